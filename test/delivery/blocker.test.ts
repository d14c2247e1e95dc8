import { BlockerStatus } from "../../src/delivery/support/blocker.entity";
import { clocksOn, ClockState, stepComplaints } from "../../src/delivery/support/blocker.rules";
import { FactorSupportStatus } from "../../src/delivery/support/factor-support.entity";
import { decisionComplaints } from "../../src/delivery/support/factor-support.rules";
import { sql } from "../../src/platform/database";
import { complaintsOf, Desk, done, type Payload } from "../support/desk";
import { onEachSeededDatabase } from "../support/harness";
import type { Writer } from "../support/writers";

describe("the clocks of a blocker", () => {
  const raised = { raisedOn: "2023-12-29", visitDueOn: "2024-01-01", reportDueOn: "2024-01-05" };
  it.each([
    ["2023-12-28", null, null, null, null],
    ["2024-01-01", null, null, [ClockState.RUNNING, 0], [ClockState.RUNNING, 4]],
    ["2024-01-02", null, null, [ClockState.OVERDUE, -1], [ClockState.RUNNING, 3]],
    ["2024-03-01", null, null, [ClockState.OVERDUE, -60], [ClockState.OVERDUE, -56]],
    ["2024-03-01", "2024-01-01", "2024-01-06", [ClockState.KEPT, 0], [ClockState.LATE, -1]],
    ["2024-01-05", "2024-01-01", "2024-01-06", [ClockState.KEPT, 0], [ClockState.RUNNING, 0]],
    ["2023-12-31", "2024-01-01", "2024-01-06", [ClockState.RUNNING, 1], [ClockState.RUNNING, 5]],
  ])("on %s, visited %s, reported %s", (day, visitedOn, reportedOn, visit, report) => {
    const clocks = clocksOn({ ...raised, visitedOn, reportedOn }, day);
    expect(clocks && [clocks.visit.state, clocks.visit.days]).toEqual(visit);
    expect(clocks && [clocks.report.state, clocks.report.days]).toEqual(report);
  });
});

describe("the lives of a blocker and of what was asked for", () => {
  const codes = (complaints: { code: string }[]) => complaints.map(({ code }) => code);
  const { RAISED, VISITED, REPORTED, RESOLVED } = BlockerStatus;
  it.each([
    [RAISED, VISITED],
    [VISITED, REPORTED],
    [REPORTED, RESOLVED],
    [RESOLVED, null],
  ])("a blocker that is %s becomes %s and nothing else", (from, next) => {
    const blocker = { status: from, raisedOn: "2023-09-01", visitedOn: null, reportedOn: null };
    for (const status of Object.values(BlockerStatus)) {
      const complaints = stepComplaints(blocker, { status, on: "2023-09-02", text: "已核实" }, "2023-10-01");
      expect([status, codes(complaints)]).toEqual([status, status === next ? [] : ["UNLAWFUL_TRANSITION"]]);
    }
  });

  const { ASKED, PROMISED, DELIVERED, REFUSED } = FactorSupportStatus;
  it.each([
    [ASKED, [PROMISED, DELIVERED, REFUSED]],
    [PROMISED, [DELIVERED, REFUSED]],
    [DELIVERED, []],
    [REFUSED, []],
  ])("what was asked for and is %s becomes %j and nothing else", (from, lawful: FactorSupportStatus[]) => {
    const asked = { askedOn: "2023-09-01", promisedOn: null, askedMicro: 10, grantedMicro: 5, unit: "mu" };
    for (const status of Object.values(FactorSupportStatus)) {
      const decision = { status, on: "2023-09-02", grantedMicro: null, reason: status === REFUSED ? "无指标" : null };
      const complaints = decisionComplaints({ ...asked, status: from }, decision, "2023-10-01");
      expect([status, codes(complaints)]).toEqual([status, lawful.includes(status) ? [] : ["UNLAWFUL_TRANSITION"]]);
    }
  });
});

interface Made {
  readonly code: string;
  readonly version: number;
}

