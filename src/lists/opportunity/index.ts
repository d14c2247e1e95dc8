export { isOurOpportunity } from "./opportunity.access";
export { CooperationMode, Opportunity, OpportunityStage, SegmentsBasis } from "./opportunity.entity";
export { AMOUNT_BANDS, opportunityList } from "./opportunity.list";
export { opportunityResolvers } from "./opportunity.resolver";
export { opportunitySeed } from "./opportunity.seed";
export { opportunityMutations } from "./opportunity.write";
