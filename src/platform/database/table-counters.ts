import { LRUCache } from "lru-cache";
import type { DataSource } from "typeorm";

/** Tables of the database's own housekeeping, whose changes change no answer. */
const UNCOUNTED = new Set(["revision", "migrations"]);
/** Characters of statements whose tables are remembered. */
const ROOM_FOR_STATEMENTS = 4_000_000;
const WRITES =
  /\b(INSERT\s+(?:OR\s+\w+\s+)?INTO|REPLACE\s+INTO|MERGE\s+INTO|UPDATE(?:\s+OR\s+\w+)?|DELETE\s+FROM|TRUNCATE(?:\s+TABLE)?|COPY)\s+(?:ONLY\s+)?(?:"?\w+"?\.)?"?(\w+)"?/gi;

/** What a database tells of its tables, the same on both. */
const TABLES = {
  sqlite: "SELECT name FROM sqlite_master WHERE type IN ('table', 'view')",
  postgres: `SELECT tablename AS name FROM pg_tables WHERE schemaname = ANY (current_schemas(false))
             UNION ALL SELECT viewname FROM pg_views WHERE schemaname = ANY (current_schemas(false))`,
};
/** Keys by which the deletion of a row of `parent` deletes or changes rows of `child`. */
const CASCADES = {
  sqlite: `SELECT child.name AS child, key."table" AS parent
           FROM sqlite_master AS child JOIN pragma_foreign_key_list(child.name) AS key
           WHERE child.type = 'table' AND key.on_delete NOT IN ('NO ACTION', 'RESTRICT')`,
  postgres: `SELECT child.relname AS child, parent.relname AS parent FROM pg_constraint
             JOIN pg_class AS child ON child.oid = conrelid JOIN pg_class AS parent ON parent.oid = confrelid
             WHERE contype = 'f' AND confdeltype NOT IN ('a', 'r')`,
};

/** Triggers with the text of what they do. */
const TRIGGERS = {
  sqlite: "SELECT tbl_name AS parent, sql AS body FROM sqlite_master WHERE type = 'trigger'",
  postgres: `SELECT relname AS parent, prosrc AS body FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
             JOIN pg_proc ON pg_proc.oid = tgfoid WHERE NOT tgisinternal AND relnamespace = ANY (current_schemas(false)::regnamespace[])`,
};

/**
 * Which revision counters a statement depends on and which it grows. A table's counter bears the name of its entity class, or
 * of the table where it has none.
 *
 * A statement depends on every table that it names anywhere: too many do no harm, since a counter that grows in vain only
 * costs a cache an answer that was still good.
 */
export class TableCounters {
  private counters = new Map<string, string>();
  private cascades = new Map<string, string[]>();
  /** Tables that triggers of a table write. */
  private followers = new Map<string, string[]>();
  private readonly read = this.memory();
  private readonly written = this.memory();

  /** Learns the tables that there are. To be called again when migrations have run. */
  async load(dataSource: DataSource): Promise<void> {
    const dialect = dataSource.options.type === "sqlite" ? "sqlite" : "postgres";
    const tables: { name: string }[] = await dataSource.query(TABLES[dialect]);
    const cascades: { parent: string; child: string }[] = await dataSource.query(CASCADES[dialect]);
    const triggers: { parent: string; body: string }[] = await dataSource.query(TRIGGERS[dialect]);
    const classes = new Map(dataSource.entityMetadatas.map(({ tableName, name }) => [tableName, name]));
    this.counters = new Map(
      tables.filter(({ name }) => !UNCOUNTED.has(name)).map(({ name }) => [name, classes.get(name) ?? name]),
    );
    this.cascades = new Map();
    for (const { parent, child } of cascades) this.cascades.set(parent, [...(this.cascades.get(parent) ?? []), child]);
    this.followers = new Map();
    for (const { parent, body } of triggers) {
      this.followers.set(parent, [...(this.followers.get(parent) ?? []), ...writesOf(body).map(({ table }) => table)]);
    }
    this.read.clear();
    this.written.clear();
  }

  /** Counters of every table that the statement names. */
  namedBy(statement: string): readonly string[] {
    return remember(this.read, statement, () => this.countersOf(statement.match(/[a-z_][a-z0-9_]*/g) ?? []));
  }

  /** Counters of the tables whose rows the statement may change, by foreign keys that cascade and by triggers too. */
  writtenBy(statement: string): readonly string[] {
    return remember(this.written, statement, () =>
      this.countersOf(
        writesOf(statement)
          .flatMap(({ table, mayDelete }) => (mayDelete ? this.withCascades(table) : [table]))
          .flatMap((table) => [table, ...(this.followers.get(table) ?? [])]),
      ),
    );
  }

  private countersOf(words: readonly string[]): readonly string[] {
    return [...new Set(words.flatMap((word) => this.counters.get(word) ?? []))];
  }

  private withCascades(table: string, seen = new Set<string>()): string[] {
    if (seen.has(table)) return [];
    seen.add(table);
    for (const child of this.cascades.get(table) ?? []) this.withCascades(child, seen);
    return [...seen];
  }

  private memory(): LRUCache<string, readonly string[]> {
    return new LRUCache({ maxSize: ROOM_FOR_STATEMENTS, sizeCalculation: (_, statement) => statement.length + 100 });
  }
}

/** Tables that the text of a statement writes, and whether it may delete rows of them. */
function writesOf(statement: string): { table: string; mayDelete: boolean }[] {
  return [...statement.matchAll(WRITES)].map(([, verb = "", table = ""]) => ({
    table,
    mayDelete: /^(DELETE|REPLACE|TRUNCATE|MERGE|INSERT\s+OR)/i.test(verb),
  }));
}

function remember<Value extends object>(memory: LRUCache<string, Value>, key: string, make: () => Value): Value {
  const known = memory.get(key);
  if (known) return known;
  const made = make();
  memory.set(key, made);
  return made;
}
