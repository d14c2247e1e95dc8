import { loadStoredPage, type ListQuery } from "../connection";
import { identifier, join, list, type Reader, sql } from "../database";
import type { StoredRow } from "../seeding";
import { codeOr, type ExportColumn, type ListColumn, selectOf } from "./columns";

/** What stands in a cell; null: nothing. */
export type ExportedCell = string | readonly string[] | null;

/** A record of a download: a cell for each column, and the row that they were read from. */
export interface ExportedRow {
  readonly cells: readonly ExportedCell[];
  readonly stored: StoredRow & { readonly id: number };
}

/** Rows that are read at once: what an export holds in memory. */
const ROWS_OF_A_PAGE = 500;

/**
 * All rows of a list under a query, page by page: each is a statement of its own that begins behind the last row of the page
 * before, so that nothing is held open between two of them. There is at least one page, which may be empty.
 */
export async function* exportPages(
  reader: Reader,
  query: ListQuery,
  columns: readonly ExportColumn[],
): AsyncGenerator<ExportedRow[], void> {
  const select = selectOf(columns);
  let next: ListQuery | null = { ...query, size: ROWS_OF_A_PAGE };
  while (next) {
    const page: Awaited<ReturnType<typeof loadStoredPage>> = await loadStoredPage(reader, next, select);
    yield await withLists(reader, columns, page.rows as ExportedRow["stored"][]);
    next = page.next;
  }
}

async function withLists(
  reader: Reader,
  columns: readonly ExportColumn[],
  rows: readonly ExportedRow["stored"][],
): Promise<ExportedRow[]> {
  const ids = rows.map(({ id }) => id);
  const lists = new Map<ExportColumn, Map<number, string[]>>();
  if (ids.length > 0) {
    for (const column of columns) if (column.form === "list") lists.set(column, await itemsOf(reader, column, ids));
  }
  return rows.map((stored) => ({ stored, cells: columns.map((column) => cellOf(column, stored, lists)) }));
}

function cellOf(
  column: ExportColumn,
  stored: ExportedRow["stored"],
  lists: ReadonlyMap<ExportColumn, ReadonlyMap<number, string[]>>,
): ExportedCell {
  if (column.form === "list") return lists.get(column)?.get(stored.id) ?? [];
  const value = stored[column.column] ?? null;
  return value === null ? null : column.show(value, stored);
}

async function itemsOf(
  reader: Reader,
  { link, written }: ListColumn,
  owners: readonly number[],
): Promise<Map<number, string[]>> {
  const { code, position, showItem } = written;
  const columns = [...link.key, ...link.rest].map((column) =>
    codeOr(code?.column === column ? code.table : null, "l", column),
  );
  const rows = await reader.rows<StoredRow>(
    sql`SELECT ${identifier(`l.${link.owner}`)} AS owner, ${join(columns, ", ")} FROM ${identifier(link.table)} AS l
        WHERE ${identifier(`l.${link.owner}`)} IN (${list(owners)})`,
  );
  const items = new Map<number, { item: string; place: number }[]>();
  for (const row of rows) {
    // What the viewer may not see is not in the list either.
    if (code && (row[code.column] ?? null) === null) continue;
    const owned = items.get(Number(row.owner)) ?? [];
    owned.push({ item: showItem(row), place: position === null ? 0 : Number(row[position]) });
    items.set(Number(row.owner), owned);
  }
  return new Map([...items].map(([owner, owned]) => [owner, owned.sort(inPlace).map(({ item }) => item)]));
}

function inPlace(one: { item: string; place: number }, other: { item: string; place: number }): number {
  return one.place - other.place || (one.item < other.item ? -1 : 1);
}
