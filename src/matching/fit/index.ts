import { CompareResolver } from "./compare.resolver";
import {
  EnterpriseMatchesResolver,
  GapTargetsResolver,
  MatchResolver,
  OpportunityMatchesResolver,
  SegmentTargetsResolver,
} from "./fit.resolver";
import { InvestorFitResolver } from "./investor-fit.resolver";
import { RegionStrengthsResolver } from "./strengths.resolver";

/** Everything the room adds to the graph. */
export const fitResolvers = [
  OpportunityMatchesResolver,
  EnterpriseMatchesResolver,
  SegmentTargetsResolver,
  MatchResolver,
  InvestorFitResolver,
  CompareResolver,
  GapTargetsResolver,
  RegionStrengthsResolver,
];
