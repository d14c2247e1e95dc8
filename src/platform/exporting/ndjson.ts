import type { ExportFormat } from "./format";
import { jsonRecord } from "./json-record";

/** One record a line. */
export const ndjson: ExportFormat = {
  extension: "ndjson",
  mediaType: "application/x-ndjson; charset=utf-8",
  async *write({ columns, pages }) {
    for await (const rows of pages) yield rows.map(({ cells }) => `${jsonRecord(columns, cells)}\n`).join("");
  },
};
