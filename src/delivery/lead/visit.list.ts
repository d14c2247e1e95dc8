import { byColumn, dateField, enumField, List, toOneField } from "../../platform/connection";
import { bilingual } from "../../platform/graphql/bilingual";
import { recordFields } from "../../platform/provenance";
import { enterpriseList } from "../../targets/enterprise";
import { organizationList } from "../../targets/organization";
import { projectList } from "../project";
import { leadList } from "./lead.list";
import { Visit, VisitDirection, visitDirectionLabels, VisitReason, visitReasonLabels } from "./visit.entity";

/** All visits, the latest first. */
export const visitList: List = new List({
  entity: Visit,
  plural: "visits",
  label: "走访",
  description: bilingual(
    "走访,仅线索或项目的责任单位与主管部门可见。默认最近的在前。",
    "Visits, shown to those who work on the lead or project and to the office, the latest first.",
  ),
  fields: {
    ...recordFields,
    lead: toOneField(
      byColumn("lead_id", () => leadList),
      bilingual("线索。", "The lead that it was of."),
    ),
    project: toOneField(
      byColumn("project_id", () => projectList),
      bilingual("项目。", "The project that it was of."),
    ),
    enterprise: toOneField(
      byColumn("enterprise_id", () => enterpriseList),
      bilingual("企业。", "The enterprise."),
    ),
    organization: toOneField(
      byColumn("organization_id", () => organizationList),
      bilingual("走访单位。", "Who visited."),
    ),
    reason: enumField("reason", VisitReason, "VisitReason", bilingual("六必访的事由。", "Which must-visit it was.")),
    direction: enumField("direction", VisitDirection, "VisitDirection", bilingual("方向。", "Who went to whom.")),
    visitedOn: dateField("visited_on", bilingual("走访日期。", "When it was.")),
    corrects: toOneField(
      byColumn("corrects_id", () => visitList),
      bilingual("所更正的走访。", "The visit that it corrects."),
    ),
  },
  facets: {
    reason: {
      kind: "column",
      column: "reason",
      labels: visitReasonLabels,
      description: bilingual("按事由。", "By reason."),
    },
    direction: {
      kind: "column",
      column: "direction",
      labels: visitDirectionLabels,
      description: bilingual("按方向。", "By direction."),
    },
    organization: {
      kind: "relation",
      field: "organization",
      list: () => organizationList,
      description: bilingual("按走访单位。", "By who visited."),
    },
  },
});
