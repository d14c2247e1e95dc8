import { allOf, type Sql, sql } from "../../platform/database";
import { endOf } from "../../platform/values";
import { OrganizationKind } from "../../targets/organization";
import type { Definition } from "./definition";
import type { Span } from "./quarter";

/** Selects `organization_id`, `project_id`: each unit with each project of its chains or of its region, once. */
function projectsOfUnits(kind: OrganizationKind): Sql {
  if (kind !== OrganizationKind.CHAIN_LEAD_DEPARTMENT) {
    return sql`SELECT o.id AS organization_id, p.id AS project_id FROM organization AS o
      JOIN region_closure AS c ON c.ancestor_id = o.region_id JOIN project AS p ON p.region_id = c.descendant_id
      WHERE o.kind = ${kind}`;
  }
  return sql`SELECT DISTINCT c.lead_department_id AS organization_id, w.project_id FROM chain AS c JOIN (
      SELECT id AS project_id, chain_id FROM project
      UNION SELECT l.project_id, s.chain_id FROM project_segment AS l JOIN chain_segment AS s ON s.id = l.segment_id
    ) AS w ON w.chain_id = c.id`;
}

/** Steps of a project `p` to a status: to be followed by the status. */
export const STEPS_TO = sql`FROM project_status_change AS l WHERE l.project_id = p.id AND l.to_status`;

/** The date of a project's signing, for a project `p` with its event `e`: that of its log, else of its event, else of the state "signed". */
const SIGNED_ON = sql`COALESCE((SELECT MIN(l.changed_on) ${STEPS_TO} = 'SIGNED'), e.held_on, CASE WHEN p.status = 'SIGNED' THEN p.status_on END)`;

/**
 * `FROM` units `u` and the projects `p` that an indicator is about, to be gone on with `AND` or `GROUP BY`: those of their chains or of their region that
 * passed review, which is when they were published, of its size. One whose month of signing is unknown does not count as signed in any period.
 */
export function countedProjects(kind: OrganizationKind, definition: Definition, signedIn: Span | null): Sql {
  const conditions = [sql`p.publication = 'PUBLISHED'`];
  if (signedIn) {
    const { from, until } = signedIn;
    conditions.push(sql`length(${SIGNED_ON}) >= 7 AND ${SIGNED_ON} >= ${from} AND ${SIGNED_ON} <= ${endOf(until)}`);
  }
  if (definition.contractFromWan !== null) conditions.push(sql`p.contract_wan >= ${definition.contractFromWan}`);
  if (definition.contractBelowWan !== null) conditions.push(sql`p.contract_wan < ${definition.contractBelowWan}`);
  return sql`FROM (${projectsOfUnits(kind)}) AS u JOIN project AS p ON p.id = u.project_id
    LEFT JOIN promotion_event AS e ON e.id = p.event_id WHERE ${allOf(conditions)}`;
}
