import { type Database, sql } from "../src/platform/database";

/** The ten questions whose statements the service runs most, as GraphQL. `$cursor` stands for the cursor of an earlier page. */
export const HOT_QUESTIONS: Readonly<Record<string, string>> = {
  "newest opportunities": `{ opportunities(first: 20) { nodes { code } } }`,
  "opportunities behind a cursor": `query ($cursor: String) { opportunities(first: 20, after: $cursor) { nodes { code } } }`,
  "opportunities of a chain, newest first": `{ opportunities(first: 20, filter: { chain: { eq: "new-energy" } }) { nodes { code } } }`,
  "opportunities of a region, newest first": `{ opportunities(first: 20, filter: { region: { eq: "620300" } }) { nodes { code } } }`,
  "largest opportunities": `{ opportunities(first: 20, orderBy: [{ field: INVESTMENT, direction: DESC }]) { nodes { code } } }`,
  "opportunities that are open, newest first": `{ opportunities(first: 20, filter: { stage: { eq: OPEN } }) { nodes { code } } }`,
  "opportunities with a word in them": `{ opportunities(first: 20, filter: { text: "光伏" }) { nodes { code } } }`,
  "one opportunity by code": `{ opportunity(code: "O-001") { code region { code } chain { code } segments(first: 5) { nodes { code } } } }`,
  "opportunities below some regions": `{ regions(first: 5, filter: { level: { eq: COUNTY }, side: { eq: HOME } }) { nodes { opportunities(first: 3) { nodes { code } } } } }`,
  "a search over everything": `{ search(text: "光伏", first: 20) { hits { type } } }`,
};

/** Tables that grow with the catalog; the others (regions, chains, segments) stay as small as the province is. */
const GROWING = [
  "opportunity",
  "opportunity_segment",
  "enterprise",
  "enterprise_segment",
  "project",
  "project_segment",
  "search_index",
];

/** Answers GraphQL requests: a Fastify server, or a test's application. */
interface Askable {
  inject(request: {
    method: "POST";
    url: string;
    headers: Record<string, string>;
    payload: string;
  }): PromiseLike<{ body: string }>;
}

/** The statements that a hot question sends, with what is bound to them. */
export async function hotStatements(
  server: Askable,
  database: Database,
  name: string,
): Promise<{ statement: string; parameters: readonly unknown[] }[]> {
  const cursor = await deepCursor(server);
  const statements: { statement: string; parameters: readonly unknown[] }[] = [];
  const stop = database.observe((statement, parameters) => statements.push({ statement, parameters }));
  await ask(server, HOT_QUESTIONS[name] ?? "", { cursor });
  stop();
  return statements;
}

/** The end of the third page: a place inside the list. */
async function deepCursor(server: Askable): Promise<string> {
  let cursor: string | null = null;
  for (let page = 0; page < 3; page++) {
    const data = (await ask(
      server,
      `query ($after: String) { opportunities(first: 100, after: $after) { pageInfo { endCursor } } }`,
      {
        after: cursor,
      },
    )) as { opportunities: { pageInfo: { endCursor: string } } };
    cursor = data.opportunities.pageInfo.endCursor;
  }
  return cursor ?? "";
}

async function ask(server: Askable, query: string, variables: Record<string, unknown>): Promise<unknown> {
  const { body } = await server.inject({
    method: "POST",
    url: "/graphql",
    headers: { "content-type": "application/json" },
    payload: JSON.stringify({ query, variables: query.includes("$") ? variables : {} }),
  });
  const { data, errors } = JSON.parse(body) as { data: unknown; errors?: unknown };
  if (errors) throw new Error(`${query}\n${JSON.stringify(errors)}`);
  return data;
}

/** One statement's plan with what is wrong about it. */
export interface PlanVerdict {
  readonly plan: readonly string[];
  /** Lines of the plan that read a growing table from end to end; empty: none. */
  readonly fullScans: readonly string[];
}

/**
 * How a database runs a statement.
 *
 * A walk of an index in the order that is wanted is no full scan: the LIMIT stops it. Neither is a look-up by key or by an
 * index. What reads a growing table in its own order, or sorts what it read of one for a page, is.
 */
export async function explain(
  database: Database,
  statement: string,
  parameters: readonly unknown[],
): Promise<PlanVerdict> {
  if (database.dialect === "sqlite") {
    const rows: { detail: string }[] = await database.metadata.query(`EXPLAIN QUERY PLAN ${statement}`, [
      ...parameters,
    ]);
    const plan = rows.map(({ detail }) => detail);
    return { plan, fullScans: plan.filter(isFullScanOfSqlite) };
  }
  const rows: { "QUERY PLAN": string }[] = await database.metadata.transaction(async (manager) => {
    // As on any SSD: with the default for spinning disks, PostgreSQL rather reads a small table whole.
    await manager.query("SET LOCAL random_page_cost = 1.1");
    return (await manager.query(`EXPLAIN ${statement}`, [...parameters])) as { "QUERY PLAN": string }[];
  });
  const plan = rows.map((row) => row["QUERY PLAN"]);
  return { plan, fullScans: plan.filter(isFullScanOfPostgres) };
}

/** Takes statistics, as a server left alone would after a load. */
export async function analyze(database: Database): Promise<void> {
  await database.writer.transaction((transaction) => transaction.run(sql`ANALYZE`));
}

function isFullScanOfSqlite(line: string): boolean {
  const scanned = /^SCAN (\w+)(?! USING)(?!.*VIRTUAL TABLE)/.exec(line)?.[1];
  return scanned !== undefined && (GROWING.includes(scanned) || scanned === "t");
}

function isFullScanOfPostgres(line: string): boolean {
  const scanned = /Seq Scan on (\w+)/.exec(line)?.[1];
  return scanned !== undefined && GROWING.includes(scanned);
}
