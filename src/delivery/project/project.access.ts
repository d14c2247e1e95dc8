import { isPublishedOr, isResponsible } from "../../maps/chain";
import { declareVisibility, type RuleScope, type Verdict } from "../../platform/access";
import { identifier, sql } from "../../platform/database";
import { FundsReport } from "./funds-report.entity";
import { Project } from "./project.entity";
import { ProjectStatusChange } from "./project-status-change.entity";
import { Verification } from "./verification.entity";

declareVisibility({
  entity: Project,
  row: (scope) => isPublishedOr(isOurs(scope), scope.column("publication")),
  columns: { internal_note: isOurs },
  write: isOurs,
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

/** Whether the project that a row names by `project_id` is the viewer's to work on. */
export function isOfOurProject(scope: RuleScope): Verdict {
  return ofProject(scope, isOurs);
}

// The steps of a project are there for whoever sees it, their reasons for its own people.
declareVisibility({
  entity: ProjectStatusChange,
  row: (scope) => ofProject(scope, (owned) => isPublishedOr(isOurs(owned), owned.column("publication"))),
  columns: { reason: isOfOurProject },
});

// What was reported and nobody verified is for the project's own people.
declareVisibility({ entity: FundsReport, row: isOfOurProject, write: isOfOurProject });
// Nobody verifies their own: those who see everything alone do.
declareVisibility({
  entity: Verification,
  row: (scope) => ofProject(scope, (owned) => isPublishedOr(isOurs(owned), owned.column("publication"))),
  columns: { claimed_wan: isOfOurProject },
});

/** Whether something holds of the project that a row names; the project is read whole, for it is asked here who sees it. */
function ofProject({ viewer, column, all }: RuleScope, test: (owned: RuleScope) => Verdict): Verdict {
  const verdict = test({ viewer, all, column: (name) => identifier(`owned.${name}`) });
  if (typeof verdict === "boolean") return verdict;
  return sql`EXISTS (SELECT 1 FROM ${all("project")} AS owned WHERE owned.id = ${column("project_id")} AND ${verdict})`;
}
