import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "../ormconfig";
import { readConfig } from "../src/app/config";
import { projectRoot } from "../src/app/project-root";
import { buildCatalogSchema } from "../src/app/schema";
import { seed, synthesize } from "../src/app/seeding";
import { createServer } from "../src/app/server";
import { startPostgres } from "../test/support/postgres-server";
import { analyze, explain, HOT_QUESTIONS, hotStatements } from "./hot-statements";

const OPPORTUNITIES = 100_000;
const EXECUTORS = ["compiled", "reference"] as const;

/**
 * Prints how the hottest questions are run over 100,000 made-up opportunities, and fails when one reads a growing table from
 * end to end. `npm run explain` uses a SQLite file and a PostgreSQL of its own, with the server's default settings;
 * `npm run explain -- postgres://…` an empty database.
 */
async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "longtu-explain-"));
  // PostgreSQL may have to run as another user, who must be able to pass through.
  chmodSync(folder, 0o755);
  const given = process.argv[2];
  const postgres = given === undefined ? await startPostgres(folder) : undefined;
  try {
    const urls = given === undefined ? [`sqlite:${join(folder, "explain.sqlite")}`, postgres?.url ?? ""] : [given];
    let bad = 0;
    for (const url of urls) bad += await explainOn(url);
    process.stdout.write(`\n${bad === 0 ? "No full scan." : `${bad} full scans.`}\n`);
    process.exitCode = bad === 0 ? 0 : 1;
  } finally {
    await postgres?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How many full scans a database makes. */
async function explainOn(url: string): Promise<number> {
  const database = await openDatabase(url);
  try {
    await database.migrate();
    await seed(database, { directory: join(projectRoot(), "seeds/gansu") });
    process.stdout.write(`\n${database.dialect}: making ${OPPORTUNITIES} opportunities\n`);
    await synthesize(database, { opportunities: OPPORTUNITIES, seed: 1 });
    await analyze(database);
    const schema = await buildCatalogSchema();
    let bad = 0;
    for (const EXECUTOR of EXECUTORS) {
      // Nothing may be answered from memory: the statements are what is looked at.
      const config = readConfig({ LOG_LEVEL: "silent", RESPONSE_CACHE_BYTES: "0", READ_MODEL_BYTES: "0", EXECUTOR });
      const server = await createServer({ config, database, schema });
      for (const name of Object.keys(HOT_QUESTIONS)) {
        for (const { statement, parameters } of await hotStatements(server, database, name)) {
          const { plan, fullScans } = await explain(database, statement, parameters);
          bad += fullScans.length;
          process.stdout.write(
            `\n${fullScans.length === 0 ? "ok " : "BAD"} ${database.dialect}, ${EXECUTOR}: ${name}\n${plan.map((line) => `      ${line}`).join("\n")}\n`,
          );
        }
      }
      await server.close();
    }
    return bad;
  } finally {
    await database.close();
  }
}

void main();
