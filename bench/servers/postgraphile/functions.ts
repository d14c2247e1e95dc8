import { CHAIN_COUNTS, countedRows, REGION_COUNTS } from "../one-sql/statements";

const head = `WITH ${countedRows("counts_by_chain.stage", "counts_by_chain.least_wan")}`;
const regionHead = `WITH ${countedRows("counts_by_prefecture.stage", "counts_by_prefecture.least_wan")}`;
const SIGNATURE = `(stage text, least_wan bigint) RETURNS TABLE (value text, label text, count bigint) LANGUAGE sql STABLE`;

/**
 * Custom queries, PostGraphile's way to what tables do not tell: functions that its schema takes up. They are made in the
 * database before it starts.
 */
export const FUNCTIONS: readonly string[] = [
  `CREATE OR REPLACE FUNCTION counts_by_chain ${SIGNATURE} AS $$ ${head} ${CHAIN_COUNTS} $$`,
  `CREATE OR REPLACE FUNCTION counts_by_prefecture ${SIGNATURE}
   AS $$ ${regionHead} SELECT value, label, count::bigint FROM (${REGION_COUNTS}) AS counted $$`,
];
