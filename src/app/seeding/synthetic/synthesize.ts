import { type Database, identifier, type Reader, sql, type Transaction } from "../../../platform/database";
import { type InsertedRow, insertRows, largestId, type TypeCounts } from "../../../platform/seeding";
import { mergeIndex, putDocuments } from "../../../platform/search";
import { catalogSeeds } from "../seeds";
import type { Progress, SeedReport } from "../load";
import { type Ground, readGround } from "./ground";
import { madeKinds } from "./kinds";
import type { MadeKind, MadeRow } from "./made-row";
import { Random } from "./random";

/** Most opportunities that can be asked for. */
export const MOST_OPPORTUNITIES = 2_000_000;
/** Rows of one transaction: few enough that other writers get their turn, many enough that the disk does not wait. */
const ROWS_OF_A_TRANSACTION = 4_000;
const CODE_DIGITS = 7;

/** What to make up. */
export interface SyntheticOptions {
  /** How many opportunities; the other types follow in proportion. */
  readonly opportunities: number;
  /** The same seed makes the same records. */
  readonly seed: number;
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * Makes up records for load tests, in proportion to the number of opportunities, pointing to the real regions, chains and
 * vocabularies of the database. All are marked synthetic, have codes `SYN-<seed>-…` and no source.
 *
 * Record k of a seed is always the same one: so a second run adds nothing, a larger number adds the difference, and a run
 * that was interrupted goes on where it stopped. Each few thousand rows are a transaction.
 *
 * @throws {RangeError} when the number is not within 1 … 2,000,000 or the seed not within 0 … 4,294,967,295.
 * @throws {NoGroundError} when there are no real records to point to.
 */
export async function synthesize(database: Database, options: SyntheticOptions): Promise<SeedReport> {
  checkRange("--synthetic", options.opportunities, 1, MOST_OPPORTUNITIES);
  checkRange("--seed", options.seed, 0, 2 ** 32 - 1);
  const ground = await readGround(database.reader, options.seed);
  const counts = new Map(madeKinds.map((kind) => [kind, Math.ceil(options.opportunities / kind.perOpportunities)]));
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const run = new SyntheticRun(database, options.seed, ground);
  const types: TypeCounts[] = [];
  let done = 0;
  for (const [kind, count] of counts) {
    const before = await run.begin(kind);
    const unchanged = Math.min(before, count);
    done += unchanged;
    options.onProgress?.({ done, total });
    for (let from = before; from < count; from += ROWS_OF_A_TRANSACTION) {
      const to = Math.min(from + ROWS_OF_A_TRANSACTION, count);
      await run.write(kind, from, to);
      done += to - from;
      options.onProgress?.({ done, total });
    }
    const kept = Math.max(before - count, 0);
    types.push({ type: kind.type, read: count, inserted: count - unchanged, updated: 0, unchanged, kept, removed: 0 });
  }
  const written = types.reduce((sum, { inserted }) => sum + inserted, 0);
  if (written > 0) {
    await database.writer.transaction(async (transaction) => {
      await mergeIndex(transaction, written);
      // Planners must not go on by what the tables were before.
      await transaction.run(sql`ANALYZE`);
    });
  }
  return { isDryRun: false, types };
}

class SyntheticRun {
  /** Ids of made-up records by kind, in the order of their numbers. */
  private readonly ids = new Map<string, number[]>();

  constructor(
    private readonly database: Database,
    private readonly seed: number,
    private readonly ground: Ground,
  ) {}

  /** How many records of a kind this seed has made before. */
  async begin(kind: MadeKind): Promise<number> {
    const ids = await madeIds(this.database.reader, kind.table, this.prefix(kind));
    this.ids.set(kind.letter, ids);
    return ids.length;
  }

  /** Makes and stores records `from` to `to`, the latter not included. */
  async write(kind: MadeKind, from: number, to: number): Promise<void> {
    const made: MadeRow[] = [];
    for (let index = from; index < to; index++) made.push(this.make(kind, index));
    await this.database.writer.transaction(async (transaction) => {
      const first = (await largestId(transaction, kind.table)) + 1;
      const rows = made.map(({ values }, offset) => ({
        id: first + offset,
        code: `${this.prefix(kind)}${String(from + offset + 1).padStart(CODE_DIGITS, "0")}`,
        as_of: dateText(values[kind.asOf]),
        is_synthetic: true,
        ...values,
      }));
      await insertRows(transaction, kind.table, Object.keys(rows[0] ?? {}), rows);
      await insertLinks(transaction, kind, made, first);
      await index(transaction, kind, rows);
      await transaction.bump(kind.type);
      this.ids.get(kind.letter)?.push(...rows.map(({ id }) => id));
    });
  }

  private make(kind: MadeKind, index: number): MadeRow {
    const random = new Random(this.seed, kind.letter.charCodeAt(0), index);
    // Only among those that there are however few opportunities were asked for: or a larger run would change this record.
    const one = (letter: string) => () => {
      const other = madeKinds.find((candidate) => candidate.letter === letter);
      const sure = Math.floor((index * kind.perOpportunities) / (other?.perOpportunities ?? 1)) + 1;
      const id = this.ids.get(letter)?.[random.whole(0, sure - 1)];
      if (id === undefined) throw new Error(`${kind.type} ${index} points to a record that was not made`);
      return id;
    };
    return kind.make({
      random,
      index,
      ground: this.ground,
      enterprise: one("E"),
      opportunity: one("O"),
      fund: one("F"),
    });
  }

  private prefix(kind: MadeKind): string {
    return `SYN-${this.seed}-${kind.letter}-`;
  }
}

async function madeIds(reader: Reader, table: string, prefix: string): Promise<number[]> {
  // "." follows "-" in the order of bytes, which is how both databases compare.
  const end = `${prefix.slice(0, -1)}.`;
  const rows = await reader.rows<{ id: number }>(
    sql`SELECT id FROM ${identifier(table)} WHERE code >= ${prefix} AND code < ${end} ORDER BY code`,
  );
  return rows.map(({ id }) => id);
}

async function insertLinks(
  transaction: Transaction,
  kind: MadeKind,
  made: readonly MadeRow[],
  first: number,
): Promise<void> {
  for (const [table, { owner, columns }] of Object.entries(kind.links ?? {})) {
    const rows = made.flatMap(({ links }, offset) =>
      (links?.[table] ?? []).map((row) => ({ ...row, [owner]: first + offset })),
    );
    await insertRows(transaction, table, [owner, ...columns], rows);
  }
}

/** Made-up records can be found by what real ones of their type can. */
async function index(
  transaction: Transaction,
  kind: MadeKind,
  rows: readonly (InsertedRow & { id: number })[],
): Promise<void> {
  const seed = catalogSeeds.find((one) => one.kind === "table" && one.table === kind.table);
  if (seed?.kind !== "table" || !seed.search) return;
  const { number, date, title, body } = seed.search;
  const texts = (row: InsertedRow, columns: readonly string[]) =>
    columns.flatMap((column) => (typeof row[column] === "string" ? [row[column]] : []));
  await putDocuments(
    transaction,
    number,
    rows.map((row) => ({
      id: row.id,
      title: texts(row, title),
      body: texts(row, body),
      ...(date !== null && { date: dateText(row[date]) }),
    })),
  );
}

function dateText(value: unknown): string | null {
  return value === null || value === undefined ? null : String(value);
}

function checkRange(name: string, value: number, least: number, most: number): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  throw new RangeError(`${name}须为${least}至${most}的整数。 ${name} must be a whole number from ${least} to ${most}.`);
}
