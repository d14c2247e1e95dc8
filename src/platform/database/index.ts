export type { Database, EntityClass, Reader, Transaction } from "./database";
export { tableOf } from "./metadata";
export { snakeCase } from "./naming-strategy";
export { openPostgres } from "./postgres";
export type { Revisions } from "./revisions";
export { type Dialect, Sql, type SqlValue, allOf, anyOf, identifier, join, list, nothing, sql } from "./sql";
export { type DatabaseOptions, type Model, openSqlite } from "./sqlite";
export { everyRowOf, View, type ViewScope } from "./view";
export { StatementTimeoutError } from "./statement-timeout";
