import { geoConicEqualAreaRaw, geoIdentity, geoPath } from "d3-geo";
import type { Boundary } from "./use-boundaries";

/** A region's shape on the screen. */
export interface Shape {
  /** For the attribute `d` of a path. */
  readonly path: string;
  /** Where its circle and its name are. */
  readonly x: number;
  readonly y: number;
}

/** Around the shapes, so that no outline is cut. */
const MARGIN = 8;

/**
 * Shapes by code, in an equal-area projection of their own (Albers) that fits them into a window.
 *
 * Points are projected one by one and then drawn on a plane, where it does not matter which way round a ring goes: files of
 * RFC 7946 and d3's globe differ in that.
 */
export function projected(boundaries: readonly Boundary[], width: number, height: number): Map<string, Shape> {
  const polygons = boundaries.map(({ geometry }) =>
    geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates,
  );
  const project = albersFor(polygons.flat(3));
  const shapes = {
    type: "FeatureCollection" as const,
    features: polygons.map((rings) => ({
      type: "Feature" as const,
      properties: null,
      geometry: {
        type: "MultiPolygon" as const,
        coordinates: rings.map((some) => some.map((ring) => ring.map(project))),
      },
    })),
  };
  const plane = geoIdentity().reflectY(true);
  plane.fitExtent(
    [
      [MARGIN, MARGIN],
      [width - MARGIN, height - MARGIN],
    ],
    shapes,
  );
  const path = geoPath(plane).digits(1);
  return new Map(
    shapes.features.map((shape, index) => {
      const [x, y] = path.centroid(shape);
      return [boundaries[index]?.properties.adcode ?? "", { path: path(shape) ?? "", x, y }];
    }),
  );
}

/** The projection that suits a part of the world: its parallels a sixth from either end, so that little is stretched. */
function albersFor(positions: readonly (readonly number[])[]): (position: readonly number[]) => [number, number] {
  const [west, east] = extent(positions.map(([longitude = 0]) => longitude));
  const [south, north] = extent(positions.map(([, latitude = 0]) => latitude));
  const sixth = (north - south) / 6;
  const albers = geoConicEqualAreaRaw((south + sixth) * RADIANS, (north - sixth) * RADIANS);
  return ([longitude = 0, latitude = 0]) => albers((longitude - (west + east) / 2) * RADIANS, latitude * RADIANS);
}

const RADIANS = Math.PI / 180;

function extent(values: readonly number[]): [number, number] {
  // Not by spreading: a file of boundaries has more positions than a call can have arguments.
  return values.reduce<[number, number]>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Infinity, -Infinity],
  );
}

/** A text in the middle of a place. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** How high a line of text is, in the units of the drawing. */
const LINE = 16;

/** Those labels that can be read: each that would lie on one before it is left out. */
export function apart(labels: readonly Label[], letterWidth: number): Label[] {
  const kept: Label[] = [];
  for (const label of labels) {
    const isFree = kept.every(
      ({ text, x, y }) =>
        Math.abs(y - label.y) >= LINE || Math.abs(x - label.x) >= ((text.length + label.text.length) * letterWidth) / 2,
    );
    if (isFree) kept.push(label);
  }
  return kept;
}
