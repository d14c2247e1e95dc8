import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { FastifyInstance } from "fastify";
import { z } from "zod";

/** Where clients find the boundaries. */
const ADDRESS = "/boundaries.json";

const POSITION = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]).rest(z.number());
const POLYGON = z.array(z.array(POSITION).min(4)).min(1);

/** A file of RFC 7946, as far as it is of use: shapes and the regions that they are of. */
const FILE = z.object({
  type: z.literal("FeatureCollection"),
  features: z
    .array(
      z.object({
        type: z.literal("Feature"),
        properties: z.object({
          adcode: z.coerce.string().regex(/^\d{6}$/, "six digits of GB/T 2260 are wanted"),
        }),
        geometry: z.discriminatedUnion("type", [
          z.object({ type: z.literal("Polygon"), coordinates: POLYGON }),
          z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(POLYGON).min(1) }),
        ]),
      }),
    )
    .min(1),
});

/** Reviewed shapes of regions, joined to them by `adcode`; all else that the file says is left out. */
export type Boundaries = z.output<typeof FILE>;

/** Which boundaries are served, and under which number they were reviewed. */
export interface BoundarySettings {
  /** Path of the file; empty: none are served. */
  readonly file: string;
  /** 审图号, as it is to be shown on the map. */
  readonly reviewNumber: string;
}

/**
 * The boundaries of a GeoJSON file.
 *
 * @throws {Error} when it cannot be read, or naming the first places that are no boundaries of regions.
 */
export function readBoundaries(file: string): Boundaries {
  const read = FILE.safeParse(JSON.parse(readFileSync(file, "utf8")));
  if (!read.success) throw new TypeError(read.error.issues.slice(0, 3).map(tell).join("; "));
  const seen = new Set<string>();
  for (const { adcode } of read.data.features.map(({ properties }) => properties)) {
    if (seen.has(adcode)) throw new TypeError(`two features have the adcode ${adcode}`);
    seen.add(adcode);
  }
  return read.data;
}

/** Why a file cannot be used for boundaries; null: it can. */
export function boundariesFault(file: string): string | null {
  try {
    readBoundaries(file);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function tell({ path, message }: z.core.$ZodIssue): string {
  return `${path.length > 0 ? path.join(".") : "the file"}: ${message}`;
}

/**
 * Serves the boundaries with their review number beside them, or 204 when there are none: a page that asks whether it may draw
 * a map is told no, and that is no mistake.
 */
export function addBoundaries(app: FastifyInstance, { file, reviewNumber }: BoundarySettings): void {
  if (file === "") {
    app.get(ADDRESS, (_, reply) => reply.code(204).header("cache-control", "no-cache").send());
    return;
  }
  const body = JSON.stringify({ ...readBoundaries(file), reviewNumber });
  const tag = `"${createHash("sha256").update(body).digest("hex").slice(0, 32)}"`;
  app.get(ADDRESS, (request, reply) => {
    reply.header("cache-control", "no-cache").header("etag", tag);
    if (request.headers["if-none-match"]?.includes(tag)) return reply.code(304).send();
    return reply.type("application/geo+json; charset=utf-8").send(body);
  });
}
