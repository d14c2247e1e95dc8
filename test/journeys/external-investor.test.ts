import { answer } from "../support/answer";
import { onEachSeededDatabase } from "../support/harness";

interface Count {
  value: string | null;
  label: string;
  count: number;
}

interface Browsed {
  opportunities: {
    totalCount: number;
    nodes: { code: string; title: string; chain: { code: string } | null; untranslated: string[] }[];
    facets: { chain: Count[]; stage: Count[] };
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}

const BROWSE = `query ($filter: OpportunityFilter, $after: String) {
  opportunities(first: 20, after: $after, filter: $filter) {
    totalCount nodes { code title chain { code } untranslated } pageInfo { hasNextPage endCursor }
    facets { chain { value label count } stage { value label count } } } }`;

const CHINESE = /\p{Script=Han}/u;

onEachSeededDatabase("an investor from abroad, who reads English,", (db) => {
  const ask = <Data>(query: string, variables: object = {}) =>
    answer<Data>(db, query, variables as Record<string, unknown>, { locale: "en" });

  it("browses, narrows by what the facets offer, opens an opportunity and reads the policies for it", async () => {
    // She looks at everything, in English.
    const all = (await ask<Browsed>(BROWSE)).opportunities;
    expect(all.totalCount).toBe(141);
    for (const { title, untranslated } of all.nodes)
      expect(untranslated.includes("title") || !CHINESE.test(title)).toBe(true);
    expect([...all.facets.chain, ...all.facets.stage].filter(({ label }) => CHINESE.test(label))).toEqual([]);

    // Whatever a facet offers, choosing it shows as many as it said.
    for (const { value, count } of all.facets.chain) {
      const filter = { chain: value === null ? { isNull: true } : { eq: value } };
      expect({ value, total: (await ask<Browsed>(BROWSE, { filter })).opportunities.totalCount }).toEqual({
        value,
        total: count,
      });
    }

    // She narrows twice: a chain, then a stage that is offered under it.
    const chain = all.facets.chain.find(({ value }) => value !== null)?.value;
    const inChain = (await ask<Browsed>(BROWSE, { filter: { chain: { eq: chain } } })).opportunities;
    const stage = inChain.facets.stage[0];
    const filter = { chain: { eq: chain }, stage: { eq: stage?.value } };
    const narrowed = (await ask<Browsed>(BROWSE, { filter })).opportunities;
    expect(narrowed.totalCount).toBe(stage?.count);
    expect(narrowed.totalCount).toBeLessThan(all.totalCount);

    // She pages to the end: each once, as many as were told.
    const codes = narrowed.nodes.map(({ code }) => code);
    for (let { pageInfo } = narrowed; pageInfo.hasNextPage;) {
      const next = (await ask<Browsed>(BROWSE, { filter, after: pageInfo.endCursor })).opportunities;
      codes.push(...next.nodes.map(({ code }) => code));
      pageInfo = next.pageInfo;
    }
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toHaveLength(narrowed.totalCount);

    // She opens the first one, with all that hangs on it.
    const { opportunity } = await ask<{
      opportunity: {
        code: string;
        region: { code: string; ancestors: { code: string }[] };
        segments: { nodes: { code: string; opportunities: { nodes: { code: string }[] } }[] };
        applicablePolicies: { edges: { explanation: string; node: { code: string } }[] };
        source: { kind: string; url: string | null } | null;
        freshness: { state: string };
      };
    }>(
      `query ($code: String!) { opportunity(code: $code) { code region { code ancestors { code } }
         segments(first: 5) { nodes { code opportunities(first: 100) { nodes { code } } } }
         applicablePolicies(first: 5) { edges { explanation node { code } } } source { kind url } freshness { state } } }`,
      { code: codes[0] },
    );
    expect(opportunity.code).toBe(codes[0]);
    for (const { opportunities } of opportunity.segments.nodes) {
      expect(opportunities.nodes.map(({ code }) => code)).toContain(opportunity.code);
    }
    if (opportunity.source?.kind === "REPOST") expect(opportunity.source.url).toBeNull();

    // She reads each policy, and why it is for her.
    expect(opportunity.applicablePolicies.edges.length).toBeGreaterThan(0);
    for (const { explanation, node } of opportunity.applicablePolicies.edges) {
      expect(explanation).not.toBe("");
      const { policy } = await ask<{ policy: { code: string; title: string; state: string } }>(
        `query ($code: String!) { policy(code: $code) { code title state } }`,
        { code: node.code },
      );
      expect(policy.code).toBe(node.code);
    }
  });
});
