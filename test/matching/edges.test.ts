import { type Sql, sql } from "../../src/platform/database";
import { answer } from "../support/answer";
import { onEachSeededDatabase, type TestDatabase } from "../support/harness";

const KINDS = [
  "feedstock",
  "suppliers",
  "customers",
  "applicablePolicies",
  "eligibleFunds",
  "comparableProjects",
] as const;
type Kind = (typeof KINDS)[number];
type Edges = Record<
  Kind,
  { hasNextPage: boolean; edges: { node: { code: string }; distance: number | null; explanation: string }[] }
>;
type Sheet = { code: string } & Edges;

const ALL = KINDS.map(
  (kind) => `${kind}(first: 100) { hasNextPage edges { distance explanation node { code } } }`,
).join("\n");

async function sheets(db: TestDatabase): Promise<Sheet[]> {
  const all: Sheet[] = [];
  let after: string | null = null;
  do {
    const page: { opportunities: { nodes: Sheet[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } =
      await answer(
        db,
        `query ($after: String) { opportunities(first: 8, after: $after) { pageInfo { hasNextPage endCursor } nodes { code ${ALL} } } }`,
        { after },
      );
    all.push(...page.opportunities.nodes);
    after = page.opportunities.pageInfo.hasNextPage ? page.opportunities.pageInfo.endCursor : null;
  } while (after);
  return all;
}

/** The catalog as plain rows, to recompute every edge without the statements under test. */
async function readRaw(db: TestDatabase) {
  const rows = <Row>(statement: Sql) => db.database.reader.rows<Row>(statement);
  const up = new Map<number, Map<number, number>>();
  for (const c of await rows<{ d: number; a: number; x: number }>(
    sql`SELECT descendant_id AS d, ancestor_id AS a, distance AS x FROM region_closure`,
  )) {
    const above = up.get(c.d) ?? new Map<number, number>();
    up.set(c.d, above.set(c.a, c.x));
  }
  return {
    up,
    opportunities: await rows<{ id: number; code: string; region: number; chain: number | null }>(
      sql`SELECT id, code, region_id AS region, chain_id AS chain FROM opportunity`,
    ),
    segments: await rows<{ owner: number; segment: number }>(
      sql`SELECT opportunity_id AS owner, segment_id AS segment FROM opportunity_segment`,
    ),
    chainOf: new Map(
      (await rows<{ id: number; chain: number }>(sql`SELECT id, chain_id AS chain FROM chain_segment`)).map((s) => [
        s.id,
        s.chain,
      ]),
    ),
    resources: await rows<{ code: string; region: number; segment: number }>(
      sql`SELECT r.code, r.region_id AS region, l.segment_id AS segment FROM resource AS r JOIN resource_segment AS l ON l.resource_id = r.id`,
    ),
    supplies: await rows<{ supplier: number; customer: number }>(
      sql`SELECT supplier_id AS supplier, customer_id AS customer FROM segment_supply`,
    ),
    anchors: await rows<{ code: string; segment: number }>(
      sql`SELECT e.code, l.segment_id AS segment FROM enterprise AS e JOIN enterprise_segment AS l ON l.enterprise_id = e.id WHERE e.role = 'LOCAL_ANCHOR'`,
    ),
    policies: await rows<{
      id: number;
      code: string;
      region: number | null;
      level: string;
      every: number | boolean;
      issued: string | null;
      until: string | null;
    }>(
      sql`SELECT id, code, region_id AS region, level, all_chains AS every, issued_on AS issued, valid_until AS until FROM policy`,
    ),
    policyChains: await rows<{ owner: number; chain: number }>(
      sql`SELECT policy_id AS owner, chain_id AS chain FROM policy_chain`,
    ),
    funds: await rows<{ id: number; code: string; region: number; every: number | boolean }>(
      sql`SELECT id, code, region_id AS region, all_chains AS every FROM fund`,
    ),
    fundChains: await rows<{ owner: number; chain: number }>(
      sql`SELECT fund_id AS owner, chain_id AS chain FROM fund_chain`,
    ),
    projects: await rows<{ id: number; code: string; chain: number | null }>(
      sql`SELECT id, code, chain_id AS chain FROM project`,
    ),
    projectSegments: await rows<{ owner: number; segment: number }>(
      sql`SELECT project_id AS owner, segment_id AS segment FROM project_segment`,
    ),
  };
}

const TODAY = "2026-11-23";
const given: string[] = [];

onEachSeededDatabase("derived edges", (db) => {
  it("lead from every opportunity to exactly what the same rules in plain JavaScript find", async () => {
    const raw = await readRaw(db);
    const all = await sheets(db);
    expect(all).toHaveLength(141);
    for (const sheet of all) {
      const own = raw.opportunities.find(({ code }) => code === sheet.code);
      if (!own) throw new Error(sheet.code);
      const segments = raw.segments.filter(({ owner }) => owner === own.id).map(({ segment }) => segment);
      const chains = [own.chain, ...segments.map((segment) => raw.chainOf.get(segment))];
      const isAbove = (region: number | null) => region !== null && raw.up.get(own.region)?.has(region);
      const isBelow = (region: number) => raw.up.get(region)?.has(own.region);
      const ofChain = (links: { owner: number; chain: number }[], id: number) =>
        links.some((l) => l.owner === id && chains.includes(l.chain));
      const chainsOfProject = (p: { id: number; chain: number | null }) => [
        p.chain,
        ...raw.projectSegments.filter((l) => l.owner === p.id).map((l) => raw.chainOf.get(l.segment) ?? null),
      ];
      const step = (mine: "supplier" | "customer", theirs: "supplier" | "customer") =>
        raw.supplies.filter((supply) => segments.includes(supply[mine])).map((supply) => supply[theirs]);
      const on = (wanted: number[]) =>
        raw.anchors.filter(({ segment }) => wanted.includes(segment)).map(({ code }) => code);
      const expected: Record<Kind, string[]> = {
        feedstock: raw.resources
          .filter((r) => segments.includes(r.segment) && (isAbove(r.region) || isBelow(r.region)))
          .map((r) => r.code),
        suppliers: on(step("customer", "supplier")),
        customers: on(step("supplier", "customer")),
        applicablePolicies: raw.policies
          .filter((p) => (isAbove(p.region) || p.level === "NATIONAL") && (p.every || ofChain(raw.policyChains, p.id)))
          .filter(
            (p) =>
              (p.issued === null || p.issued <= TODAY) &&
              (p.until === null || p.until >= TODAY || TODAY.startsWith(p.until)),
          )
          .map((p) => p.code),
        eligibleFunds: raw.funds
          .filter((f) => isAbove(f.region) && (f.every || ofChain(raw.fundChains, f.id)))
          .map((f) => f.code),
        comparableProjects: raw.projects
          .filter(
            (p) =>
              raw.projectSegments.some((l) => l.owner === p.id && segments.includes(l.segment)) ||
              chainsOfProject(p).some((chain) => chain !== null && chains.includes(chain)),
          )
          .map((p) => p.code),
      };
      for (const kind of KINDS) {
        const codes = sheet[kind].edges.map(({ node }) => node.code);
        expect({ code: sheet.code, kind, codes: [...codes].sort() }).toEqual({
          code: sheet.code,
          kind,
          codes: [...new Set(expected[kind])].sort(),
        });
        expect(sheet[kind].hasNextPage).toBe(false);
        expect(new Set(codes).size).toBe(codes.length);
        expect(sheet[kind].edges.every(({ explanation }) => explanation.length > 5)).toBe(true);
      }
      const near = sheet.feedstock.edges.map(({ distance }) => distance ?? 0);
      expect(near).toEqual([...near].sort((a, b) => a - b));
    }
  });

  it("come in the same order with the same words on both databases", async () => {
    const text = JSON.stringify(await sheets(db));
    expect(given.every((other) => other === text)).toBe(true);
    given.push(text);
  });

  it.each(KINDS)(
    "%s cost the same number of statements for 1 opportunity and for 50, with and without edges",
    async (kind) => {
      const cost = async (first: number) => {
        const { statements, errors } = await db.ask(
          `{ opportunities(first: ${first}) { nodes { ${kind}(first: 90) { edges { distance node { code } } } } } }`,
        );
        expect(errors).toBeUndefined();
        return statements.length;
      };
      expect([await cost(1), await cost(50)]).toEqual([2, 2]);
    },
  );

  it("say that there is more, and give no more than asked for", async () => {
    const { opportunity } = await answer<{ opportunity: Edges }>(
      db,
      `{ opportunity(code: "O-132") { applicablePolicies(first: 2) { hasNextPage edges { node { code } } } } }`,
    );
    expect(opportunity.applicablePolicies.edges).toHaveLength(2);
    expect(opportunity.applicablePolicies.hasNextPage).toBe(true);
  });

  it("bring expired policies only when asked, last", async () => {
    const ask = (includeExpired: boolean) =>
      answer<{ opportunity: { applicablePolicies: { edges: { node: { state: string } }[] } } }>(
        db,
        `{ opportunity(code: "O-132") { applicablePolicies(first: 100, includeExpired: ${includeExpired}) { edges { node { state } } } } }`,
      ).then(({ opportunity }) => opportunity.applicablePolicies.edges.map(({ node }) => node.state === "EXPIRED"));
    const [current, all] = [await ask(false), await ask(true)];
    expect(current).not.toContain(true);
    expect(all.filter(Boolean).length).toBeGreaterThan(0);
    expect(all).toEqual([...all].sort());
  });

  it.each([0, 101])("refuse first: %i", async (first) => {
    const { errors } = await db.ask(
      `{ opportunity(code: "O-132") { feedstock(first: ${first}) { hasNextPage } } }`,
      {},
      { locale: "en" },
    );
    expect(errors?.[0]).toMatchObject({
      message: `first must be 1 to 100, not ${first}.`,
      extensions: { code: "BAD_USER_INPUT", argument: "first" },
    });
  });
});
