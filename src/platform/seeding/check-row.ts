import type { SqlValue } from "../database";
import { message } from "../graphql/bilingual";
import type { Cell } from "./cell";
import { cellPlace, type Complaints, type Place, Problem } from "./complaint";
import { EMPTY_ITEM, itemsOf, keyOf, type LinkRow, type ListCell, REPEATED_ITEM } from "./link";
import { columnOf, isListCell, type Values } from "./seed-table";

/** A cell that points to another row, before it is known whether there is one. */
export interface Pointer {
  /** Column of the table. */
  readonly column: string;
  readonly csvColumn: string;
  /** Table that it points to. */
  readonly table: string;
  readonly code: string;
}

/** Links that a list cell or a row of a link file makes. */
export interface CheckedLinks {
  readonly link: ListCell["link"];
  readonly csvColumn: string;
  readonly rows: readonly LinkRow[];
}

/** What the cells of one row say, each by itself. */
export interface CheckedCells {
  readonly values: Values;
  readonly pointers: readonly Pointer[];
  readonly links: readonly CheckedLinks[];
  /** Whether any cell was complained of. */
  readonly isSound: boolean;
}

/**
 * Reads the cells of a row; complains of each that says nothing that can be stored.
 *
 * @param cells what stands in each column of the file; a column that the file lacks is left out.
 */
export function checkCells(
  place: Place,
  columns: Readonly<Record<string, Cell | ListCell>>,
  cells: ReadonlyMap<string, string>,
  complaints: Complaints,
): CheckedCells {
  const before = complaints.count;
  const values: Values = {};
  const pointers: Pointer[] = [];
  const links: CheckedLinks[] = [];
  for (const [csvColumn, cell] of Object.entries(columns)) {
    const content = cells.get(csvColumn);
    if (content === undefined) continue;
    const at = cellPlace(place, csvColumn, content);
    if (isListCell(cell)) {
      links.push({ link: cell.link, csvColumn, rows: checkList(at, cell, content, complaints) });
      continue;
    }
    const value = checkCell(at, cell, content, complaints);
    const column = columnOf(csvColumn, cell);
    if (cell.refersTo === null) values[column] = value;
    else if (typeof value === "string") pointers.push({ column, csvColumn, table: cell.refersTo, code: value });
    else values[column] = null;
  }
  complainOfEnglishAlone(place, values, columns, complaints);
  return { values, pointers, links, isSound: complaints.count === before };
}

function checkCell(at: Place, cell: Cell, content: string, complaints: Complaints): SqlValue {
  if (content === "") {
    if (cell.isRequired) {
      complaints.add(
        at,
        at.column?.endsWith("_zh")
          ? message("缺少中文文本。", "The Chinese text is missing.")
          : message("不能为空。", "Must not be empty."),
      );
    }
    return null;
  }
  const value = cell.read(content);
  if (!(value instanceof Problem)) return value;
  complaints.add(at, value.reason);
  return null;
}

function checkList(at: Place, cell: ListCell, content: string, complaints: Complaints): LinkRow[] {
  const rows: LinkRow[] = [];
  const seen = new Set<string>();
  itemsOf(content).forEach((item, position) => {
    const place = { ...at, value: item };
    const row = cell.readItem(item, position);
    if (item === "") complaints.add({ ...at, value: content }, EMPTY_ITEM);
    else if (row instanceof Problem) complaints.add(place, row.reason);
    else if (seen.has(itemKey(cell, row))) complaints.add(place, REPEATED_ITEM);
    else {
      seen.add(itemKey(cell, row));
      rows.push(row);
    }
  });
  return rows;
}

/** Of a list with places the things count, not where they stand. */
function itemKey(cell: ListCell, row: LinkRow): string {
  const pointed = Object.values(row.references).map(({ code }) => code);
  return pointed.length > 0 ? JSON.stringify(pointed) : keyOf(cell.link, row);
}

function complainOfEnglishAlone(
  place: Place,
  values: Values,
  columns: Readonly<Record<string, Cell | ListCell>>,
  complaints: Complaints,
): void {
  for (const [english, value] of Object.entries(values)) {
    if (value === null || !english.endsWith("_en")) continue;
    const chinese = `${english.slice(0, -3)}_zh`;
    const cell = columns[chinese];
    // A required Chinese text that is missing has been complained of as such.
    if (!cell || isListCell(cell) || cell.isRequired || values[chinese] !== null) continue;
    complaints.add(
      cellPlace(place, chinese, ""),
      message(`有英文(${english})而缺少中文文本。`, `The Chinese text is missing although ${english} is not.`),
    );
  }
}
