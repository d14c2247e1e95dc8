export { Chain } from "./chain.entity";
export { chainFacet, chainList } from "./chain.list";
export { inAnyChain, inChain } from "./chain-relation";
export { chainResolvers } from "./chain.resolver";
export { EnterprisePosition } from "./enterprise-segment.entity";
export { SegmentAlias } from "./segment-alias.entity";
export { SegmentSupply } from "./segment-supply.entity";
export { ChainSegment, SegmentPresence, SegmentStage } from "./segment.entity";
export { segmentFacet, segmentList, supplyList } from "./segment.list";
export {
  chainSeed,
  enterpriseSegmentSeed,
  segmentAliasSeed,
  segmentSeed,
  segmentSupplySeed,
} from "./chain.seed";
