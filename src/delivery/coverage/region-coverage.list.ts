import { dateField, enumField, integerField, List, OrderDirection, toOneField } from "../../platform/connection";
import { bilingual } from "../../platform/graphql/bilingual";
import { recordFields } from "../../platform/provenance";
import { inRegion } from "../../targets/region";
import { LeadingRole, leadingRoleLabels, RegionCoverage } from "./region-coverage.entity";

/** All coverages, the latest first. */
export const regionCoverageList: List = new List({
  entity: RegionCoverage,
  plural: "regionCoverages",
  label: "分片联系",
  description: bilingual(
    "领导分片联系目标地区,登录用户可见。默认最近开始的在前。",
    "Which leading role covers which target region, for people of the work; the latest first.",
  ),
  fields: {
    ...recordFields,
    role: enumField("role", LeadingRole, "LeadingRole", bilingual("职务。", "The office.")),
    number: integerField("number", bilingual("同职务中的序号。", "Which of those who hold the same office.")),
    region: toOneField(inRegion(), bilingual("目标地区,含下级。", "The target region, with everything below.")),
    startedOn: dateField("started_on", bilingual("开始日期。", "First day.")),
    endedOn: dateField("ended_on", bilingual("结束日期。", "Last day.")),
  },
  orders: {
    STARTED_ON: {
      column: "started_on",
      kind: "text",
      nullable: false,
      description: bilingual("开始日期。", "First day."),
    },
  },
  defaultOrder: [{ field: "STARTED_ON", direction: OrderDirection.DESC }],
  facets: {
    role: {
      kind: "column",
      column: "role",
      labels: leadingRoleLabels,
      description: bilingual("按职务。", "By office."),
    },
  },
});
