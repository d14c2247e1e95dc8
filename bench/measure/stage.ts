import type { QueryName, Variant } from "../workload/variant";
import type { RunningServer } from "./equality-gate";
import type { Runner } from "./load";
import type { Row } from "./result";

/** A server that gave the right answers to some queries. */
export interface EqualServer extends RunningServer {
  readonly pids: readonly number[];
  /** Bytes of its answer to each variant, by query; missing where an answer was not right. */
  readonly bytes: Partial<Record<QueryName, readonly number[]>>;
}

/** What all measurements of one size share. */
export interface Stage {
  readonly variants: readonly Variant[];
  readonly isFull: boolean;
  /** Measures runners in rounds; who answers wrongly meanwhile is noted under the title and has no cell. */
  measure(title: string, runners: readonly Runner[]): Promise<Row>;
}
