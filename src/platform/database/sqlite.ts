import { mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import sqlite3 from "sqlite3";
import { DataSource, type DataSourceOptions } from "typeorm";
import { joiningWriter } from "./current-transaction";
import type { Database, Writer } from "./database";
import { FifoQueue } from "./fifo-queue";
import { SnakeCaseNaming } from "./naming-strategy";
import { followRevisions } from "./revision-follower";
import { RevisionCounters } from "./revisions";
import { SqliteReaders } from "./sqlite-readers";
import { openSqliteRevisions } from "./sqlite-revisions";
import { StatementLog } from "./statement-log";
import { TableCounters } from "./table-counters";
import { growRevisions, readerOver, transactionOver } from "./statements";
import { Timings } from "./timings";

/** What a database is made of, told by `ormconfig.ts`. */
export type Model = Pick<DataSourceOptions, "entities" | "migrations">;

/**
 * TypeORM asks the driver to be verbose: each call then writes its whole statement and parameters into a text, in case it fails,
 * which took a third of the processor time of a page.
 */
const quietDriver = { verbose: () => sqlite3 };

/** How a database is used. */
export interface DatabaseOptions {
  /** How long a statement of the reader may run, milliseconds; 0: as long as it takes. Writes and migrations may always. */
  readonly statementTimeoutMs: number;
}

/** How many read-only connections: one for each core that the service is sized for. */
const READERS = 2;
const BUSY_TIMEOUT_MS = 10_000;

/**
 * Opens a SQLite file, made when missing, as one writer and two `query_only` readers.
 *
 * TypeORM gives a SQLite data source one connection for everybody, on which transactions of different requests run into
 * each other (typeorm #1884). So each handle has a data source of its own, and writes stand in a queue.
 */
export async function openSqlite(path: string, model: Model, options: DatabaseOptions): Promise<Database> {
  const file = resolve(path);
  mkdirSync(dirname(file), { recursive: true });
  const log = new StatementLog();
  const open = () =>
    new DataSource({
      ...model,
      type: "sqlite",
      driver: quietDriver,
      database: file,
      enableWAL: true,
      busyTimeout: BUSY_TIMEOUT_MS,
      synchronize: false,
      logging: ["query"],
      logger: log,
      namingStrategy: new SnakeCaseNaming(),
      migrationsTransactionMode: "each",
      invalidWhereValuesBehavior: { null: "throw", undefined: "throw" },
    }).initialize();

  const writing = await open();
  await tune(writing, ["synchronous = FULL", "foreign_keys = ON"]);
  const readOnly: DataSource[] = [];
  for (let count = 0; count < READERS; count++) {
    const dataSource = await open();
    await tune(dataSource, ["query_only = ON"]);
    readOnly.push(dataSource);
  }

  const readers = new SqliteReaders(readOnly, options.statementTimeoutMs, log);
  const queue = new FifoQueue();
  const tables = new TableCounters();
  await tables.load(writing);
  const revisions = new RevisionCounters();
  const timings = new Timings();
  const following = await followRevisions(revisions, await openSqliteRevisions(file));
  return {
    dialect: "sqlite",
    reader: readerOver("sqlite", writing, tables, {
      query: timings.timed((text, parameters) => readers.query(text, parameters)),
      queryPrepared: timings.timed((text, parameters) => readers.queryPrepared(text, parameters)),
    }),
    writer: writerOver(writing, queue, tables, revisions, timings),
    revisions,
    timings,
    metadata: writing,
    migrate: () =>
      queue.add(async () => {
        // SQLite cannot rebuild a referenced table with foreign keys on, and forbids switching them inside a transaction.
        await writing.query("PRAGMA foreign_keys = OFF");
        try {
          return (await writing.runMigrations()).map((migration) => migration.name);
        } finally {
          await writing.query("PRAGMA foreign_keys = ON");
          await tables.load(writing);
        }
      }),
    revert: () => queue.add(() => writing.undoLastMigration()),
    pendingMigrations: () => pendingMigrations(writing),
    observe: (listener) => log.observe(listener),
    close: async () => {
      await queue.idle();
      await following.close();
      await readers.close();
      await writing.query("PRAGMA wal_checkpoint(TRUNCATE)");
      await writing.destroy();
    },
  };
}

/** Names of migrations that are known to the code and not to the database. */
export async function pendingMigrations(dataSource: DataSource): Promise<string[]> {
  const known = dataSource.migrations.map((migration) => migration.name ?? migration.constructor.name);
  const table = await dataSource.query(
    dataSource.options.type === "sqlite"
      ? "SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'migrations'"
      : "SELECT tablename AS name FROM pg_tables WHERE tablename = 'migrations' AND schemaname = current_schema()",
  );
  if (table.length === 0) return known;
  const done: { name: string }[] = await dataSource.query("SELECT name FROM migrations");
  return known.filter((name) => !done.some((migration) => migration.name === name));
}

async function tune(dataSource: DataSource, pragmas: string[]): Promise<void> {
  const pageCache = "cache_size = -65536"; // 64 MB
  const mappedMemory = "mmap_size = 1073741824"; // 1 GB
  for (const pragma of [pageCache, mappedMemory, "temp_store = MEMORY", ...pragmas]) {
    await dataSource.query(`PRAGMA ${pragma}`);
  }
}

function writerOver(
  dataSource: DataSource,
  queue: FifoQueue,
  tables: TableCounters,
  revisions: RevisionCounters,
  timings: Timings,
): Writer {
  return joiningWriter(timings, (work) =>
    queue.add(async () => {
      const queryRunner = dataSource.createQueryRunner();
      // BEGIN IMMEDIATE: a deferred one that reads and then writes fails at once when another process wrote meanwhile.
      await queryRunner.query("BEGIN IMMEDIATE");
      // Told, so that `manager.save` does not begin a transaction inside ours.
      const state = queryRunner as { isTransactionActive: boolean };
      state.isTransactionActive = true;
      const { transaction, bumped, end } = transactionOver("sqlite", queryRunner, dataSource.manager, tables);
      try {
        const result = await work(transaction);
        const grown = await growRevisions(transaction, bumped);
        await queryRunner.query("COMMIT");
        revisions.take(grown);
        return result;
      } catch (error) {
        await queryRunner.query("ROLLBACK").catch(() => undefined);
        throw error;
      } finally {
        end();
        state.isTransactionActive = false;
      }
    }),
  );
}
