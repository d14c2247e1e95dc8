import { chmodSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Client } from "pg";
import { Database } from "sqlite3";
import { type PostgresServer, startPostgres } from "./postgres-server";
import { POSTGRES_URL, RUN_DIRECTORY, testDialects } from "./test-run";

declare global {
  /** The server of this run, for global teardown, which runs in the same process. */
  var testPostgres: PostgresServer | undefined;
}

/** Before all tests: a folder for the run, one PostgreSQL for all of it, and the names of what is tested against. */
export default async function globalSetup(): Promise<void> {
  const directory = mkdtempSync(path.join(tmpdir(), "longtu-test-"));
  // PostgreSQL may have to run as another user, who must be able to pass through.
  chmodSync(directory, 0o755);
  process.env[RUN_DIRECTORY] = directory;

  const names = [`SQLite ${await sqliteVersion()}`];
  if (testDialects().includes("postgres")) {
    const server = await startPostgres(directory);
    globalThis.testPostgres = server;
    process.env[POSTGRES_URL] = server.url;
    names.push(`PostgreSQL ${await postgresVersion(server.url)}`);
  }
  process.stdout.write(`\nDatabases under test: ${names.join(", ")}\n`);
}

function sqliteVersion(): Promise<string> {
  return new Promise((resolve, reject) => {
    const database = new Database(":memory:");
    database.get<{ version: string }>("SELECT sqlite_version() AS version", (error, row) => {
      database.close();
      if (error) reject(error);
      else resolve(row.version);
    });
  });
}

async function postgresVersion(url: string): Promise<string> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ server_version: string }>("SHOW server_version");
    return rows[0]?.server_version ?? "of an unknown version";
  } finally {
    await client.end();
  }
}
