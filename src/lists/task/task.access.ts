import { isPublishedOr, isResponsible } from "../../maps/chain";
import {
  anyVerdict,
  declareVisibility,
  holdsOf,
  Role,
  type RuleScope,
  seesEverything,
  type Verdict,
} from "../../platform/access";
import { sql, type Sql } from "../../platform/database";
import { ProgressReport } from "./progress-report.entity";
import { Task } from "./task.entity";

// Declared before the task's own rule: it reads all tasks.
declareVisibility({
  entity: ProgressReport,
  row: (scope) => holdsOf(scope, "task", isOurs),
  write: (scope) => holdsOf(scope, "task", isAnsweredFor),
});

declareVisibility({
  entity: Task,
  row: (scope) => isPublishedOr(isOurs(scope), scope.column("publication")),
  columns: { internal_note: isOurs },
  write: isHandedDown,
  links: { task_target_region: "task_id", task_target_enterprise: "task_id", task_opportunity: "task_id" },
});

/**
 * A task is the work of the organization that answers for it, of the department that leads its chain, of the government of its place,
 * and of the organization that handed it down.
 */
function isOurs(scope: RuleScope): Verdict {
  const { column } = scope;
  const responsible = isResponsible(scope, {
    chains: (led) => sql`${column("chain_id")} IN (${led})`,
    region: column("region_id"),
    organization: column("organization_id"),
  });
  const giver = organizationOf(scope);
  return anyVerdict([responsible, giver !== null && isBelow(scope, giver)]);
}

/**
 * The office sets targets. Others break down a task of their own, for organizations of regions below theirs, governments for those of
 * their own place too; and they change what they broke down.
 */
function isHandedDown(scope: RuleScope): Verdict {
  const giver = organizationOf(scope);
  if (giver === null) return false;
  const isSubordinate =
    scope.viewer.kind === "person" && scope.viewer.role === Role.GOVERNMENT
      ? sql`o.id <> g.id`
      : sql`o.region_id <> g.region_id`;
  return sql`${isBelow(scope, giver)} AND ${scope.column("organization_id")} IN (
    SELECT o.id FROM organization AS o JOIN region_closure AS c ON c.descendant_id = o.region_id
    JOIN organization AS g ON g.region_id = c.ancestor_id WHERE g.id = ${giver} AND ${isSubordinate})`;
}

/** Whether the task is the viewer's work, or the viewer sees everything. */
export function isWorkOf(scope: RuleScope): Verdict {
  return seesEverything(scope.viewer) || isOurs(scope);
}

/** Whether the viewer's organization answers for the task. */
function isAnsweredFor(scope: RuleScope): Verdict {
  const organization = organizationOf(scope);
  return organization === null ? false : sql`${scope.column("organization_id")} = ${organization}`;
}

/** Whether the task was broken out of one that the organization answers for. */
function isBelow({ column, all }: RuleScope, organization: number): Sql {
  return sql`EXISTS (SELECT 1 FROM ${all("task")} AS above
    WHERE above.id = ${column("parent_id")} AND above.organization_id = ${organization})`;
}

function organizationOf({ viewer }: RuleScope): number | null {
  if (seesEverything(viewer) || viewer.kind !== "person") return null;
  return viewer.organization?.id ?? null;
}
