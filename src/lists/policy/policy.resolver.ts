import { Chain, chainList } from "../../maps/chain";
import { connectionField, rootFields } from "../../platform/connection";
import { bilingual } from "../../platform/graphql/bilingual";
import { Region } from "../../targets/region";
import { PolicyInstrument } from "./policy-instrument.entity";
import { Policy } from "./policy.entity";
import { policyInstrumentList, policyList } from "./policy.list";

/** Everything the room adds to the graph. */
export const policyResolvers = [
  rootFields(policyInstrumentList),
  rootFields(policyList),
  connectionField(
    () => Policy,
    "instruments",
    policyInstrumentList,
    "policies",
    bilingual("政策工具。", "Its instruments."),
  ),
  connectionField(
    () => Policy,
    "chains",
    chainList,
    "policies",
    bilingual("适用的产业链;适用于全部者为全部。", "Chains it is for; all of them when it is for every chain."),
  ),
  connectionField(
    () => PolicyInstrument,
    "policies",
    policyList,
    "instruments",
    bilingual("使用该工具的政策。", "Policies that use it."),
  ),
  connectionField(
    () => Region,
    "policies",
    policyList,
    "region",
    bilingual("本地区及下级的政策。", "Policies of this region and those below."),
  ),
  connectionField(
    () => Chain,
    "policies",
    policyList,
    "chain",
    bilingual("适用于本链的政策,含适用于全部者。", "Policies for this chain, those for every chain included."),
  ),
];
