import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** A square with its corner at a longitude and latitude, going round as RFC 7946 wants it: counter-clockwise. */
function square(adcode: string | number, longitude: number, latitude: number, size = 1) {
  const [east, north] = [longitude + size, latitude + size];
  const ring = [
    [longitude, latitude],
    [east, latitude],
    [east, north],
    [longitude, north],
    [longitude, latitude],
  ];
  return {
    type: "Feature",
    properties: { adcode, name: "made up" },
    geometry: { type: "Polygon", coordinates: [ring] },
  };
}

/** Squares that are no region's real shape: three of prefectures, one of them clockwise, and one of a region without a tile. */
export function madeUpBoundaries() {
  const clockwise = square(620200, 98, 39);
  clockwise.geometry.coordinates[0]?.reverse();
  const features = [square("620900", 94, 39, 3), clockwise, square("620100", 103, 36), square("630100", 101, 36)];
  return { type: "FeatureCollection", features };
}

/** Writes something as a file of its own, and says where. */
export function writeBoundaries(content: unknown): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), "longtu-boundaries-")), "boundaries.geojson");
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  return file;
}
