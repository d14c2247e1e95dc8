import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { type Dialect, type Sql, sql } from "../database";
import { bilingual } from "../graphql/bilingual";
import type { PlanBind, ScalarForm } from "../graphql/sql-forms";
import { jsonValue, quoted, raw, type Template, template } from "../sql-json";
import { daysSince, PartialDate } from "./partial-date";

/** How far a record can be trusted to be true today. */
export enum FreshnessState {
  FRESH = "FRESH",
  AGEING = "AGEING",
  STALE = "STALE",
  UNDATED = "UNDATED",
}

/** Oldest age in days of what is FRESH. */
export const FRESH_DAYS = 365;
/** Oldest age in days of what is AGEING. */
export const AGEING_DAYS = 3 * 365;

registerEnumType(FreshnessState, {
  name: "FreshnessState",
  description: bilingual("信息的新旧程度。", "How old information is."),
  valuesConfig: {
    FRESH: { description: bilingual("不超过365天。", "At most 365 days old.") },
    AGEING: { description: bilingual("366至1095天。", "366 to 1,095 days old.") },
    STALE: {
      description: bilingual(
        "超过1095天,请向发布单位核实。",
        "Older than 1,095 days: ask the publisher before relying on it.",
      ),
    },
    UNDATED: { description: bilingual("来源未注明日期。", "The source bears no date.") },
  },
});

/** The age of a record's information. */
@ObjectType({ description: bilingual("信息的时点与新旧。", "What day a record speaks of, and how old that is.") })
export class Freshness {
  @Field(() => PartialDate, {
    nullable: true,
    description: bilingual(
      "信息所述的日期;空:来源未注明。",
      "The date the record speaks of. Null: its source bears none.",
    ),
  })
  asOf!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: bilingual(
      "至今天的天数(自该时段首日起算)。",
      "Days from the first day of that date to today. Null: undated.",
    ),
  })
  ageDays!: number | null;

  @Field(() => FreshnessState, { description: bilingual("新旧程度。", "How old that is.") })
  state!: FreshnessState;
}

/** The freshness on the day `today` of what is dated `asOf`. What is dated ahead counts as fresh. */
export function freshnessOf(asOf: string | null, today: string): Freshness {
  const freshness = new Freshness();
  freshness.asOf = asOf;
  freshness.ageDays = asOf === null ? null : daysSince(asOf, today);
  freshness.state = stateOf(freshness.ageDays);
  return freshness;
}

function stateOf(ageDays: number | null): FreshnessState {
  if (ageDays === null) return FreshnessState.UNDATED;
  if (ageDays <= FRESH_DAYS) return FreshnessState.FRESH;
  return ageDays <= AGEING_DAYS ? FreshnessState.AGEING : FreshnessState.STALE;
}

/** The fields of `Freshness` inside a statement, of the date that a column holds. */
export function freshnessFields(column: string): Readonly<Record<string, ScalarForm>> {
  return {
    asOf: (row) => jsonValue("text", row.column(column)),
    ageDays: (row, { dialect }) => jsonValue("integer", ageSql(row.column(column), dialect)),
    state: (row, { dialect }) => jsonValue("text", stateSql(row.column(column), dialect)),
  };
}

/** `daysSince` today inside a statement; NULL for NULL. */
function ageSql(asOf: Sql, dialect: Dialect): Template<PlanBind> {
  const firstDay = sql`${asOf} || substr('-01-01', CASE length(${asOf}) WHEN 4 THEN 1 WHEN 7 THEN 4 ELSE 7 END)`;
  const today = ({ today }: PlanBind) => sql`${today}`;
  return dialect === "sqlite"
    ? template`CAST(julianday(${today}) - julianday(${firstDay}) AS INTEGER)`
    : template`(CAST(${today} AS date) - CAST(${firstDay} AS date))`;
}

/** The state of a date inside a statement. */
export function stateSql(asOf: Sql, dialect: Dialect): Template<PlanBind> {
  const age = ageSql(asOf, dialect);
  return template`CASE WHEN ${asOf} IS NULL THEN ${quoted(FreshnessState.UNDATED)}
    WHEN ${age} <= ${raw(String(FRESH_DAYS))} THEN ${quoted(FreshnessState.FRESH)}
    WHEN ${age} <= ${raw(String(AGEING_DAYS))} THEN ${quoted(FreshnessState.AGEING)} ELSE ${quoted(FreshnessState.STALE)} END`;
}
