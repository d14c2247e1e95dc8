import { connectionField, rootFields } from "../../platform/connection";
import { bilingual } from "../../platform/graphql/bilingual";
import { Enterprise } from "../../targets/enterprise";
import { Region } from "../../targets/region";
import { Chain, chainList } from "../chain";
import { Fund } from "./fund.entity";
import { fundInvestmentList, fundList } from "./fund.list";

/** Everything the room adds to the graph. */
export const fundResolvers = [
  rootFields(fundList),
  rootFields(fundInvestmentList),
  connectionField(
    () => Fund,
    "subFunds",
    fundList,
    "parent",
    bilingual("子基金,规模已含在本基金内。", "Funds inside it; its size includes theirs."),
  ),
  connectionField(() => Fund, "investments", fundInvestmentList, "fund", bilingual("投资。", "Its investments.")),
  connectionField(
    () => Enterprise,
    "fundInvestments",
    fundInvestmentList,
    "enterprise",
    bilingual("获得的基金投资。", "Investments of funds in it."),
  ),
  connectionField(
    () => Region,
    "funds",
    fundList,
    "region",
    bilingual("本地区及下级的基金。", "Funds of this region and those below."),
  ),
  connectionField(
    () => Fund,
    "chains",
    chainList,
    "funds",
    bilingual("面向的产业链;面向全部者为全部。", "Chains it is for; all of them when it is for every chain."),
  ),
  connectionField(
    () => Chain,
    "funds",
    fundList,
    "chain",
    bilingual("面向本链的基金,含面向全部者。", "Funds for this chain, those for every chain included."),
  ),
];
