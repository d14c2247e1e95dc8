import { progress } from "../machine/progress";
import { longtuOnPostgres, longtuOnSqlite } from "../servers/longtu/longtu";
import { dataOf, graphqlRequest } from "../servers/server-kind";
import { ask } from "./ask";
import type { Runner } from "./load";
import type { Row } from "./result";
import type { EqualServer, Stage } from "./stage";

const PAGE = 20;
/** Rows before page 3,001. */
const ROWS_BEFORE = 60_000;
const LARGEST_PAGE = 100;

const DOCUMENT = `query Page($first: Int!, $after: String) {
  opportunities(first: $first, after: $after) { nodes { code title region { name } } pageInfo { endCursor } }
}`;
const WALK = `query Walk($first: Int!, $after: String) {
  opportunities(first: $first, after: $after) { pageInfo { endCursor hasNextPage } }
}`;

/** The first page of all opportunities and the one behind 60,000 of them, on the product; nothing when there are fewer. */
export async function measurePages(
  servers: readonly EqualServer[],
  { measure }: Stage,
  opportunities: number,
): Promise<Record<string, Row>> {
  if (opportunities < ROWS_BEFORE + PAGE) return {};
  const products = servers.filter(({ kind }) => kind === longtuOnSqlite || kind === longtuOnPostgres);
  progress(`walking to page ${ROWS_BEFORE / PAGE + 1}`);
  const first: Runner[] = [];
  const deep: Runner[] = [];
  for (const server of products) {
    first.push(await runnerOf(server, null));
    deep.push(await runnerOf(server, await cursorBehind(server.url, ROWS_BEFORE)));
  }
  return { first: await measure("first page", first), deep: await measure("page behind 60,000 rows", deep) };
}

async function runnerOf({ kind, url, pids }: EqualServer, after: string | null): Promise<Runner> {
  const request = graphqlRequest({ query: DOCUMENT, variables: { first: PAGE, after } });
  const text = await ask(url, request);
  const { opportunities } = dataOf<{ opportunities: { nodes: unknown[] } }>(JSON.parse(text));
  if (opportunities.nodes.length !== PAGE) throw new Error(`A page of ${opportunities.nodes.length} rows`);
  const timed = { ...request, bytes: Buffer.byteLength(text) };
  return { name: kind.name, target: { url, pids }, next: () => timed, pass: 1 };
}

async function cursorBehind(url: string, rows: number): Promise<string> {
  let after: string | null = null;
  for (let passed = 0; passed < rows; passed += LARGEST_PAGE) {
    const text: string = await ask(url, graphqlRequest({ query: WALK, variables: { first: LARGEST_PAGE, after } }));
    const { opportunities } = dataOf<{ opportunities: { pageInfo: { endCursor: string; hasNextPage: boolean } } }>(
      JSON.parse(text),
    );
    if (!opportunities.pageInfo.hasNextPage) throw new Error(`The list ended before row ${rows}`);
    after = opportunities.pageInfo.endCursor;
  }
  if (after === null) throw new Error("There is no cursor");
  return after;
}
