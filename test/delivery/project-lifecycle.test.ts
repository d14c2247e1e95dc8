import { ProjectStatus } from "../../src/delivery/project/project.entity";
import { projectLife } from "../../src/delivery/project/project.rules";
import { sql } from "../../src/platform/database";
import { stepComplaints } from "../../src/platform/writing";
import { Desk } from "../support/desk";
import { onEachSeededDatabase } from "../support/harness";
import type { Writer } from "../support/writers";

const { SIGNED, STARTED, UNDER_CONSTRUCTION, FUNDED, IN_PRODUCTION, TERMINATED, UNKNOWN } = ProjectStatus;

describe("the life of a project", () => {
  it.each([
    [SIGNED, [STARTED, TERMINATED]],
    [STARTED, [SIGNED, UNDER_CONSTRUCTION, FUNDED, TERMINATED]],
    [UNDER_CONSTRUCTION, [STARTED, FUNDED, TERMINATED]],
    [FUNDED, [STARTED, UNDER_CONSTRUCTION, IN_PRODUCTION, TERMINATED]],
    [IN_PRODUCTION, [FUNDED, TERMINATED]],
    [TERMINATED, []],
    [UNKNOWN, [SIGNED, STARTED, UNDER_CONSTRUCTION, FUNDED, IN_PRODUCTION, TERMINATED]],
  ])("%s becomes %j, and of everything else each complains", (from, lawful) => {
    const refused = Object.values(ProjectStatus).filter((status) => {
      const step = { status, on: "2026-05-01", reason: "已核实" };
      const codes = stepComplaints(projectLife, from, "2026-04-01", step, "2026-11-28").map(({ code }) => code);
      if (codes.length > 0) expect(codes).toEqual(["UNLAWFUL_TRANSITION"]);
      return codes.length > 0;
    });
    const others = Object.values(ProjectStatus).filter((status) => !(lawful as ProjectStatus[]).includes(status));
    expect(refused).toEqual(others);
  });

  it.each([
    [SIGNED, STARTED, false],
    [SIGNED, TERMINATED, true],
    [STARTED, SIGNED, true],
    [FUNDED, UNDER_CONSTRUCTION, true],
    [UNKNOWN, SIGNED, false],
  ])("%s → %s needs a reason: %s", (from, to, isNeeded) => {
    expect(projectLife.needsReason(from, to)).toBe(isNeeded);
  });

  it.each([
    ["2026-03-10", "2026-03-10", []],
    ["2026-03-10", "2026-03", []],
    ["2026-03", "2026-03-01", []],
    ["2026-03-10", "2026-03-09", ["on"]],
    ["2026-03-10", "2026-02", ["on"]],
    [null, "1999", []],
    ["2026-03-10", "2026-11-29", ["on"]],
    ["2026-03-10", "2027", ["on"]],
  ])("since %s, on %s: complaints %j", (since, on, paths) => {
    const step = { status: STARTED, on, reason: null };
    const complaints = stepComplaints(projectLife, SIGNED, since, step, "2026-11-28");
    expect(complaints.flatMap(({ path }) => path)).toEqual(paths);
  });
});

interface Told {
  code: string;
  version: number;
  status: string;
  statusOn: string;
  publication: string;
}

