import DataLoader from "dataloader";
import { SegmentPresence } from "../../maps/chain";
import { type Reader, sql } from "../../platform/database";
import type { RequestContext } from "../../platform/graphql/context";
import { RegionSide } from "../../targets/region";
import { isPresent } from "../edges";
import { type RegionNode, RegionTree } from "./region-tree";
import { type SupplyArc, SupplyGraph } from "./supply-graph";

/** What every match is judged on: segments with their supplies, and the tree of regions. */
export interface Ground {
  readonly graph: SupplyGraph;
  readonly regions: RegionTree;
  /** The province that promotes: the topmost region of the home side; null: there is none. */
  readonly home: number | null;
}

/** Reads the ground, in three statements. */
export async function loadGround(db: Reader): Promise<Ground> {
  const [segments, supplies, regions] = await Promise.all([
    db.rows<{ id: number; chain: number; presence: SegmentPresence }>(
      sql`SELECT id, chain_id AS chain, presence FROM chain_segment ORDER BY id`,
    ),
    db.rows<SupplyArc>(
      sql`SELECT id, supplier_id AS supplier, customer_id AS customer FROM segment_supply ORDER BY id`,
    ),
    db.rows<RegionNode & { side: RegionSide }>(
      sql`SELECT id, parent_id AS parent, level, side FROM region ORDER BY id`,
    ),
  ]);
  const nodes = segments.map(({ id, chain, presence }) => ({ id, chain, isPresent: isPresent(presence) }));
  const atHome = new Set(regions.flatMap(({ id, side }) => (side === RegionSide.HOME ? id : [])));
  const top = regions.find(({ id, parent }) => atHome.has(id) && !(parent !== null && atHome.has(parent)));
  return { graph: new SupplyGraph(nodes, supplies), regions: new RegionTree(regions), home: top?.id ?? null };
}

/** The ground of a request, read once; its only key is 0. */
export function groundOfRequest({ reader }: RequestContext): DataLoader<number, Ground> {
  return new DataLoader(async (keys: readonly number[]) => {
    const ground = await loadGround(reader);
    return keys.map(() => ground);
  });
}
