import type { ExportFormat } from "./format";
import { jsonRecord } from "./json-record";
import type { ExportedRow } from "./pages";

/** Longitude and latitude in degrees. */
export type Position = readonly [longitude: number, latitude: number];

/** Where the rows of a page lie, by id; a row that is left out lies nowhere. */
export type Places = (rows: readonly ExportedRow[]) => Promise<ReadonlyMap<number, Position>>;

/** A feature collection (RFC 7946) of points; a record whose place is not known has no geometry. */
export function geojson(places: Places): ExportFormat {
  return {
    extension: "geojson",
    mediaType: "application/geo+json; charset=utf-8",
    async *write({ columns, pages }) {
      let separator = "";
      yield '{"type":"FeatureCollection","features":[\n';
      for await (const rows of pages) {
        const positions = await places(rows);
        const features = rows.map(({ cells, stored }) => {
          const position = positions.get(stored.id);
          const geometry = position ? { type: "Point", coordinates: position } : null;
          const id = JSON.stringify(stored.code);
          return `{"type":"Feature","id":${id},"geometry":${JSON.stringify(geometry)},"properties":${jsonRecord(columns, cells)}}`;
        });
        if (features.length > 0) yield `${separator}${features.join(",\n")}`;
        if (features.length > 0) separator = ",\n";
      }
      yield "\n]}\n";
    },
  };
}
