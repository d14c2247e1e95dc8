import { isDeepStrictEqual } from "node:util";
import { type QueryName, QUERIES, type Variant } from "../workload/variant";
import type { ServerKind } from "../servers/server-kind";
import { ask } from "./ask";

/** A server that runs. */
export interface RunningServer {
  readonly kind: ServerKind;
  readonly url: string;
  readonly pid: number;
}

/** The answers of the reference: their text, and what each must come to. */
export interface Expected {
  readonly texts: Readonly<Record<QueryName, readonly string[]>>;
  readonly canonical: Readonly<Record<QueryName, readonly unknown[]>>;
}

/** What a server answered to every variant of a query, in bytes; or why it is not timed. */
export type Passed = { readonly bytes: readonly number[] } | { readonly difference: string };

/** Asks the reference everything. @throws when it has no answer. */
export async function expectedAnswers({ kind, url }: RunningServer, variants: readonly Variant[]): Promise<Expected> {
  const texts = {} as Record<QueryName, string[]>;
  const canonical = {} as Record<QueryName, unknown[]>;
  for (const query of QUERIES) {
    texts[query] = [];
    canonical[query] = [];
    for (const [position, variant] of variants.entries()) {
      const text = await ask(url, kind.request(query, variant, position));
      texts[query].push(text);
      canonical[query].push(kind.canonical(query, JSON.parse(text)));
    }
  }
  return { texts, canonical };
}

/** Asks a server every variant of a query and compares: one difference, and it is not timed. */
export async function compareAnswers(
  { kind, url }: RunningServer,
  query: QueryName,
  variants: readonly Variant[],
  expected: Expected,
): Promise<Passed> {
  const bytes: number[] = [];
  for (const [position, variant] of variants.entries()) {
    try {
      const text = await ask(url, kind.request(query, variant, position));
      const answer = kind.canonical(query, JSON.parse(text));
      const wanted = expected.canonical[query][position];
      if (!isDeepStrictEqual(answer, wanted)) return { difference: tellDifference(position, answer, wanted) };
      bytes.push(Buffer.byteLength(text));
    } catch (error) {
      return { difference: `variant ${position}: ${error instanceof Error ? error.message : String(error)}` };
    }
  }
  return { bytes };
}

function tellDifference(position: number, answer: unknown, wanted: unknown): string {
  const [one, other] = [JSON.stringify(answer), JSON.stringify(wanted)];
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const around = (text: string) => text.slice(Math.max(0, at - 60), at + 60);
  return `variant ${position}: …${around(one)}… instead of …${around(other)}…`;
}
