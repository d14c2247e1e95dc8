import { CACHED } from "../servers/all";
import { longtuOnPostgres, longtuOnSqlite } from "../servers/longtu/longtu";
import { postgraphile } from "../servers/postgraphile/postgraphile";
import { zipfPositions } from "../workload/random";
import { QUERIES, type Variant } from "../workload/variant";
import type { Runner, TimedRequest } from "./load";
import type { Row } from "./result";
import type { EqualServer, Stage } from "./stage";

/** Variants of each query in the mix: so many that a cache does not hold all of them from the start. */
export const ZIPF_VARIANTS = 2_000;
const MIXED = QUERIES.filter((query) => query !== "Q1");
const SEED = 7;
/** Requests that a window is made of: fewer differ too much from window to window. */
const PASS = 100;
const MOST_REQUESTS = 200_000;

/**
 * Q2 to Q6 mixed as people ask: 10,000 different questions, a few often, most of them rarely; every server gets the same in the
 * same order.
 */
export async function measureZipf(
  servers: readonly EqualServer[],
  { measure }: Stage,
  variants: readonly Variant[],
): Promise<Row> {
  const order = zipfPositions(MIXED.length * variants.length, MOST_REQUESTS, SEED);
  const wanted = [longtuOnSqlite, longtuOnPostgres, CACHED, postgraphile];
  const runners = servers
    .filter(({ kind, bytes }) => wanted.includes(kind) && MIXED.every((query) => bytes[query]))
    .map((server) => runnerOf(server, order, variants));
  return measure("Zipf mix", runners);
}

function runnerOf({ kind, url, pids }: EqualServer, order: readonly number[], variants: readonly Variant[]): Runner {
  let turn = 0;
  const next = (): TimedRequest => {
    const place = order[turn++ % order.length] ?? 0;
    const query = MIXED[place % MIXED.length];
    const position = Math.floor(place / MIXED.length);
    const variant = variants[position];
    if (!query || !variant) throw new Error(`There is no question ${place}`);
    return { ...kind.request(query, variant, position), bytes: null };
  };
  return { name: kind.name, target: { url, pids }, next, pass: PASS };
}
