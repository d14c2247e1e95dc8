import type { List } from "../../platform/connection";
import { identifier, list as listOf, type Reader, sql } from "../../platform/database";
import {
  csv,
  type ExportColumn,
  type ExportedRow,
  type ExportFormat,
  geojson,
  ndjson,
  type Position,
  xlsx,
} from "../../platform/exporting";
import { message } from "../../platform/graphql/bilingual";
import { BadInputError } from "../../platform/graphql/errors";

/** Kinds of files that a list is downloaded as. */
export const EXTENSIONS = ["csv", "xlsx", "ndjson", "geojson"] as const;

/** One of them. */
export type Extension = (typeof EXTENSIONS)[number];

/** Columns that say where a record lies, the first that a list has. A region lies where it is itself. */
const PLACES: readonly { table: string | null; column: string }[] = [
  { table: "region", column: "id" },
  { table: null, column: "region_id" },
  { table: null, column: "home_region_id" },
];

/**
 * How a list is written as a kind of file.
 *
 * @throws {BadInputError} for GeoJSON of a list whose records lie nowhere.
 */
export function formatOf(
  extension: Extension,
  list: List,
  columns: readonly ExportColumn[],
  reader: Reader,
): ExportFormat {
  if (extension !== "geojson") return { csv, xlsx, ndjson }[extension];
  const stored = new Set(columns.flatMap((column) => (column.form === "list" ? [] : column.column)));
  const place = PLACES.find(({ table, column }) => (table === null ? stored.has(column) : table === list.table));
  if (place) return geojson((rows) => positions(reader, list.table, place.column, rows));
  throw new BadInputError(
    message(
      `${list.label}没有所在地区,不能导出为 GeoJSON。`,
      `Records of type ${list.name} lie in no region: there is no GeoJSON of them.`,
    ),
    { argument: "format" },
  );
}

/** The centroids of the regions of some records, by the records' ids. */
async function positions(
  reader: Reader,
  table: string,
  column: string,
  rows: readonly ExportedRow[],
): Promise<Map<number, Position>> {
  if (rows.length === 0) return new Map();
  const found = await reader.rows<{ id: number; longitude: number; latitude: number }>(
    sql`SELECT t.id, r.longitude, r.latitude FROM ${identifier(table)} AS t
        JOIN region AS r ON r.id = ${identifier(`t.${column}`)}
        WHERE t.id IN (${listOf(rows.map(({ stored }) => stored.id))}) AND r.longitude IS NOT NULL AND r.latitude IS NOT NULL`,
  );
  return new Map(found.map(({ id, longitude, latitude }) => [id, [longitude, latitude]]));
}
