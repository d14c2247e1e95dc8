import { list, type Reader, sql } from "../../platform/database";
import { declareSqlForm } from "../../platform/graphql/sql-forms";
import { Region } from "./region.entity";

/** A region above another one. */
export interface Ancestor {
  readonly descendantId: number;
  readonly region: Region;
}

declareSqlForm(Region.prototype, "ancestors", {
  kind: "records",
  target: () => Region,
  rows: (region) => sql`SELECT r.* FROM region_closure AS c JOIN region AS r ON r.id = c.ancestor_id
    WHERE c.descendant_id = ${region.column("id")} AND c.distance > 0 ORDER BY c.distance`,
});

/** All regions above each of these, nearest first; the regions themselves are left out. */
export async function findAncestors(db: Reader, regionIds: readonly number[]): Promise<Ancestor[]> {
  const rows = await db.rows<Record<string, unknown>>(sql`
    SELECT r.*, c.descendant_id AS descendant FROM region_closure AS c JOIN region AS r ON r.id = c.ancestor_id
    WHERE c.descendant_id IN (${list(regionIds)}) AND c.distance > 0 ORDER BY c.descendant_id, c.distance`);
  const regions = db.hydrate(Region, rows);
  return regions.map((region, position) => ({ descendantId: Number(rows[position]?.descendant), region }));
}
