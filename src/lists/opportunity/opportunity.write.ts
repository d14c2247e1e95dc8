import { Publication } from "../../platform/access";
import { optional, text } from "../../platform/seeding";
import { LONGEST_NOTE, publicationMutations, recordMutations, Writable } from "../../platform/writing";
import { opportunityList } from "./opportunity.list";
import { opportunitySeed } from "./opportunity.seed";

/** Opportunities as they are written one by one. */
export const opportunityWritable = new Writable({
  list: opportunityList,
  seed: opportunitySeed,
  besides: { internal_note: optional(text(LONGEST_NOTE)) },
  prefix: "opp",
  initially: { publication: Publication.DRAFT },
});

/** `createOpportunity` and what follows. */
export const opportunityMutations = [
  ...recordMutations(opportunityWritable),
  ...publicationMutations(opportunityWritable),
];
