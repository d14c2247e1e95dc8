import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { openDatabase } from "../ormconfig";
import { projectRoot } from "../src/app/project-root";
import { seed } from "../src/app/seeding";
import { SeedRefusedError } from "../src/platform/seeding";
import { type Asking, askDeals } from "./evaluation/ask-deals";
import { loadDeals } from "./evaluation/deals";
import type { Hiding } from "./evaluation/hidden";
import { reportOf } from "./evaluation/report";
import { README_DAY } from "./readme-queries";

interface Options {
  readonly deals?: string;
  readonly enterprises?: string;
  readonly enterpriseSegments?: string;
  readonly out?: string;
}

/**
 * Asks the matching for the investors of announced deals, each hidden while it is asked for, and prints the figures in Markdown.
 * The catalog is a copy in a folder of its own.
 */
async function main(): Promise<void> {
  const options = new Command("evaluate")
    .option("--deals <file>", "deals in the columns of seeds/gansu/projects.csv, instead of it")
    .option("--enterprises <file>", "instead of seeds/gansu/enterprises.csv")
    .option("--enterprise-segments <file>", "instead of seeds/gansu/enterprise_segments.csv")
    .option("--out <file>", "writes the report there, too")
    .parse()
    .opts<Options>();
  const folder = mkdtempSync(join(tmpdir(), "longtu-evaluate-"));
  try {
    const report = reportOf(await evaluate(folder, options));
    console.log(report);
    if (options.out !== undefined) writeFileSync(options.out, report);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function evaluate(folder: string, options: Options): Promise<Map<Hiding, Asking[]>> {
  const data = join(folder, "data");
  mkdirSync(data);
  cpSync(join(projectRoot(), "seeds/gansu"), data, { recursive: true });
  const files = {
    "projects.csv": options.deals,
    "enterprises.csv": options.enterprises,
    "enterprise_segments.csv": options.enterpriseSegments,
  };
  for (const [name, file] of Object.entries(files)) if (file !== undefined) take(file, join(data, name));
  const database = await openDatabase(`sqlite:${join(folder, "catalog.sqlite")}`);
  try {
    await database.migrate();
    await seed(database, { directory: data });
    const deals = await loadDeals(database.reader);
    if (deals.length === 0)
      throw new Unusable("No deal has an investor that is in the enterprises: nothing can be asked.");
    const results = new Map<Hiding, Asking[]>();
    for (const hiding of ["ROW", "TRACES"] as const) {
      let done = 0;
      const tell = () => process.stderr.write(`\r${hiding} ${++done}/${deals.length} `);
      results.set(hiding, await askDeals(database, deals, hiding, README_DAY, tell));
      process.stderr.write("\n");
    }
    return results;
  } finally {
    await database.close();
  }
}

/** What the user can mend. */
class Unusable extends Error {}

function take(file: string, to: string): void {
  try {
    copyFileSync(file, to);
  } catch (error) {
    throw new Unusable(`${file} cannot be read: ${(error as Error).message}`);
  }
}

main().catch((error: unknown) => {
  const isTheirs = error instanceof Unusable || error instanceof SeedRefusedError;
  console.error(isTheirs ? error.message : error);
  process.exitCode = 1;
});
