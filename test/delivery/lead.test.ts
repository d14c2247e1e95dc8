import { LeadStatus } from "../../src/delivery/lead/lead.entity";
import { leadLife } from "../../src/delivery/lead/lead.rules";
import { Courting, LEAD, type ToldLead } from "../support/courting";
import { complaintsOf, Desk, done } from "../support/desk";
import { onEachSeededDatabase } from "../support/harness";
import type { Writer } from "../support/writers";

const { IDENTIFIED, CONTACTED, VISITED, NEGOTIATING, SIGNED, DROPPED } = LeadStatus;

describe("the life of a lead", () => {
  it.each([
    [IDENTIFIED, [CONTACTED, DROPPED]],
    [CONTACTED, [IDENTIFIED, VISITED, DROPPED]],
    [VISITED, [CONTACTED, NEGOTIATING, DROPPED]],
    [NEGOTIATING, [VISITED, SIGNED, DROPPED]],
    [SIGNED, []],
    [DROPPED, []],
  ])("%s becomes %j and nothing else", (from, expected) => {
    const lawful = Object.values(LeadStatus).filter((to) => leadLife.next[from].includes(to));
    expect(lawful).toEqual(expected);
  });

  it.each([
    [IDENTIFIED, CONTACTED, false],
    [IDENTIFIED, DROPPED, true],
    [CONTACTED, IDENTIFIED, true],
    [NEGOTIATING, VISITED, true],
    [NEGOTIATING, SIGNED, false],
  ])("%s → %s needs a reason: %s", (from, to, isNeeded) => {
    expect(leadLife.needsReason(from, to)).toBe(isNeeded);
  });
});

