import type { Reader } from "../../platform/database";
import type { OrganizationKind } from "../../targets/organization";
import { AppraisalMeasure } from "./appraisal-terms";
import { measureCourting } from "./courting-measures";
import type { Definition } from "./definition";
import { measureFunds } from "./funds-measures";
import type { Measured } from "./measured";
import { lastDayOf, spanOf } from "./quarter";
import { measureSigning } from "./signing-measures";
import { measureProgress } from "./task-measures";

/** What the graph knows of every unit for an indicator in a quarter, as of a day; null for what is entered by hand. */
export async function measure(
  db: Reader,
  kind: OrganizationKind,
  definition: Definition,
  { quarter, asOf }: { readonly quarter: string; readonly asOf: string },
): Promise<((unit: number) => Measured) | null> {
  const { measure: name } = definition;
  const span = spanOf(quarter, definition.period, asOf);
  switch (name) {
    case AppraisalMeasure.CONTRACTS_SIGNED:
    case AppraisalMeasure.AMOUNT_SIGNED:
    case AppraisalMeasure.START_RATE:
      return measureSigning(db, kind, { ...definition, measure: name }, span);
    case AppraisalMeasure.FUNDS_IN_PLACE:
    case AppraisalMeasure.FUNDS_VERIFIED:
    case AppraisalMeasure.ARRIVAL_RATE:
      return measureFunds(db, kind, { ...definition, measure: name }, span);
    case AppraisalMeasure.TASK_PROGRESS:
      return measureProgress(db, definition, span, lastDayOf(quarter), asOf);
    case AppraisalMeasure.LEADS_FOUND:
    case AppraisalMeasure.VISITS_MADE:
      return measureCourting(db, name, span);
    case AppraisalMeasure.ENTERED:
      return null;
  }
}
