import { recordMutations, Writable } from "../../platform/writing";
import { promotionEventList } from "./event.list";
import { eventSeed } from "./event.seed";

/** `createPromotionEvent`, `updatePromotionEvent`, by the office. */
export const eventMutations = recordMutations(
  new Writable({ list: promotionEventList, seed: eventSeed, prefix: "event" }),
);
