import { isUtf8 } from "node:buffer";
import { pipeline, Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { message } from "../graphql/bilingual";
import type { Complaints } from "./complaint";
import { unguardFormula } from "./formula";
import type { Pace } from "./pace";
import { PackedRows, type Rows } from "./packed-rows";

/** A row of a table's file. */
export interface TableRow {
  /** As a spreadsheet counts: the header is 1. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** A file of one table with a header: CSV, or a sheet. */
export interface TableFile {
  readonly file: string;
  readonly header: readonly string[];
  /** Rows without any content are left out; the others have as many cells as the header. */
  readonly rows: Rows<TableRow>;
  /** Rows with more or fewer cells, which have been complained of. */
  readonly brokenRows: readonly TableRow[];
}

/** Longest row in bytes: a quote that is never closed is found before all of the file is one cell. */
const LONGEST_ROW = 200_000;
/** Most columns of a file. */
const MOST_COLUMNS = 200;
/** Bytes that are parsed in one go. */
const BYTES_OF_A_PART = 16_384;

/**
 * The rows of a CSV file (RFC 4180, UTF-8 with or without byte order mark, any line ends).
 *
 * Complains of what is not UTF-8, of broken quotes and of rows that are shorter or longer than the header; such rows are
 * set apart. Null when there is nothing that could be read at all.
 */
export async function readCsv(
  file: string,
  content: Buffer,
  complaints: Complaints,
  pace: Pace,
): Promise<TableFile | null> {
  if (!isUtf8(content)) {
    complaints.add(
      { file, row: rowOfFirstBadByte(content) },
      message("不是UTF-8编码,请另存为“CSV UTF-8”。", 'Not UTF-8: save the file as "CSV UTF-8".'),
    );
    return null;
  }
  const records = await recordsOf(file, content, complaints, pace);
  return records && tableOf(file, records, complaints, pace);
}

/** A table of its rows, the first of which is the header: what both kinds of file come to. Null when there is no header. */
export async function tableOf(
  file: string,
  records: Rows<readonly string[]>,
  complaints: Complaints,
  pace: Pace,
): Promise<TableFile | null> {
  const [header] = records;
  if (!header) {
    complaints.add({ file }, message("文件为空,缺少表头。", "The file is empty: it has no header."));
    return null;
  }
  if (header.length > MOST_COLUMNS) {
    complaints.add(
      { file, row: 1 },
      message(
        `有${header.length}列,至多${MOST_COLUMNS}列。`,
        `Has ${header.length} columns; at most ${MOST_COLUMNS} are read.`,
      ),
    );
    return null;
  }
  const rows = new PackedRows<TableRow>();
  const brokenRows: TableRow[] = [];
  let row = 0;
  await pace.each(records, (cells) => {
    row++;
    if (row === 1 || cells.every((cell) => cell === "")) return;
    if (cells.length === header.length && cells.every((cell, index) => cell === header[index])) {
      complaints.add({ file, row }, message("重复了表头。", "Repeats the header."));
    } else if (cells.length === header.length) rows.push({ row, cells });
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

/** Counted in lines, which are rows unless a cell before holds a line break. */
function rowOfFirstBadByte(content: Buffer): number {
  const lenient = content.toString("utf8");
  // Only a bad byte, or a replacement character itself, decodes to this.
  const at = lenient.indexOf("\ufffd");
  return lenient.slice(0, Math.max(at, 0)).split("\n").length;
}

async function recordsOf(
  file: string,
  content: Buffer,
  complaints: Complaints,
  pace: Pace,
): Promise<Rows<string[]> | null> {
  const options = {
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    max_record_size: LONGEST_ROW,
    bom: true,
  };
  const parser = pipeline(Readable.from(partsOf(content, pace)), parse(options), () => undefined);
  const records = new PackedRows<string[]>();
  try {
    for await (const record of parser) records.push((record as string[]).map(unguardFormula));
    return records;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { message: text, lines, records: before } = error as CsvError & { lines?: number; records?: number };
    const row = before === undefined ? (lines ?? null) : before + 1;
    complaints.add({ file, row }, message(`不是合法的CSV:${text}。`, `Not valid CSV: ${text}.`));
    return null;
  }
}

async function* partsOf(content: Buffer, pace: Pace): AsyncGenerator<Buffer> {
  for (let start = 0; start < content.length; start += BYTES_OF_A_PART) {
    yield content.subarray(start, start + BYTES_OF_A_PART);
    await pace.rest();
  }
}
