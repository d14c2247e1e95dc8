import { bilingual } from "../../platform/graphql/bilingual";
import { recordMutations, Writable } from "../../platform/writing";
import { policyList } from "./policy.list";
import { policySeed } from "./policy.seed";

/** `createPolicy`, `updatePolicy`. */
export const policyMutations = recordMutations(
  new Writable({
    list: policyList,
    seed: policySeed,
    prefix: "pol",
    descriptions: {
      chains: bilingual("适用产业链的代码。", "Codes of the chains that it is for."),
      instruments: bilingual("政策工具的代码。", "Codes of its instruments."),
    },
  }),
);
