import type { Relation } from "../../platform/connection";
import { identifier, sql } from "../../platform/database";
import { chainList } from "./chain.list";

/**
 * How a record belongs to chains by its segments and, when its table has `chain_id`, by its own. A chain in a filter
 * thus takes in its segments: copper foil stands under metals in the press and under new materials by its segment, and
 * is found under both.
 *
 * @param links the join table to segments, `key` its column that names the record.
 */
export function inChain(table: string, links: string, key: string, hasOwnChain = true): Relation {
  const [records, link, record] = [identifier(table), identifier(links), identifier(key)];
  return {
    kind: "pairs",
    target: () => chainList,
    pairs: (ids) => {
      const among = (column: string) => (ids ? sql`${identifier(column)} IN (${ids})` : sql`TRUE`);
      const bySegment = sql`SELECT l.${record} AS child_id, s.chain_id AS parent_id
        FROM ${link} AS l JOIN chain_segment AS s ON s.id = l.segment_id WHERE ${among("s.chain_id")}`;
      return hasOwnChain
        ? sql`SELECT id AS child_id, chain_id AS parent_id FROM ${records}
            WHERE chain_id IS NOT NULL AND ${among("chain_id")} UNION ${bySegment}`
        : sql`SELECT DISTINCT * FROM (${bySegment}) AS linked`;
    },
    test: (alias, ids) => {
      const bySegment = sql`EXISTS (SELECT 1 FROM ${link} AS l JOIN chain_segment AS s ON s.id = l.segment_id
        WHERE l.${record} = ${identifier(`${alias}.id`)} AND s.chain_id IN (${ids}))`;
      return hasOwnChain ? sql`${identifier(`${alias}.chain_id`)} IN (${ids}) OR ${bySegment}` : bySegment;
    },
  };
}

/**
 * How a record that may be good for every chain belongs to chains: by a join table, or to all when `all_chains` is set.
 */
export function inAnyChain(table: string, links: string, key: string): Relation {
  const [records, link, record] = [identifier(table), identifier(links), identifier(key)];
  return {
    kind: "pairs",
    target: () => chainList,
    pairs: (ids) => {
      const among = (column: string) => (ids ? sql`${identifier(column)} IN (${ids})` : sql`TRUE`);
      return sql`SELECT l.${record} AS child_id, l.chain_id AS parent_id FROM ${link} AS l WHERE ${among("l.chain_id")}
        UNION SELECT r.id, c.id FROM ${records} AS r CROSS JOIN chain AS c WHERE r.all_chains AND ${among("c.id")}`;
    },
    // A selection of no chains lets nothing through, not even what is for every chain.
    test: (
      alias,
      ids,
    ) => sql`${identifier(`${alias}.all_chains`)} AND EXISTS (SELECT 1 FROM chain AS c WHERE c.id IN (${ids})) OR EXISTS (
      SELECT 1 FROM ${link} AS l WHERE l.${record} = ${identifier(`${alias}.id`)} AND l.chain_id IN (${ids}))`,
  };
}
