import { type Database, lockWrites, type Transaction } from "../../platform/database";
import {
  type Complaints,
  countsOf,
  type Pace,
  type Plan,
  planLoad,
  rowsToWrite,
  type SeedFolder,
  type TypeCounts,
  writePlan,
} from "../../platform/seeding";
import { FIGURE_TABLES, recordFindings } from "./findings";

/** Files that were read, each cell by itself. */
export interface Load {
  readonly folder: SeedFolder;
  /** Name of the file of each table whose rows may come with them. */
  readonly fileOf: ReadonlyMap<string, string>;
  readonly complaints: Complaints;
  readonly pace: Pace;
}

/** How files are loaded. */
export interface LoadOptions {
  /** Does everything, then takes it back: the report says what would change, the database stays as it was. */
  readonly dryRun?: boolean;
  readonly onProgress?: (progress: Progress) => void;
}

/** How far a load is. */
export interface Progress {
  /** Rows written. */
  readonly done: number;
  /** Rows to write; 0 when nothing is to change. */
  readonly total: number;
}

/** What a load did, or with `isDryRun` would do. */
export interface SeedReport {
  readonly isDryRun: boolean;
  /** By type, in the order of loading; findings last, when any figures were loaded. */
  readonly types: readonly TypeCounts[];
}

/** What else belongs to the transaction of a load. */
export interface LoadSteps {
  /** Before anything is compared; a report from here is the answer, and nothing is done. */
  readonly begin?: (transaction: Transaction) => Promise<SeedReport | null>;
  /** In place of writing the plan, which `write` does. */
  readonly around?: (transaction: Transaction, plan: Plan, write: () => Promise<void>) => Promise<void>;
  /** When everything is written. */
  readonly end?: (transaction: Transaction, report: SeedReport) => Promise<void>;
}

/**
 * Does what files say, all of it or nothing, in one write transaction.
 *
 * @throws {SeedRefusedError} with all complaints; then nothing was written.
 */
export async function runLoad(
  database: Database,
  { folder, fileOf, complaints, pace }: Load,
  { dryRun: isDryRun = false, onProgress }: LoadOptions,
  { begin, around = (_, __, write) => write(), end }: LoadSteps = {},
): Promise<SeedReport> {
  const work = async (transaction: Transaction): Promise<SeedReport> => {
    await lockWrites(transaction);
    const earlier = await begin?.(transaction);
    if (earlier) return earlier;
    const plan = await planLoad(transaction, folder, fileOf, complaints, pace);
    const total = rowsToWrite(plan);
    let done = 0;
    const onRows = (rows: number) => {
      done += rows;
      onProgress?.({ done, total });
    };
    onProgress?.({ done, total });
    await around(transaction, plan, () => writePlan(transaction, plan, onRows, pace));
    const hasFigures = folder.tables.some(({ seed }) => FIGURE_TABLES.includes(seed.table));
    const findings = hasFigures ? [await recordFindings(transaction)] : [];
    const report = { isDryRun, types: [...countsOf(plan), ...findings] };
    await end?.(transaction, report);
    return report;
  };
  return isDryRun ? rehearse(database, work) : database.writer.transaction(work);
}

/** What `work` answers, of a transaction that is taken back. */
async function rehearse<T>(database: Database, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  const outcome: { result?: T } = {};
  try {
    await database.writer.transaction(async (transaction) => {
      outcome.result = await work(transaction);
      throw new Rehearsed();
    });
  } catch (error) {
    if (!(error instanceof Rehearsed)) throw error;
  }
  return outcome.result as T;
}

/** Thrown to take a transaction back. */
class Rehearsed extends Error {}