onEachSeededDatabase("projects as they are written", (db) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await Desk.open(db);
  });
  afterAll(() => desk.close());

  const project = { type: "project", fields: "code version status statusOn publication" };
  const made = async (writer: Writer = "government") => {
    const { record, userErrors } = await desk.call<Told>(writer, "createProject", desk.project(), project);
    if (!record) throw new Error(JSON.stringify(userErrors));
    return record;
  };
  const step = (
    code: string,
    expectedVersion: number,
    status: string,
    on: string,
    reason?: string,
    writer: Writer = "government",
  ) => desk.call<Told>(writer, "changeProjectStatus", { code, expectedVersion, status, on, reason }, project);
  const logOf = async (writer: Writer, code: string) => {
    const query = `query ($code: String!) { project(code: $code) { statusChanges(first: 20) { totalCount nodes {
      fromStatus toStatus changedOn reason organization { code } project { code } } } } }`;
    const data = await desk.ask<{ project: { statusChanges: { nodes: Record<string, unknown>[] } } | null }>(
      writer,
      query,
      { code },
    );
    return data.project?.statusChanges.nodes ?? null;
  };

  it("is signed, started, funded and in production, each step in the log with who entered it", async () => {
    const { code, ...signed } = await made();
    expect(signed).toEqual({ version: 1, status: "SIGNED", statusOn: "2026-03-10", publication: "DRAFT" });
    await step(code, 1, "STARTED", "2026-05");
    await step(code, 2, "FUNDED", "2026-08-01", undefined, "office");
    const { record } = await step(code, 3, "IN_PRODUCTION", "2026-10-01");
    expect(record).toMatchObject({ version: 4, status: "IN_PRODUCTION", statusOn: "2026-10-01" });
    const government = { code: desk.ground.government.code };
    expect(await logOf("government", code)).toEqual(
      [
        ["FUNDED", "IN_PRODUCTION", "2026-10-01", government],
        ["STARTED", "FUNDED", "2026-08-01", null],
        ["SIGNED", "STARTED", "2026-05", government],
        [null, "SIGNED", "2026-03-10", government],
      ].map(([fromStatus, toStatus, changedOn, organization]) => ({
        fromStatus,
        toStatus,
        changedOn,
        organization,
        reason: null,
        project: { code },
      })),
    );
    await expect(
      db.database.writer.transaction((transaction) => transaction.run(sql`DELETE FROM project_status_change`)),
    ).rejects.toThrow(/append-only/);
  });

  it("is in the funnel of each day as it was then, back and forth", async () => {
    const query = `query ($asOf: PartialDate) { funnel(asOf: $asOf) { projects { counts { signed started completed } }
      groups(by: REGION) { counts { signed started completed } } } }`;
    interface Counts {
      counts: { signed: number; started: number; completed: number };
    }
    const on = async (asOf: string | null) => {
      const { funnel } = await desk.ask<{ funnel: { projects: Counts; groups: Counts[] } }>("office", query, { asOf });
      const groups = funnel.groups.map(({ counts }) => counts.started).reduce((sum, one) => sum + one, 0);
      const { signed, started, completed } = funnel.projects.counts;
      return [signed, started, completed, groups];
    };
    const days = ["2026-02", "2026-03", "2026-05", "2026-09-30", "2026-10", "2026-11-01", "2026-11-02", null];
    const before = await Promise.all(days.map(on));
    const { code } = await made();
    await step(code, 1, "STARTED", "2026-05");
    await step(code, 2, "FUNDED", "2026-08-01");
    await step(code, 3, "IN_PRODUCTION", "2026-10-01");
    await step(code, 4, "FUNDED", "2026-11-01", "试产,尚未投产");
    await step(code, 5, "TERMINATED", "2026-11-02", "投资方退出");
    const after = await Promise.all(days.map(on));
    expect(after.map((counts, day) => counts.map((one, position) => one - (before[day]?.[position] ?? 0)))).toEqual([
      [0, 0, 0, 0],
      [1, 0, 0, 0],
      [1, 1, 0, 1],
      [1, 1, 0, 1],
      [1, 1, 1, 1],
      [1, 1, 0, 1],
      [1, 0, 0, 0],
      [1, 0, 0, 0],
    ]);
  });

  it("refuses leaps, ends without a reason, days out of order and stale versions, and writes nothing", async () => {
    const { code } = await made();
    const before = await desk.counts(sql`project_status_change`, sql`audit_entry`);
    const refusals: [Parameters<typeof step>, string[][]][] = [
      [[code, 1, "IN_PRODUCTION", "2026-05-01"], [["UNLAWFUL_TRANSITION", "status"]]],
      [[code, 1, "TERMINATED", "2026-05-01"], [["INVALID", "reason"]]],
      [
        [code, 1, "FUNDED", "2026-03-09"],
        [
          ["UNLAWFUL_TRANSITION", "status"],
          ["INVALID", "on"],
        ],
      ],
      [[code, 1, "STARTED", "2099-01-01"], [["INVALID", "on"]]],
      [[code, 1, "TERMINATED", "2026-05-01", "长".repeat(2_001)], [["INVALID", "reason"]]],
      [
        [code, 1, "TERMINATED", "2026-05-01", ""],
        [
          ["INVALID", "reason"],
          ["INVALID", "reason"],
        ],
      ],
      [[code, 2, "STARTED", "2026-05-01"], [["VERSION_CONFLICT", "expectedVersion"]]],
      [["prj-none", 1, "STARTED", "2026-05-01"], [["NOT_FOUND", "code"]]],
    ];
    for (const [given, expected] of refusals) {
      const { record, userErrors } = await step(...given);
      expect(record).toBeNull();
      expect(userErrors.map((error) => [error.code, error.path[1]])).toEqual(expected);
    }
    expect(await desk.counts(sql`project_status_change`, sql`audit_entry`)).toEqual(before);
    const { userErrors } = await step(code, 1, "IN_PRODUCTION", "2026-05-01");
    expect(userErrors[0]?.message).toBe(
      "The project is SIGNED and cannot become IN_PRODUCTION; it can become: STARTED TERMINATED.",
    );
  });

  it("is a draft for its own people, whose reasons stay theirs when everybody sees the rest", async () => {
    const { code } = await made("departmentA");
    await step(code, 1, "TERMINATED", "2026-06", "投资方资金链断裂");
    for (const writer of ["anonymous", "reader", "departmentB"] as const) expect(await logOf(writer, code)).toBeNull();
    await desk.call("departmentA", "publishProject", { code, expectedVersion: 2 }, project);
    const reasons: Record<string, unknown> = {};
    for (const writer of ["anonymous", "departmentB", "departmentA", "government", "office"] as const) {
      reasons[writer] = (await logOf(writer, code))?.[0]?.reason;
    }
    const told = "投资方资金链断裂";
    expect(reasons).toEqual({ anonymous: null, departmentB: null, departmentA: told, government: told, office: told });
    const list = `{ projectStatusChanges(filter: {project: {eq: "${code}"}}) { totalCount } }`;
    expect(await desk.ask("anonymous", list)).toEqual({ projectStatusChanges: { totalCount: 2 } });
    await desk.call("departmentA", "withdrawProject", { code, expectedVersion: 3 }, project);
    expect(await logOf("anonymous", code)).toBeNull();
  });

  it("is not changed by those whom it is none of, and its status by nothing but a step", async () => {
    const { code } = await made();
    for (const writer of ["departmentB", "departmentA"] as const) {
      const { userErrors } = await step(code, 1, "STARTED", "2026-05-01", undefined, writer);
      expect(userErrors.map((error) => error.code)).toEqual(writer === "departmentA" ? [] : ["NOT_FOUND"]);
    }
    const abroad = desk.project({ region: desk.codes.otherRegion });
    expect((await desk.call("government", "createProject", abroad, project)).userErrors).toMatchObject([
      { code: "NOT_YOURS" },
    ]);
    expect((await desk.call("anonymous", "createProject", desk.project(), project)).errors).toEqual([
      "UNAUTHENTICATED",
    ]);
    expect((await desk.call("reader", "createProject", desk.project(), project)).errors).toEqual(["FORBIDDEN"]);
    const changed = { code, expectedVersion: 2, contract: { amount: "3" }, statusOn: "2026-01-01" };
    expect((await desk.call("government", "updateProject", changed, project)).errors).toEqual(["BAD_USER_INPUT"]);
    const bad = desk.project({ statusOn: "2026-13", contract: { amount: "-1" }, region: "999999" });
    expect((await desk.call("office", "createProject", bad, project)).errors).toEqual(["BAD_USER_INPUT"]);
    const none = desk.project({ contract: { amount: "0" }, name: { zh: "" } });
    expect((await desk.call("office", "createProject", none, project)).userErrors.map(({ path }) => path)).toEqual([
      ["input", "name", "zh"],
      ["input", "contract"],
    ]);
  });

  it("lets of concurrent steps from one version exactly one win", async () => {
    const { code } = await made();
    const answers = await Promise.all(Array.from({ length: 8 }, () => step(code, 1, "STARTED", "2026-05-01")));
    expect(answers.filter(({ record }) => record)).toHaveLength(1);
    expect(await logOf("office", code)).toHaveLength(2);
  });
});
