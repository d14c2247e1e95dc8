import { sql } from "../../src/platform/database";
import { Desk, done } from "../support/desk";
import { onEachSeededDatabase } from "../support/harness";
import type { Writer } from "../support/writers";

/** What a department asks first: which links of its chain are missing here, and who could fill them. */
const GAPS = `query ($chain: String!) { chain(code: $chain) { gaps { segment { code } targets(first: 1) { nodes { enterprise { code } } } } } }`;
/** What it asks last. */
const OUTCOME = `query ($lead: String!) { lead(code: $lead) { status statusChanges { totalCount } visits { nodes { visitedOn direction } }
  project { status chain { code } region { code } investors { nodes { code } }
    fundsInPlace { reported { amount } verified { amount } counted { amount } asOf } } } }`;

/** What the office asks: who is ahead in the quarter, and why. */
const RANKING = `query ($scheme: String!) { appraisal(scheme: $scheme, quarter: "2026-Q3") { state round { code version }
  ranking { rank total organization { code } contributions { indicator { measure } value reported verified points explanation } }
  recomputation { differences { indicator { measure } valueBefore value } } } }`;

interface Gaps {
  chain: { gaps: { segment: { code: string }; targets: { nodes: { enterprise: { code: string } }[] } }[] };
}

interface Appraisal {
  appraisal: {
    state: string;
    round: Versioned | null;
    ranking: { rank: number; total: string; organization: { code: string }; contributions: object[] }[];
    recomputation: { differences: object[] } | null;
  };
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
  /** By which the office appraises departments. */
  let scheme: string;

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
  ): Promise<Record> => done(await desk.call<Record>(writer, mutation, input, { type, fields }));
  const at = ({ code, version }: Versioned) => ({ code, expectedVersion: version });

  it("is found by the department, courted, visited and signed; then the project starts, and funds arrive", async () => {
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
            verified: null,
            counted: { amount: "2.1" },
            asOf: "2026-09",
          },
        },
      },
    });
  });

  it("is appraised: a third party verifies less than was reported, another department is first, and the quarter closes by that", async () => {
    // given: a scheme of three indicators, and a project of another department of which a little less was reported
    const made = {
      name: { zh: "季度考核" },
      summary: { zh: "季度考核" },
      unitKind: "CHAIN_LEAD_DEPARTMENT",
      isBorrowed: false,
    };
    scheme = (await does("office", "createAppraisalScheme", "appraisalScheme", made)).code;
    for (const [sort, measure, weight, target] of [
      [1, "FUNDS_IN_PLACE", "90", "30000"],
      [2, "LEADS_FOUND", "5", "5"],
      [3, "VISITS_MADE", "5", "5"],
    ] as const) {
      const name = { zh: measure };
      const rule = { measure, period: "QUARTER", method: "RATIO_CAPPED", direction: "MORE", weight, target };
      await does("office", "createAppraisalIndicator", "appraisalIndicator", { scheme, name, sort, ...rule });
    }
    await does("office", "openAppraisal", "appraisalRound", { scheme, quarter: "2026-Q3" });
    const { chains } = await desk.ask<{ chains: { nodes: { code: string }[] } }>(
      "departmentB",
      `query ($of: String!) { chains(first: 1, filter: { leadDepartment: { is: { code: { eq: $of } } } }) { nodes { code } } }`,
      { of: desk.ground.departments[1].code },
    );
    const theirs = desk.project({ chain: chains.nodes[0]?.code, statusOn: "2026-07-10" });
    const other = await does("departmentB", "createProject", "project", theirs);
    await does("departmentB", "publishProject", "project", at(other));
    const report = { project: other.code, month: "2026-09", amount: { amount: "1.9" } };
    await does("departmentB", "createFundsReport", "fundsReport", report);

    const [a, b] = desk.ground.departments.map(({ code }) => code);
    const appraised = async (writer: Writer) => (await desk.ask<Appraisal>(writer, RANKING, { scheme })).appraisal;
    const places = ({ ranking }: Appraisal["appraisal"]) =>
      ranking.slice(0, 2).map(({ rank, total, organization }) => [rank, organization.code, total]);
    expect(places(await appraised("office"))).toEqual([
      [1, a, "65"],
      [2, b, "57"],
    ]);

    // when
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

    // then
    const open = await appraised("office");
    expect(places(open)).toEqual([
      [1, b, "57"],
      [2, a, "53"],
    ]);
    const reasons = [
      {
        indicator: { measure: "FUNDS_IN_PLACE" },
        value: "17000",
        reported: "21000",
        verified: "17000",
        points: "51",
        explanation: "17000 of 30000 is 56.67 %, weight 90, in proportion: 51 points.",
      },
      expect.objectContaining({ indicator: { measure: "LEADS_FOUND" }, value: "1", points: "1" }) as object,
      expect.objectContaining({ indicator: { measure: "VISITS_MADE" }, value: "1", points: "1" }) as object,
    ];
    expect(open.ranking[1]?.contributions).toEqual(reasons);
    // A department sees itself in an open quarter, and everybody in a closed one.
    expect((await appraised("departmentA")).ranking.map(({ organization }) => organization.code)).toEqual([a]);
    const { code, version } = open.round ?? { code: "", version: 0 };
    await does("office", "closeAppraisal", "appraisalRound", { code, expectedVersion: version });
    const again = { code, expectedVersion: version + 1 };
    const twice = await desk.call("office", "closeAppraisal", again, { type: "appraisalRound", fields: "code" });
    expect(twice.userErrors).toMatchObject([{ code: "UNLAWFUL_TRANSITION", path: ["input", "code"] }]);
    const closed = await appraised("departmentA");
    expect([closed.state, closed.ranking]).toEqual(["CLOSED", open.ranking]);

    // What is reported later changes what it would come to, and not what it came to.
    const late = { project: other.code, month: "2026-08", amount: { amount: "0.05" } };
    await does("departmentB", "createFundsReport", "fundsReport", late);
    const after = await appraised("office");
    expect(after.ranking).toEqual(open.ranking);
    expect(after.recomputation?.differences).toEqual([
      { indicator: { measure: "FUNDS_IN_PLACE" }, valueBefore: "19000", value: "19500" },
    ]);
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
