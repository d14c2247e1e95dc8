import type { SqlValue } from "../database";
import { message } from "../graphql/bilingual";
import { LONGEST_NAME, type StoredRow } from "./cell";
import { Problem } from "./complaint";
import { textProblem } from "./text-problem";

/** A table that joins an owner to other things. Its rows are compared as a set per owner. */
export interface LinkTable {
  readonly table: string;
  /** Column with the id of the owner. */
  readonly owner: string;
  /** Further columns; those that make a row unique within its owner. */
  readonly key: readonly string[];
  /** The remaining columns. */
  readonly rest: readonly string[];
}

/** A row of a link table before codes have become ids; without its owner. */
export interface LinkRow {
  readonly values: Readonly<Record<string, SqlValue>>;
  /** Column to the row that it is to point to. */
  readonly references: Readonly<Record<string, { readonly table: string; readonly code: string }>>;
}

/** How the cells of a column that hold a list are read, items separated by `;`. An empty cell is an empty list. */
export interface ListCell {
  readonly link: LinkTable;
  /** The row that an item makes; `position` counts from 0. */
  readonly readItem: (item: string, position: number) => LinkRow | Problem;
  /** The way back, for files that are written too. */
  readonly written?: WrittenList;
}

/** How the stored rows of an owner become the items of a cell. */
export interface WrittenList {
  /** Column of the link whose id stands for a code of `table`; null: the items hold no codes. */
  readonly code: { readonly column: string; readonly table: string } | null;
  /** Column that the items are ordered by; null: by what they say. */
  readonly position: string | null;
  /** The item of a row, where the code stands in the column of its id. */
  readonly showItem: (row: StoredRow) => string;
}

/** A link table. `rest`: columns that are not part of its key. */
export function linkTable(
  table: string,
  owner: string,
  key: readonly string[],
  rest: readonly string[] = [],
): LinkTable {
  return { table, owner, key, rest };
}

/** A list of codes of `table`, each stored as its id in `column`; its place in the list in the column `position`, if any. */
export function references(link: LinkTable, column: string, table: string, position: string | null = null): ListCell {
  return {
    link,
    readItem: (item, place) =>
      textProblem(item, LONGEST_NAME) ?? {
        values: position === null ? {} : { [position]: place },
        references: { [column]: { table, code: item } },
      },
    written: { code: { column, table }, position, showItem: (row) => String(row[column]) },
  };
}

/** A list of texts, each stored in `column`, next to values that are the same for all. */
export function texts(link: LinkTable, column: string, same: Record<string, SqlValue> = {}): ListCell {
  return {
    link,
    readItem: (item) => textProblem(item, LONGEST_NAME) ?? { values: { ...same, [column]: item }, references: {} },
  };
}

/** The items of a list cell. */
export function itemsOf(cell: string): string[] {
  return cell === "" ? [] : cell.split(";");
}

/** Told when one list holds a thing twice. */
export const REPEATED_ITEM = message("列表中有重复项。", "The list holds this item twice.");
/** Told when a list has an item without any text. */
export const EMPTY_ITEM = message("列表中有空项。", "The list holds an empty item.");

/** What makes a link unique within its owner, as text. */
export function keyOf(link: LinkTable, row: LinkRow): string {
  return JSON.stringify(link.key.map((column) => row.references[column]?.code ?? row.values[column] ?? null));
}
