import type { Database, Transaction } from "../../platform/database";
import {
  Complaints,
  countsOf,
  filesByTable,
  Pace,
  planLoad,
  readSeedFolder,
  rowsToWrite,
  type TypeCounts,
  writePlan,
} from "../../platform/seeding";
import { catalogSeeds } from "./seeds";
import { recordFindings } from "./findings";

/** How a folder is loaded. */
export interface SeedOptions {
  /** Folder with the CSV files. */
  readonly directory: string;
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
  /** By type, in the order of loading; findings last. */
  readonly types: readonly TypeCounts[];
}

/**
 * Loads a folder of seed files into a migrated database: all of it or nothing, in one write transaction.
 *
 * Rows are known by code. What is there already and says the same is left alone, and a type of which no row changes keeps
 * its revision. Rows that the files do not speak of stay.
 *
 * @throws {SeedRefusedError} with all complaints; then nothing was written.
 */
export async function seed(database: Database, options: SeedOptions): Promise<SeedReport> {
  const complaints = new Complaints();
  const pace = new Pace();
  const folder = await readSeedFolder(options.directory, catalogSeeds, complaints, pace);
  const isDryRun = options.dryRun ?? false;
  const load = async (transaction: Transaction): Promise<SeedReport> => {
    const plan = await planLoad(transaction, folder, filesByTable(catalogSeeds), complaints, pace);
    const total = rowsToWrite(plan);
    let done = 0;
    options.onProgress?.({ done, total });
    await writePlan(
      transaction,
      plan,
      (rows) => {
        done += rows;
        options.onProgress?.({ done, total });
      },
      pace,
    );
    const findings = await recordFindings(transaction);
    return { isDryRun, types: [...countsOf(plan), findings] };
  };
  return isDryRun ? rehearse(database, load) : database.writer.transaction(load);
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
