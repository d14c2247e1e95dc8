import { isPublishedOr, isResponsible } from "../../maps/chain";
import { declareVisibility, type RuleScope, type Verdict } from "../../platform/access";
import { sql } from "../../platform/database";
import { Task } from "./task.entity";

declareVisibility({
  entity: Task,
  row: (scope) => isPublishedOr(isOurs(scope), scope.column("publication")),
  columns: { internal_note: isOurs },
  links: { task_target_region: "task_id" },
});

/** A task is the work of the organization that answers for it, of the department that leads its chain, of the government of its place. */
function isOurs(scope: RuleScope): Verdict {
  const { column } = scope;
  return isResponsible(scope, {
    chains: (led) => sql`${column("chain_id")} IN (${led})`,
    region: column("region_id"),
    organization: column("organization_id"),
  });
}
