import { isPublishedOr, isResponsible } from "../../maps/chain";
import { declareVisibility, type RuleScope, type Verdict } from "../../platform/access";
import { sql } from "../../platform/database";
import { Project } from "./project.entity";

declareVisibility({
  entity: Project,
  row: (scope) => isPublishedOr(isOurs(scope), scope.column("publication")),
  columns: { internal_note: isOurs },
  links: { project_segment: "project_id", project_investor: "project_id" },
});

/** Departments work on the projects of their chains, by segments too; governments on those of their region. */
function isOurs(scope: RuleScope): Verdict {
  const { column, all } = scope;
  return isResponsible(scope, {
    chains: (led) => sql`${column("chain_id")} IN (${led}) OR EXISTS (SELECT 1 FROM ${all("project_segment")} AS l
      JOIN chain_segment AS s ON s.id = l.segment_id WHERE l.project_id = ${column("id")} AND s.chain_id IN (${led}))`,
    region: column("region_id"),
  });
}
