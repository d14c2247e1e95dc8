import { isAbsolute, join } from "node:path";
import { openDatabase } from "../../ormconfig";
import { sql } from "../platform/database";
import { fatal, readConfig } from "./config";
import { gatheredOutput } from "./log";
import { projectRoot } from "./project-root";
import { buildCatalogSchema } from "./schema";
import { seed } from "./seeding";
import { createServer } from "./server";

/** Migrates, fills an empty database, serves until told to stop. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const database = await openDatabase(config.DATABASE_URL, config.DATABASE_REPLICA_URLS, {
    statementTimeoutMs: config.STATEMENT_TIMEOUT_MS,
  });
  const server = await createServer({
    config,
    database,
    schema: await buildCatalogSchema(),
    logTo: gatheredOutput(),
  });
  const ran = await database.migrate();
  if (ran.length > 0) server.log.info({ migrations: ran }, "migrated");
  const [filled] = await database.reader.rows(sql`SELECT 1 AS one FROM source LIMIT 1`);
  if (!filled) {
    const directory = isAbsolute(config.SEED_DIRECTORY)
      ? config.SEED_DIRECTORY
      : join(projectRoot(), config.SEED_DIRECTORY);
    const report = await seed(database, { directory });
    server.log.info({ directory, rows: report.types.reduce((sum, type) => sum + type.inserted, 0) }, "seeded");
  }

  let isStopping = false;
  const stop = (signal: string) => {
    if (isStopping) return;
    isStopping = true;
    server.log.info({ signal }, "stopping: finishing what is in flight");
    // Whatever hangs longer than this is cut off; a clean exit code either way, the work is in the database or it is not.
    setTimeout(() => process.exit(0), config.SHUTDOWN_TIMEOUT_MS).unref();
    void server
      .close()
      .then(() => database.close())
      .then(() => process.exit(0));
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
  const address = await server.listen({ host: config.HOST, port: config.PORT });
  server.log.info(`GraphQL at ${address}/graphql, query editor at ${address}/graphiql`);
}

main().catch((error: unknown) => {
  const { text, code } = fatal(error);
  process.stderr.write(`${text}\n`);
  process.exit(code);
});
