import { progress } from "../machine/progress";
import { CACHED } from "../servers/all";
import { longtuOnPostgres, longtuOnSqlite } from "../servers/longtu/longtu";
import { postgraphile } from "../servers/postgraphile/postgraphile";
import { zipfPositions } from "../workload/random";
import { QUERIES } from "../workload/variant";
import type { TimedRequest } from "./load";
import type { Row } from "./result";
import { measureRounds, type Runner } from "./rounds";
import type { EqualServer, Stage } from "./stage";

const MIXED = QUERIES.filter((query) => query !== "Q1");
const LENGTH = 20_000;
const SEED = 7;

/** Q2 to Q6 in all variants, mixed as people ask: a few questions often, most of them rarely. */
export async function measureZipf(servers: readonly EqualServer[], { variants, pace }: Stage): Promise<Row> {
  const order = zipfPositions(MIXED.length * variants.length, LENGTH, SEED);
  const wanted = [longtuOnSqlite, longtuOnPostgres, CACHED, postgraphile];
  const runners = servers
    .filter(({ kind, bytes }) => wanted.includes(kind) && MIXED.every((query) => bytes[query]))
    .map(({ kind, url, pids, bytes }): Runner => {
      const requests = MIXED.flatMap((query) =>
        variants.map((variant, position): TimedRequest => ({
          ...kind.request(query, variant, position),
          bytes: bytes[query]?.[position] ?? null,
        })),
      );
      let turn = 0;
      return {
        name: kind.name,
        target: { url, pids },
        next: () => requests[order[turn++ % order.length] ?? 0] as TimedRequest,
      };
    });
  progress(`Zipf mix of ${order.length} requests: ${runners.length} servers`);
  return Object.fromEntries(await measureRounds(runners, pace));
}
