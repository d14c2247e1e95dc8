import { Client, type Dispatcher } from "undici";
import { cpuMs } from "../machine/process-cpu";
import type { BenchRequest } from "../servers/server-kind";
import type { Window } from "./cell";
import { quantile } from "./quantile";

/** Connections that ask at once, each its next question when it has the answer. */
export const CONNECTIONS = 16;
const SLOWEST_ANSWER_MS = 120_000;

/** A request with the size that its answer must have; null when that is not known beforehand. */
export interface TimedRequest extends BenchRequest {
  readonly bytes: number | null;
}

/** Who is asked, and whose processor time that costs: the server, and PostgreSQL when it reads from there. */
export interface Target {
  readonly url: string;
  readonly pids: readonly number[];
}

/** Somebody who is loaded. */
export interface Runner {
  readonly name: string;
  readonly target: Target;
  readonly next: () => TimedRequest;
  /** Requests after which all variants have had their turn. */
  readonly pass: number;
}

/**
 * Loads a server over 16 connections for some seconds and then until the pass is whole: a window that held another part of the
 * variants would not compare. What is under way at the end is waited for.
 *
 * @throws for a status that is not 200, an answer of another size than it must have, and a window too short to be measured: what
 * is wrong is not timed.
 */
export async function load({ target, next, pass }: Runner, seconds: number): Promise<Window> {
  const clients = Array.from(
    { length: CONNECTIONS },
    () => new Client(target.url, { pipelining: 1, headersTimeout: SLOWEST_ANSWER_MS, bodyTimeout: SLOWEST_ANSWER_MS }),
  );
  const latencies: number[] = [];
  let issued = 0;
  const before = cpuMs(target.pids);
  const start = performance.now();
  const end = start + seconds * 1000;
  try {
    await Promise.all(
      clients.map(async (client) => {
        for (let now = start; now < end || issued % pass !== 0;) {
          issued++;
          await send(client, next());
          const after = performance.now();
          latencies.push(after - now);
          now = after;
        }
      }),
    );
    const elapsed = performance.now() - start;
    const used = cpuMs(target.pids) - before;
    if (used === 0)
      throw new Error(`No processor time was counted in ${elapsed.toFixed(0)} ms: the window is too short`);
    latencies.sort((one, other) => one - other);
    return {
      requests: latencies.length,
      cpu: used / latencies.length,
      perSecond: (latencies.length * 1000) / elapsed,
      p50: quantile(latencies, 0.5),
      p99: quantile(latencies, 0.99),
    };
  } finally {
    await Promise.all(clients.map((client) => client.destroy()));
  }
}

function send(client: Client, { path, body, bytes }: TimedRequest): Promise<void> {
  return new Promise((resolve, reject) => {
    let status = 0;
    let received = 0;
    const handler: Dispatcher.DispatchHandler = {
      onRequestStart() {},
      onResponseStart(_, statusCode) {
        status = statusCode;
      },
      onResponseData(_, chunk) {
        received += chunk.length;
      },
      onResponseEnd() {
        if (status !== 200) reject(new Error(`Status ${status} from ${path} for ${body.slice(0, 300)}`));
        else if (bytes !== null && received !== bytes)
          reject(new Error(`${received} bytes instead of ${bytes} from ${path} for ${body.slice(0, 300)}`));
        else resolve();
      },
      onResponseError(_, error) {
        reject(error);
      },
    };
    client.dispatch({ method: "POST", path, headers: { "content-type": "application/json" }, body }, handler);
  });
}
