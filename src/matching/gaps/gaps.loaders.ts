import type DataLoader from "dataloader";
import { ChainSegment, SegmentSupply } from "../../maps/chain";
import { list, type Reader, type Sql, sql } from "../../platform/database";
import type { RequestContext } from "../../platform/graphql/context";
import { manyLoader, oneLoader } from "../../platform/loading";
import { ChainGap, GapEvidence, GapKind, NeighbourRelation } from "./gap";
import { compareGaps } from "./gaps.rules";

/** Gaps of a chain by its id: missing before weak, more evidence first, then in the editor's order. */
export function gapsByChain({ reader }: RequestContext): DataLoader<number, ChainGap[]> {
  return manyLoader(
    (ids: readonly number[]) => findGaps(reader, sql`g.chain_id IN (${list(ids)})`),
    ({ segment }) => segment.chainId,
  );
}

/** The gap that a segment is, by its id; null when it is none. */
export function gapBySegment({ reader }: RequestContext): DataLoader<number, ChainGap | null> {
  return oneLoader(
    (ids: readonly number[]) => findGaps(reader, sql`g.id IN (${list(ids)})`),
    ({ segment }) => segment.id,
  );
}

interface NeighbourRow {
  readonly gap: number;
  readonly neighbour: number;
  readonly supply: number;
  readonly isSupplier: number;
  readonly anchors: number;
}

/** Gaps among some segments with all their evidence, in three statements whatever their number. */
async function findGaps(db: Reader, among: Sql): Promise<ChainGap[]> {
  const neighbours = (mine: Sql, theirs: Sql, isSupplier: Sql) => sql`
    SELECT g.id AS gap, n.id AS neighbour, s.id AS supply, ${isSupplier} AS "isSupplier",
      (SELECT COUNT(*) FROM enterprise_segment AS l JOIN enterprise AS e ON e.id = l.enterprise_id
       WHERE l.segment_id = n.id AND e.role = 'LOCAL_ANCHOR') AS anchors
    FROM chain_segment AS g JOIN segment_supply AS s ON s.${mine} = g.id JOIN chain_segment AS n ON n.id = s.${theirs}
    WHERE g.presence IN ('WEAK', 'MISSING') AND n.presence IN ('STRONG', 'PRESENT') AND (${among})`;
  const rows = await db.rows<NeighbourRow>(sql`
    SELECT * FROM (
      ${neighbours(sql`customer_id`, sql`supplier_id`, sql`1`)} UNION ALL ${neighbours(sql`supplier_id`, sql`customer_id`, sql`0`)}
    ) AS evidence ORDER BY gap, anchors DESC, supply`);
  const segments = await byIds(
    db,
    ChainSegment,
    "chain_segment",
    rows.flatMap(({ gap, neighbour }) => [gap, neighbour]),
  );
  const supplies = await byIds(
    db,
    SegmentSupply,
    "segment_supply",
    rows.map(({ supply }) => supply),
  );
  const gaps = new Map<number, ChainGap>();
  for (const row of rows) {
    const [segment, neighbour, supply] = [segments.get(row.gap), segments.get(row.neighbour), supplies.get(row.supply)];
    if (!segment || !neighbour || !supply) continue;
    const gap =
      gaps.get(row.gap) ??
      Object.assign(new ChainGap(), { segment, kind: GapKind[segment.presence as keyof typeof GapKind], evidence: [] });
    gap.evidence.push(
      Object.assign(new GapEvidence(), {
        segment,
        neighbour,
        supply,
        relation: row.isSupplier ? NeighbourRelation.SUPPLIES_IT : NeighbourRelation.SUPPLIED_BY_IT,
        anchors: row.anchors,
      }),
    );
    gaps.set(row.gap, gap);
  }
  return [...gaps.values()].sort(compareGaps);
}

async function byIds<T extends { id: number }>(
  db: Reader,
  entity: new () => T,
  table: "chain_segment" | "segment_supply",
  ids: readonly number[],
): Promise<Map<number, T>> {
  const from = table === "chain_segment" ? sql`chain_segment` : sql`segment_supply`;
  const found = await db.select(entity, sql`SELECT * FROM ${from} WHERE id IN (${list([...new Set(ids)])})`);
  return new Map(found.map((row) => [row.id, row]));
}
