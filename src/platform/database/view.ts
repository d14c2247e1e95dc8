import { LRUCache } from "lru-cache";
import { type Dialect, identifier, join, type Sql, sql, type SqlValue } from "./sql";

/** Characters of statements that a view remembers. */
const ROOM_FOR_STATEMENTS = 2_000_000;

/**
 * A table with all its rows, whatever a view shows of it: for a statement that reads nothing of it but what belongs to rows
 * that it has from their own tables, and that would otherwise look each of them up twice.
 */
export function everyRowOf(table: string): Sql {
  return identifier(`every_${table}`);
}

/** How a view writes the names of tables. */
export interface ViewScope {
  readonly dialect: Dialect;
  /** A table with all its rows, whatever the view shows of it. Any other name means what the view shows. */
  all(table: string): Sql;
}

/** What stands for a table: a select with the table's columns. */
export type TableView = (scope: ViewScope) => Sql;

/**
 * What somebody sees of a database: some tables are not themselves but selects of the same name, put in front of every statement
 * that names them. No statement can see around it, whoever wrote it and whatever it joins, counts or looks up.
 */
export class View {
  private readonly made: readonly MadeTable[];
  /** Statements by what they were: the same few come again and again. */
  private readonly seen = new LRUCache<string, Seen>({
    maxSize: ROOM_FOR_STATEMENTS,
    sizeCalculation: ({ text }, before) => text.length + before.length,
  });

  /**
   * @param key tells views apart: equal keys, equal views.
   * @param tables by name, in any order.
   * @throws {TypeError} when selects read each other in a circle.
   */
  constructor(
    readonly key: string,
    tables: ReadonlyMap<string, TableView>,
    private readonly dialect: Dialect,
  ) {
    this.made = inOrder([...tables].map(([name, view]) => draftOf(name, view, dialect)));
  }

  /** A statement as it reads of this view, for the driver. */
  render(statement: Sql): { text: string; parameters: SqlValue[] } {
    const { text, parameters } = statement.render(this.dialect);
    let seen = this.seen.get(text);
    if (!seen) this.seen.set(text, (seen = this.see(text, parameters.length)));
    if (seen.parameters.length === 0) return { text: seen.text, parameters };
    // What stands in front is numbered behind the statement's own on PostgreSQL; SQLite counts from the left.
    return this.dialect === "sqlite"
      ? { text: seen.text, parameters: [...seen.parameters, ...parameters] }
      : { text: seen.text, parameters: [...parameters, ...seen.parameters] };
  }

  /** The tables that are meant with all their rows: before any view of the same name, which PostgreSQL does not know yet then. */
  private everyRow(text: string): Sql[] {
    if (!text.includes("every_")) return [];
    const tables = new Set([...text.matchAll(/\bevery_([a-z0-9_]+)/g)].map(([, table = ""]) => table));
    return [...tables].map((table) => {
      const whole = this.dialect === "sqlite" ? sql`main.${identifier(table)}` : identifier(table);
      return sql`${everyRowOf(table)} AS NOT MATERIALIZED (SELECT * FROM ${whole})`;
    });
  }

  private see(text: string, bound: number): Seen {
    const wanted = new Set<string>();
    for (const { name, pattern, with: all } of this.made) {
      if (text.includes(name) && pattern.test(text)) for (const one of all) wanted.add(one);
    }
    const parts = this.everyRow(text);
    if (wanted.size + parts.length === 0) return { text, parameters: [] };
    const viewed = this.made
      .filter(({ name }) => wanted.has(name))
      .map(({ name, body }) => sql`${identifier(name)} AS NOT MATERIALIZED (${body})`);
    const front = join([...parts, ...viewed], ", ").render(this.dialect, bound);
    const { parameters } = front;
    const own = /^\s*WITH\s+(RECURSIVE\s+)?/i.exec(text);
    if (!own) return { text: `WITH ${front.text} ${text}`, parameters };
    const rest = text.slice(own[0].length);
    if (!own[1]) return { text: `WITH ${front.text}, ${rest}`, parameters };
    // A recursive WITH would take a name inside its own select for the select itself. PostgreSQL keeps the order of rows that
    // nothing else is done with.
    return this.dialect === "sqlite"
      ? { text: `WITH RECURSIVE ${front.text}, ${rest}`, parameters }
      : { text: `WITH ${front.text} SELECT * FROM (${text}) AS recursive_one`, parameters };
  }
}

/** What nothing is hidden from. */
export function wholeView(dialect: Dialect): View {
  return new View("everything", new Map(), dialect);
}

interface Seen {
  readonly text: string;
  /** Of what stands in front. */
  readonly parameters: readonly SqlValue[];
}

interface DraftTable {
  readonly name: string;
  readonly pattern: RegExp;
  readonly body: Sql;
  /** Tables that it reads all rows of. */
  readonly whole: ReadonlySet<string>;
}

interface MadeTable extends DraftTable {
  /** Names of everything that has to stand in front of a statement that names it, itself included. */
  readonly with: readonly string[];
}

function draftOf(name: string, view: TableView, dialect: Dialect): DraftTable {
  const whole = new Set<string>();
  const body = view({
    dialect,
    // Within a WITH that is not recursive PostgreSQL takes a name for the table until it is defined; SQLite does not.
    all: (table) => {
      whole.add(table);
      return dialect === "sqlite" ? sql`main.${identifier(table)}` : identifier(table);
    },
  });
  return { name, pattern: new RegExp(`\\b${name}\\b`), body, whole };
}

/** Each table behind those that its select reads as the view shows them, and before those that it reads all rows of. */
function inOrder(drafts: readonly DraftTable[]): MadeTable[] {
  const made = new Map<string, MadeTable>();
  const place = (draft: DraftTable, path: readonly string[]): MadeTable => {
    const known = made.get(draft.name);
    if (known) return known;
    if (path.includes(draft.name)) throw new TypeError(`Views read each other: ${[...path, draft.name].join(", ")}`);
    for (const other of drafts) {
      if (other.name !== draft.name && other.whole.has(draft.name)) place(other, [...path, draft.name]);
    }
    const needs = drafts
      .filter((other) => !draft.whole.has(other.name) && names(draft.body, other))
      .flatMap((other) => place(other, [...path, draft.name]).with);
    for (const table of draft.whole) {
      if (table !== draft.name && made.has(table)) throw new TypeError(`${draft.name} reads ${table} after its view`);
    }
    const placed = { ...draft, with: [...new Set([...needs, draft.name])] };
    made.set(draft.name, placed);
    return placed;
  };
  for (const draft of drafts) place(draft, []);
  return [...made.values()];
}

/** Whether a statement may name a table: a text that merely looks like it does no harm. */
function names({ texts }: Sql, { name, pattern }: DraftTable): boolean {
  return texts.some((text) => text.includes(name) && pattern.test(text));
}
