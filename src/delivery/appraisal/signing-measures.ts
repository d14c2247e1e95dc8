import { type Reader, sql } from "../../platform/database";
import { statusOn } from "../project";
import { endOf, MICRO } from "../../platform/values";
import type { OrganizationKind } from "../../targets/organization";
import { AppraisalMeasure } from "./appraisal-terms";
import type { Definition } from "./definition";
import type { Measured } from "./measured";
import type { Span } from "./quarter";
import { ratio, rounded } from "./ratio";
import { countedProjects, STEPS_TO } from "./unit-projects";

/** What is counted of projects by the date of their signing. */
export type SigningMeasure =
  AppraisalMeasure.CONTRACTS_SIGNED | AppraisalMeasure.AMOUNT_SIGNED | AppraisalMeasure.START_RATE;

interface Totals {
  readonly signed: number;
  readonly amount: number | null;
  readonly known: number;
  readonly started: number;
}

const ONE = 10 ** MICRO;
const NONE: Totals = { signed: 0, amount: null, known: 0, started: 0 };

/** What units signed in a period. Of one that signed nothing there is no rate. */
export async function measureSigning(
  db: Reader,
  kind: OrganizationKind,
  definition: Definition & { readonly measure: SigningMeasure },
  span: Span,
): Promise<(unit: number) => Measured> {
  const status = statusOn("p", span.until);
  const rows = await db.rows<Totals & { organization: number }>(sql`
    SELECT u.organization_id AS organization, COUNT(*) AS signed, CAST(SUM(p.contract_wan) AS BIGINT) AS amount,
      COUNT(CASE WHEN ${status} <> 'UNKNOWN' THEN 1 END) AS known,
      COUNT(CASE WHEN ${status} NOT IN ('UNKNOWN', 'TERMINATED') AND (p.status <> 'SIGNED' AND COALESCE(p.status_on, p.as_of) <= ${endOf(span.until)}
        OR EXISTS (SELECT 1 ${STEPS_TO} = 'STARTED' AND l.changed_on <= ${endOf(span.until)})) THEN 1 END) AS started
    ${countedProjects(kind, definition, span)} GROUP BY u.organization_id`);
  const totals = new Map(rows.map((row) => [row.organization, row]));
  return (unit) => {
    const value = valueOf(definition.measure, totals.get(unit) ?? NONE);
    return { value, reported: value, verified: null, target: null };
  };
}

function valueOf(measure: SigningMeasure, { signed, amount, known, started }: Totals): number | null {
  switch (measure) {
    case AppraisalMeasure.CONTRACTS_SIGNED:
      return signed * ONE;
    case AppraisalMeasure.AMOUNT_SIGNED:
      return (amount ?? 0) * ONE;
    case AppraisalMeasure.START_RATE:
      return known === 0 ? null : rounded(ratio(100 * ONE * started, known));
  }
}
