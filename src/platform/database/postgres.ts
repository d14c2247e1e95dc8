import { type Pool, types } from "pg";
import { DataSource } from "typeorm";
import type { PostgresDriver } from "typeorm/driver/postgres/PostgresDriver";
import { joiningWriter } from "./current-transaction";
import type { Database } from "./database";
import { SnakeCaseNaming } from "./naming-strategy";
import { notification, openPostgresRevisions } from "./postgres-revisions";
import { followRevisions } from "./revision-follower";
import { RevisionCounters, type RevisionRow } from "./revisions";
import { sql } from "./sql";
import { type DatabaseOptions, type Model, pendingMigrations } from "./sqlite";
import { StatementLog } from "./statement-log";
import { StatementNames } from "./statement-names";
import { StatementTimeoutError } from "./statement-timeout";
import { TableCounters } from "./table-counters";
import { growRevisions, readerOver, transactionOver } from "./statements";
import { Timings } from "./timings";

const INT8 = 20;
const QUERY_CANCELED = "57014";
/** Any number that no other program uses: the advisory lock that lets one process migrate at a time. */
const MIGRATION_LOCK = 7_420_051;

/**
 * Opens PostgreSQL: writes go to the primary, reads to the replicas when there are any, else to the primary as well.
 *
 * Each handle has connections of its own, because only those of the reader end a statement that runs too long.
 */
export async function openPostgres(
  url: string,
  replicaUrls: string[],
  model: Model,
  { statementTimeoutMs }: DatabaseOptions,
): Promise<Database> {
  const log = new StatementLog();
  const open = (where: object, extra: object) =>
    new DataSource({
      ...model,
      type: "postgres",
      ...where,
      synchronize: false,
      logging: ["query"],
      logger: log,
      namingStrategy: new SnakeCaseNaming(),
      migrationsTransactionMode: "each",
      invalidWhereValuesBehavior: { null: "throw", undefined: "throw" },
      extra: { types: { getTypeParser: numbersAsNumbers }, max: 10, ...extra },
    }).initialize();
  const dataSource = await open({ url }, {});
  const replication = { master: { url }, slaves: replicaUrls.map((replica) => ({ url: replica })) };
  const reading = await open(
    replicaUrls.length === 0 ? { url } : { replication },
    statementTimeoutMs > 0 ? { statement_timeout: statementTimeoutMs } : {},
  );
  const names = new StatementNames();
  // A query runner of TypeORM for each would be up to a tenth of the service's work for a small question.
  const read = async (text: string, values: unknown[], name?: string): Promise<unknown[]> => {
    log.logQuery(text, values);
    try {
      return (await poolOf(reading).query({ name, text, values })).rows;
    } catch (error) {
      throw codeOf(error) === QUERY_CANCELED ? new StatementTimeoutError(statementTimeoutMs, error) : error;
    }
  };
  const tables = new TableCounters();
  await tables.load(dataSource);
  const revisions = new RevisionCounters();
  const timings = new Timings();
  const following = await followRevisions(revisions, openPostgresRevisions(url, revisions));
  return {
    dialect: "postgres",
    reader: readerOver("postgres", dataSource, tables, {
      query: timings.timed((text, parameters) => read(text, parameters)),
      queryPrepared: timings.timed((text, parameters) => read(text, parameters, names.of(text))),
    }),
    writer: joiningWriter(timings, async (work) => {
      let grown: RevisionRow[] = [];
      const result = await dataSource.transaction(async (manager) => {
        if (!manager.queryRunner) throw new Error("TypeORM gave a transaction without its connection");
        const { transaction, bumped } = transactionOver("postgres", manager.queryRunner, manager, tables);
        const answer = await work(transaction);
        grown = await growRevisions(transaction, bumped);
        const [channel, payload] = notification(grown);
        if (grown.length > 0) await transaction.run(sql`SELECT pg_notify(${channel}, ${payload})`);
        return answer;
      });
      revisions.take(grown);
      return result;
    }),
    revisions,
    timings,
    metadata: dataSource,
    migrate: () =>
      withMigrationLock(dataSource, async () => {
        const names = (await dataSource.runMigrations()).map(({ name }) => name);
        await tables.load(dataSource);
        return names;
      }),
    revert: () => withMigrationLock(dataSource, () => dataSource.undoLastMigration()),
    pendingMigrations: () => pendingMigrations(dataSource),
    observe: (listener) => log.observe(listener),
    close: async () => {
      await following.close();
      await reading.destroy();
      await dataSource.destroy();
    },
  };
}

/** The connections that reads are sent to: those of any replica when there are some, else of the primary. */
function poolOf(reading: DataSource): Pool {
  const { master, slaves } = reading.driver as PostgresDriver;
  return (slaves.length === 0 ? master : slaves[Math.floor(Math.random() * slaves.length)]) as Pool;
}

async function withMigrationLock<T>(dataSource: DataSource, work: () => Promise<T>): Promise<T> {
  const holder = dataSource.createQueryRunner("master");
  try {
    await holder.query("SELECT pg_advisory_lock($1)", [MIGRATION_LOCK]);
    return await work();
  } finally {
    await holder.query("SELECT pg_advisory_unlock($1)", [MIGRATION_LOCK]).catch(() => undefined);
    await holder.release();
  }
}

/** PostgreSQL's code of an error, thrown by the driver or wrapped by TypeORM. */
function codeOf(error: unknown): string | undefined {
  const { code, driverError } = error as { code?: string; driverError?: { code?: string } };
  return driverError?.code ?? code;
}

/** `bigint` as a number, as on SQLite; what a number cannot hold exactly is an error, never a rounded figure. */
function numbersAsNumbers(type: number, format?: "text" | "binary"): unknown {
  if (type !== INT8 || format === "binary") return types.getTypeParser(type, format as "text");
  return (text: string) => {
    const value = Number(text);
    if (!Number.isSafeInteger(value)) throw new RangeError(`${text} cannot be held exactly`);
    return value;
  };
}
