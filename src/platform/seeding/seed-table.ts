import type { Sql, SqlValue } from "../database";
import type { Bilingual } from "../graphql/bilingual";
import { type Cell, date, LONGEST_NAME, optional, reference, text } from "./cell";
import type { LinkTable, ListCell } from "./link";

/** Values of a row by column of its table, as far as they could be read; references are still missing. */
export type Values = Record<string, SqlValue>;

/** What a rule sees of a row whose cells are all in order. */
export interface RowView {
  /** By column of the table. A rule may change them: what it leaves is stored. */
  readonly values: Values;
  /** Codes by column of the table; null where the cell is empty. */
  readonly codes: Readonly<Record<string, string | null>>;
}

/** A rule about several cells of one row. Complains of a CSV column. */
export type RowRule = (row: RowView, complain: (column: string, reason: Bilingual) => void) => void;

/** What of a row can be found by text. */
export interface Searchable {
  /** Number of the type in the search index: given once, never changed. */
  readonly number: number;
  /** Column of the date that its list is ordered by, newest first; null: its list has another order. */
  readonly date: string | null;
  /** Columns with names. */
  readonly title: readonly string[];
  /** Columns with everything else. */
  readonly body: readonly string[];
  /** Column of a link table whose texts are names, too. */
  readonly alias?: { readonly link: LinkTable; readonly column: string };
}

/** How one CSV file becomes the rows of one table: one row each, known by its code. */
export interface SeedTable {
  readonly kind: "table";
  /** Without `.csv`. */
  readonly file: string;
  readonly table: string;
  /** Name of the GraphQL type: its revision grows when a row changes. */
  readonly type: string;
  /** By CSV column. A file has all of them, in any order, and no others. */
  readonly columns: Readonly<Record<string, Cell | ListCell>>;
  /** Whether rows have `source_id`, `source_date`, `as_of` and `is_synthetic`. */
  readonly isRecord: boolean;
  /** Column of the table whose value dates a row that has no source date: a date or a year. */
  readonly asOf?: string;
  readonly rules?: readonly RowRule[];
  /** Column of the table that points to the table itself; no row may be its own ancestor. */
  readonly parent?: string;
  /** Columns of the table that are unique together; rows with a null among them are left alone. */
  readonly unique?: readonly string[];
  readonly search?: Searchable;
  /** Statements that rebuild what follows from the table, run in order when one of its rows changed. */
  readonly derived?: readonly Sql[];
}

/** How one CSV file becomes rows of a link table: rows that belong to an owner of another file. */
export interface SeedLinks {
  readonly kind: "links";
  /** Without `.csv`. */
  readonly file: string;
  /** CSV column with the owner's code, and the owner's table. */
  readonly owner: { readonly column: string; readonly table: string };
  readonly link: LinkTable;
  /** By CSV column, without the owner's. Plain cells make one link row, a list cell one for each item. */
  readonly columns: Readonly<Record<string, Cell | ListCell>>;
}

/** A file of a seed folder. */
export type Seed = SeedTable | SeedLinks;

/** Whether a column holds lists. */
export function isListCell(cell: Cell | ListCell): cell is ListCell {
  return "link" in cell;
}

/** A table of records: with a code and with provenance, besides the columns given. */
export function recordTable(spec: Omit<SeedTable, "kind" | "isRecord">): SeedTable {
  return {
    ...spec,
    kind: "table",
    isRecord: true,
    columns: {
      code: text(LONGEST_NAME),
      ...spec.columns,
      source: optional(reference("source")),
      source_date: optional(date()),
    },
  };
}

/** A table that has a code and no provenance, besides the columns given. */
export function plainTable(spec: Omit<SeedTable, "kind" | "isRecord">): SeedTable {
  return { ...spec, kind: "table", isRecord: false, columns: { code: text(LONGEST_NAME), ...spec.columns } };
}

/** A file of links. */
export function links(spec: Omit<SeedLinks, "kind">): SeedLinks {
  return { ...spec, kind: "links" };
}

/** The column of the table that a CSV column fills. */
export function columnOf(csvColumn: string, cell: Cell): string {
  return cell.column ?? (cell.refersTo === null ? csvColumn : `${csvColumn}_id`);
}
