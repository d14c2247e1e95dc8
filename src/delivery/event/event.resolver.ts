import { FieldResolver, Resolver, Root } from "type-graphql";
import { connectionField, rootFields } from "../../platform/connection";
import { bilingual } from "../../platform/graphql/bilingual";
import { Decimal, percentText } from "../../platform/values";
import { Region } from "../../targets/region";
import { EventOutcome } from "./event-outcome.entity";
import { PromotionEvent } from "./event.entity";
import { eventOutcomeList, promotionEventList } from "./event.list";

/** Rates of a published outcome, computed from its parts. */
@Resolver(() => EventOutcome)
export class EventOutcomeResolver {
  @FieldResolver(() => Decimal, {
    nullable: true,
    description: bilingual(
      "开工率(%),由开工数与签约数算出。",
      "Start rate in percent, computed: started / contracts. Null: parts unknown.",
    ),
  })
  startRate(@Root() { started, contracts }: EventOutcome): string | null {
    return rate(started, contracts);
  }

  @FieldResolver(() => Decimal, {
    nullable: true,
    description: bilingual(
      "建成率(%),由建成数与签约数算出。",
      "Completion rate in percent, computed: completed / contracts. Null: parts unknown.",
    ),
  })
  completionRate(@Root() { completed, contracts }: EventOutcome): string | null {
    return rate(completed, contracts);
  }

  @FieldResolver(() => Decimal, {
    nullable: true,
    description: bilingual(
      "到位率(%),由到位资金与签约金额算出。",
      "Arrival rate in percent, computed: funds in place / amount signed. Null: parts unknown.",
    ),
  })
  arrivalRate(@Root() { fundsInPlaceWan, signedWan }: EventOutcome): string | null {
    return rate(fundsInPlaceWan, signedWan);
  }
}

/** Everything the room adds to the graph. */
export const eventResolvers = [
  rootFields(promotionEventList),
  rootFields(eventOutcomeList),
  EventOutcomeResolver,
  connectionField(
    () => PromotionEvent,
    "parts",
    promotionEventList,
    "parent",
    bilingual("其中的分场签约,数字已含在本活动内。", "Signings that were part of it; its figures include theirs."),
  ),
  connectionField(
    () => PromotionEvent,
    "outcomes",
    eventOutcomeList,
    "event",
    bilingual("公布的进展。", "What was published about its contracts."),
  ),
  connectionField(
    () => Region,
    "promotionEvents",
    promotionEventList,
    "partnerRegion",
    bilingual("以本地区及下级为对方的活动。", "Events whose partner is this region or one below."),
  ),
  connectionField(
    () => Region,
    "eventOutcomes",
    eventOutcomeList,
    "region",
    bilingual("本地区及下级部分的进展。", "Outcomes of the part of this region and those below."),
  ),
];

function rate(part: number | null, whole: number | null): string | null {
  return part === null || whole === null ? null : percentText(part, whole);
}
