import type { ExportColumn } from "./columns";
import type { ExportedRow } from "./pages";

/** What a file is made of. */
export interface ExportContent {
  /** Name of the list. */
  readonly name: string;
  readonly columns: readonly ExportColumn[];
  readonly pages: AsyncIterable<readonly ExportedRow[]>;
}

/** A kind of file. */
export interface ExportFormat {
  /** Behind the point of a file's name. */
  readonly extension: string;
  readonly mediaType: string;
  /** The file, part by part as its pages are read. */
  write(content: ExportContent): AsyncIterable<string | Buffer>;
}
