import { Resource, ResourceMeasure } from "../../maps/resource";
import { allOf, list, type Reader, type Sql, sql } from "../../platform/database";
import { Region } from "../../targets/region";

/** Which resources a map shows; null for no restriction. */
export interface ResourceScope {
  /** Code of a resource type. */
  readonly type: string | null;
  readonly measure: ResourceMeasure | null;
  readonly unit: string | null;
}

/** Resources of one tile (null: of none), type, measure and unit. */
export interface PlacedSum {
  readonly tile: number | null;
  readonly type: number;
  readonly measure: ResourceMeasure;
  readonly unit: string | null;
  readonly resources: number;
  readonly summed: number;
  /** Millionths, as text: sums may leave what a number holds exactly. */
  readonly quantity: string | null;
}

/**
 * Resources counted and added up by the nearest region above them that has a tile: what lies in a new area with a tile of its
 * own is not counted for the city around it. Only what may be added is.
 */
export function sumByTile(db: Reader, scope: ResourceScope): Promise<PlacedSum[]> {
  return db.rows<PlacedSum>(sql`
    SELECT tile, type_id AS type, measure, unit, COUNT(*) AS resources,
      COUNT(CASE WHEN is_summable THEN quantity_micro END) AS summed,
      CAST(SUM(CASE WHEN is_summable THEN quantity_micro END) AS TEXT) AS quantity
    FROM (
      SELECT r.*, (
        SELECT c.ancestor_id FROM region_closure AS c JOIN region AS g ON g.id = c.ancestor_id
        WHERE c.descendant_id = r.region_id AND g.tile_column IS NOT NULL ORDER BY c.distance LIMIT 1) AS tile
      FROM resource AS r WHERE ${within(scope)}
    ) AS placed
    GROUP BY tile, type_id, measure, unit ORDER BY type_id, measure, COALESCE(unit, '')`);
}

/** Regions with a tile, by row and column. */
export function findTiles(db: Reader): Promise<Region[]> {
  return db.select(Region, sql`SELECT * FROM region WHERE tile_column IS NOT NULL ORDER BY tile_row, tile_column`);
}

/** The first resources in a scope, those with a national rank first, then by id. */
export function findPoints(db: Reader, scope: ResourceScope, first: number): Promise<Resource[]> {
  return db.select(
    Resource,
    sql`SELECT r.* FROM resource AS r WHERE ${within(scope)} ORDER BY COALESCE(r.national_rank, 2147483647), r.id LIMIT ${first}`,
  );
}

/** Pairs of resource and segment that it feeds, by resource and segment. */
export function findUses(db: Reader, resourceIds: readonly number[]): Promise<{ resource: number; segment: number }[]> {
  return db.rows(sql`SELECT resource_id AS resource, segment_id AS segment FROM resource_segment
    WHERE resource_id IN (${list(resourceIds)}) ORDER BY resource_id, segment_id`);
}

function within({ type, measure, unit }: ResourceScope): Sql {
  return allOf([
    type === null ? sql`TRUE` : sql`r.type_id = (SELECT id FROM resource_type WHERE code = ${type})`,
    measure === null ? sql`TRUE` : sql`r.measure = ${measure}`,
    unit === null ? sql`TRUE` : sql`r.unit = ${unit}`,
  ]);
}
