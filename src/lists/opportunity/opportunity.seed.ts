import { searchColumns } from "../../platform/connection";
import { opportunityList } from "./opportunity.list";
import {
  date,
  linkTable,
  localized,
  LONGEST_NAME,
  money,
  oneOf,
  optional,
  optionalLocalized,
  recordTable,
  reference,
  references,
  together,
  truth,
} from "../../platform/seeding";
import { CooperationMode, InvestmentBasis, OpportunityStage, SegmentsBasis } from "./opportunity.entity";

const opportunitySegment = linkTable("opportunity_segment", "opportunity_id", ["segment_id"]);

/** `opportunities.csv`. */
export const opportunitySeed = recordTable({
  file: "opportunities",
  table: "opportunity",
  type: "Opportunity",
  columns: {
    ...localized("title", LONGEST_NAME),
    region: reference("region"),
    chain: optional(reference("chain")),
    segments: references(opportunitySegment, "segment_id", "chain_segment"),
    segments_basis: optional(oneOf(SegmentsBasis)),
    investment_100m_cny: optional(money("investment_wan", { above: 0 })),
    investment_basis: optional(oneOf(InvestmentBasis)),
    cooperation_mode: oneOf(CooperationMode),
    stage: oneOf(OpportunityStage),
    is_pool: truth(),
    published_on: optional(date()),
    ...localized("summary"),
    ...optionalLocalized("conditions"),
  },
  asOf: "published_on",
  rules: [together(["investment_100m_cny", "investment_wan"], "investment_basis")],
  search: searchColumns(opportunityList),
});