onEachSeededDatabase("leads", (db) => {
  let desk: Desk;
  let courting: Courting;

  beforeAll(async () => {
    desk = await Desk.open(db);
    courting = await Courting.open(db, desk);
  });
  afterAll(() => desk.close());

  it("is identified, contacted, visited, negotiated with and signed, which makes the project", async () => {
    const enterprise = courting.fresh();
    const { code, ...made } = done(
      await courting.identify({ enterprise, opportunity: courting.opportunity.code, region: undefined }),
    );
    const own = { code: desk.ground.departments[0].code };
    expect(made).toEqual({
      version: 1,
      status: "IDENTIFIED",
      statusOn: "2026-03-01",
      organization: own,
      region: { code: courting.opportunity.region },
      project: null,
    });
    const contacted = done(await courting.step({ code, version: 1 }, "CONTACTED", "2026-03"));
    // A visit that nobody recorded is none.
    expect(complaintsOf(await courting.step(contacted, "VISITED", "2026-03-20"))).toEqual([
      "UNLAWFUL_TRANSITION status",
    ]);
    expect(done(await courting.visit({ lead: code }))).toMatchObject({
      reason: null,
      enterprise: { code: enterprise },
      organization: own,
    });
    const visited = done(await courting.step(contacted, "VISITED", "2026-03-20"));
    const back = done(await courting.step(visited, "CONTACTED", "2026-03-21", { reason: "登记有误" }));
    const again = done(await courting.step(back, "VISITED", "2026-03-21"));
    const noted = {
      code,
      expectedVersion: again.version,
      nextStep: "送合同稿",
      nextStepOn: "2026-04-30",
      internalNote: "报价未定",
    };
    const updated = done(await desk.call<ToldLead>("departmentA", "updateLead", noted, LEAD));
    const negotiating = done(await courting.step(updated, "NEGOTIATING", "2026-04"));
    expect(complaintsOf(await courting.step(negotiating, "SIGNED", "2026-05-06"))).toEqual([
      "UNLAWFUL_TRANSITION status",
    ]);
    const signed = done(await courting.sign(negotiating));
    expect(signed).toMatchObject({ version: negotiating.version + 1, status: "SIGNED", statusOn: "2026-05-06" });

    const query = `query ($code: String!) { lead(code: $code) { nextStep nextStepOn internalNote origin segment { code }
      statusChanges(first: 20) { nodes { fromStatus toStatus changedOn reason organization { code } lead { code } } }
      visits { nodes { visitedOn summary } }
      project { code status statusOn publication investor investors { nodes { code } } contract { amount } region { code } chain { code }
        segments { nodes { code } } opportunity { code leads { nodes { code } } } statusChanges { totalCount } leads { nodes { code } } } } }`;
    const { lead } = await desk.ask<{ lead: { statusChanges: { nodes: object[] }; project: Record<string, unknown> } }>(
      "departmentA",
      query,
      { code },
    );
    const steps: [string | null, string, string, string | null][] = [
      ["NEGOTIATING", "SIGNED", "2026-05-06", null],
      ["VISITED", "NEGOTIATING", "2026-04", null],
      ["CONTACTED", "VISITED", "2026-03-21", null],
      ["VISITED", "CONTACTED", "2026-03-21", "登记有误"],
      ["CONTACTED", "VISITED", "2026-03-20", null],
      ["IDENTIFIED", "CONTACTED", "2026-03", null],
      [null, "IDENTIFIED", "2026-03-01", null],
    ];
    expect(lead).toMatchObject({
      nextStep: "送合同稿",
      nextStepOn: "2026-04-30",
      internalNote: "报价未定",
      origin: "GAP",
      segment: { code: desk.codes.segment },
      visits: { nodes: [{ visitedOn: "2026-03-20", summary: "参观总部,对方有意西进。" }] },
    });
    expect(lead.statusChanges.nodes).toEqual(
      steps.map(([fromStatus, toStatus, changedOn, reason]) => ({
        fromStatus,
        toStatus,
        changedOn,
        reason,
        organization: own,
        lead: { code },
      })),
    );
    expect(lead.project).toMatchObject({
      status: "SIGNED",
      statusOn: "2026-05-06",
      publication: "DRAFT",
      investors: { nodes: [{ code: enterprise }] },
      contract: { amount: "2" },
      region: { code: courting.opportunity.region },
      opportunity: { code: courting.opportunity.code, leads: { nodes: [{ code }] } },
      statusChanges: { totalCount: 1 },
      leads: { nodes: [{ code }] },
    });
    const segments = (lead.project.segments as { nodes: { code: string }[] }).nodes.map((segment) => segment.code);
    expect(segments).toContain(desk.codes.segment);
  });

  it("is the work of those who court and of those responsible: for everybody else it never was", async () => {
    const lead = done(await courting.identify({ internalNote: "金丝雀" }));
    const counted = async (writer: Writer, code: string) => {
      const query = `query ($code: String!) { lead(code: $code) { code } enterprises(filter: {leads: {some: {code: {eq: $code}}}}) { totalCount }
        leads(filter: {code: {eq: $code}}) { totalCount facets { status { value count } chain { value count } organization { value count } region { value count } } } }`;
      return desk.ask<{ lead: object | null; leads: { totalCount: number; facets: Record<string, object[]> } }>(
        writer,
        query,
        { code },
      );
    };
    for (const writer of ["departmentA", "government", "office", "admin", "app"] as const) {
      expect(await counted(writer, lead.code)).toMatchObject({
        lead: { code: lead.code },
        enterprises: { totalCount: 1 },
        leads: {
          totalCount: 1,
          facets: {
            status: [{ value: "IDENTIFIED", count: 1 }],
            chain: [{ value: desk.codes.chain, count: 1 }],
            organization: [{ value: desk.ground.departments[0].code, count: 1 }],
          },
        },
      });
    }
    for (const writer of ["anonymous", "reader", "departmentB"] as const) {
      expect(await counted(writer, lead.code)).toEqual(await counted(writer, "lead-none"));
    }
    // Handed to another organization for a chain of one's own: both may go on with it.
    const handed = done(await courting.identify({ organization: desk.ground.departments[1].code }));
    done(await courting.step(handed, "CONTACTED", "2026-03-02", { writer: "departmentB" }));
    // Not for a chain and a region that are none of one's own, by an organization that is not one's own.
    const other = { segment: undefined, opportunity: courting.opportunity.code, region: desk.codes.otherRegion };
    const foreign = { ...other, organization: desk.ground.departments[0].code };
    expect(complaintsOf(await courting.identify(foreign, "departmentB"))).toEqual(["NOT_YOURS "]);
    // The own organization may court for everything.
    expect(done(await courting.identify(other, "departmentB")).organization.code).toBe(desk.ground.departments[1].code);
  });

  it("may come of an inquiry, which is shown to those who answer it", async () => {
    const asked = {
      opportunity: courting.opportunity.code,
      company: "某某新材料公司",
      contact: "a@example.com",
      message: "想了解用地。",
    };
    const receipt = await desk.call<{ code: string }>("anonymous", "submitInquiry", asked, {
      type: "receipt",
      fields: "code",
    });
    const inquiry = done(receipt).code;
    const origin = { origin: "INQUIRY", inquiry, opportunity: courting.opportunity.code };
    const lead = done(await courting.identify(origin));
    const query = `query ($code: String!) { lead(code: $code) { origin inquiry { code leads { nodes { code } } } } leads(filter: {inquiry: {isNull: false}}) { totalCount } }`;
    expect(await desk.ask("departmentA", query, { code: lead.code })).toEqual({
      lead: { origin: "INQUIRY", inquiry: { code: inquiry, leads: { nodes: [{ code: lead.code }] } } },
      leads: { totalCount: 1 },
    });
    expect(complaintsOf(await courting.identify({ ...origin, origin: "GAP" }))).toEqual(["INVALID inquiry"]);
    const other = { code: lead.code, expectedVersion: 1, origin: "OTHER" };
    expect(complaintsOf(await desk.call("departmentA", "updateLead", other, LEAD))).toEqual(["INVALID inquiry"]);
    // Whoever does not answer an inquiry cannot name it, nor learn by trying that it is there.
    const never = { ...origin, inquiry: "inq-none" };
    const foreign = await courting.identify(origin, "departmentB");
    expect(complaintsOf(foreign)).toEqual(["UNKNOWN_REFERENCE inquiry"]);
    expect(complaintsOf(await courting.identify(never, "departmentB"))).toEqual(complaintsOf(foreign));
    // Whoever is handed the lead, but does not answer the inquiry, sees the lead without it.
    const handed = done(await courting.identify({ ...origin, organization: desk.ground.departments[1].code }));
    expect(await desk.ask("departmentB", query, { code: handed.code })).toEqual({
      lead: { origin: "INQUIRY", inquiry: null },
      leads: { totalCount: 0 },
    });
  });
});
