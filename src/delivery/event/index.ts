export { EventOutcome } from "./event-outcome.entity";
export { EventDirection, PromotionEvent } from "./event.entity";
export { eventOutcomeList, promotionEventList } from "./event.list";
export { eventResolvers } from "./event.resolver";
export { eventOutcomeSeed, eventSeed } from "./event.seed";
