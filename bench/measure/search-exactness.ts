import { progress } from "../machine/progress";
import type { SqliteFile } from "../machine/sqlite-file";
import { dataOf, graphqlRequest } from "../servers/server-kind";
import type { Variant } from "../workload/variant";
import { ask } from "./ask";
import type { RunningServer } from "./equality-gate";

/** How a server's search compares with reading every text. */
export interface SearchExactness {
  readonly terms: number;
  /** Terms with the very same number of records and the same first 100, in the same order. */
  readonly exact: number;
}

const FIRST = 100;
const DOCUMENT = `query Search($text: String!, $first: Int!) {
  opportunities(first: $first, filter: { text: $text }) { totalCount nodes { code } }
}`;
const BRUTE_FORCE = `SELECT code FROM opportunity
  WHERE instr(title_zh, ?1) OR instr(summary_zh, ?1) OR instr(COALESCE(conditions_zh, ''), ?1)
  ORDER BY COALESCE(as_of, '') DESC, id DESC`;

/** Compares what the product finds for each two-character word with what reading all Chinese texts finds. */
export async function searchExactness(
  { url, kind }: RunningServer,
  variants: readonly Variant[],
  file: SqliteFile,
): Promise<SearchExactness> {
  let exact = 0;
  for (const { text } of variants) {
    const wanted = await file.rows<{ code: string }>(BRUTE_FORCE, [text]);
    const answer = await ask(url, graphqlRequest({ query: DOCUMENT, variables: { text, first: FIRST } }));
    const { opportunities } = dataOf<{ opportunities: { totalCount: number; nodes: { code: string }[] } }>(
      JSON.parse(answer),
    );
    const isExact =
      opportunities.totalCount === wanted.length &&
      opportunities.nodes.map(({ code }) => code).join() ===
        wanted
          .slice(0, FIRST)
          .map(({ code }) => code)
          .join();
    if (isExact) exact++;
    else progress(`  not exact on ${kind.name}: ${text}, ${opportunities.totalCount} instead of ${wanted.length}`);
  }
  return { terms: variants.length, exact };
}
