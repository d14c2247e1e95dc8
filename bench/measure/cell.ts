import { quantile } from "./quantile";

/** What some seconds of load came to. */
export interface Window {
  readonly requests: number;
  /** Processor time of one request in milliseconds, user and system, server and database. */
  readonly cpu: number;
  readonly perSecond: number;
  /** Latencies in milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

/** What a server came to over all rounds: medians, and how far the rounds lie apart. */
export interface Cell {
  readonly cpu: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Distance of the quartiles of `cpu` over its median, in percent. */
  readonly spread: number;
  readonly least: number;
  readonly most: number;
  readonly requests: number;
  /** How often it was measured again because the rounds lay too far apart. */
  readonly retries: number;
}

/** A spread above this is no measurement. */
export const LARGEST_SPREAD = 15;

/** The rounds of a server in one cell. */
export function summarize(windows: readonly Window[], retries: number): Cell {
  const sorted = (key: keyof Window) => windows.map((window) => window[key]).sort((one, other) => one - other);
  const median = (key: keyof Window) => quantile(sorted(key), 0.5);
  const cpu = sorted("cpu");
  return {
    cpu: median("cpu"),
    perSecond: median("perSecond"),
    p50: median("p50"),
    p99: median("p99"),
    spread: (100 * (quantile(cpu, 0.75) - quantile(cpu, 0.25))) / median("cpu"),
    least: cpu[0] ?? Number.NaN,
    most: cpu.at(-1) ?? Number.NaN,
    requests: windows.reduce((sum, { requests }) => sum + requests, 0),
    retries,
  };
}
