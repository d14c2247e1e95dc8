import { answer } from "../../support/answer";
import { onEachSeededDatabase } from "../../support/harness";

interface Part {
  part: string;
  value: string | null;
  weight: number;
  explanation: string;
  evidence: { id: string }[];
}

interface Found {
  score: string;
  confidence: string;
  enterprise: { code: string } | null;
  opportunity: { code: string } | null;
  parts: Part[];
}

interface Page {
  edges: { cursor: string; node: Found }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null };
  totalCount: number;
  excludedCount: number;
  emptyBecause: string | null;
}

/** Fields of a page, with something of each match: parts are left out where the page is large. */
const page = (ofMatch: string) => `totalCount excludedCount emptyBecause
  pageInfo { hasNextPage hasPreviousPage endCursor } edges { cursor node { ${ofMatch} } }`;
const SHORT = page("score confidence enterprise { code } opportunity { code }");
const WITH_PARTS = page(`score confidence enterprise { code } opportunity { code }
  parts { part value weight explanation evidence { id } }`);
const ofOpportunityQuery = (fields: string) => `
  query ($code: String!, $first: Int, $after: String, $weights: MatchWeights, $role: EnterpriseRole) {
    opportunity(code: $code) { matches(first: $first, after: $after, weights: $weights, role: $role) { ${fields} } } }`;
const OF_OPPORTUNITY = ofOpportunityQuery(SHORT);
const OF_ENTERPRISE = `query ($code: String!, $first: Int) { enterprise(code: $code) { matches(first: $first) { ${SHORT} } } }`;
const VERDICT = `query ($enterprise: String!, $opportunity: String!, $weights: MatchWeights) {
  match(enterprise: $enterprise, opportunity: $opportunity, weights: $weights) {
    match { score confidence parts { part value explanation } }
    excludedBecause { code explanation evidence { id } } } }`;

/** Answers of each database, to be compared. */
const given = new Map<string, string>();

function sameOnBoth(name: string, value: unknown): void {
  const text = JSON.stringify(value);
  expect(given.get(name) ?? text).toBe(text);
  given.set(name, text);
}

