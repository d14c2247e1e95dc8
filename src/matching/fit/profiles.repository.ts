import { type CooperationMode, OpportunityStage } from "../../lists/opportunity";
import { identifier, list, type Reader, type Sql, sql } from "../../platform/database";
import { Ownership } from "../../targets/enterprise";
import { type Profile, SILENT } from "./profile";

/** Ids of one statement: SQLite binds 32,766 values. */
const IDS_OF_A_STATEMENT = 10_000;

/** Profiles of enterprises by id, derived from what the catalog says of them. */
export async function loadInvestors(db: Reader, ids: readonly number[]): Promise<Map<number, Profile>> {
  const rows = await inPieces(ids, (some) =>
    db.rows<{ id: number; region: number | null; revenueWan: number | null; ownership: string }>(
      sql`SELECT id, home_region_id AS region, revenue_wan AS "revenueWan", ownership FROM enterprise
          WHERE id IN (${some}) ORDER BY id`,
    ),
  );
  const makes = await loadSegments(db, "enterprise", ids);
  return new Map(
    rows.map((row) => [
      row.id,
      {
        ...SILENT,
        ...row,
        ownership: row.ownership === (Ownership.UNKNOWN as string) ? null : row.ownership,
        makes: makes.get(row.id) ?? [],
      },
    ]),
  );
}

/** What is off the market by its stage. */
export const WITHDRAWN_STAGES: readonly OpportunityStage[] = [OpportunityStage.SIGNED, OpportunityStage.CLOSED];

interface OfferRow {
  readonly id: number;
  readonly region: number;
  readonly chain: number | null;
  readonly amount: number | null;
  readonly mode: CooperationMode;
  readonly stage: OpportunityStage;
}

/** Profiles of opportunities by id. The total of a pool and the price of a right are no investment, so they are left out. */
export async function loadOffers(db: Reader, ids: readonly number[]): Promise<Map<number, Profile>> {
  const rows = await inPieces(ids, (some) =>
    db.rows<OfferRow>(
      sql`SELECT id, region_id AS region, chain_id AS chain, cooperation_mode AS mode, stage,
            CASE WHEN investment_basis = 'PROJECT' THEN investment_wan END AS amount
          FROM opportunity WHERE id IN (${some}) ORDER BY id`,
    ),
  );
  const makes = await loadSegments(db, "opportunity", ids);
  const offers = rows.map(({ id, region, chain, amount, mode, stage }): [number, Profile] => [
    id,
    {
      ...SILENT,
      id,
      region,
      chain,
      makes: makes.get(id) ?? [],
      leastWan: amount,
      mostWan: amount,
      modes: [mode],
      isWithdrawn: WITHDRAWN_STAGES.includes(stage),
    },
  ]);
  return new Map(offers);
}

async function loadSegments(
  db: Reader,
  of: "enterprise" | "opportunity",
  ids: readonly number[],
): Promise<Map<number, number[]>> {
  const [table, key] = [identifier(`${of}_segment`), identifier(`${of}_id`)];
  const rows = await inPieces(ids, (some) =>
    db.rows<{ owner: number; segment: number }>(
      sql`SELECT ${key} AS owner, segment_id AS segment FROM ${table} WHERE ${key} IN (${some}) ORDER BY ${key}, segment_id`,
    ),
  );
  const groups = new Map<number, number[]>();
  for (const { owner, segment } of rows) {
    const group = groups.get(owner);
    if (group) group.push(segment);
    else groups.set(owner, [segment]);
  }
  return groups;
}

/** Rows of a statement over ids, in as many statements as the ids need. */
export async function inPieces<Row>(ids: readonly number[], read: (some: Sql) => Promise<Row[]>): Promise<Row[]> {
  const rows: Row[] = [];
  for (let start = 0; start < ids.length; start += IDS_OF_A_STATEMENT) {
    rows.push(...(await read(list(ids.slice(start, start + IDS_OF_A_STATEMENT)))));
  }
  return rows;
}
