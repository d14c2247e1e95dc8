import { LARGEST_SPREAD } from "../measure/cell";
import type { Row, RunResult } from "../measure/result";

/** What makes a run unsound: answers that differ, and rounds too far apart after all retries. */
export function faultsOf({ sizes }: RunResult): string[] {
  return sizes.flatMap(({ opportunities, differences, cold, hits, zipf, unseen, pages, search, failures }) => {
    const rows = { ...cold, ...withTitle("hits", hits ?? {}) };
    const all = { ...rows, zipf, ...withTitle("unseen", unseen), ...withTitle("page", pages) };
    return [
      ...differences.map(
        ({ server, query, difference }) => `${opportunities}: ${server} ${query} differs: ${difference}`,
      ),
      ...failures.map(({ row, server, failure }) => `${opportunities}: ${row} ${server} failed under load: ${failure}`),
      ...Object.entries(search)
        .filter(([, { terms, exact }]) => exact < terms)
        .map(([server, { terms, exact }]) => `${opportunities}: ${server} finds ${exact} of ${terms} words exactly`),
      ...Object.entries(all).flatMap(([row, cells]) =>
        Object.entries(cells)
          .filter(([, { spread }]) => spread > LARGEST_SPREAD)
          .map(([server, { spread }]) => `${opportunities}: ${row} ${server}: spread ${spread.toFixed(0)} %`),
      ),
    ];
  });
}

function withTitle(title: string, rows: Readonly<Record<string, Row>>): Record<string, Row> {
  return Object.fromEntries(Object.entries(rows).map(([name, row]) => [`${title} ${name}`, row]));
}
