import { type Database, sql } from "../src/platform/database";

/** The questions whose statements the service runs most, as GraphQL. `$cursor` stands for the cursor of an earlier page. */
export const HOT_QUESTIONS: Readonly<Record<string, string>> = {
  "newest opportunities": `{ opportunities(first: 20) { nodes { code } } }`,
  "opportunities behind a cursor": `query ($cursor: String) { opportunities(first: 20, after: $cursor) { nodes { code } } }`,
  "opportunities of a chain, newest first": `{ opportunities(first: 20, filter: { chain: { eq: "new-energy" } }) { nodes { code } } }`,
  "opportunities of a region, newest first": `{ opportunities(first: 20, filter: { region: { eq: "620300" } }) { nodes { code } } }`,
  "largest opportunities": `{ opportunities(first: 20, orderBy: [{ field: INVESTMENT, direction: DESC }]) { nodes { code } } }`,
  "opportunities that are open, newest first": `{ opportunities(first: 20, filter: { stage: { eq: OPEN } }) { nodes { code } } }`,
  "opportunities with a word in them": `{ opportunities(first: 20, filter: { text: "光伏" }) { nodes { code } } }`,
  "one opportunity by code": `{ opportunity(code: "O-001") { code region { code } chain { code } segments(first: 5) { nodes { code } } } }`,
  "a page with what hangs on it": `{ opportunities(first: 20, filter: { chain: { eq: "new-energy" } }) { nodes { title region { name parent { name } } segments(first: 3) { nodes { name } } projects(first: 3) { nodes { name } } } pageInfo { endCursor hasNextPage } } }`,
  "opportunities below some regions": `{ regions(first: 5, filter: { level: { eq: COUNTY }, side: { eq: HOME } }) { nodes { opportunities(first: 3) { nodes { code } } } } }`,
  "stages of a chain's opportunities, counted": `{ opportunities(filter: { chain: { eq: "new-energy" } }) { facets { stage { value count } } } }`,
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
 * How a database runs a statement, with the settings that the service itself has.
 *
 * Fine are a look-up by key or by an index, and a walk of an index in the order that is wanted, which its LIMIT stops. Not
 * fine is what reads a growing table in its own order, or a whole index of it without a LIMIT that
 * stops the walk.
 */
export async function explain(
  database: Database,
  statement: string,
  parameters: readonly unknown[],
): Promise<PlanVerdict> {
  const command = database.dialect === "sqlite" ? "EXPLAIN QUERY PLAN" : "EXPLAIN";
  const rows: Record<string, string>[] = await database.metadata.query(`${command} ${statement}`, [...parameters]);
  const plan = rows.map((row) => row.detail ?? row["QUERY PLAN"] ?? "");
  const isFullScan = database.dialect === "sqlite" ? fullScanOfSqlite(statement) : fullScanOfPostgres(plan);
  return { plan, fullScans: plan.filter(isFullScan) };
}

/** Takes statistics, as a server left alone would after a load. */
export async function analyze(database: Database): Promise<void> {
  await database.writer.transaction((transaction) => transaction.run(sql`ANALYZE`));
}

/** SQLite speaks of tables by their aliases; one alias may stand for several tables in one statement. */
function fullScanOfSqlite(statement: string): (line: string) => boolean {
  const tables = tablesByAlias(statement);
  const isLimited = /\bLIMIT\b/.test(statement);
  return (line) => {
    const scan = /^SCAN (\w+)(.*)/.exec(line);
    if (!scan) return false;
    const [, alias = "", how = ""] = scan;
    if (!isGrowing(tables.get(alias) ?? (GROWING.includes(alias) ? [alias] : []))) return false;
    // A virtual table is looked through by a word, in one row when `=` stands before: `M` and its column stand in the plan, and are
    // missing from a full scan.
    if (how.includes("VIRTUAL TABLE")) return !/:=?M\d/.test(how);
    return !(how.includes("USING") && isLimited);
  };
}

function tablesByAlias(statement: string): Map<string, string[]> {
  const tables = new Map<string, string[]>();
  for (const [, table = "", alias = ""] of statement.matchAll(/\b(?:FROM|JOIN)\s+"?(\w+)"?\s+AS\s+"?(\w+)"?/gi)) {
    tables.set(alias, [...(tables.get(alias) ?? []), table]);
  }
  return tables;
}

function isGrowing(tables: readonly string[]): boolean {
  return tables.some((table) => GROWING.includes(table));
}

/** PostgreSQL tells the table itself; a scan of an index is whole when nothing bounds it and no LIMIT stands above it. */
function fullScanOfPostgres(plan: readonly string[]): (line: string, position: number) => boolean {
  return (line, position) => {
    const scan = /(Seq|Index|Index Only) Scan (?:Backward )?(?:using \w+ )?on (\w+)/.exec(line);
    if (!scan || !isGrowing([scan[2] ?? ""])) return false;
    if (scan[1] === "Seq") return true;
    const isBounded = /Index Cond:/.test(plan[position + 1] ?? "");
    return (
      !isBounded && !isUnder(plan, position, /^Limit\b/, /^(Sort|WindowAgg|Aggregate|GroupAggregate|HashAggregate)\b/)
    );
  };
}

/** Whether one of the nodes above a line is a stop, with nothing between them that must read everything first. */
function isUnder(plan: readonly string[], position: number, stop: RegExp, reader: RegExp): boolean {
  let depth = depthOf(plan[position] ?? "");
  for (let above = position - 1; above >= 0 && depth > 0; above--) {
    const line = plan[above] ?? "";
    if (depthOf(line) >= depth || !/cost=/.test(line)) continue;
    depth = depthOf(line);
    const node = line.replace(/^[\s>-]*/, "");
    if (stop.test(node)) return true;
    if (reader.test(node)) return false;
  }
  return false;
}

function depthOf(line: string): number {
  return line.search(/[^\s>-]/);
}
