import { AMOUNT_BANDS, opportunityList, SegmentsBasis } from "../../lists/opportunity";
import { chainFacet, inChain, segmentFacet, segmentList } from "../../maps/chain";
import {
  byColumn,
  dateField,
  enumField,
  List,
  localizedField,
  moneyField,
  publicationField,
  through,
  toManyField,
  toOneField,
} from "../../platform/connection";
import { bilingual } from "../../platform/graphql/bilingual";
import { recordFields } from "../../platform/provenance";
import { enterpriseList } from "../../targets/enterprise";
import { inRegion, regionFacet, RegionLevel } from "../../targets/region";
import { promotionEventList } from "../event";
import { InvestorRegionBasis, Project, ProjectStatus, projectStatusLabels } from "./project.entity";

/** All projects, newest information first. */
export const projectList: List = new List({
  entity: Project,
  plural: "projects",
  label: "项目",
  description: bilingual("项目。默认最新在前。", "Projects, newest information first unless said otherwise."),
  search: { number: 10, title: "name", texts: ["investor"] },
  fields: {
    ...recordFields,
    publication: publicationField,
    name: localizedField("name", bilingual("项目名称。", "Name.")),
    investor: localizedField("investor", bilingual("投资方名称。", "The investor's name.")),
    investors: toManyField(
      through("project_investor", "project_id", "enterprise_id", () => enterpriseList),
      bilingual("目录中的投资方企业。", "Investors that are in the catalog."),
    ),
    investorRegion: toOneField(
      inRegion("investor_region_id"),
      bilingual("投资方所在地,含下级。", "The investor's home region, with everything below."),
    ),
    investorRegionBasis: enumField(
      "investor_region_basis",
      InvestorRegionBasis,
      "InvestorRegionBasis",
      bilingual("投资方所在地的依据。", "What the investor's home region rests on."),
    ),
    region: toOneField(inRegion(), bilingual("项目所在地区,含下级。", "Region of the project, with everything below.")),
    chain: toOneField(
      inChain("project", "project_segment", "project_id"),
      bilingual("所属产业链,含其环节所在的链。", "A chain: its own, or that of one of its segments."),
    ),
    segments: toManyField(
      through("project_segment", "project_id", "segment_id", () => segmentList),
      bilingual("所属环节。", "Its segments."),
    ),
    segmentsBasis: enumField(
      "segments_basis",
      SegmentsBasis,
      "SegmentsBasis",
      bilingual("环节归属的依据。", "What its segments rest on."),
    ),
    contract: moneyField("contract_wan", bilingual("公布的合同额。", "Contract amount as announced.")),
    status: enumField("status", ProjectStatus, "ProjectStatus", bilingual("状态。", "State.")),
    statusOn: dateField("status_on", bilingual("状态的日期。", "Date of the state.")),
    event: toOneField(
      byColumn("event_id", () => promotionEventList),
      bilingual("签约活动。", "Event where it was signed."),
    ),
    opportunity: toOneField(
      byColumn("opportunity_id", () => opportunityList),
      bilingual("来自的投资机会。", "The opportunity it came from."),
    ),
  },
  orders: {
    STATUS_ON: {
      column: "status_on",
      kind: "text",
      nullable: true,
      description: bilingual("状态的日期。", "Date of the state."),
    },
    CONTRACT: {
      column: "contract_wan",
      kind: "integer",
      nullable: true,
      description: bilingual("公布的合同额。", "Contract amount as announced."),
    },
  },
  facets: {
    chain: chainFacet(
      bilingual("按产业链;跨链的在每条链各计一次。", "By chain; one of several chains counts in each."),
    ),
    region: regionFacet("region", RegionLevel.PREFECTURE, bilingual("按项目所在地区。", "By region of the project.")),
    status: {
      kind: "column",
      column: "status",
      labels: projectStatusLabels,
      description: bilingual("按状态。", "By state."),
    },
    investorRegion: regionFacet(
      "investorRegion",
      RegionLevel.PROVINCE,
      bilingual("按投资方所在地。", "By the investor's home region."),
    ),
    contract: {
      kind: "band",
      column: "contract_wan",
      bounds: AMOUNT_BANDS,
      description: bilingual("按合同额分段。", "By band of contract amount."),
    },
    year: { kind: "year", column: "status_on", description: bilingual("按状态年份。", "By year of the state.") },
    event: {
      kind: "relation",
      field: "event",
      list: () => promotionEventList,
      description: bilingual("按签约活动。", "By event."),
    },
    segment: segmentFacet(bilingual("按环节。", "By segment.")),
  },
});

// What segments and enterprises know of projects: the join tables are ours, so the fields are added from here.
segmentList.extend({
  projects: toManyField(
    through("project_segment", "segment_id", "project_id", () => projectList),
    bilingual("所属的项目。", "Projects in it."),
  ),
});
enterpriseList.extend({
  projects: toManyField(
    through("project_investor", "enterprise_id", "project_id", () => projectList),
    bilingual("投资的项目。", "Projects it invests in."),
  ),
});
