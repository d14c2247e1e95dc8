import { message } from "../graphql/bilingual";
import { LONGEST_NAME, text } from "./cell";
import { type CheckedCells, checkCells, type CheckedLinks, type Pointer } from "./check-row";
import { cellPlace, type Complaints, type Place } from "./complaint";
import type { TableFile, TableRow } from "./csv-file";
import { keyOf, REPEATED_ITEM } from "./link";
import type { Pace } from "./pace";
import { PackedRows, type Rows } from "./packed-rows";
import { columnOf, isListCell, type SeedLinks, type SeedTable, type Values } from "./seed-table";

/** A row of a table's file, checked by itself. */
export interface CheckedRow {
  readonly row: number;
  readonly code: string;
  readonly values: Values;
  readonly pointers: readonly Pointer[];
  readonly links: readonly CheckedLinks[];
}

/** A table's file, checked by itself. */
export interface CheckedTable {
  readonly seed: SeedTable;
  readonly file: string;
  /** In the order of the file; those without a code, or with one that stood before, are left out. */
  readonly rows: Rows<CheckedRow>;
  /** Codes of rows that could not be split into cells: complained of once, not by every row that points to them. */
  readonly brokenCodes: readonly string[];
}

/** The links of one row of a link file. */
export interface CheckedLinkRow {
  readonly row: number;
  readonly owner: string;
  readonly links: readonly CheckedLinks[];
}

/** A file of links, checked by itself. */
export interface CheckedLinkFile {
  readonly seed: SeedLinks;
  readonly file: string;
  readonly rows: readonly CheckedLinkRow[];
}

/** Checks every cell of a table's file, and that no code stands there twice. */
export async function checkTable(
  seed: SeedTable,
  csv: TableFile,
  complaints: Complaints,
  pace: Pace,
): Promise<CheckedTable> {
  checkHeader(csv, Object.keys(seed.columns), complaints);
  const rows = new PackedRows<CheckedRow>();
  const rowOfCode = new Map<string, number>();
  await pace.each(csv.rows, (csvRow) => {
    const place = { file: csv.file, row: csvRow.row };
    const cells = cellsOf(csv, csvRow);
    const checked = checkCells(place, seed.columns, cells, complaints);
    if (checked.isSound) applyRules(seed, place, cells, checked, complaints);
    const code = checked.values.code;
    if (typeof code !== "string") return;
    const before = rowOfCode.get(code);
    if (before !== undefined) {
      complaints.add(
        cellPlace(place, "code", code),
        message(`代码重复,第${before}行已有。`, `Duplicate code: row ${before} has it already.`),
      );
      return;
    }
    rowOfCode.set(code, csvRow.row);
    rows.push({ row: csvRow.row, code, values: checked.values, pointers: checked.pointers, links: checked.links });
  });
  const codeAt = csv.header.indexOf("code");
  return { seed, file: csv.file, rows, brokenCodes: csv.brokenRows.flatMap(({ cells }) => cells[codeAt] ?? []) };
}

/** Checks every cell of a file of links, and that no link stands there twice. */
export function checkLinkFile(seed: SeedLinks, csv: TableFile, complaints: Complaints): CheckedLinkFile {
  checkHeader(csv, [seed.owner.column, ...Object.keys(seed.columns)], complaints);
  const rows: CheckedLinkRow[] = [];
  const rowOfLink = new Map<string, number>();
  for (const csvRow of csv.rows) {
    const place = { file: csv.file, row: csvRow.row };
    const columns = { [seed.owner.column]: text(LONGEST_NAME), ...seed.columns };
    const { values, pointers, links, isSound } = checkCells(place, columns, cellsOf(csv, csvRow), complaints);
    const { [seed.owner.column]: owner, ...own } = values;
    if (!isSound || typeof owner !== "string") continue;
    const all = [...links, ...plainLinks(seed, own, pointers)];
    for (const { csvColumn, rows: linkRows } of all) {
      for (const linkRow of linkRows) {
        const key = `${owner}\n${keyOf(seed.link, linkRow)}`;
        if (rowOfLink.has(key)) complaints.add(cellPlace(place, csvColumn, owner), REPEATED_ITEM);
        rowOfLink.set(key, csvRow.row);
      }
    }
    rows.push({ row: csvRow.row, owner, links: all });
  }
  return { seed, file: csv.file, rows };
}

/** The one link that the plain cells of a row make; none when the file has list cells only. */
function plainLinks(seed: SeedLinks, values: Values, pointers: readonly Pointer[]): CheckedLinks[] {
  if (Object.values(seed.columns).every(isListCell)) return [];
  const references = Object.fromEntries(pointers.map(({ column, table, code }) => [column, { table, code }]));
  return [{ link: seed.link, csvColumn: pointers[0]?.csvColumn ?? seed.owner.column, rows: [{ values, references }] }];
}

function cellsOf(csv: TableFile, { cells }: TableRow): Map<string, string> {
  return new Map(csv.header.map((column, index) => [column, cells[index] ?? ""]));
}

function checkHeader({ file, header }: TableFile, wanted: readonly string[], complaints: Complaints): void {
  const complain = (column: string, zh: string, en: string) =>
    complaints.add({ file, row: 1, column }, message(zh, en));
  for (const column of wanted) {
    if (!header.includes(column)) complain(column, "缺少此列。", "This column is missing.");
  }
  header.forEach((column, index) => {
    if (header.indexOf(column) !== index) complain(column, "此列重复。", "This column stands there twice.");
    else if (!wanted.includes(column)) complain(column, "多余的列。", "No such column is known.");
  });
}

/**
 * Applies the rules over several cells of a row.
 *
 * @param stored what the row has in columns of which nothing is said.
 */
export function applyRules(
  seed: SeedTable,
  place: Place,
  cells: ReadonlyMap<string, string>,
  checked: CheckedCells,
  complaints: Complaints,
  stored: Values = {},
): void {
  if (!seed.rules) return;
  const codes: Record<string, string | null> = {};
  for (const [csvColumn, cell] of Object.entries(seed.columns)) {
    if (isListCell(cell) || cell.refersTo === null) continue;
    const column = columnOf(csvColumn, cell);
    const id = column in checked.values ? null : (stored[column] ?? null);
    codes[column] = id === null ? null : `#${id}`;
  }
  for (const { column, code } of checked.pointers) codes[column] = code;
  const values = { ...stored, ...checked.values };
  for (const rule of seed.rules) {
    rule({ values, codes }, (column, reason) => complaints.add(cellPlace(place, column, cells.get(column)), reason));
  }
  for (const [column, value] of Object.entries(values)) {
    if (value !== stored[column]) checked.values[column] = value;
  }
}
