import {
  EnterpriseMatchesResolver,
  MatchResolver,
  OpportunityMatchesResolver,
  SegmentTargetsResolver,
} from "./fit.resolver";

/** Everything the room adds to the graph. */
export const fitResolvers = [
  OpportunityMatchesResolver,
  EnterpriseMatchesResolver,
  SegmentTargetsResolver,
  MatchResolver,
];
