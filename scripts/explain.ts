import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "../ormconfig";
import { readConfig } from "../src/app/config";
import { projectRoot } from "../src/app/project-root";
import { buildCatalogSchema } from "../src/app/schema";
import { seed, synthesize } from "../src/app/seeding";
import { createServer } from "../src/app/server";
import { analyze, explain, HOT_QUESTIONS, hotStatements } from "./hot-statements";

/**
 * Prints how the ten hottest questions are run over 100,000 made-up opportunities, and fails when one reads a growing table
 * from end to end. `npm run explain` uses a SQLite file of its own; `npm run explain -- postgres://…` an empty database.
 */
async function main(): Promise<void> {
  const opportunities = 100_000;
  const folder = mkdtempSync(join(tmpdir(), "longtu-explain-"));
  const database = await openDatabase(process.argv[2] ?? `sqlite:${join(folder, "explain.sqlite")}`);
  try {
    await database.migrate();
    await seed(database, { directory: join(projectRoot(), "seeds/gansu") });
    process.stdout.write(`${database.dialect}: making ${opportunities} opportunities\n`);
    await synthesize(database, { opportunities, seed: 1 });
    await analyze(database);
    const server = await createServer({
      config: readConfig({ LOG_LEVEL: "silent" }),
      database,
      schema: await buildCatalogSchema(),
    });
    let bad = 0;
    for (const name of Object.keys(HOT_QUESTIONS)) {
      for (const { statement, parameters } of await hotStatements(server, database, name)) {
        const { plan, fullScans } = await explain(database, statement, parameters);
        bad += fullScans.length;
        process.stdout.write(
          `\n${fullScans.length === 0 ? "ok " : "BAD"} ${name}\n${plan.map((line) => `      ${line}`).join("\n")}\n`,
        );
      }
    }
    await server.close();
    process.stdout.write(`\n${bad === 0 ? "No full scan." : `${bad} full scans.`}\n`);
    process.exitCode = bad === 0 ? 0 : 1;
  } finally {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
