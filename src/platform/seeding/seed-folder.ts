import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { message } from "../graphql/bilingual";
import { type CheckedLinkFile, type CheckedTable, checkLinkFile, checkTable } from "./check-file";
import type { Complaints } from "./complaint";
import { readCsv } from "./csv-file";
import type { Pace } from "./pace";
import type { Seed, SeedLinks, SeedTable } from "./seed-table";

/** A folder of seed files, each cell checked by itself; nothing has been compared with a database. */
export interface SeedFolder {
  /** One for every table that there can be, in the order of the seeds; without rows where the folder has no such file. */
  readonly tables: readonly CheckedTable[];
  /** Only those that the folder has. */
  readonly linkFiles: readonly CheckedLinkFile[];
  /** Tables whose file is there and cannot be read: pointing to them is no mistake that could be told. */
  readonly unreadable: ReadonlySet<string>;
}

/**
 * Reads `<file>.csv` of each seed from a folder. A folder need not have all of them; one that has none, or has a CSV file
 * that nobody knows, is complained of.
 */
export async function readSeedFolder(
  directory: string,
  seeds: readonly Seed[],
  complaints: Complaints,
  pace: Pace,
): Promise<SeedFolder> {
  const names = await namesIn(directory, complaints);
  const known = new Map(seeds.map((seed) => [`${seed.file}.csv`, seed]));
  for (const name of names) {
    if (!known.has(name)) complaints.add({ file: name }, message("未知的文件。", "No such file is known."));
  }
  const tables: CheckedTable[] = [];
  const linkFiles: CheckedLinkFile[] = [];
  const unreadable = new Set<string>();
  for (const [file, seed] of known) {
    const isThere = names.includes(file);
    const csv = isThere ? await readCsv(file, await readFile(join(directory, file)), complaints, pace) : null;
    if (seed.kind === "links") {
      if (csv) linkFiles.push(checkLinkFile(seed, csv, complaints));
    } else {
      if (isThere && !csv) unreadable.add(seed.table);
      tables.push(csv ? await checkTable(seed, csv, complaints, pace) : { seed, file, rows: [], brokenCodes: [] });
    }
  }
  return { tables, linkFiles, unreadable };
}

async function namesIn(directory: string, complaints: Complaints): Promise<string[]> {
  const entries = await readdir(directory).catch(() => null);
  const names = entries?.filter((name) => name.toLowerCase().endsWith(".csv")).sort() ?? [];
  if (names.length === 0) {
    complaints.add(
      { file: basename(directory) },
      message("目录不存在或没有CSV文件。", "There is no such folder, or no CSV file in it."),
    );
  }
  return names;
}

/** Names of the files by table. */
export function filesByTable(seeds: readonly Seed[]): Map<string, string> {
  return new Map(seeds.filter(isTable).map((seed) => [seed.table, `${seed.file}.csv`]));
}

function isTable(seed: SeedTable | SeedLinks): seed is SeedTable {
  return seed.kind === "table";
}
