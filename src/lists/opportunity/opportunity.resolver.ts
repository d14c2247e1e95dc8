import { Chain, ChainSegment, segmentList } from "../../maps/chain";
import { connectionField, rootFields } from "../../platform/connection";
import { bilingual } from "../../platform/graphql/bilingual";
import { Region } from "../../targets/region";
import { Opportunity } from "./opportunity.entity";
import { opportunityList } from "./opportunity.list";

/** Everything the room adds to the graph. */
export const opportunityResolvers = [
  rootFields(opportunityList),
  connectionField(
    () => Opportunity,
    "segments",
    segmentList,
    "opportunities",
    bilingual("所属环节。", "Its segments."),
  ),
  connectionField(
    () => Region,
    "opportunities",
    opportunityList,
    "region",
    bilingual("本地区及下级的投资机会。", "Opportunities of this region and those below."),
  ),
  connectionField(
    () => Chain,
    "opportunities",
    opportunityList,
    "chain",
    bilingual("本链及其环节的投资机会。", "Opportunities of this chain and of its segments."),
  ),
  connectionField(
    () => ChainSegment,
    "opportunities",
    opportunityList,
    "segments",
    bilingual("本环节的投资机会。", "Opportunities in it."),
  ),
];
