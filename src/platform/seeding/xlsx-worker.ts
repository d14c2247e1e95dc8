/** What a workbook may be. */
export interface SheetLimits {
  /** Files in the archive. */
  readonly entries: number;
  /** Bytes of all of them together, unpacked. */
  readonly bytes: number;
  /** How many times the archive's size they may be, once they are more than a tenth of `bytes`. */
  readonly ratio: number;
  /** Rows of the sheet. */
  readonly rows: number;
}

/** Some rows, or the end: why there are no more, null when that was all. */
export type SheetMessage = { readonly rows: string[][] } | { readonly rows?: undefined; readonly fault: string | null };

/**
 * What the thread that reads a workbook does. Its text is evaluated there, so it refers to nothing around it: the paths of the packages
 * come with its data.
 */
export function sheetWorker(): void {
  /* eslint-disable @typescript-eslint/no-require-imports -- Nothing is imported into a text. */
  const { parentPort, workerData } = require("node:worker_threads") as typeof import("node:worker_threads");
  const { content, limits, fflate, reader } = workerData as {
    content: Uint8Array;
    limits: SheetLimits;
    fflate: string;
    reader: string;
  };
  const { Unzip, UnzipInflate, zipSync } = require(fflate) as typeof import("fflate");
  const { readSheet } = require(reader) as typeof import("read-excel-file/node");
  /* eslint-enable @typescript-eslint/no-require-imports */
  const rowsOfAMessage = 100;
  const bytesOfAPart = 65_536;

  /** Unpacks it with every byte counted, and packs it again without compression: what is read is what was counted. */
  const checked = (): Buffer => {
    const files: Record<string, Uint8Array> = {};
    let entries = 0;
    let bytes = 0;
    const unzip = new Unzip((entry) => {
      if (++entries > limits.entries) throw new Error(`it holds more than ${limits.entries} files`);
      const parts: Uint8Array[] = [];
      entry.ondata = (error, part, isLast) => {
        if (error) throw error;
        bytes += part.length;
        const isBomb = bytes > limits.bytes / 10 && bytes > content.length * limits.ratio;
        if (bytes > limits.bytes || isBomb)
          throw new Error(
            `${content.length} bytes unpack to more than ${Math.min(limits.bytes, content.length * limits.ratio)}`,
          );
        parts.push(part.slice());
        if (isLast) files[entry.name] = Buffer.concat(parts);
      };
      entry.start();
    });
    unzip.register(UnzipInflate);
    for (let start = 0; start < content.length; start += bytesOfAPart) {
      unzip.push(content.subarray(start, start + bytesOfAPart), start + bytesOfAPart >= content.length);
    }
    if (!files["xl/workbook.xml"]) throw new Error("it has no xl/workbook.xml");
    return Buffer.from(zipSync(files, { level: 0 }));
  };

  /** A spreadsheet keeps 15 digits; what stands behind them is noise of its binary numbers. */
  const numberText = (text: string): string => {
    const number = Number(Number(text).toPrecision(15));
    return /e/.test(String(number)) ? number.toFixed(12).replace(/\.?0+$/, "") : String(number);
  };

  const cellText = (cell: unknown): string => {
    if (cell === null || cell === undefined) return "";
    if (cell instanceof Date) return cell.toISOString().replace(/T00:00:00\.000Z$/, "");
    return String(cell as string | boolean);
  };

  const run = async () => {
    const sheet = await readSheet(checked(), { parseNumber: numberText, trim: false });
    if (sheet.length > limits.rows) throw new Error(`its sheet has more than ${limits.rows} rows`);
    for (let start = 0; start < sheet.length; start += rowsOfAMessage) {
      const rows = sheet.slice(start, start + rowsOfAMessage).map((row) => row.map(cellText));
      parentPort?.postMessage({ rows });
    }
  };
  const told = (error: unknown) => (error instanceof Error ? error.message : String(error)).slice(0, 200);
  run().then(
    () => parentPort?.postMessage({ fault: null }),
    (error: unknown) => parentPort?.postMessage({ fault: told(error) }),
  );
}
