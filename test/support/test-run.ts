import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** How global setup tells the workers where the run keeps its files. */
export const RUN_DIRECTORY = "LONGTU_TEST_RUN_DIRECTORY";
/** How global setup tells the workers where PostgreSQL listens; absent when the run is on SQLite alone. */
export const POSTGRES_URL = "TEST_POSTGRES_URL";

/** The databases a suite can run on. */
export type TestDialect = "sqlite" | "postgres";

/**
 * The databases of this run, SQLite first: it is always one of them.
 *
 * @throws when TEST_DATABASES names one that there is not.
 */
export function testDialects(): TestDialect[] {
  const asked = (process.env.TEST_DATABASES ?? "sqlite,postgres").split(",").map((name) => name.trim());
  const unknown = asked.filter((name) => name !== "sqlite" && name !== "postgres");
  if (unknown.length > 0) throw new Error(`TEST_DATABASES names ${unknown.join(", ")}; there is sqlite and postgres`);
  return asked.includes("postgres") ? ["sqlite", "postgres"] : ["sqlite"];
}

/** A folder that every worker of this run sees, gone after it. */
export function runDirectory(): string {
  const directory = process.env[RUN_DIRECTORY];
  if (!directory) throw new Error("Only tests that jest started have a run directory");
  return directory;
}

/**
 * Does `work` once in the whole run, whichever worker comes first; the others wait for it.
 *
 * A failure is everyone's failure, told with the first one's message: nobody tries again.
 */
export async function onceInRun(name: string, work: () => Promise<void>): Promise<void> {
  const file = (state: string) => path.join(runDirectory(), `${name}.${state}`);
  // Making a folder is the one step on every file system that exactly one of many can do.
  if (isFirst(file("lock"))) {
    try {
      await work();
      writeFileSync(file("done"), "");
    } catch (error) {
      writeFileSync(file("failed"), error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
  }
  while (!existsSync(file("done"))) {
    if (existsSync(file("failed"))) throw new Error(`${name} failed: ${readFileSync(file("failed"), "utf8")}`);
    await sleep(25);
  }
}

function isFirst(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}
