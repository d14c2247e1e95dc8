import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { copyFile, rm } from "node:fs/promises";
import path from "node:path";
import { Client } from "pg";
import { openDatabase } from "../../ormconfig";
import type { Database } from "../../src/platform/database";
import { POSTGRES_URL, type TestDialect, onceInRun, runDirectory } from "./test-run";

/** What a suite's database is a copy of: empty tables, or all of `seeds/gansu`. */
export type Template = "migrated" | "seeded";

/** One database of one suite. */
export interface TestDatabaseFile {
  readonly url: string;
  /** Call it when every connection is closed. */
  drop(): Promise<void>;
}

/** A database of its own for a suite, copied from a template that the first suite of the run to ask for it has made. */
export async function createTestDatabase(dialect: TestDialect, template: Template): Promise<TestDatabaseFile> {
  await onceInRun(`${dialect}-${template}`, () => (template === "migrated" ? migrate(dialect) : seed(dialect)));
  const name = freshName();
  await copyDatabase(dialect, template, name);
  return { url: urlOf(dialect, name), drop: () => dropDatabase(dialect, name) };
}

/**
 * A database without a single table, for tests of migrations themselves.
 */
export async function createEmptyDatabase(dialect: TestDialect): Promise<TestDatabaseFile> {
  const name = freshName();
  if (dialect === "postgres") await onServer(`CREATE DATABASE ${name}`);
  return { url: urlOf(dialect, name), drop: () => dropDatabase(dialect, name) };
}

async function migrate(dialect: TestDialect): Promise<void> {
  if (dialect === "postgres") await onServer("CREATE DATABASE migrated");
  await withDatabase(urlOf(dialect, "migrated"), (database) => database.migrate());
}

async function seed(dialect: TestDialect): Promise<void> {
  await onceInRun(`${dialect}-migrated`, () => migrate(dialect));
  await copyDatabase(dialect, "migrated", "seeded");
  // Loaded here, not above: most suites need tables and no seeds, and start faster without the loader.
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- Jest cannot do `await import()` in CommonJS.
  const seeding = require("../../src/app/seeding") as typeof import("../../src/app/seeding");
  await withDatabase(urlOf(dialect, "seeded"), (database) =>
    seeding.seed(database, { directory: path.resolve(__dirname, "../../seeds/gansu") }),
  );
  // Background workers are off in tests, so statistics are taken by hand, as a server left alone would.
  if (dialect === "postgres") await onServer("VACUUM ANALYZE", "seeded");
}

async function withDatabase(url: string, work: (database: Database) => Promise<unknown>): Promise<void> {
  const database = await openDatabase(url);
  try {
    await work(database);
  } finally {
    await database.close();
  }
}

async function copyDatabase(dialect: TestDialect, from: string, to: string): Promise<void> {
  if (dialect === "postgres") return onServer(`CREATE DATABASE ${to} TEMPLATE ${from}`);
  if (existsSync(`${fileOf(from)}-wal`)) throw new Error(`${from} was not closed: its log is not in its file`);
  await copyFile(fileOf(from), fileOf(to));
}

async function dropDatabase(dialect: TestDialect, name: string): Promise<void> {
  // FORCE: a test that failed half-way may have left a connection, which is not what it should be told about.
  if (dialect === "postgres") return onServer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  for (const suffix of ["", "-wal", "-shm"]) await rm(`${fileOf(name)}${suffix}`, { force: true });
}

/** Workers share the server and the folder, and one suite whose database could not be dropped must not fail the next. */
function freshName(): string {
  return `suite_${randomUUID().replaceAll("-", "")}`;
}

function fileOf(name: string): string {
  return path.join(runDirectory(), `${name}.sqlite`);
}

function urlOf(dialect: TestDialect, name: string): string {
  return dialect === "sqlite" ? `sqlite:${fileOf(name)}` : serverUrl(name);
}

function serverUrl(database: string): string {
  const url = process.env[POSTGRES_URL];
  if (!url) throw new Error("This run has no PostgreSQL: add postgres to TEST_DATABASES");
  return url.replace(/[^/]+$/, database);
}

async function onServer(statement: string, database = "postgres"): Promise<void> {
  const client = new Client({ connectionString: serverUrl(database) });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
