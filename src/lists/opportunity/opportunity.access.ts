import { isPublishedOr, isResponsible } from "../../maps/chain";
import { declareVisibility, type RuleScope, type Verdict } from "../../platform/access";
import { sql } from "../../platform/database";
import { Opportunity } from "./opportunity.entity";

declareVisibility({
  entity: Opportunity,
  row: (scope) => isPublishedOr(isOurOpportunity(scope), scope.column("publication")),
  columns: { internal_note: isOurOpportunity },
  write: isOurOpportunity,
  links: { opportunity_segment: "opportunity_id", opportunity_chain: "opportunity_id" },
});

/** Departments work on the opportunities of their chains, by segments too; governments on those of their region. */
export function isOurOpportunity(scope: RuleScope): Verdict {
  const { column, all } = scope;
  return isResponsible(scope, {
    chains: (led) => sql`EXISTS (SELECT 1 FROM ${all("opportunity_chain")} AS w
      WHERE w.opportunity_id = ${column("id")} AND w.chain_id IN (${led}))`,
    region: column("region_id"),
  });
}
