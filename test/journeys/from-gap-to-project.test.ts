import { sql } from "../../src/platform/database";
import { Desk } from "../support/desk";
import { onEachSeededDatabase } from "../support/harness";
import type { Writer } from "../support/writers";

/** What a department asks first: which links of its chain are missing here, and who could fill them. */
const GAPS = `query ($chain: String!) { chain(code: $chain) { gaps { segment { code } targets(first: 1) { nodes { enterprise { code } } } } } }`;
/** What it asks last. */
const OUTCOME = `query ($lead: String!) { lead(code: $lead) { status statusChanges { totalCount } visits { nodes { visitedOn direction } }
  project { status chain { code } region { code } investors { nodes { code } }
    fundsInPlace { reported { amount } verified { amount } counted { amount } asOf } } } }`;

interface Gaps {
  chain: { gaps: { segment: { code: string }; targets: { nodes: { enterprise: { code: string } }[] } }[] };
}

interface Versioned {
  code: string;
  version: number;
}

onEachSeededDatabase("from a gap of a chain to a project", (db) => {
  let desk: Desk;
  /** Of the department: its lead, and the project that came of it. */
  let lead: Versioned;
  let project: Versioned;

  beforeAll(async () => {
    desk = await Desk.open(db);
  });
  afterAll(() => desk.close());

  /** Calls a mutation that must not be refused; answers the record, by default its code and version. */
  const does = async <Record = Versioned>(
    writer: Writer,
    mutation: string,
    type: string,
    input: object,
    fields = "code version",
  ): Promise<Record> => {
    const { record, userErrors, errors } = await desk.call<Record>(writer, mutation, input, { type, fields });
    if (!record) throw new Error(JSON.stringify([mutation, userErrors, errors]));
    return record;
  };
  const at = ({ code, version }: Versioned) => ({ code, expectedVersion: version });

  it("is found by the department, courted, visited and signed; then the project starts, funds arrive, and a verification reduces them", async () => {
    const { chain } = await desk.ask<Gaps>("departmentA", GAPS, { chain: desk.codes.chain });
    const gap = chain.gaps.find(({ targets }) => targets.nodes.length > 0);
    const [segment, enterprise] = [gap?.segment.code, gap?.targets.nodes[0]?.enterprise.code];
    const region = desk.codes.region;
    const found = { enterprise, segment, region, origin: "GAP", statusOn: "2026-07-01", nextStep: "联系战略部" };
    lead = await does("departmentA", "createLead", "lead", found);
    const step = async (status: string, on: string) => {
      lead = await does("departmentA", "changeLeadStatus", "lead", { ...at(lead), status, on });
    };
    await step("CONTACTED", "2026-07-02");
    const call = { lead: lead.code, direction: "OUTBOUND", visitedOn: "2026-07-09", summary: "对方拟西进,看重绿电。" };
    await does("departmentA", "recordVisit", "visit", call);
    await step("VISITED", "2026-07-09");
    await step("NEGOTIATING", "2026-07-20");
    const terms = { ...at(lead), name: { zh: "补链项目" }, contract: { amount: "12" }, statusOn: "2026-08-05" };
    const signed = await does<Versioned & { project: Versioned }>(
      "departmentA",
      "signLead",
      "lead",
      terms,
      "code version project { code version }",
    );
    [lead, project] = [signed, signed.project];
    project = await does("departmentA", "publishProject", "project", at(project));
    const started = { ...at(project), status: "STARTED", on: "2026-08-20" };
    project = await does("government", "changeProjectStatus", "project", started);
    const reports = [
      { project: project.code, month: "2026-08", amount: { amount: "0.6" } },
      { project: project.code, month: "2026-09", amount: { amount: "1.5" } },
    ];
    for (const report of reports) await does("government", "createFundsReport", "fundsReport", report);
    await does("office", "createVerification", "verification", {
      project: project.code,
      method: "DOCUMENTS",
      periodStart: "2026-08",
      periodEnd: "2026-09",
      claimed: { amount: "2.1" },
      verified: { amount: "1.7" },
      evidence: ["BANK_SLIP"],
      result: "REDUCED",
    });

    const outcome = await desk.ask("departmentA", OUTCOME, { lead: lead.code });
    expect(outcome).toEqual({
      lead: {
        status: "SIGNED",
        statusChanges: { totalCount: 5 },
        visits: { nodes: [{ visitedOn: "2026-07-09", direction: "OUTBOUND" }] },
        project: {
          status: "STARTED",
          chain: { code: desk.codes.chain },
          region: { code: region },
          investors: { nodes: [{ code: enterprise }] },
          fundsInPlace: {
            reported: { amount: "2.1" },
            verified: { amount: "1.7" },
            counted: { amount: "1.7" },
            asOf: "2026-09",
          },
        },
      },
    });
  });

  it("tells somebody else's people nothing: every step on it is answered as on one that never was", async () => {
    // An open lead of the department, with a visit, and a draft of a project, in a place that is not the government's.
    const [segment, region] = [desk.codes.segment, desk.codes.otherRegion];
    const own = { enterprise: desk.codes.enterprise, segment, region, origin: "GAP" };
    const theirs = await does("departmentA", "createLead", "lead", own);
    const call = { direction: "INBOUND", visitedOn: "2026-08-01", summary: "来访。" };
    const visit = await does<{ code: string }>(
      "departmentA",
      "recordVisit",
      "visit",
      { ...call, lead: theirs.code },
      "code",
    );
    const draft = await does("departmentA", "createProject", "project", desk.project({ region }));
    const tables = [sql`lead`, sql`lead_status_change`, sql`visit`, sql`project`, sql`funds_report`, sql`audit_entry`];
    const before = await desk.counts(...tables);

    const name = { zh: "补链项目" };
    const tried: [mutation: string, type: string, theirs: string, input: (code: string) => object][] = [
      ["updateLead", "lead", theirs.code, (code) => ({ code, expectedVersion: 1, nextStep: "联系" })],
      [
        "changeLeadStatus",
        "lead",
        theirs.code,
        (code) => ({ code, expectedVersion: 1, status: "CONTACTED", on: "2026-11" }),
      ],
      [
        "changeLeadStatus",
        "lead",
        theirs.code,
        (code) => ({ code, expectedVersion: 9, status: "SIGNED", on: "2026-11" }),
      ],
      ["signLead", "lead", theirs.code, (code) => ({ code, expectedVersion: 1, name, statusOn: "2026-11" })],
      ["signLead", "lead", lead.code, (code) => ({ code, expectedVersion: 9, name, statusOn: "2026-11" })],
      ["recordVisit", "visit", theirs.code, (code) => ({ ...call, lead: code })],
      [
        "recordVisit",
        "visit",
        visit.code,
        (code) => ({ ...call, project: project.code, reason: "LISTING", corrects: code }),
      ],
      ["recordVisit", "visit", draft.code, (code) => ({ ...call, project: code, reason: "DIFFICULTY" })],
      [
        "changeProjectStatus",
        "project",
        draft.code,
        (code) => ({ code, expectedVersion: 1, status: "STARTED", on: "2026-11" }),
      ],
      ["publishProject", "project", draft.code, (code) => ({ code, expectedVersion: 1 })],
      [
        "createFundsReport",
        "fundsReport",
        draft.code,
        (code) => ({ project: code, month: "2026-09", amount: { amount: "1" } }),
      ],
    ];
    for (const [mutation, type, code, input] of tried) {
      for (const writer of ["departmentB", ...(code === lead.code ? [] : ["government" as const])] as const) {
        const told = async (one: string) => {
          const answer = await desk.call(writer, mutation, input(one), { type, fields: "code" });
          return JSON.stringify(answer).replaceAll(one, "CODE");
        };
        const answer = await told(code);
        expect({ mutation, writer, answer }).toEqual({ mutation, writer, answer: await told("never-was") });
        expect(answer).toMatch(/"(NOT_FOUND|UNKNOWN_REFERENCE)"/);
      }
    }
    expect(await desk.counts(...tables)).toEqual(before);

    const LOOK = `query ($lead: String!, $visit: String!, $id: ID!) { lead(code: $lead) { code } visit(code: $visit) { code } node(id: $id) { id }
      leads(filter: {code: {eq: $lead}}) { totalCount } visits(filter: {lead: {is: {code: {eq: $lead}}}}) { totalCount }
      leadStatusChanges(filter: {lead: {is: {code: {eq: $lead}}}}) { totalCount } enterprises(filter: {leads: {some: {code: {eq: $lead}}}}) { totalCount } }`;
    for (const writer of ["government", "departmentB", "reader", "anonymous"] as const) {
      const look = (code: string, call: string) =>
        desk.ask(writer, LOOK, { lead: code, visit: call, id: `Lead:${code}` });
      expect(await look(theirs.code, visit.code)).toEqual(await look("never-was", "never-was"));
    }
  });
});
