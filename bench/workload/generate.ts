import { spawn } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { startPostgres } from "../../test/support/postgres-server";
import { productRoot } from "../machine/product-root";
import { progress } from "../machine/progress";
import { postmasterPid } from "../machine/postmaster";
import { FUNCTIONS } from "../servers/postgraphile/functions";
import type { DataPlaces } from "../servers/server-kind";

/** Data of one size in both databases; PostgreSQL runs until it is stopped. */
export interface GeneratedData {
  readonly places: DataPlaces;
  /** The province without made-up opportunities, to write into. */
  readonly empty: DataPlaces;
  readonly postgresPid: number;
  readonly postgresVersion: string;
  stop(): Promise<void>;
}

/**
 * Makes the data of a run below `folder`, which is emptied: the shipped province and as many made-up opportunities as asked
 * for, by the product's own seeding, the same in SQLite and in a PostgreSQL that is started for it.
 */
export async function generate(folder: string, opportunities: number, seed: number): Promise<GeneratedData> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const sqlite = join(folder, "longtu.sqlite");
  const server = await startPostgres(folder);
  const urlOf = (database: string) => server.url.replace(/\/postgres$/, `/${database}`);
  const url = urlOf("longtu");
  const empty = { sqlite: join(folder, "empty.sqlite"), postgres: urlOf("empty") };
  await onPostgres(server.url, ["CREATE DATABASE longtu", "CREATE DATABASE empty"]);
  progress(`seeding SQLite and PostgreSQL with ${opportunities} opportunities`);
  const onSqlite = seedDatabase(`sqlite:${sqlite}`, opportunities, seed).then(() => progress("  SQLite is seeded"));
  await Promise.all([onSqlite, seedDatabase(url, opportunities, seed)]);
  await seedProvince(`sqlite:${empty.sqlite}`);
  await seedProvince(empty.postgres);
  // What a server in service has had from autovacuum, which is off here; and what PostGraphile takes its counts from.
  await onPostgres(url, ["VACUUM ANALYZE", ...FUNCTIONS]);
  return {
    places: { sqlite, postgres: url },
    empty,
    postgresPid: postmasterPid(folder),
    postgresVersion: await postgresVersion(url),
    stop: () => server.stop(),
  };
}

async function seedDatabase(url: string, opportunities: number, seed: number): Promise<void> {
  await seedProvince(url);
  await seedWith(url, ["--synthetic", String(opportunities), "--seed", String(seed)]);
}

function seedProvince(url: string): Promise<void> {
  return seedWith(url, ["--from", "seeds/gansu"]);
}

/** `npm run seed`, without building the product each time. */
function seedWith(url: string, options: string[]): Promise<void> {
  const args = ["--enable-source-maps", "dist/src/app/cli.js", "seed", ...options];
  const child = spawn(process.execPath, args, {
    cwd: productRoot(),
    env: { ...process.env, DATABASE_URL: url },
    stdio: ["ignore", "ignore", "pipe"],
  });
  return new Promise((resolve, reject) => {
    let words = "";
    child.stderr.on("data", (chunk: Buffer) => (words = (words + chunk.toString()).slice(-2_000)));
    child.once("error", reject);
    child.once("exit", (code) => (code === 0 ? resolve() : reject(new Error(`Seeding ended with ${code}:\n${words}`))));
  });
}

async function onPostgres(url: string, statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

async function postgresVersion(url: string): Promise<string> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ server_version: string }>("SHOW server_version");
  await client.end();
  return rows[0]?.server_version ?? "unknown";
}
