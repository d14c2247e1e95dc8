import type { DataSource, EntityManager } from "typeorm";
import type { Revisions } from "./revisions";
import type { Dialect, Sql } from "./sql";
import type { Timings } from "./timings";
import type { View } from "./view";

/** A class that TypeORM knows as a table. */
export type EntityClass<T extends object = object> = new () => T;

/** Reads committed rows. On SQLite it cannot write, on PostgreSQL it may be a replica. */
export interface Reader {
  readonly dialect: Dialect;
  /** Rows as the driver gives them, `bigint` and counts as numbers. */
  rows<Row = Record<string, unknown>>(statement: Sql): Promise<Row[]>;
  /** Entities of the statement's rows, in their order; the statement selects the columns of the entity's table. */
  select<T extends object>(entity: EntityClass<T>, statement: Sql): Promise<T[]>;
  /**
   * The text of `document` in the one row of a statement, which is kept prepared; null when it is NULL or the row's `valid` is 0.
   */
  document(statement: Sql): Promise<string | null>;
  /**
   * The same reader, which adds to `types` the counters that its readings depend on: those of every table that its statements
   * name. While none of them grows, the same statements would read the same again.
   */
  recording(types: Set<string>): Reader;
  /** The same reader, which sees of the database what a view shows; null: everything. */
  seeing(view: View | null): Reader;
  /** Entities of rows that were read with `rows`, in their order; columns that the entity does not know are ignored. */
  hydrate<T extends object>(entity: EntityClass<T>, rows: readonly Record<string, unknown>[]): T[];
}

/** One write in progress: its reads see what it wrote. Ends with the function it was given to. */
export interface Transaction extends Reader {
  readonly manager: EntityManager;
  /** Runs a statement whose rows nobody wants. */
  run(statement: Sql): Promise<void>;
  /**
   * Grows a revision counter by one as this transaction commits: what is kept by it is stale from then on. The counters of
   * the tables that its statements write grow by themselves; this is for a type whose answers change with another's table.
   */
  bump(type: string): Promise<void>;
}

/** Writes, each a transaction of its own. */
export interface Writer {
  /**
   * Commits what `work` did, or nothing of it when `work` throws; its error is passed on.
   *
   * On SQLite writes queue up, first come first served. A call from inside `work` joins the transaction under way.
   */
  transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
}

/** Hears every statement that is sent with what is bound to it, for tests and logs. */
export type StatementListener = (statement: string, parameters: readonly unknown[]) => void;

/** The two handles on one database; nothing else opens a connection. */
export interface Database {
  readonly dialect: Dialect;
  readonly reader: Reader;
  readonly writer: Writer;
  /** How often each type has changed, for caches. */
  readonly revisions: Revisions;
  /** How long statements and writes take, for metrics. */
  readonly timings: Timings;
  /** Where entity metadata is read. Not for queries. */
  readonly metadata: DataSource;
  /** Brings the tables to the newest migration; at most one process does it at a time. Answers the names of those it ran. */
  migrate(): Promise<string[]>;
  /** Takes back the newest migration. */
  revert(): Promise<void>;
  /** Names of the migrations that have not run here. */
  pendingMigrations(): Promise<string[]>;
  /** Calls `listener` with each statement until the returned function is called. */
  observe(listener: StatementListener): () => void;
  /** Waits for the write under way, then closes every connection. */
  close(): Promise<void>;
}
