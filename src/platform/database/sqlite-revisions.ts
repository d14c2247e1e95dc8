import sqlite3 from "sqlite3";
import type { RevisionSource } from "./revision-follower";
import type { RevisionRow } from "./revisions";

/** Longest wait for a lock; the counters are read again a second later. */
const BUSY_TIMEOUT_MS = 1_000;

/** The counters of a SQLite file, over a connection of its own. `data_version` tells cheaply that nothing was committed. */
export async function openSqliteRevisions(file: string): Promise<RevisionSource> {
  const connection = await open(file);
  connection.configure("busyTimeout", BUSY_TIMEOUT_MS);
  let known: number | null = null;
  return {
    read: async () => {
      // Asked before the counters: a commit between the two is read now, and noticed once more the next time.
      const [version] = await all<{ data_version: number }>(connection, "PRAGMA data_version");
      if (version && version.data_version === known) return null;
      const [table] = await all(connection, "SELECT 1 FROM sqlite_master WHERE name = 'revision'");
      const rows = table ? await all<RevisionRow>(connection, "SELECT type, value FROM revision") : [];
      known = version?.data_version ?? null;
      return rows;
    },
    close: () => new Promise((resolve, reject) => connection.close((error) => (error ? reject(error) : resolve()))),
  };
}

function open(file: string): Promise<sqlite3.Database> {
  return new Promise((resolve, reject) => {
    const connection: sqlite3.Database = new sqlite3.Database(file, sqlite3.OPEN_READONLY, (error) =>
      error ? reject(error) : resolve(connection),
    );
  });
}

function all<Row>(connection: sqlite3.Database, statement: string): Promise<Row[]> {
  return new Promise((resolve, reject) => {
    connection.all<Row>(statement, (error, rows) => (error ? reject(error) : resolve(rows)));
  });
}
