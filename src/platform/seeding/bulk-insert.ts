import { identifier, join, list, type Sql, sql, type SqlValue, type Transaction } from "../database";
import type { Pace } from "./pace";

/** Beyond a few hundred rows a statement gains nothing. */
const ROWS_OF_A_STATEMENT = 500;
/** A statement of 500 rows holds the event loop for ten milliseconds while it is written and bound. */
const ROWS_BETWEEN_RESTS = 100;
/** SQLite takes 32,766 parameters, PostgreSQL 65,535. */
const PARAMETERS_OF_A_STATEMENT = 30_000;

/** A row by column. */
export type InsertedRow = Readonly<Record<string, SqlValue>>;

/** How a bulk write is done. */
export interface BulkOptions {
  /** What to do with a row that is there, such as `ON CONFLICT (id) DO UPDATE …`. Left out: it is an error. */
  readonly onConflict?: Sql;
  /** Called after each statement with the number of rows that it wrote. */
  readonly onRows?: (rows: number) => void;
  /** Rests between the statements. Left out: they follow each other. */
  readonly pace?: Pace;
}

/** Writes rows in as few statements as the databases take. A column that a row lacks is null. */
export async function insertRows(
  transaction: Transaction,
  table: string,
  columns: readonly string[],
  rows: Iterable<InsertedRow>,
  { onConflict, onRows, pace }: BulkOptions = {},
): Promise<void> {
  const head = sql`INSERT INTO ${identifier(table)} (${join(columns.map(identifier), ", ")}) VALUES `;
  const most = Math.floor(PARAMETERS_OF_A_STATEMENT / columns.length);
  for (const part of partsOf(rows, pace ? Math.min(most, ROWS_BETWEEN_RESTS) : most)) {
    const values = part.map((row) => sql`(${list(columns.map((column) => row[column] ?? null))})`);
    await transaction.run(sql`${head}${join(values, ", ")}${onConflict ? sql` ${onConflict}` : sql``}`);
    onRows?.(part.length);
    await pace?.rest();
  }
}

/** The items in parts of at most 500, or fewer; one at a time, for a list of all parts of a large file would hold the event loop. */
export function* partsOf<T>(items: Iterable<T>, most = ROWS_OF_A_STATEMENT): Generator<T[]> {
  const size = Math.min(most, ROWS_OF_A_STATEMENT);
  let part: T[] = [];
  for (const item of items) {
    part.push(item);
    if (part.length < size) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}
