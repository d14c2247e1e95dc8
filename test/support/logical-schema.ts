import type { Database } from "../../src/platform/database";

/** A table as both databases must have it. */
export interface LogicalTable {
  /** Column to `type` or `type not null`; types are integer, text, real, boolean. */
  columns: Record<string, string>;
  /** `column -> table`, sorted. */
  foreignKeys: string[];
  /** Names of the indexes that we made, sorted; those that the database made for a key are left out. */
  indexes: string[];
}

/** The tables of a database by name, in words that mean the same on both. The migrations' own, the search index with its places, and the points that PostgreSQL alone counts are left out. */
export async function logicalSchema(database: Database): Promise<Record<string, LogicalTable>> {
  const tables = database.dialect === "sqlite" ? await ofSqlite(database) : await ofPostgres(database);
  return Object.fromEntries(Object.entries(tables).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Both store a truth as what the code calls boolean: SQLite has no such type. */
const BOOLEANS = /^(is_|all_chains)/;

async function ofSqlite({ metadata }: Database): Promise<Record<string, LogicalTable>> {
  const names: { name: string }[] = await metadata.query(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_index%' AND name NOT IN ('search_place', 'migrations')",
  );
  const tables: Record<string, LogicalTable> = {};
  for (const { name } of names) {
    const columns: { name: string; type: string; notnull: number }[] = await metadata.query(
      `PRAGMA table_info("${name}")`,
    );
    const keys: { from: string; table: string }[] = await metadata.query(`PRAGMA foreign_key_list("${name}")`);
    const indexes: { name: string; origin: string }[] = await metadata.query(`PRAGMA index_list("${name}")`);
    tables[name] = {
      columns: columnsOf(columns.map((column) => ({ ...column, isRequired: column.notnull === 1 }))),
      foreignKeys: keys.map((key) => `${key.from} -> ${key.table}`).sort(),
      indexes: indexes
        .filter((index) => index.origin === "c")
        .map((index) => index.name)
        .sort(),
    };
  }
  return tables;
}

async function ofPostgres({ metadata }: Database): Promise<Record<string, LogicalTable>> {
  const columns: { table: string; name: string; type: string; nullable: string }[] = await metadata.query(
    `SELECT table_name AS "table", column_name AS name, data_type AS type, is_nullable AS nullable FROM information_schema.columns
     WHERE table_schema = current_schema() AND table_name NOT IN ('migrations', 'search_index', 'rate_limit') ORDER BY ordinal_position`,
  );
  const keys: { table: string; from: string; to: string }[] = await metadata.query(
    `SELECT c.conrelid::regclass::text AS "table", a.attname AS "from", c.confrelid::regclass::text AS "to"
     FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
     WHERE c.contype = 'f' AND c.connamespace = current_schema()::regnamespace`,
  );
  const indexes: { table: string; name: string }[] = await metadata.query(
    `SELECT tablename AS "table", indexname AS name FROM pg_indexes
     WHERE schemaname = current_schema() AND indexname LIKE 'ix\\_%' AND tablename <> 'search_index'`,
  );
  const tables: Record<string, LogicalTable> = {};
  for (const table of new Set(columns.map((column) => column.table))) {
    tables[table] = {
      columns: columnsOf(
        columns
          .filter((column) => column.table === table)
          .map((column) => ({ ...column, isRequired: column.nullable === "NO" })),
      ),
      foreignKeys: keys
        .filter((key) => key.table === table)
        .map((key) => `${key.from} -> ${key.to}`)
        .sort(),
      indexes: indexes
        .filter((index) => index.table === table)
        .map((index) => index.name)
        .sort(),
    };
  }
  return tables;
}

function columnsOf(columns: { name: string; type: string; isRequired: boolean }[]): Record<string, string> {
  const typeOf = (name: string, type: string) => {
    if (BOOLEANS.test(name)) return "boolean";
    return (
      { integer: "integer", bigint: "integer", text: "text", real: "real", "double precision": "real" }[
        type.toLowerCase()
      ] ?? type
    );
  };
  return Object.fromEntries(
    columns.map(({ name, type, isRequired }) => [name, typeOf(name, type) + (isRequired ? " not null" : "")]),
  );
}
