import { type Reader, sql } from "../../platform/database";
import { endOf, MICRO } from "../../platform/values";
import { AppraisalMeasure } from "./appraisal-terms";
import { type Measured, NOTHING } from "./measured";
import type { Span } from "./quarter";

/** What is counted of an organization's courting. */
export type CourtingMeasure = AppraisalMeasure.LEADS_FOUND | AppraisalMeasure.VISITS_MADE;

const ONE = 10 ** MICRO;

/** How many leads units found, or visits they made, in a period: their own, whoever is responsible for the chain or the place. */
export async function measureCourting(
  db: Reader,
  measure: CourtingMeasure,
  { from, until }: Span,
): Promise<(unit: number) => Measured> {
  const counted =
    measure === AppraisalMeasure.LEADS_FOUND
      ? sql`lead AS t JOIN lead_status_change AS s ON s.lead_id = t.id AND s.from_status IS NULL
          WHERE s.changed_on >= ${from} AND s.changed_on <= ${endOf(until)}`
      : sql`visit AS t WHERE t.visited_on >= ${from} AND t.visited_on <= ${endOf(until)}
          AND NOT EXISTS (SELECT 1 FROM visit AS later WHERE later.corrects_id = t.id)`;
  const rows = await db.rows<{ organization: number; count: number }>(
    sql`SELECT t.organization_id AS organization, COUNT(*) AS count FROM ${counted} GROUP BY t.organization_id`,
  );
  const counts = new Map(rows.map(({ organization, count }) => [organization, count * ONE]));
  return (unit) => {
    const value = counts.get(unit) ?? 0;
    return { ...NOTHING, value, reported: value };
  };
}