onEachSeededDatabase("matches", (db) => {
  const ofOpportunity = async (variables: Record<string, unknown>, query = OF_OPPORTUNITY) =>
    (await answer<{ opportunity: { matches: Page } }>(db, query, variables, { locale: "en" })).opportunity.matches;
  const codes = (page: Page) => page.edges.map(({ node }) => node.enterprise?.code);

  it("of an opportunity come by score, with a reason for every part, in the same order on both databases", async () => {
    const page = await ofOpportunity({ code: "O-001", first: 50 }, ofOpportunityQuery(WITH_PARTS));
    expect(page.totalCount).toBeGreaterThan(10);
    expect(page.emptyBecause).toBeNull();
    const scores = page.edges.map(({ node }) => Number(node.score));
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    for (const { node } of page.edges) {
      expect(node.opportunity).toEqual({ code: "O-001" });
      expect(node.parts.map(({ part }) => part)).toEqual([
        "SEGMENT_FIT",
        "PROXIMITY",
        "RESOURCE_FIT",
        "CAPITAL_FIT",
        "HOME_REGION",
        "FUND_TIES",
        "TRACK_RECORD",
        "POLICY_ADVANTAGE",
      ]);
      for (const { explanation } of node.parts) expect(explanation).toMatch(/\.$/);
    }
    sameOnBoth("O-001", page);
  });

  it("name rows and sources, in both languages", async () => {
    const { opportunity } = await answer<{
      opportunity: {
        matches: { nodes: { parts: { part: string; zh: string; en: string; evidence: { id: string }[] }[] }[] };
      };
    }>(
      db,
      `{ opportunity(code: "O-001") { matches(first: 1) { nodes { parts { part evidence { id }
        zh: explanation(locale: zh) en: explanation(locale: en) } } } } }`,
    );
    const fit = opportunity.matches.nodes[0]?.parts[0];
    expect(fit?.evidence).toEqual([{ id: "ChainSegment:new-materials/carbon-graphite" }]);
    expect(fit?.zh).toMatch(/^1个环节中有1个与之相同:.+\(.+,\d{4}.*\)。$/);
    expect(fit?.en).toMatch(/^Makes 1 of the 1 segment offered: .+ \(.+, \d{4}.*\)\.$/);
  });

  it("are walked page by page without a repeat or a gap, ties included", async () => {
    // given: nothing but funds counts, so that almost everybody ties
    const weights = {
      segmentFit: 0,
      proximity: 0,
      resourceFit: 0,
      capitalFit: 0,
      homeRegion: 0,
      fundTies: 1,
      trackRecord: 0,
      policyAdvantage: 0,
    };
    const all = await ofOpportunity({ code: "O-001", first: 100, weights });
    expect(new Set(all.edges.map(({ node }) => node.score)).size).toBeLessThan(all.edges.length / 2);
    // when
    const walked: (string | undefined)[] = [];
    let after: string | null = null;
    do {
      const page: Page = await ofOpportunity({ code: "O-001", first: 7, after, weights });
      walked.push(...codes(page));
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    // then
    expect(walked.slice(0, 100)).toEqual(codes(all));
    expect(new Set(walked).size).toBe(all.totalCount);
  });

  it("do not take a cursor of other weights", async () => {
    const { edges } = await ofOpportunity({ code: "O-001", first: 1 });
    const { errors } = await db.ask(OF_OPPORTUNITY, {
      code: "O-001",
      after: edges[0]?.cursor,
      weights: { proximity: 7 },
    });
    expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument: "after" });
  });

  it("of one role are of that role", async () => {
    const page = await ofOpportunity({ code: "O-001", first: 100, role: "LOCAL_ANCHOR" });
    const { enterprises } = await answer<{ enterprises: { nodes: { code: string }[] } }>(
      db,
      `query ($codes: [String!]) { enterprises(first: 100, filter: { code: { in: $codes }, role: { eq: TARGET } }) { nodes { code } } }`,
      { codes: codes(page) },
    );
    expect(page.edges.length).toBeGreaterThan(0);
    expect(enterprises.nodes).toEqual([]);
  });

  it("of an enterprise leave out what is signed or closed", async () => {
    const { enterprise } = await answer<{ enterprise: { matches: Page } }>(db, OF_ENTERPRISE, {
      code: "baowu-carbon",
      first: 100,
    });
    const found = enterprise.matches.edges.map(({ node }) => node.opportunity?.code);
    const { opportunities } = await answer<{ opportunities: { nodes: { stage: string }[] } }>(
      db,
      `query ($codes: [String!]) { opportunities(first: 100, filter: { code: { in: $codes } }) { nodes { stage } } }`,
      { codes: found },
    );
    expect(found.length).toBeGreaterThan(0);
    expect(opportunities.nodes.some(({ stage }) => stage === "SIGNED" || stage === "CLOSED")).toBe(false);
    sameOnBoth("baowu-carbon", enterprise);
  });

  it("are none for an opportunity that is signed, which says so", async () => {
    const { opportunities } = await answer<{ opportunities: { nodes: { matches: Page }[] } }>(
      db,
      `{ opportunities(first: 1, filter: { stage: { eq: SIGNED } }) { nodes { matches { ${SHORT} } } } }`,
      {},
      { locale: "en" },
    );
    expect(opportunities.nodes[0]?.matches).toMatchObject({
      edges: [],
      totalCount: 0,
      emptyBecause: "By its source the opportunity is signed or closed.",
    });
  });

  it("of a segment are targets only", async () => {
    const { chainSegment } = await answer<{
      chainSegment: { targets: { nodes: { opportunity: null; enterprise: { code: string; role: string } }[] } };
    }>(
      db,
      `{ chainSegment(code: "new-energy-equipment/pv-auxiliary") { targets(first: 10) { nodes {
        opportunity { code } enterprise { code role } score } } } }`,
    );
    expect(chainSegment.targets.nodes).toHaveLength(10);
    expect(new Set(chainSegment.targets.nodes.map(({ enterprise }) => enterprise.role))).toEqual(new Set(["TARGET"]));
    expect(chainSegment.targets.nodes[0]?.opportunity).toBeNull();
    sameOnBoth("pv-auxiliary", chainSegment);
  });

  it("cost the same number of statements for five opportunities and for fifty", async () => {
    const cost = async (first: number, ofMatch: string) =>
      (await db.ask(`{ opportunities(first: ${first}) { nodes { matches(first: 2) { nodes { ${ofMatch} } } } } }`))
        .statements.length;
    expect(await cost(50, "score enterprise { code }")).toBe(await cost(5, "score enterprise { code }"));
    // One more for each type of evidence, and one for its sources.
    expect(await cost(50, "parts { explanation }")).toBeLessThanOrEqual(40);
  });
});

