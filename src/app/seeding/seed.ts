import type { Database } from "../../platform/database";
import { Complaints, filesByTable, Pace, readSeedFolder } from "../../platform/seeding";
import { type Load, type LoadOptions, runLoad, type SeedReport } from "./load";
import { catalogSeeds } from "./seeds";

/** How a folder is loaded. */
export interface SeedOptions extends LoadOptions {
  /** Folder with the CSV files. */
  readonly directory: string;
}

/**
 * Loads a folder of seed files into a migrated database: all of it or nothing, in one write transaction.
 *
 * Rows are known by code. What is there already and says the same is left alone, and a type of which no row changes keeps
 * its revision. Rows that the files do not speak of stay.
 *
 * @throws {SeedRefusedError} with all complaints; then nothing was written.
 */
export async function seed(database: Database, { directory, ...options }: SeedOptions): Promise<SeedReport> {
  const complaints = new Complaints();
  const pace = new Pace();
  const folder = await readSeedFolder(directory, catalogSeeds, complaints, pace);
  const load: Load = { folder, fileOf: filesByTable(catalogSeeds), complaints, pace };
  return runLoad(database, load, options);
}
