import { strToU8, Zip, ZipDeflate } from "fflate";
import type { ExportColumn } from "./columns";
import type { ExportFormat } from "./format";
import type { ExportedCell, ExportedRow } from "./pages";
import {
  cellXml,
  columnLetters,
  contentTypes,
  packageRelations,
  SHEET_END,
  SHEET_START,
  workbook,
  workbookRelations,
} from "./xlsx-parts";

/** Most rows of a sheet, the header among them. */
export const MOST_SHEET_ROWS = 1_048_576;
/** Rows that are compressed in one go: some milliseconds of work. */
const ROWS_OF_A_PART = 50;
/** A number with more digits than a spreadsheet keeps is written as text. */
const MOST_DIGITS = 15;

/**
 * A workbook of one sheet (ECMA-376), compressed while its rows are read. Texts are never formulas: each is an inline string, whatever
 * it begins with.
 */
export const xlsx: ExportFormat = {
  extension: "xlsx",
  mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  async *write({ name, columns, pages }) {
    const archive = new Archive();
    archive.file("[Content_Types].xml", contentTypes);
    archive.file("_rels/.rels", packageRelations);
    archive.file("xl/workbook.xml", workbook(name));
    archive.file("xl/_rels/workbook.xml.rels", workbookRelations);
    const sheet = archive.begin("xl/worksheets/sheet1.xml");
    const letters = columns.map((_, position) => columnLetters(position));
    let number = 1;
    const header = columns.map((column, position) => cellXml(`${letters[position]}1`, column.name, "text"));
    sheet.push(strToU8(`${SHEET_START}<row r="1">${header.join("")}</row>`));
    for await (const rows of pages) {
      for (let start = 0; start < rows.length; start += ROWS_OF_A_PART) {
        const part = rows.slice(start, start + ROWS_OF_A_PART);
        sheet.push(strToU8(part.map((row) => rowXml(row, columns, letters, ++number)).join("")));
        // Whoever takes the part may be slow, and others want to be served meanwhile.
        yield archive.take();
        await new Promise((resolve) => setImmediate(resolve));
      }
    }
    sheet.push(strToU8(SHEET_END), true);
    archive.end();
    yield archive.take();
  },
};

function rowXml(
  { cells }: ExportedRow,
  columns: readonly ExportColumn[],
  letters: readonly string[],
  number: number,
): string {
  const filled = cells.map((cell, position) => {
    const text = textOf(cell);
    if (text === "") return "";
    const isNumber = columns[position]?.form === "number" && text.replace(/\D/g, "").length <= MOST_DIGITS;
    return cellXml(`${letters[position]}${number}`, text, isNumber ? "number" : "text");
  });
  return `<row r="${number}">${filled.join("")}</row>`;
}

function textOf(cell: ExportedCell): string {
  return cell === null ? "" : typeof cell === "string" ? cell : cell.join(";");
}

/** A zip archive that is taken away while it grows. */
class Archive {
  private parts: Buffer[] = [];
  private failure: Error | null = null;
  private readonly zip = new Zip((error, part) => {
    if (error) this.failure = error;
    else this.parts.push(Buffer.from(part));
  });

  /** Begins a file, which is pushed part by part. */
  begin(name: string): ZipDeflate {
    const file = new ZipDeflate(name, { level: 1 });
    this.zip.add(file);
    return file;
  }

  file(name: string, text: string): void {
    this.begin(name).push(strToU8(text), true);
  }

  end(): void {
    this.zip.end();
  }

  /** What has been made since the last time. */
  take(): Buffer {
    if (this.failure) throw this.failure;
    const taken = Buffer.concat(this.parts);
    this.parts = [];
    return taken;
  }
}
