import type { QueryName } from "../workload/variant";
import type { CompiledCount } from "../compiled/count-compiled";
import type { ImportSpeed } from "../import/measure-import";
import type { Cell } from "./cell";
import type { SearchExactness } from "./search-exactness";

/** Cells by server. */
export type Row = Readonly<Record<string, Cell>>;

/** What one size of the data came to. */
export interface SizeResult {
  readonly opportunities: number;
  readonly sqliteBytes: number;
  /** What a server answered otherwise than the reference, by server and query; those cells are missing. */
  readonly differences: readonly { server: string; query: QueryName; difference: string }[];
  /** What a server answered wrongly under load, by row of a table, and stages that came to nothing; those cells are missing too. */
  readonly failures: readonly { row: string; server: string; failure: string }[];
  /** Each query on each server, no response cache. */
  readonly cold: Readonly<Record<QueryName, Row>>;
  /** Hits of the response cache beside recorded answers; null: the product has no response cache. */
  readonly hits: Readonly<Record<QueryName, Row>> | null;
  /** Q2 to Q6 in all variants, the k-th most wanted with weight 1/k. */
  readonly zipf: Row;
  /** Q3 in documents that are never seen twice, by the way they are written. */
  readonly unseen: Readonly<Record<string, Row>>;
  /** Documents that the product answers by their statement alone, by the way they are written. */
  readonly compiled: Readonly<Record<string, CompiledCount>>;
  /** Pages of 20 of all opportunities: the first, and the one behind 60,000 rows; empty when there are fewer. */
  readonly pages: Readonly<Record<string, Row>>;
  /** Two-character words found exactly, by server. */
  readonly search: Readonly<Record<string, SearchExactness>>;
  /** Rows written per second, by database; null: not measured. */
  readonly imports: Readonly<Record<"sqlite" | "postgres", ImportSpeed>> | null;
  /** Largest resident memory of a server after the rounds of a query, in bytes, PostgreSQL's not counted. */
  readonly resident: Readonly<Record<string, number>>;
}

/** What a run came to, as it is stored. */
export interface RunResult {
  /** When the run began, ISO 8601. */
  readonly date: string;
  readonly isFull: boolean;
  readonly seed: number;
  readonly commit: string;
  readonly machine: { cpu: string; cores: number; memoryBytes: number; system: string };
  readonly versions: Readonly<Record<string, string>>;
  readonly pace: { window: number; rounds: number; connections: number; variants: number };
  /** Load of the machine by others when the run began: average over a minute. */
  readonly loadBefore: number;
  readonly sizes: readonly SizeResult[];
  readonly seconds: number;
}
