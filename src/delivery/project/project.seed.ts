import { searchColumns } from "../../platform/connection";
import { projectList } from "./project.list";
import { SegmentsBasis } from "../../lists/opportunity";
import {
  date,
  linkTable,
  localized,
  LONGEST_NAME,
  money,
  oneOf,
  optional,
  recordTable,
  reference,
  references,
} from "../../platform/seeding";
import { InvestorRegionBasis, ProjectStatus } from "./project.entity";

const projectSegment = linkTable("project_segment", "project_id", ["segment_id"]);
const projectInvestor = linkTable("project_investor", "project_id", ["enterprise_id"], ["position"]);

/** `projects.csv`. Investors stand in order, the one named first. */
export const projectSeed = recordTable({
  file: "projects",
  table: "project",
  type: "Project",
  columns: {
    ...localized("name", LONGEST_NAME),
    ...localized("investor", LONGEST_NAME),
    investors: references(projectInvestor, "enterprise_id", "enterprise", "position"),
    investor_region: optional(reference("region")),
    investor_region_basis: optional(oneOf(InvestorRegionBasis)),
    region: reference("region"),
    chain: optional(reference("chain")),
    segments: references(projectSegment, "segment_id", "chain_segment"),
    segments_basis: optional(oneOf(SegmentsBasis)),
    contract_100m_cny: optional(money("contract_wan", { above: 0 })),
    status: oneOf(ProjectStatus),
    status_on: optional(date()),
    event: optional(reference("promotion_event")),
    opportunity: optional(reference("opportunity")),
  },
  asOf: "status_on",
  search: searchColumns(projectList),
});
