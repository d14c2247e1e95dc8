/** A column of a table, on the screen and in a download. */
export interface Column<Row> {
  /** Name, in the reader's language. */
  readonly label: string;
  /** What the cell holds: a number stays one. Null: nothing is known. */
  value(row: Row): string | number | null;
}

/** What a spreadsheet takes for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** A file of RFC 4180 with a byte order mark, so that spreadsheets read Chinese. A text that would be a formula gets an apostrophe. */
export function csvOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const lines = [columns.map(({ label }) => label), ...rows.map((row) => columns.map((column) => column.value(row)))];
  return `\uFEFF${lines.map((cells) => `${cells.map(cellOf).join(",")}\r\n`).join("")}`;
}

function cellOf(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
