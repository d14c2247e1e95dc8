import { references } from "../../platform/seeding";
import { recordMutations, Writable } from "../../platform/writing";
import { resourceList } from "./resource.list";
import { resourceSeed, resourceSegmentSeed } from "./resource.seed";

/** `createResource`, `updateResource`; the segments that it feeds stand in a file of their own. */
export const resourceMutations = recordMutations(
  new Writable({
    list: resourceList,
    seed: resourceSeed,
    besides: { segments: references(resourceSegmentSeed.link, "segment_id", "chain_segment") },
    prefix: "res",
  }),
);
