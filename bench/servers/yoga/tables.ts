import { Kysely, PostgresDialect } from "kysely";
import { Pool, types } from "pg";

/** Columns that the server reads, as Kysely wants them. */
export interface Tables {
  opportunity: {
    id: number;
    code: string;
    title_zh: string;
    summary_zh: string;
    stage: string;
    investment_wan: number | null;
    region_id: number;
    chain_id: number | null;
    as_of: string | null;
  };
  region: { id: number; code: string; name_zh: string; parent_id: number | null; level: string };
  region_closure: { descendant_id: number; ancestor_id: number };
  chain: { id: number; code: string; name_zh: string };
  chain_segment: { id: number; code: string; name_zh: string; chain_id: number; sort: number };
  opportunity_segment: { opportunity_id: number; segment_id: number };
  opportunity_chain: { opportunity_id: number; chain_id: number; as_of: string };
  project: {
    id: number;
    code: string;
    name_zh: string;
    region_id: number;
    opportunity_id: number | null;
    as_of: string | null;
  };
  search_index: { type: number; id: number; tokens: string };
}

/** The database, amounts and counts as numbers. */
export function openTables(url: string): Kysely<Tables> {
  const [bigint, numeric] = [20, 1700];
  for (const type of [bigint, numeric]) types.setTypeParser(type, Number);
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: new Pool({ connectionString: url, max: 10 }) }) });
}
