export { columnsOf, type ExportColumn } from "./columns";
export { csv } from "./csv";
export type { ExportFormat } from "./format";
export { geojson, type Position } from "./geojson";
export { ndjson } from "./ndjson";
export { type ExportedRow, exportPages } from "./pages";
export { MOST_SHEET_ROWS, xlsx } from "./xlsx";
