import { isResponsible } from "../../maps/chain";
import { anyVerdict, declareVisibility, holdsOf, type RuleScope, type Verdict } from "../../platform/access";
import { sql } from "../../platform/database";
import { isOfOurProject } from "../project";
import { Lead } from "./lead.entity";
import { LeadStatusChange } from "./lead-status-change.entity";
import { Visit } from "./visit.entity";

// A lead is never public: neither are its steps and its visits.
declareVisibility({ entity: Lead, row: isOurs, write: isOurs });
declareVisibility({ entity: LeadStatusChange, row: isOfOurLead });
declareVisibility({ entity: Visit, row: isOurVisit, write: isOurVisit });

/**
 * A lead is the work of the organization that courts, of the departments whose chains its opportunity or segment belongs to, and of the
 * government of the region where it would go.
 */
function isOurs(scope: RuleScope): Verdict {
  const { column, all } = scope;
  return isResponsible(scope, {
    chains: (
      led,
    ) => sql`EXISTS (SELECT 1 FROM chain_segment AS s WHERE s.id = ${column("segment_id")} AND s.chain_id IN (${led}))
      OR EXISTS (SELECT 1 FROM ${all("opportunity_chain")} AS w
        WHERE w.opportunity_id = ${column("opportunity_id")} AND w.chain_id IN (${led}))`,
    region: column("region_id"),
    organization: column("organization_id"),
  });
}

/** Whether the lead that a row names by `lead_id` is the viewer's to work on. */
function isOfOurLead(scope: RuleScope): Verdict {
  return holdsOf(scope, "lead", isOurs);
}

/** A visit is of a lead or of a project: whoever works on that. */
function isOurVisit(scope: RuleScope): Verdict {
  return anyVerdict([isOfOurLead(scope), isOfOurProject(scope)]);
}
