import { dataOf, graphqlRequest } from "../servers/server-kind";
import { isPartOf, type Shape, SHAPES, unseenOperations, withoutAliases } from "../workload/unseen";
import type { Variant } from "../workload/variant";
import { ask } from "./ask";
import type { Runner } from "./load";
import type { Row } from "./result";
import type { EqualServer, Stage } from "./stage";

/** Documents of each way that are compared with the document they were made from. */
const CHECKED = 20;

/**
 * Q3 in documents that no server has seen before: all ways mixed, in a full run each of them too. Every server with documents
 * takes part.
 *
 * @throws when an unseen document has another answer than the one it was made from.
 */
export async function measureUnseen(
  servers: readonly EqualServer[],
  { variants, measure, isFull }: Stage,
): Promise<Record<string, Row>> {
  const [variant] = variants;
  if (!variant) throw new Error("There are no variants");
  const rows: Record<string, Row> = {};
  const ways: [string, readonly Shape[]][] = [["mixed", SHAPES]];
  if (isFull) for (const shape of SHAPES) ways.push([shape, [shape]]);
  for (const [title, shapes] of ways) {
    const runners: Runner[] = [];
    for (const server of servers) runners.push(...(await runnerOf(server, variant, shapes)));
    rows[title] = await measure(`unseen documents, ${title}`, runners);
  }
  return rows;
}

async function runnerOf(
  { kind, url, pids, bytes }: EqualServer,
  variant: Variant,
  shapes: readonly Shape[],
): Promise<Runner[]> {
  if (!kind.operation || !bytes.Q3) return [];
  const operation = kind.operation("Q3", variant);
  const whole = dataOf(JSON.parse(await ask(url, graphqlRequest(operation))));
  const makers = shapes.map((shape) => unseenOperations(operation, shape));
  for (const make of makers) {
    for (let count = 0; count < CHECKED; count++) {
      const unseen = make();
      const answer = withoutAliases(dataOf(JSON.parse(await ask(url, graphqlRequest(unseen)))));
      if (!isPartOf(answer, whole)) throw new Error(`${kind.name} answers otherwise to ${unseen.query}`);
    }
  }
  let turn = 0;
  const next = () => {
    const make = makers[turn++ % makers.length];
    if (!make) throw new Error("There is no way to write a document");
    return { ...graphqlRequest(make()), bytes: null };
  };
  return [{ name: kind.name, target: { url, pids }, next, pass: makers.length }];
}