onEachSeededDatabase("what stands in a project's way", (db) => {
  let desk: Desk;
  let project: string;
  let asked: string;
  beforeAll(async () => {
    desk = await Desk.open(db);
    asked = desk.ground.departments[1].code;
    // On record: signed in July 2020, 400 million CNY and 105 mu, tendered in 2023, without a concession contract two years on.
    const input = desk.project({
      name: { zh: "榆中县生活垃圾焚烧发电", en: "Waste to energy, Yuzhong" },
      contract: { amount: "4" },
      statusOn: "2020-07",
    });
    project = (await desk.call("government", "createProject", input, { type: "project" })).record?.code ?? "";
  });
  afterAll(() => desk.close());

  const raise = (changes: object = {}, writer: Writer = "government") =>
    desk.call<Made>(
      writer,
      "createBlocker",
      { project, kind: "CONTRACT", title: { zh: "特许经营协议未签" }, raisedOn: "2023-09-01", ...changes },
      { type: "blocker" },
    );
  const step = ({ code, version }: Made, changes: object, writer: Writer = "government") =>
    desk.call<Made>(writer, "changeBlockerStatus", { code, expectedVersion: version, ...changes }, { type: "blocker" });
  const ask = (changes: object = {}, writer: Writer = "government") =>
    desk.call<Made>(
      writer,
      "createFactorSupport",
      { project, factor: "LAND", asked: "105", unit: "mu", askedOn: "2020-07-20", ...changes },
      { type: "factorSupport" },
    );
  const decide = ({ code, version }: Made, changes: object, writer: Writer = "government") =>
    desk.call<Made>(
      writer,
      "changeFactorSupportStatus",
      { code, expectedVersion: version, ...changes },
      { type: "factorSupport" },
    );

  it("runs its clocks from the day on which it was raised, and is raised again when it comes back", async () => {
    let blocker = done(await raise({ organization: asked }));
    blocker = done(await step(blocker, { status: "VISITED", on: "2023-09-04" }, "departmentB"));
    blocker = done(
      await step(blocker, { status: "REPORTED", on: "2023-09-10", text: "协议文本待审定" }, "departmentB"),
    );
    const told = async (asOf: string | null) => {
      const query = `query ($code: String!, $asOf: PartialDate) { blocker(code: $code) { status
        clocks(asOf: $asOf) { visit { dueOn doneOn state days } report { dueOn doneOn state days } } } }`;
      return (await desk.ask<{ blocker: object }>("government", query, { code: blocker.code, asOf })).blocker;
    };
    const visit = { dueOn: "2023-09-04", doneOn: "2023-09-04", state: "KEPT", days: 0 };
    expect(await told(null)).toEqual({
      status: "REPORTED",
      clocks: { visit, report: { dueOn: "2023-09-08", doneOn: "2023-09-10", state: "LATE", days: -2 } },
    });
    expect(await told("2023-09-09")).toMatchObject({
      clocks: { visit, report: { doneOn: null, state: "OVERDUE", days: -1 } },
    });
    expect(await told("2023-08")).toEqual({ status: "REPORTED", clocks: null });

    const again = { raisedOn: "2025-09-02", reopens: blocker.code, reopenReason: "协议又被搁置" };
    expect(complaintsOf(await raise(again))).toEqual(["INVALID reopens"]);
    blocker = done(await step(blocker, { status: "RESOLVED", on: "2024-02-01", text: "协议已签" }));
    expect(complaintsOf(await raise({ ...again, raisedOn: "2024-01-31" }))).toEqual(["INVALID reopens"]);
    const second = done(await raise(again));
    expect(complaintsOf(await raise(again))).toEqual(["INVALID reopens"]);
    const query = `query ($code: String!) { project(code: $code) { blockers(first: 5, filter: { resolvedOn: { isNull: true } }) {
      totalCount nodes { code reopens { code resolution } reopenReason clocks(asOf: "2025-09-05") { visit { state } } } facets { kind { value count } } } } }`;
    expect(await desk.ask("departmentA", query, { code: project })).toEqual({
      project: {
        blockers: {
          totalCount: 1,
          nodes: [
            {
              code: second.code,
              reopens: { code: blocker.code, resolution: "协议已签" },
              reopenReason: "协议又被搁置",
              clocks: { visit: { state: "RUNNING" } },
            },
          ],
          facets: { kind: [{ value: "CONTRACT", count: 1 }] },
        },
      },
    });
  });

  it("is there for the project's people, for whoever is asked and for the office, and for nobody else", async () => {
    const { code } = done(await raise({ organization: asked, visitDueOn: "2023-09-02" }));
    const own = done(await raise());
    await ask();
    const seenBy = async (writer: Writer) => {
      const query = `query ($codes: [String!]!) { blockers(first: 9, filter: { code: { in: $codes } }) { totalCount nodes { code project { code } } }
        factorSupports(first: 1) { totalCount } }`;
      const { blockers, factorSupports } = await desk.ask<{
        blockers: { totalCount: number; nodes: { code: string; project: object | null }[] };
        factorSupports: { totalCount: number };
      }>(writer, query, { codes: [code, own.code] });
      return [blockers.totalCount, blockers.nodes.map((node) => node.project), factorSupports.totalCount > 0];
    };
    const whole = [2, [{ code: project }, { code: project }], true];
    for (const writer of ["government", "departmentA", "office", "admin", "app"] as const) {
      expect([writer, await seenBy(writer)]).toEqual([writer, whole]);
    }
    // The organization asked sees its own task, but not a draft that is not its own.
    expect(await seenBy("departmentB")).toEqual([1, [null], false]);
    for (const writer of ["anonymous", "reader"] as const) expect(await seenBy(writer)).toEqual([0, [], false]);

    const blind = { code: own.code, expectedVersion: own.version };
    expect(complaintsOf(await step(own, { status: "VISITED", on: "2023-09-02" }, "departmentB"))).toEqual([
      "NOT_FOUND code",
    ]);
    const missing = { code: "blk-none", expectedVersion: 1 };
    const [foreign, never] = await Promise.all(
      [blind, missing].map((input) => desk.call("departmentB", "updateBlocker", input, { type: "blocker" })),
    );
    expect(foreign?.userErrors[0]?.message.replace(own.code, "blk-none")).toBe(never?.userErrors[0]?.message);
    expect(complaintsOf(await raise({ organization: asked }, "departmentB"))).toEqual(["UNKNOWN_REFERENCE project"]);
    const update = { code, expectedVersion: 1, title: { zh: "改名" } };
    expect(complaintsOf(await desk.call("departmentB", "updateBlocker", update, { type: "blocker" }))).toEqual([
      "NOT_YOURS ",
    ]);
    expect((await desk.call("departmentA", "updateBlocker", update, { type: "blocker" })).record).toEqual({
      code,
      version: 2,
    });
    // A project that everybody sees is still not everybody's to complain of.
    await desk.call("government", "publishProject", { code: project, expectedVersion: 1 }, { type: "project" });
    for (const answer of [raise({ organization: asked }, "departmentB"), ask({ organization: asked }, "departmentB")]) {
      expect(complaintsOf(await answer)).toEqual(["NOT_YOURS "]);
    }
    expect(await seenBy("departmentB")).toEqual([1, [{ code: project }], false]);
    expect(await seenBy("anonymous")).toEqual([0, [], false]);
    for (const call of [raise({}, "anonymous"), ask({}, "anonymous")]) {
      expect((await call).errors).toEqual(["UNAUTHENTICATED"]);
    }
  });

  it("refuses what cannot be, says each reason, and writes nothing", async () => {
    const blocker = done(await raise());
    const visited = done(await step(done(await raise()), { status: "VISITED", on: "2023-09-03", text: "已上门" }));
    const land = done(await ask());
    const counts = () => desk.counts(sql`blocker`, sql`factor_support`, sql`audit_entry`);
    const before = await counts();
    const long = "长".repeat(2_001);
    const refusals: [Promise<Payload<unknown>>, string[]][] = [
      [raise({ raisedOn: "2023-09" }), ["INVALID raisedOn"]],
      [raise({ raisedOn: "2030-01-01" }), ["INVALID raisedOn"]],
      [raise({ visitDueOn: "2023-08-31" }), ["INVALID visitDueOn"]],
      [raise({ visitDueOn: "2023-09-09" }), ["INVALID reportDueOn"]],
      [raise({ title: { zh: "长".repeat(301) }, description: long }), ["INVALID title.zh", "INVALID description"]],
      [raise({ organization: "org-none" }), ["UNKNOWN_REFERENCE organization"]],
      [raise({ project: "prj-none" }), ["UNKNOWN_REFERENCE project"]],
      [raise({ reopens: "blk-none", reopenReason: "又来" }), ["UNKNOWN_REFERENCE reopens"]],
      [raise({ reopens: blocker.code }), ["INVALID reopens", "INVALID reopenReason"]],
      [step(blocker, { status: "REPORTED", on: "2023-09-02", text: "反馈" }), ["UNLAWFUL_TRANSITION status"]],
      [step(blocker, { status: "RAISED", on: "2023-09-02" }), ["UNLAWFUL_TRANSITION status"]],
      [step(blocker, { status: "VISITED", on: "2023-08-31" }), ["INVALID on"]],
      [step(blocker, { status: "VISITED", on: "2030-01-01", text: "" }), ["INVALID text", "INVALID on"]],
      [step({ ...blocker, version: 2 }, { status: "VISITED", on: "2023-09-02" }), ["VERSION_CONFLICT expectedVersion"]],
      [step(visited, { status: "REPORTED", on: "2023-09-02" }), ["INVALID on", "INVALID text"]],
      [step(visited, { status: "REPORTED", on: "2023-09-05", text: long }), ["INVALID text"]],
      [ask({ unit: "kVA" }), ["INVALID unit"]],
      [ask({ asked: "0" }), ["INVALID asked"]],
      [ask({ askedOn: "2020" }), ["INVALID askedOn"]],
      [ask({ askedOn: "2030-01-01" }), ["INVALID askedOn"]],
      [decide(land, { status: "PROMISED", on: "2020-08-01" }), ["INVALID granted"]],
      [decide(land, { status: "PROMISED", on: "2020-08-01", granted: "105.5" }), ["INVALID granted"]],
      [decide(land, { status: "PROMISED", on: "2020-07-01", granted: "0" }), ["INVALID on", "INVALID granted"]],
      [decide(land, { status: "REFUSED", on: "2020-08-01", granted: "1" }), ["INVALID reason", "INVALID granted"]],
      [decide(land, { status: "ASKED", on: "2020-08-01" }), ["UNLAWFUL_TRANSITION status"]],
      [
        decide(land, { status: "DELIVERED", on: "2020-08", granted: "5", reason: "多" }),
        ["INVALID on", "INVALID reason"],
      ],
    ];
    for (const [answer, expected] of refusals) expect(complaintsOf(await answer)).toEqual(expected);
    expect(await counts()).toEqual(before);
  });

  it("promises and delivers land, power and water, or refuses them with a reason", async () => {
    const told = async () => {
      const query = `query ($code: String!) { project(code: $code) { factorSupports(first: 9) {
        nodes { factor asked unit granted status promisedOn deliveredOn refusedOn refusalReason } } } }`;
      return (await desk.ask<{ project: { factorSupports: { nodes: object[] } } }>("office", query, { code: project }))
        .project.factorSupports.nodes;
    };
    let land = done(await ask({ organization: asked }));
    land = done(await decide(land, { status: "PROMISED", on: "2020-08-01", granted: "100.5" }, "departmentB"));
    land = done(await decide(land, { status: "DELIVERED", on: "2021-03-01" }, "departmentB"));
    expect(complaintsOf(await decide(land, { status: "REFUSED", on: "2021-03-02", reason: "收回" }))).toEqual([
      "UNLAWFUL_TRANSITION status",
    ]);
    const power = done(await ask({ factor: "POWER", asked: "20", unit: "MW" }));
    done(await decide(power, { status: "REFUSED", on: "2020-09-01", reason: "容量不足" }));
    expect((await told()).slice(0, 2)).toEqual([
      {
        ...{ factor: "POWER", asked: "20", unit: "MW", granted: null, status: "REFUSED" },
        ...{ promisedOn: null, deliveredOn: null, refusedOn: "2020-09-01", refusalReason: "容量不足" },
      },
      {
        ...{ factor: "LAND", asked: "105", unit: "mu", granted: "100.5", status: "DELIVERED" },
        ...{ promisedOn: "2020-08-01", deliveredOn: "2021-03-01", refusedOn: null, refusalReason: null },
      },
    ]);
    const [entry] = await db.database.reader.rows<{ n: number }>(
      sql`SELECT count(*) AS n FROM audit_entry WHERE subject_type = 'FactorSupport' AND subject_code = ${land.code}`,
    );
    expect(Number(entry?.n)).toBe(3);
  });

  it("answers a repeated call once, and lets one of several that saw the same version win", async () => {
    const keyed = { idempotencyKey: "blk-1", title: { zh: "只提一次" } };
    const [first, second] = [done(await raise(keyed)), done(await raise(keyed))];
    expect(second).toEqual(first);
    expect(complaintsOf(await raise({ ...keyed, kind: "LAND" }))).toEqual(["KEY_REUSED idempotencyKey"]);
    const answers = await Promise.all([1, 2, 3].map(() => step(first, { status: "VISITED", on: "2023-09-02" })));
    expect(answers.filter(({ record }) => record !== null)).toHaveLength(1);
  });
});
