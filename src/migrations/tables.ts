import type { QueryRunner } from "typeorm";

/**
 * One text for both databases. `{…}` marks the few words in which they differ; texts compare byte by byte on both
 * (SQLite by default, PostgreSQL by collation "C"), because cursors and orders must be the same on both.
 */
const WORDS: Record<"sqlite" | "postgres", Record<string, string>> = {
  sqlite: {
    id: "INTEGER PRIMARY KEY NOT NULL",
    reference: "INTEGER",
    integer: "INTEGER",
    wide: "INTEGER",
    text: "TEXT",
    real: "REAL",
    boolean: "INTEGER",
    true: "1",
    false: "0",
    strict: " STRICT",
  },
  postgres: {
    id: "INTEGER PRIMARY KEY",
    reference: "INTEGER",
    integer: "INTEGER",
    wide: "BIGINT",
    text: 'TEXT COLLATE "C"',
    real: "DOUBLE PRECISION",
    boolean: "BOOLEAN",
    true: "TRUE",
    false: "FALSE",
    strict: "",
  },
};

/** Columns of every record: key, provenance, the date it speaks of, whether it is made up for load tests. */
export const RECORD = `
  id {id},
  code {text} NOT NULL UNIQUE CHECK (length(code) BETWEEN 1 AND 300),
  source_id {reference} REFERENCES source (id),
  source_date {text},
  as_of {text},
  is_synthetic {boolean} NOT NULL DEFAULT {false},
  version {integer} NOT NULL DEFAULT 1`;

/** What is said of a record among those who work on it. */
export const INTERNAL_NOTE = "internal_note {text} CHECK (length(internal_note) BETWEEN 1 AND 4000)";
/** Columns of records that are not all public. */
export const RESTRICTED = `publication {text} NOT NULL DEFAULT 'PUBLISHED' CHECK (publication IN ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
  ${INTERNAL_NOTE}`;

/** The database that a migration runs on. */
export function dialectOf(queryRunner: QueryRunner): "sqlite" | "postgres" {
  return queryRunner.connection.options.type === "postgres" ? "postgres" : "sqlite";
}

/** What makes a table one that is only added to; PostgreSQL's function is that of the audit. */
export function appendOnly(dialect: "sqlite" | "postgres", table: string): string[] {
  if (dialect === "postgres") {
    return [
      `CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE ON ${table}
        FOR EACH ROW EXECUTE FUNCTION refuse_change()`,
    ];
  }
  return ["UPDATE", "DELETE"].map(
    (event) => `CREATE TRIGGER ${table}_no_${event.toLowerCase()} BEFORE ${event} ON ${table}
      BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END`,
  );
}

/** A table with its indexes, each by its columns. */
export interface NewTable {
  readonly name: string;
  readonly body: string;
  readonly indexes: readonly string[];
  /** Whether rows are only added. */
  readonly isAppendOnly?: boolean;
}

/** Makes tables in the order given. */
export async function createTables(queryRunner: QueryRunner, tables: readonly NewTable[]): Promise<void> {
  const dialect = dialectOf(queryRunner);
  for (const { name, body, indexes, isAppendOnly } of tables) {
    await queryRunner.query(inWordsOf(dialect, `CREATE TABLE ${name} (${body}){strict}`));
    for (const columns of indexes) {
      await queryRunner.query(`CREATE INDEX ${indexName(name, columns)} ON ${name} (${columns})`);
    }
    for (const statement of isAppendOnly ? appendOnly(dialect, name) : []) await queryRunner.query(statement);
  }
}

/** Takes tables away, the last first. */
export async function dropTables(queryRunner: QueryRunner, tables: readonly NewTable[]): Promise<void> {
  for (const { name } of [...tables].reverse()) await queryRunner.query(`DROP TABLE ${name}`);
}

/** A statement in the words of a database. */
export function inWordsOf(dialect: "sqlite" | "postgres", text: string): string {
  return text.replace(/\{(\w+)\}/g, (_, word: string) => {
    const replacement = WORDS[dialect][word];
    if (replacement === undefined) throw new Error(`No word for {${word}} on ${dialect}`);
    return replacement;
  });
}

/** `ix_<table>_<columns>`, expressions reduced to the column they are about. */
export function indexName(table: string, columns: string): string {
  const words = columns
    .replace(/COALESCE\((\w+), (?:''|-1)\)/g, "$1")
    .replace(/ DESC/g, "")
    .split(", ")
    .filter((word, position) => position === 0 || word !== "id");
  return `ix_${table}_${words.join("_")}`;
}
