import { message } from "../../platform/graphql/bilingual";
import {
  integer,
  localized,
  LONGEST_NAME,
  micro,
  money,
  oneOf,
  optional,
  recordTable,
  reference,
  type RowRule,
  together,
  truth,
} from "../../platform/seeding";
import { OrganizationKind } from "../../targets/organization";
import { AppraisalMeasure, AppraisalPeriod, ScoringDirection, ScoringMethod } from "./appraisal-terms";
import { bandsCell } from "./bands";

/** `appraisal_schemes.csv`. */
export const appraisalSchemeSeed = recordTable({
  file: "appraisal_schemes",
  table: "appraisal_scheme",
  type: "AppraisalScheme",
  columns: {
    ...localized("name", LONGEST_NAME),
    ...localized("summary"),
    unit_kind: oneOf(OrganizationKind),
    is_borrowed: truth(),
  },
});

const bandsOfBand: RowRule = ({ values }, complain) => {
  if ((values.method === ScoringMethod.BAND) === ((values.bands ?? null) !== null)) return;
  complain("bands", message("仅在 method 为 BAND 时填写,且必填。", "Needed where method is BAND, and nowhere else."));
};

const byRankAlone: RowRule = ({ values }, complain) => {
  if (values.method !== ScoringMethod.MIN_MAX) return;
  for (const name of ["bonus", "penalty"]) {
    if ((values[`${name}_micro`] ?? null) === null) continue;
    complain(name, message("method 为 MIN_MAX 时应为空。", "Must be empty where method is MIN_MAX."));
  }
};

/** `appraisal_indicators.csv`. */
export const appraisalIndicatorSeed = recordTable({
  file: "appraisal_indicators",
  table: "appraisal_indicator",
  type: "AppraisalIndicator",
  columns: {
    scheme: reference("appraisal_scheme"),
    sort: integer({ min: 1 }),
    ...localized("name", LONGEST_NAME),
    measure: oneOf(AppraisalMeasure),
    period: oneOf(AppraisalPeriod),
    metric: optional(reference("metric")),
    contract_from: optional(money("contract_from_wan")),
    contract_below: optional(money("contract_below_wan", { above: 0 })),
    method: oneOf(ScoringMethod),
    direction: oneOf(ScoringDirection),
    weight: micro("weight_micro", { min: 0 }),
    target: optional(micro("target_micro", { min: 0 })),
    cap: optional(micro("cap_micro")),
    floor: optional(micro("floor_micro")),
    bonus: optional(micro("bonus_micro", { min: 0 })),
    penalty: optional(micro("penalty_micro", { min: 0 })),
    bands: optional(bandsCell()),
    gate: optional(reference("appraisal_indicator")),
    gate_at_least: optional(micro("gate_at_least_micro")),
  },
  rules: [bandsOfBand, byRankAlone, together(["gate", "gate_id"], ["gate_at_least", "gate_at_least_micro"])],
});
