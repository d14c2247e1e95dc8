import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { bilingual } from "../graphql/bilingual";
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
