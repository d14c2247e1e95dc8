export { EventOutcome } from "./event-outcome.entity";
export { PromotionEvent } from "./event.entity";
export { promotionEventList } from "./event.list";
export { eventResolvers } from "./event.resolver";
export { eventOutcomeSeed, eventSeed } from "./event.seed";
export { eventMutations } from "./event.write";
