import { declareVisibility, type RuleScope, type Verdict } from "../../platform/access";
import { sql } from "../../platform/database";
import { Enterprise } from "../../targets/enterprise";
import { isResponsible } from "./responsibility";

declareVisibility({
  entity: Enterprise,
  columns: { internal_note: isOurs },
  write: isOurs,
});

/** An enterprise is the work of the departments in whose chains it stands, and of the government where it sits. */
function isOurs(scope: RuleScope): Verdict {
  const { column } = scope;
  return isResponsible(scope, {
    chains: (led) => sql`EXISTS (SELECT 1 FROM enterprise_segment AS l JOIN chain_segment AS s ON s.id = l.segment_id
      WHERE l.enterprise_id = ${column("id")} AND s.chain_id IN (${led}))`,
    region: column("home_region_id"),
  });
}
