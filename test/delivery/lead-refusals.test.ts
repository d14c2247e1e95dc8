import { sql } from "../../src/platform/database";
import { Courting, LEAD } from "../support/courting";
import { complaintsOf, Desk, done, type Payload } from "../support/desk";
import { onEachSeededDatabase } from "../support/harness";

const TABLES = [
  sql`lead`,
  sql`lead_status_change`,
  sql`visit`,
  sql`project`,
  sql`project_status_change`,
  sql`audit_entry`,
];

onEachSeededDatabase("refusals of leads and visits", (db) => {
  let desk: Desk;
  let courting: Courting;

  beforeAll(async () => {
    desk = await Desk.open(db);
    courting = await Courting.open(db, desk);
  });
  afterAll(() => desk.close());

  it("refuses what cannot be, says each reason, and writes nothing", async () => {
    const lead = done(await courting.identify());
    const contacted = done(await courting.step(lead, "CONTACTED", "2026-03-10"));
    const dropped = done(
      await courting.step(done(await courting.identify()), "DROPPED", "2026-03-10", { reason: "已选定外省" }),
    );
    const own = done(await courting.visit({ lead: contacted.code }));
    const corrected = done(await courting.visit({ lead: contacted.code, corrects: own.code, visitedOn: "2026-03-21" }));
    const elsewhere = done(await courting.visit({ lead: done(await courting.identify()).code }));
    const project = done(await desk.call("government", "createProject", desk.project(), { type: "project" })).code;
    const long = "长".repeat(2_001);
    const update = (changes: object, to = contacted) =>
      desk.call("departmentA", "updateLead", { code: to.code, expectedVersion: to.version, ...changes }, LEAD);
    const before = await desk.counts(...TABLES);
    const refusals: [Promise<Pick<Payload, "userErrors">>, string[]][] = [
      [courting.identify({ segment: undefined }), ["INVALID segment"]],
      [courting.identify({ enterprise: "none" }), ["UNKNOWN_REFERENCE enterprise"]],
      [
        courting.identify({ segment: "none", opportunity: "none", region: "999999" }),
        ["UNKNOWN_REFERENCE opportunity", "UNKNOWN_REFERENCE segment", "UNKNOWN_REFERENCE region"],
      ],
      [courting.identify({ statusOn: "2026-11-24" }), ["INVALID statusOn"]],
      [courting.identify({ nextStep: long }), ["INVALID nextStep"]],
      [courting.identify({ internalNote: "长".repeat(4_001) }), ["INVALID internalNote"]],
      [courting.identify({ organization: "none" }), ["UNKNOWN_REFERENCE organization"]],
      [courting.identify({}, "office"), ["INVALID organization"]],
      [update({ segment: null }), ["INVALID segment"]],
      [update({ organization: null }), ["INVALID organization"]],
      [update({ opportunity: "none" }), ["UNKNOWN_REFERENCE opportunity"]],
      [update({ nextStep: long }), ["INVALID nextStep"]],
      [update({ nextStep: "再联系" }, { ...contacted, version: 1 }), ["VERSION_CONFLICT expectedVersion"]],
      [update({ nextStep: "再联系" }, dropped), ["UNLAWFUL_TRANSITION code"]],
      [courting.step(contacted, "NEGOTIATING", "2026-04-01"), ["UNLAWFUL_TRANSITION status"]],
      [courting.step(contacted, "SIGNED", "2026-04-01"), ["UNLAWFUL_TRANSITION status"]],
      [courting.step(contacted, "CONTACTED", "2026-04-01"), ["UNLAWFUL_TRANSITION status"]],
      [courting.step(contacted, "IDENTIFIED", "2026-04-01"), ["INVALID reason"]],
      [courting.step(contacted, "DROPPED", "2026-04-01"), ["INVALID reason"]],
      [courting.step(contacted, "DROPPED", "2026-04-01", { reason: long }), ["INVALID reason"]],
      [courting.step(contacted, "VISITED", "2026-03-09"), ["INVALID on"]],
      [courting.step(contacted, "VISITED", "2026-11-24"), ["INVALID on"]],
      [courting.step(contacted, "NEGOTIATING", "2027"), ["UNLAWFUL_TRANSITION status", "INVALID on"]],
      [courting.step({ ...contacted, version: 1 }, "VISITED", "2026-04-01"), ["VERSION_CONFLICT expectedVersion"]],
      [courting.step({ code: "lead-none", version: 1 }, "VISITED", "2026-04-01"), ["NOT_FOUND code"]],
      [courting.step(dropped, "CONTACTED", "2026-04-01", { reason: "重新联系" }), ["UNLAWFUL_TRANSITION status"]],
      [courting.sign(contacted), ["UNLAWFUL_TRANSITION code"]],
      [courting.sign(dropped), ["UNLAWFUL_TRANSITION code"]],
      [courting.visit({}), ["INVALID lead"]],
      [courting.visit({ lead: contacted.code, project, reason: "EXPANSION" }), ["INVALID lead"]],
      [courting.visit({ project }), ["INVALID reason"]],
      [courting.visit({ lead: "lead-none" }), ["UNKNOWN_REFERENCE lead"]],
      [courting.visit({ lead: contacted.code, visitedOn: "2026-11-24" }), ["INVALID visitedOn"]],
      [courting.visit({ lead: contacted.code, summary: "长".repeat(4_001) }), ["INVALID summary"]],
      [courting.visit({ lead: dropped.code }), ["INVALID visitedOn"]],
      [courting.visit({ lead: contacted.code, corrects: own.code }), ["INVALID corrects"]],
      [courting.visit({ lead: contacted.code, corrects: elsewhere.code }), ["INVALID corrects"]],
      [courting.visit({ lead: contacted.code, corrects: "vis-none" }), ["UNKNOWN_REFERENCE corrects"]],
      [courting.visit({ project, reason: "EXPANSION" }, "office"), ["INVALID organization"]],
    ];
    for (const [position, [answer, expected]] of refusals.entries()) {
      expect({ position, told: complaintsOf(await answer) }).toEqual({ position, told: expected });
    }
    expect(await desk.counts(...TABLES)).toEqual(before);
    for (const table of [sql`visit`, sql`lead_status_change`]) {
      await expect(db.database.writer.transaction((one) => one.run(sql`DELETE FROM ${table}`))).rejects.toThrow(
        /append-only/,
      );
    }
    const told = await courting.step(contacted, "NEGOTIATING", "2026-04-01");
    expect(told.userErrors[0]?.message).toBe(
      "The lead is CONTACTED and cannot become NEGOTIATING; it can become: VISITED IDENTIFIED DROPPED.",
    );
    // What was before the end is still recorded, by the office for who courted; a correction is corrected.
    expect(done(await courting.visit({ lead: dropped.code, visitedOn: "2026-03-09" }, "office"))).toMatchObject({
      organization: { code: desk.ground.departments[0].code },
    });
    done(await courting.visit({ lead: contacted.code, corrects: corrected.code }));
    done(await courting.visit({ project, reason: "EXPANSION" }, "government"));
  });

  it("is courted once: another open lead of the organization for the same is refused by name", async () => {
    const enterprise = courting.fresh();
    const first = done(await courting.identify({ enterprise }));
    const again = await courting.identify({ enterprise });
    expect(complaintsOf(again)).toEqual(["DUPLICATE enterprise"]);
    expect(again.userErrors[0]?.message).toBe(
      `The organization courts this enterprise for the same already: lead ${first.code}, IDENTIFIED.`,
    );
    expect(complaintsOf(await courting.identify({ enterprise, opportunity: courting.opportunity.code }))).toEqual([
      "DUPLICATE enterprise",
    ]);
    const second = done(
      await courting.identify({ enterprise, segment: undefined, opportunity: courting.opportunity.code }),
    );
    const moved = { code: second.code, expectedVersion: 1, segment: desk.codes.segment };
    expect(complaintsOf(await desk.call("departmentA", "updateLead", moved, LEAD))).toEqual(["DUPLICATE enterprise"]);
    done(await courting.identify({ enterprise }, "government"));
    done(await courting.step(first, "DROPPED", "2026-03-10", { reason: "已选定外省" }));
    done(await courting.identify({ enterprise }));
    const raced = courting.fresh();
    const answers = await Promise.all(Array.from({ length: 4 }, () => courting.identify({ enterprise: raced })));
    expect(answers.filter(({ record }) => record)).toHaveLength(1);
  });

  it("is signed with its project or not at all, and by one of those who sign at once", async () => {
    const lead = await courting.negotiated();
    const before = await desk.counts(...TABLES);
    const refusals: [Promise<Pick<Payload, "userErrors">>, string[]][] = [
      [courting.sign(lead, { contract: { amount: "0" } }), ["INVALID contract"]],
      [
        courting.sign(lead, { name: { zh: "" }, internalNote: "长".repeat(4_001) }),
        ["INVALID name.zh", "INVALID internalNote"],
      ],
      [courting.sign(lead, { region: "999999" }), ["UNKNOWN_REFERENCE region"]],
      [courting.sign(lead, { event: "none" }), ["UNKNOWN_REFERENCE event"]],
      [courting.sign(lead, { statusOn: "2026-03-31" }), ["INVALID statusOn"]],
      [courting.sign(lead, { statusOn: "2026-11-24" }), ["INVALID statusOn"]],
      [courting.sign({ ...lead, version: 1 }), ["VERSION_CONFLICT expectedVersion"]],
      [courting.sign(lead, {}, "departmentB"), ["NOT_FOUND code"]],
      // The lead is the government's to sign, a project elsewhere is not: the project is made first, and taken back.
      [courting.sign(lead, { region: desk.codes.otherRegion }, "government"), ["NOT_YOURS "]],
    ];
    for (const [position, [answer, expected]] of refusals.entries()) {
      expect({ position, told: complaintsOf(await answer) }).toEqual({ position, told: expected });
    }
    expect(await desk.counts(...TABLES)).toEqual(before);
    const answers = await Promise.all(Array.from({ length: 6 }, () => courting.sign(lead)));
    expect(answers.filter(({ record }) => record)).toHaveLength(1);
    expect(answers.flatMap(complaintsOf)).toEqual(Array(5).fill("VERSION_CONFLICT expectedVersion"));
    const [leads = 0, steps = 0, visits = 0, projects = 0, projectSteps = 0] = before;
    const after = await desk.counts(...TABLES);
    expect(after.slice(0, 5)).toEqual([leads, steps + 1, visits, projects + 1, projectSteps + 1]);
    const signed = answers.find(({ record }) => record)?.record;
    expect(complaintsOf(await courting.sign({ code: lead.code, version: signed?.version ?? 0 }))).toEqual([
      "UNLAWFUL_TRANSITION code",
    ]);
  });
});
