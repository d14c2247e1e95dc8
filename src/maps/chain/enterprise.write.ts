import { bilingual } from "../../platform/graphql/bilingual";
import { optional, references, text } from "../../platform/seeding";
import { LONGEST_NOTE, recordMutations, Writable } from "../../platform/writing";
import { enterpriseList, enterpriseSeed } from "../../targets/enterprise";
import { enterpriseSegmentSeed } from "./chain.seed";

/** `createEnterprise`, `updateEnterprise`; where on the chains it works stands in a file of its own. */
export const enterpriseMutations = recordMutations(
  new Writable({
    list: enterpriseList,
    seed: enterpriseSeed,
    besides: {
      segments: references(enterpriseSegmentSeed.link, "segment_id", "chain_segment"),
      internal_note: optional(text(LONGEST_NOTE)),
    },
    prefix: "ent",
    descriptions: {
      rankings: bilingual(
        "所在榜单,形如“China Top 500 2025 #59”。",
        'Rankings that it stands on, each like "China Top 500 2025 #59".',
      ),
    },
  }),
);
