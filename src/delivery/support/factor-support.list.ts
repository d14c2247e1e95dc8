import { byColumn, dateField, decimalField, enumField, List, toOneField } from "../../platform/connection";
import { bilingual } from "../../platform/graphql/bilingual";
import { recordFields } from "../../platform/provenance";
import { organizationList } from "../../targets/organization";
import { projectList } from "../project";
import {
  Factor,
  factorLabels,
  FactorSupport,
  FactorSupportStatus,
  factorSupportStatusLabels,
} from "./factor-support.entity";

/** Everything that projects asked for, what was asked last first. */
export const factorSupportList: List = new List({
  entity: FactorSupport,
  plural: "factorSupports",
  label: "要素保障",
  description: bilingual(
    "要素保障,仅项目责任单位、保障单位与主管部门可见。默认最近申请的在前。",
    "Factors that projects asked for, for those responsible, those asked and the office; what was asked last comes first.",
  ),
  fields: {
    ...recordFields,
    project: toOneField(
      byColumn("project_id", () => projectList),
      bilingual("项目。", "The project."),
    ),
    factor: enumField("factor", Factor, "Factor", bilingual("要素。", "The factor.")),
    status: enumField("status", FactorSupportStatus, "FactorSupportStatus", bilingual("状态。", "How far it is.")),
    asked: decimalField(
      "asked_micro",
      bilingual("申请数量;请同时限定要素。", "How much is asked for; say the factor too."),
    ),
    askedOn: dateField("asked_on", bilingual("申请日期。", "The day on which it was asked for.")),
    organization: toOneField(
      byColumn("organization_id", () => organizationList),
      bilingual("保障单位。", "Who is asked to grant it."),
    ),
  },
  facets: {
    factor: {
      kind: "column",
      column: "factor",
      labels: factorLabels,
      description: bilingual("按要素。", "By factor."),
    },
    status: {
      kind: "column",
      column: "status",
      labels: factorSupportStatusLabels,
      description: bilingual("按状态。", "By state."),
    },
  },
});
