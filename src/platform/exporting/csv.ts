import { guardFormula } from "../seeding";
import type { ExportColumn } from "./columns";
import type { ExportFormat } from "./format";
import type { ExportedCell } from "./pages";

const BYTE_ORDER_MARK = "\ufeff";

/**
 * RFC 4180 in UTF-8. With a byte order mark, without which Excel reads Chinese as another encoding; a text that a spreadsheet would
 * run as a formula gets an apostrophe, which loading takes off again. Numbers are left as they are.
 */
export const csv: ExportFormat = {
  extension: "csv",
  mediaType: "text/csv; charset=utf-8; header=present",
  async *write({ columns, pages }) {
    yield BYTE_ORDER_MARK + line(columns.map(({ name }) => name));
    for await (const rows of pages) yield rows.map(({ cells }) => line(cells.map(textOf(columns)))).join("");
  },
};

function textOf(columns: readonly ExportColumn[]): (cell: ExportedCell, position: number) => string {
  return (cell, position) => {
    if (cell === null) return "";
    const text = typeof cell === "string" ? cell : cell.join(";");
    return columns[position]?.form === "number" ? text : guardFormula(text);
  };
}

function line(cells: readonly string[]): string {
  return `${cells.map(quoted).join(",")}\r\n`;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
