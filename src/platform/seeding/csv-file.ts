import { parse } from "csv-parse/sync";
import { message } from "../graphql/bilingual";
import type { Complaints } from "./complaint";
import { unguardFormula } from "./formula";

/** A row of a CSV file. */
export interface CsvRow {
  /** As a spreadsheet counts: the header is 1. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** A CSV file with a header. */
export interface CsvFile {
  readonly file: string;
  readonly header: readonly string[];
  /** Rows without any content are left out; the others have as many cells as the header. */
  readonly rows: readonly CsvRow[];
  /** Rows with more or fewer cells, which have been complained of. */
  readonly brokenRows: readonly CsvRow[];
}

/** Longest row in bytes: a quote that is never closed is found before all of the file is one cell. */
const LONGEST_ROW = 200_000;
const BYTE_ORDER_MARK = "\ufeff";

/**
 * The rows of a CSV file (RFC 4180, UTF-8 with or without byte order mark, any line ends).
 *
 * Complains of what is not UTF-8, of broken quotes and of rows that are shorter or longer than the header; such rows are
 * set apart. Null when there is nothing that could be read at all.
 */
export function readCsv(file: string, content: Buffer, complaints: Complaints): CsvFile | null {
  const text = decoded(content);
  if (text === null) {
    complaints.add(
      { file, row: rowOfFirstBadByte(content) },
      message("不是UTF-8编码,请另存为“CSV UTF-8”。", 'Not UTF-8: save the file as "CSV UTF-8".'),
    );
    return null;
  }
  const records = recordsOf(file, text, complaints);
  const header = records?.[0];
  if (!records || !header) {
    if (records) complaints.add({ file }, message("文件为空,缺少表头。", "The file is empty: it has no header."));
    return null;
  }
  const rows: CsvRow[] = [];
  const brokenRows: CsvRow[] = [];
  records.forEach((cells, index) => {
    if (index === 0 || cells.every((cell) => cell === "")) return;
    const row = index + 1;
    if (cells.length === header.length) rows.push({ row, cells });
    else {
      brokenRows.push({ row, cells });
      complaints.add(
        { file, row },
        message(
          `有${cells.length}个单元格,表头有${header.length}列。`,
          `Has ${cells.length} cells, the header has ${header.length} columns.`,
        ),
      );
    }
  });
  return { file, header, rows, brokenRows };
}

function decoded(content: Buffer): string | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(content);
    return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  } catch {
    return null;
  }
}

/** Counted in lines, which are rows unless a cell before holds a line break. */
function rowOfFirstBadByte(content: Buffer): number {
  const lenient = content.toString("utf8");
  // Only a bad byte, or a replacement character itself, decodes to this.
  const at = lenient.indexOf("\ufffd");
  return lenient.slice(0, Math.max(at, 0)).split("\n").length;
}

function recordsOf(file: string, text: string, complaints: Complaints): string[][] | null {
  try {
    return parse(text, {
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      max_record_size: LONGEST_ROW,
      cast: unguardFormula,
    });
  } catch (error) {
    const { message: text, lines, records } = error as { message: string; lines?: number; records?: number };
    const row = records === undefined ? (lines ?? null) : records + 1;
    complaints.add({ file, row }, message(`不是合法的CSV:${text}。`, `Not valid CSV: ${text}.`));
    return null;
  }
}
