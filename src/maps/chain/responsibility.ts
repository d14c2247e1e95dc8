import { anyVerdict, type RuleScope, Role, seesEverything, type Verdict } from "../../platform/access";
import { type Sql, sql } from "../../platform/database";

/** What decides who works on a row. */
export interface Subject {
  /** Whether it belongs to one of the chains whose ids are selected. Left out: to no chain. */
  readonly chains?: (led: Sql) => Sql;
  /** Id of its region. Left out: it has none. */
  readonly region?: Sql;
  /** Id of the organization that answers for it. Left out: none does. */
  readonly organization?: Sql;
}

/**
 * Whether a row is the viewer's to work on: of a department what belongs to the chains that it leads, of a government what lies
 * in the region that it governs, of both what they answer for themselves; of the office and of administrators everything.
 */
export function isResponsible({ viewer }: RuleScope, { chains, region, organization }: Subject): Verdict {
  if (seesEverything(viewer)) return true;
  if (viewer.kind !== "person" || !viewer.organization) return false;
  const { id } = viewer.organization;
  const conditions: Sql[] = [];
  if (organization) conditions.push(sql`${organization} = ${id}`);
  if (chains && viewer.role === Role.DEPARTMENT) {
    conditions.push(chains(sql`SELECT id FROM chain WHERE lead_department_id = ${id}`));
  }
  if (region && viewer.role === Role.GOVERNMENT) {
    conditions.push(sql`${region} IN (SELECT c.descendant_id FROM region_closure AS c
      JOIN organization AS g ON g.region_id = c.ancestor_id WHERE g.id = ${id})`);
  }
  return anyVerdict(conditions);
}

/** Whether a row exists for the viewer: everybody sees what is published, the rest is for those who work on it. */
export function isPublishedOr(responsible: Verdict, publication: Sql): Verdict {
  return anyVerdict([sql`${publication} = 'PUBLISHED'`, responsible]);
}
