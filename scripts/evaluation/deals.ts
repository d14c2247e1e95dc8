import { type Reader, sql } from "../../src/platform/database";

/** An announced deal whose investors are in the catalog: what the matching is asked to find again. Ids are row ids. */
export interface Deal {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly region: number;
  readonly chain: number | null;
  readonly segments: readonly number[];
  readonly amountWan: number | null;
  /** Any of them counts as found. */
  readonly investors: readonly number[];
}

/** All of them, in the order of ids. */
export async function loadDeals(db: Reader): Promise<Deal[]> {
  const projects = await db.rows<Omit<Deal, "segments" | "investors">>(
    sql`SELECT id, code, name_zh AS name, region_id AS region, chain_id AS chain, contract_wan AS "amountWan" FROM project ORDER BY id`,
  );
  const investors = await db.rows<{ deal: number; id: number }>(
    sql`SELECT project_id AS deal, enterprise_id AS id FROM project_investor ORDER BY project_id, position`,
  );
  const segments = await db.rows<{ deal: number; id: number }>(
    sql`SELECT project_id AS deal, segment_id AS id FROM project_segment ORDER BY project_id, segment_id`,
  );
  const of = (rows: readonly { deal: number; id: number }[], deal: number) =>
    rows.filter((row) => row.deal === deal).map(({ id }) => id);
  return projects
    .map((project) => ({ ...project, investors: of(investors, project.id), segments: of(segments, project.id) }))
    .filter((deal) => deal.investors.length > 0);
}
