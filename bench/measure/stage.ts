import type { QueryName, Variant } from "../workload/variant";
import type { RunningServer } from "./equality-gate";
import type { Pace } from "./rounds";

/** A server that gave the right answers to some queries. */
export interface EqualServer extends RunningServer {
  readonly pids: readonly number[];
  /** Bytes of its answer to each variant, by query; missing where an answer was not right. */
  readonly bytes: Partial<Record<QueryName, readonly number[]>>;
}

/** What all measurements of one size share. */
export interface Stage {
  readonly variants: readonly Variant[];
  readonly pace: Pace;
  readonly isFull: boolean;
}
