import { chainList } from "../../maps/chain";
import type { Relation } from "../../platform/connection";
import { identifier, sql } from "../../platform/database";

/** How a lead belongs to chains: by its segment, and by those of its opportunity. */
export const inChainOfLead: Relation = {
  kind: "pairs",
  target: () => chainList,
  pairs: (ids) => {
    const among = (column: string) => (ids ? sql`${identifier(column)} IN (${ids})` : sql`TRUE`);
    return sql`SELECT d.id AS child_id, s.chain_id AS parent_id FROM lead AS d JOIN chain_segment AS s ON s.id = d.segment_id
      WHERE ${among("s.chain_id")}
      UNION SELECT d.id, w.chain_id FROM lead AS d JOIN opportunity_chain AS w ON w.opportunity_id = d.opportunity_id
      WHERE ${among("w.chain_id")}`;
  },
};
