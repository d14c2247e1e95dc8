import { bilingual } from "../../platform/graphql/bilingual";
import { recordMutations, Writable } from "../../platform/writing";
import { fundList } from "./fund.list";
import { fundSeed } from "./fund.seed";

/** `createFund`, `updateFund`. */
export const fundMutations = recordMutations(
  new Writable({
    list: fundList,
    seed: fundSeed,
    prefix: "fund",
    descriptions: { chains: bilingual("重点投向产业链的代码。", "Codes of the chains that it focuses on.") },
  }),
);
