import { opportunityList } from "../../lists/opportunity";
import { chainFacet, segmentList } from "../../maps/chain";
import { byColumn, dateField, enumField, List, through, toManyField, toOneField } from "../../platform/connection";
import { bilingual } from "../../platform/graphql/bilingual";
import { recordFields } from "../../platform/provenance";
import { enterpriseList } from "../../targets/enterprise";
import { organizationList } from "../../targets/organization";
import { inRegion, regionFacet, RegionLevel } from "../../targets/region";
import { inquiryList } from "../inquiry";
import { projectList } from "../project";
import { inChainOfLead } from "./lead-chain";
import { Lead, LeadOrigin, leadOriginLabels, LeadStatus, leadStatusLabels } from "./lead.entity";

/** All leads, what moved last first. */
export const leadList: List = new List({
  entity: Lead,
  plural: "leads",
  label: "线索",
  description: bilingual(
    "线索,仅争取单位、责任单位与主管部门可见。默认最近变动的在前。",
    "Leads, shown to those who court, to those responsible and to the office, what moved last first.",
  ),
  fields: {
    ...recordFields,
    enterprise: toOneField(
      byColumn("enterprise_id", () => enterpriseList),
      bilingual("所争取的企业。", "The enterprise that is courted."),
    ),
    opportunity: toOneField(
      byColumn("opportunity_id", () => opportunityList),
      bilingual("为之争取的投资机会。", "The opportunity that it is courted for."),
    ),
    segment: toOneField(
      byColumn("segment_id", () => segmentList),
      bilingual("可补的环节。", "The segment that it could fill."),
    ),
    chain: toOneField(
      inChainOfLead,
      bilingual("产业链:环节的,或投资机会的。", "A chain: that of its segment, or one of its opportunity."),
    ),
    region: toOneField(
      inRegion(),
      bilingual("拟落地地区,含下级。", "Region where it would go, with everything below."),
    ),
    organization: toOneField(
      byColumn("organization_id", () => organizationList),
      bilingual("争取单位。", "Who courts."),
    ),
    inquiry: toOneField(
      byColumn("inquiry_id", () => inquiryList),
      bilingual("由之而来的投资咨询。", "The inquiry that it came of."),
    ),
    origin: enumField("origin", LeadOrigin, "LeadOrigin", bilingual("由何而来。", "What it came of.")),
    status: enumField("status", LeadStatus, "LeadStatus", bilingual("状态。", "How far it has come.")),
    statusOn: dateField("status_on", bilingual("状态的日期。", "Date of the state.")),
    nextStepOn: dateField("next_step_on", bilingual("下一步的期限。", "When the next step is due.")),
    project: toOneField(
      byColumn("project_id", () => projectList),
      bilingual("签约而成的项目。", "The project that it became."),
    ),
  },
  orders: {
    NEXT_STEP_ON: {
      column: "next_step_on",
      kind: "text",
      nullable: true,
      description: bilingual("下一步的期限。", "When the next step is due."),
    },
  },
  facets: {
    status: {
      kind: "column",
      column: "status",
      labels: leadStatusLabels,
      description: bilingual("按状态。", "By state."),
    },
    origin: {
      kind: "column",
      column: "origin",
      labels: leadOriginLabels,
      description: bilingual("按来由。", "By origin."),
    },
    chain: chainFacet(
      bilingual("按产业链;跨链的在每条链各计一次。", "By chain; one of several chains counts in each."),
    ),
    region: regionFacet("region", RegionLevel.PREFECTURE, bilingual("按拟落地地区。", "By region where it would go.")),
    organization: {
      kind: "relation",
      field: "organization",
      list: () => organizationList,
      description: bilingual("按争取单位。", "By who courts."),
    },
  },
});

// Which enterprises are courted, and which are not yet.
enterpriseList.extend({
  leads: toManyField(
    through("lead", "enterprise_id", "id", () => leadList),
    bilingual("争取它的线索。", "Leads that court it."),
  ),
});
