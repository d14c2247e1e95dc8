import { type Reader, type Sql, sql } from "../../../platform/database";
import type { Bilingual } from "../../../platform/graphql/bilingual";
import { Random } from "./random";

/** A real record that made-up ones point to. */
export interface Named {
  readonly id: number;
  readonly name: Bilingual;
}

/** A real chain with its segments. */
export interface ChainGround extends Named {
  readonly segments: readonly Named[];
}

/** The real records that made-up ones point to; skewed picks take the first ones most often. */
export interface Ground {
  /** Regions of the home side below the province. */
  readonly homeRegions: readonly Named[];
  /** Regions of the target side. */
  readonly targetRegions: readonly Named[];
  readonly chains: readonly ChainGround[];
  readonly resourceTypes: readonly Named[];
  readonly instruments: readonly Named[];
  readonly metrics: readonly Named[];
}

/** There is nothing real to point to: a folder must be loaded first. */
export class NoGroundError extends Error {
  constructor() {
    super(
      "合成数据要引用真实的地区、产业链和词表,请先载入种子目录(seed --from DIR)。 " +
        "Synthetic records point to real regions, chains and vocabularies: load a seed folder first (seed --from DIR).",
    );
    this.name = "NoGroundError";
  }
}

/**
 * What made-up records of a seed point to. The order of each list, by which some places are busier than others, follows from
 * the seed.
 *
 * @throws {NoGroundError} when a list would be empty.
 */
export async function readGround(reader: Reader, seed: number): Promise<Ground> {
  const read = async (statement: Sql): Promise<Named[]> => {
    const rows = await reader.rows<{ id: number; zh: string; en: string | null }>(statement);
    if (rows.length === 0) throw new NoGroundError();
    return rows.map(({ id, zh, en }) => ({ id, name: { zh, en: en ?? zh } }));
  };
  const random = new Random(seed, 0);
  const regions = (side: string, levels: Sql) =>
    read(
      sql`SELECT id, name_zh AS zh, name_en AS en FROM region WHERE side = ${side} AND level IN (${levels}) ORDER BY id`,
    );
  const homeRegions = random.shuffle(await regions("HOME", sql`'PREFECTURE', 'COUNTY', 'NEW_AREA', 'PARK'`));
  const targetRegions = random.shuffle(await regions("TARGET", sql`'PROVINCE', 'COUNTRY'`));
  const chains = random.shuffle(await read(sql`SELECT id, name_zh AS zh, name_en AS en FROM chain ORDER BY id`));
  const segments = await reader.rows<{ id: number; chain_id: number; zh: string; en: string | null }>(
    sql`SELECT id, chain_id, name_zh AS zh, name_en AS en FROM chain_segment ORDER BY id`,
  );
  const withSegments = chains.map((chain) => ({
    ...chain,
    segments: random.shuffle(
      segments
        .filter((segment) => segment.chain_id === chain.id)
        .map(({ id, zh, en }) => ({ id, name: { zh, en: en ?? zh } })),
    ),
  }));
  const usable = withSegments.filter(({ segments }) => segments.length > 0);
  if (usable.length === 0) throw new NoGroundError();
  return {
    homeRegions,
    targetRegions,
    chains: usable,
    resourceTypes: random.shuffle(
      await read(sql`SELECT id, name_zh AS zh, name_en AS en FROM resource_type ORDER BY id`),
    ),
    instruments: random.shuffle(await read(sql`SELECT id, name_zh AS zh, name_en AS en FROM instrument ORDER BY id`)),
    metrics: random.shuffle(await read(sql`SELECT id, name_zh AS zh, name_en AS en FROM metric ORDER BY id`)),
  };
}
