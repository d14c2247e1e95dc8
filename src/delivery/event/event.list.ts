import {
  byColumn,
  dateField,
  enumField,
  integerField,
  List,
  localizedField,
  moneyField,
  OrderDirection,
  toOneField,
} from "../../platform/connection";
import { bilingual } from "../../platform/graphql/bilingual";
import { recordFields } from "../../platform/provenance";
import { inRegion, regionFacet, RegionLevel } from "../../targets/region";
import { EventOutcome } from "./event-outcome.entity";
import { EventDirection, eventDirectionLabels, PromotionEvent } from "./event.entity";

/** All events, latest first. */
export const promotionEventList: List = new List({
  entity: PromotionEvent,
  plural: "promotionEvents",
  label: "招商活动",
  description: bilingual("招商活动。默认最近举办的在前。", "Promotion events, latest first unless said otherwise."),
  search: { number: 11, title: "name", texts: ["venue"] },
  fields: {
    ...recordFields,
    name: localizedField("name", bilingual("名称。", "Name.")),
    direction: enumField("direction", EventDirection, "EventDirection", bilingual("类型。", "Direction.")),
    heldOn: dateField("held_on", bilingual("开始日期。", "First day.")),
    partnerRegion: toOneField(
      inRegion("partner_region_id"),
      bilingual("对方地区,含下级。", "The partner's region, with everything below."),
    ),
    parent: toOneField(
      byColumn("parent_id", () => promotionEventList),
      bilingual("所属的活动。", "The event it was part of."),
    ),
    contracts: integerField("contracts", bilingual("签约项目数。", "Contracts signed.")),
    signed: moneyField("signed_wan", bilingual("签约金额。", "Amount signed.")),
  },
  orders: {
    HELD_ON: { column: "held_on", kind: "text", nullable: true, description: bilingual("开始日期。", "First day.") },
    SIGNED: {
      column: "signed_wan",
      kind: "integer",
      nullable: true,
      description: bilingual("签约金额。", "Amount signed."),
    },
    CONTRACTS: {
      column: "contracts",
      kind: "integer",
      nullable: true,
      description: bilingual("签约项目数。", "Contracts signed."),
    },
  },
  defaultOrder: [{ field: "HELD_ON", direction: OrderDirection.DESC }],
  facets: {
    direction: {
      kind: "column",
      column: "direction",
      labels: eventDirectionLabels,
      description: bilingual("按类型。", "By direction."),
    },
    partnerRegion: regionFacet(
      "partnerRegion",
      RegionLevel.PROVINCE,
      bilingual("按对方地区。", "By the partner's region."),
    ),
    year: { kind: "year", column: "held_on", description: bilingual("按年份。", "By year.") },
  },
});

/** All published outcomes of events, latest first. */
export const eventOutcomeList = new List({
  entity: EventOutcome,
  plural: "eventOutcomes",
  label: "活动签约项目进展",
  description: bilingual(
    "活动签约项目进展。默认最近的在前。",
    "Published outcomes of events, latest first unless said otherwise.",
  ),
  fields: {
    ...recordFields,
    event: toOneField(
      byColumn("event_id", () => promotionEventList),
      bilingual("活动。", "The event."),
    ),
    region: toOneField(
      inRegion(),
      bilingual(
        "地区,含下级;整个活动的无地区。",
        "Region, with everything below; what is about a whole event has none.",
      ),
    ),
    observedOn: dateField("observed_on", bilingual("截至日期。", "The date until which it was counted.")),
  },
  orders: {
    OBSERVED_ON: {
      column: "observed_on",
      kind: "text",
      nullable: false,
      description: bilingual("截至日期。", "The date until which it was counted."),
    },
  },
  defaultOrder: [{ field: "OBSERVED_ON", direction: OrderDirection.DESC }],
});
