import { allOf, type Reader, type Sql, sql } from "../../platform/database";
import { endOf, MICRO } from "../../platform/values";
import { OrganizationKind } from "../../targets/organization";
import { AppraisalMeasure } from "./appraisal-terms";
import type { Definition } from "./definition";
import type { Span } from "./quarter";

interface Totals {
  readonly organization: number;
  readonly signed: number;
  readonly amount: number | null;
  readonly known: number;
  readonly started: number;
}

const ONE = 10 ** MICRO;

/**
 * Values of units by id, in millionths of the measure's unit, out of the projects of their chains or of their region. A project
 * counts when it passed review, which is when it was published, at the date of its signing: that of its log, else
 * of its event, else of the state "signed". One whose month of signing is unknown does not count.
 */
export async function projectValues(
  db: Reader,
  kind: OrganizationKind,
  definition: Definition,
  span: Span,
): Promise<ReadonlyMap<number, number | null>> {
  const logged = sql`FROM project_status_change AS l WHERE l.project_id = p.id AND l.to_status`;
  const signedOn = sql`COALESCE((SELECT MIN(l.changed_on) ${logged} = 'SIGNED'), e.held_on, CASE WHEN p.status = 'SIGNED' THEN p.status_on END)`;
  const conditions = [
    sql`p.publication = 'PUBLISHED'`,
    sql`length(${signedOn}) >= 7 AND ${signedOn} >= ${span.from} AND ${signedOn} <= ${endOf(span.until)}`,
  ];
  if (definition.contractFromWan !== null) conditions.push(sql`p.contract_wan >= ${definition.contractFromWan}`);
  if (definition.contractBelowWan !== null) conditions.push(sql`p.contract_wan < ${definition.contractBelowWan}`);
  const rows = await db.rows<Totals>(sql`
    SELECT u.organization_id AS organization, COUNT(*) AS signed, CAST(SUM(p.contract_wan) AS BIGINT) AS amount,
      COUNT(CASE WHEN p.status <> 'UNKNOWN' THEN 1 END) AS known,
      COUNT(CASE WHEN p.status NOT IN ('UNKNOWN', 'TERMINATED') AND (p.status <> 'SIGNED' AND COALESCE(p.status_on, p.as_of) <= ${endOf(span.until)}
        OR EXISTS (SELECT 1 ${logged} = 'STARTED' AND l.changed_on <= ${endOf(span.until)})) THEN 1 END) AS started
    FROM (${projectsOfUnits(kind)}) AS u JOIN project AS p ON p.id = u.project_id
    LEFT JOIN promotion_event AS e ON e.id = p.event_id
    WHERE ${allOf(conditions)} GROUP BY u.organization_id`);
  return new Map(rows.map((totals) => [totals.organization, valueOf(definition.measure, totals)]));
}

/** What a unit without any such project has: nothing was signed, and of nothing there is no rate. */
export function valueOfNone(measure: AppraisalMeasure): number | null {
  return valueOf(measure, { organization: 0, signed: 0, amount: null, known: 0, started: 0 });
}

function valueOf(measure: AppraisalMeasure, { signed, amount, known, started }: Totals): number | null {
  switch (measure) {
    case AppraisalMeasure.CONTRACTS_SIGNED:
      return signed * ONE;
    case AppraisalMeasure.AMOUNT_SIGNED:
      return (amount ?? 0) * ONE;
    case AppraisalMeasure.START_RATE:
      // Rounded to the millionth of a percent, halves up.
      return known === 0 ? null : Number((BigInt(started) * BigInt(200 * ONE) + BigInt(known)) / BigInt(2 * known));
    case AppraisalMeasure.ENTERED:
      return null;
  }
}

/** Each unit with each of its projects, once. */
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
