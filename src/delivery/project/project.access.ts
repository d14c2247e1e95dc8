import { isPublishedOr, isResponsible } from "../../maps/chain";
import { declareVisibility, holdsOf, type RuleScope, type Verdict } from "../../platform/access";
import { sql } from "../../platform/database";
import { FundsReport } from "./funds-report.entity";
import { Project } from "./project.entity";
import { ProjectStatusChange } from "./project-status-change.entity";
import { Verification } from "./verification.entity";

declareVisibility({
  entity: Project,
  row: isSeen,
  columns: { internal_note: isOurs },
  write: isOurs,
  links: { project_segment: "project_id", project_investor: "project_id" },
});

function isSeen(scope: RuleScope): Verdict {
  return isPublishedOr(isOurs(scope), scope.column("publication"));
}

/** Departments work on the projects of their chains, by segments too; governments on those of their region. */
function isOurs(scope: RuleScope): Verdict {
  const { column, all } = scope;
  return isResponsible(scope, {
    chains: (led) => sql`${column("chain_id")} IN (${led}) OR EXISTS (SELECT 1 FROM ${all("project_segment")} AS l
      JOIN chain_segment AS s ON s.id = l.segment_id WHERE l.project_id = ${column("id")} AND s.chain_id IN (${led}))`,
    region: column("region_id"),
  });
}

/** Whether the project that a row names by `project_id` is the viewer's to work on. */
export function isOfOurProject(scope: RuleScope): Verdict {
  return holdsOf(scope, "project", isOurs);
}

// The steps of a project are there for whoever sees it, their reasons for its own people.
declareVisibility({
  entity: ProjectStatusChange,
  row: (scope) => holdsOf(scope, "project", isSeen),
  columns: { reason: isOfOurProject },
});

// What was reported and nobody verified is for the project's own people.
declareVisibility({ entity: FundsReport, row: isOfOurProject, write: isOfOurProject });
// Nobody verifies their own: those who see everything alone do.
declareVisibility({
  entity: Verification,
  row: (scope) => holdsOf(scope, "project", isSeen),
  columns: { claimed_wan: isOfOurProject },
});
