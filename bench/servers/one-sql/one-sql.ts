import type { Canonical } from "../../workload/canonical";
import type { QueryName } from "../../workload/variant";
import { peerCommand } from "../peer-process";
import type { ServerKind } from "../server-kind";

/** The limit for `sqlite3`: bare HTTP and one statement. */
export const oneSqlOnSqlite = oneSql("one-sql-sqlite", "Limit: one statement, sqlite3", "sqlite");
/** The limit for `pg`. */
export const oneSqlOnPostgres = oneSql("one-sql-postgres", "Limit: one statement, pg", "postgres");

function oneSql(name: string, title: string, database: "sqlite" | "postgres"): ServerKind {
  return {
    name,
    title,
    database,
    command: (places) => {
      const command = peerCommand("one-sql", database)(places);
      return { ...command, env: { ...command.env, DIALECT: database } };
    },
    request: (query, variant) => ({ path: `/${query}`, body: JSON.stringify(variant) }),
    canonical: <Name extends QueryName>(_: Name, body: unknown) => (body as { data: Canonical[Name] }).data,
  };
}