onEachSeededDatabase("a match asked about by id", (db) => {
  const verdict = async (enterprise: string, opportunity: string) =>
    (
      await answer<{
        match: {
          match: Found | null;
          excludedBecause: { code: string; explanation: string; evidence: { id: string }[] } | null;
        };
      }>(db, VERDICT, { enterprise, opportunity }, { locale: "en" })
    ).match;

  it("has the score that it has in the list", async () => {
    const { opportunity } = await answer<{ opportunity: { matches: { nodes: Found[] } } }>(
      db,
      `{ opportunity(code: "O-001") { matches(first: 3) { nodes { score confidence enterprise { code } } } } }`,
    );
    for (const { enterprise, score, confidence } of opportunity.matches.nodes) {
      expect((await verdict(enterprise?.code ?? "", "O-001")).match).toMatchObject({ score, confidence });
    }
  });

  it("says why it is none", async () => {
    const { opportunities } = await answer<{ opportunities: { nodes: { code: string }[] } }>(
      db,
      `{ opportunities(first: 1, filter: { stage: { eq: CLOSED } }) { nodes { code } } }`,
    );
    const closed = opportunities.nodes[0]?.code ?? "";
    expect(await verdict("baowu-carbon", closed)).toMatchObject({
      match: null,
      excludedBecause: {
        code: "WITHDRAWN",
        explanation: expect.stringMatching(/^By its source it is signed or closed: .+\.$/) as string,
        evidence: [{ id: `Opportunity:${closed}` }],
      },
    });
    expect(await verdict("mengniu", "O-001")).toMatchObject({
      match: null,
      excludedBecause: {
        code: "UNRELATED",
        explanation: expect.stringMatching(/no chain.+connected within two steps of supply: .+; .+\.$/) as string,
      },
    });
  });

  it.each([
    ["an enterprise that does not exist", { enterprise: "no-such", opportunity: "O-001" }, "enterprise"],
    ["an opportunity that does not exist", { enterprise: "mengniu", opportunity: "no-such" }, "opportunity"],
    [
      "a negative weight",
      { enterprise: "mengniu", opportunity: "O-001", weights: { fundTies: -1 } },
      "weights.fundTies",
    ],
    [
      "a weight of 1,001",
      { enterprise: "mengniu", opportunity: "O-001", weights: { proximity: 1001 } },
      "weights.proximity",
    ],
    [
      "weights that are all zero",
      {
        enterprise: "mengniu",
        opportunity: "O-001",
        weights: {
          segmentFit: 0,
          proximity: 0,
          resourceFit: 0,
          capitalFit: 0,
          homeRegion: 0,
          fundTies: 0,
          trackRecord: 0,
          policyAdvantage: 0,
        },
      },
      "weights",
    ],
  ])("refuses %s", async (_, variables, argument) => {
    const { errors } = await db.ask(VERDICT, variables);
    expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument });
  });
});
