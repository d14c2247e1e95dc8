import { searchColumns } from "../../platform/connection";
import { promotionEventList } from "./event.list";
import {
  date,
  inOrder,
  integer,
  localized,
  LONGEST_NAME,
  micro,
  money,
  oneOf,
  optional,
  optionalLocalized,
  recordTable,
  reference,
  text,
} from "../../platform/seeding";
import { EventDirection } from "./event.entity";

/** `events.csv`. */
export const eventSeed = recordTable({
  file: "events",
  table: "promotion_event",
  type: "PromotionEvent",
  columns: {
    ...localized("name", LONGEST_NAME),
    direction: oneOf(EventDirection),
    held_on: optional(date()),
    held_until: optional(date()),
    ...optionalLocalized("venue", LONGEST_NAME),
    organizer: optional(text(LONGEST_NAME)),
    partner_region: optional(reference("region")),
    part_of: optional(reference("promotion_event", "parent_id")),
    contracts: optional(integer({ min: 0 })),
    signed_100m_cny: optional(money("signed_wan")),
  },
  asOf: "held_on",
  rules: [inOrder("held_on", "held_until")],
  parent: "parent_id",
  search: searchColumns(promotionEventList),
});

/** `event_outcomes.csv`. Rates are kept as they were printed, also where they do not follow from the figures beside them. */
export const eventOutcomeSeed = recordTable({
  file: "event_outcomes",
  table: "event_outcome",
  type: "EventOutcome",
  columns: {
    event: reference("promotion_event"),
    region: optional(reference("region")),
    observed_on: date(),
    contracts: optional(integer({ min: 0 })),
    started: optional(integer({ min: 0 })),
    completed: optional(integer({ min: 0 })),
    signed_100m_cny: optional(money("signed_wan")),
    funds_in_place_100m_cny: optional(money("funds_in_place_wan")),
    stated_start_rate_percent: optional(micro("stated_start_rate_micro", { min: 0 })),
    stated_completion_rate_percent: optional(micro("stated_completion_rate_micro", { min: 0 })),
    stated_arrival_rate_percent: optional(micro("stated_arrival_rate_micro", { min: 0 })),
  },
  asOf: "observed_on",
});
