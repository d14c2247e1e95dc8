import { Worker } from "node:worker_threads";
import { message } from "../graphql/bilingual";
import type { Complaints } from "./complaint";
import { type TableFile, tableOf } from "./csv-file";
import type { Pace } from "./pace";
import { PackedRows } from "./packed-rows";
import { type SheetLimits, type SheetMessage, sheetWorker } from "./xlsx-worker";

/** What a workbook may be: a file that is small and becomes large is refused while it is unpacked. */
const LIMITS: SheetLimits = { entries: 100, bytes: 100_000_000, ratio: 100, rows: 200_000 };
/** Memory of the thread that reads it, beside what is unpacked. */
const MEMORY_MB = 1_024;
const LONGEST_MS = 60_000;

/**
 * The rows of the first sheet of a workbook (XLSX), read in a thread of its own: the library holds whatever thread it runs in. Numbers are
 * read as they are shown, dates as ISO 8601, formulas as their last result.
 *
 * Complains of what is no workbook or unpacks to too much. Null when there is nothing that could be read.
 */
export async function readXlsx(
  file: string,
  content: Buffer,
  complaints: Complaints,
  pace: Pace,
): Promise<TableFile | null> {
  const rows = new PackedRows<string[]>();
  let width = 0;
  const fault = await read(content, (row) => {
    if (rows.length === 0) width = row.length;
    rows.push([...row, ...Array<string>(Math.max(width - row.length, 0)).fill("")]);
  });
  if (fault !== null) {
    complaints.add({ file }, message(`不是可读的XLSX:${fault}。`, `Not a workbook that can be read: ${fault}.`));
    return null;
  }
  return tableOf(file, rows, complaints, pace);
}

/** Answers why it cannot be read; null: it was. */
function read(content: Buffer, onRow: (row: readonly string[]) => void): Promise<string | null> {
  const worker = new Worker(`(${sheetWorker.toString()})()`, {
    eval: true,
    workerData: {
      content,
      limits: LIMITS,
      fflate: require.resolve("fflate"),
      reader: require.resolve("read-excel-file/node"),
    },
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    stdout: true,
    stderr: true,
  });
  return new Promise<string | null>((resolve) => {
    const late = setTimeout(() => resolve("it takes too long"), LONGEST_MS);
    const end = (fault: string | null) => {
      clearTimeout(late);
      resolve(fault);
    };
    worker.on("message", (told: SheetMessage) => (told.rows ? told.rows.forEach(onRow) : end(told.fault)));
    worker.on("error", ({ message: text }) => end(text));
    worker.on("exit", () => end("it could not be read to its end"));
  }).finally(() => void worker.terminate());
}
