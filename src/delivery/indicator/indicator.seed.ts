import {
  date,
  inOrder,
  LONGEST_NAME,
  micro,
  oneOf,
  optional,
  recordTable,
  reference,
  text,
  unit,
} from "../../platform/seeding";
import { IndicatorBasis, IndicatorUnit } from "./indicator.entity";

/** `indicators.csv`. */
export const indicatorSeed = recordTable({
  file: "indicators",
  table: "indicator",
  type: "Indicator",
  columns: {
    metric: reference("metric"),
    region: reference("region"),
    period_start: date(),
    period_end: date(),
    value: micro("value_micro"),
    unit: unit(Object.values(IndicatorUnit)),
    growth_percent: optional(micro("growth_micro")),
    publisher: text(LONGEST_NAME),
    scope: optional(text(LONGEST_NAME)),
    basis: oneOf(IndicatorBasis),
  },
  asOf: "period_end",
  rules: [inOrder("period_start", "period_end")],
});
