import { type Dialect, identifier, join, Sql, sql } from "./sql";

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

  /** A statement as it reads of this view. */
  apply(statement: Sql): Sql {
    const wanted = new Set<string>();
    for (const table of this.made) if (names(statement, table)) for (const name of table.with) wanted.add(name);
    if (wanted.size === 0) return statement;
    const parts = this.made
      .filter(({ name }) => wanted.has(name))
      .map(({ name, body }) => sql`${identifier(name)} AS NOT MATERIALIZED (${body})`);
    const [first = "", ...rest] = statement.texts;
    const own = /^\s*WITH\s+(RECURSIVE\s+)?/i.exec(first);
    if (!own) return sql`WITH ${join(parts, ", ")} ${statement}`;
    const others = new Sql([first.slice(own[0].length), ...rest], statement.values);
    if (!own[1]) return sql`WITH ${join(parts, ", ")}, ${others}`;
    // A recursive WITH would take a name inside its own select for the select itself.
    return this.dialect === "sqlite"
      ? sql`WITH RECURSIVE ${join(parts, ", ")}, ${others}`
      : sql`WITH ${join(parts, ", ")} (${statement})`;
  }
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
