import {
  byColumn,
  dateField,
  enumField,
  List,
  localizedField,
  OrderDirection,
  toOneField,
} from "../../platform/connection";
import { bilingual } from "../../platform/graphql/bilingual";
import { recordFields } from "../../platform/provenance";
import { organizationList } from "../../targets/organization";
import { projectList } from "../project";
import { Blocker, BlockerKind, blockerKindLabels, BlockerStatus, blockerStatusLabels } from "./blocker.entity";

/** All blockers, those whose report is due first in front. */
export const blockerList: List = new List({
  entity: Blocker,
  plural: "blockers",
  label: "项目问题",
  description: bilingual(
    "项目问题,仅项目责任单位、承办单位与主管部门可见。默认反馈期限近的在前。",
    "What stands in the way of projects, for those responsible, those asked and the office; reports due first come first.",
  ),
  fields: {
    ...recordFields,
    project: toOneField(
      byColumn("project_id", () => projectList),
      bilingual("项目。", "The project."),
    ),
    kind: enumField("kind", BlockerKind, "BlockerKind", bilingual("类型。", "Kind.")),
    title: localizedField("title", bilingual("标题。", "Title.")),
    status: enumField("status", BlockerStatus, "BlockerStatus", bilingual("办理状态。", "How far its answer is.")),
    organization: toOneField(
      byColumn("organization_id", () => organizationList),
      bilingual("承办单位。", "Who is asked to solve it."),
    ),
    raisedOn: dateField("raised_on", bilingual("提出日期。", "The day on which it was raised.")),
    visitDueOn: dateField("visit_due_on", bilingual("上门期限。", "Last day to go there.")),
    visitedOn: dateField("visited_on", bilingual("上门日期。", "When somebody went there.")),
    reportDueOn: dateField("report_due_on", bilingual("反馈期限。", "Last day to report.")),
    reportedOn: dateField("reported_on", bilingual("反馈日期。", "When it was reported.")),
    resolvedOn: dateField("resolved_on", bilingual("解决日期。", "When it was solved.")),
    reopens: toOneField(
      byColumn("reopens_id", () => blockerList),
      bilingual("再现的原问题。", "The one that came back in it."),
    ),
  },
  orders: {
    REPORT_DUE_ON: {
      column: "report_due_on",
      kind: "text",
      nullable: false,
      description: bilingual("反馈期限。", "Last day to report."),
    },
    RAISED_ON: {
      column: "raised_on",
      kind: "text",
      nullable: false,
      description: bilingual("提出日期。", "The day on which it was raised."),
    },
  },
  defaultOrder: [{ field: "REPORT_DUE_ON", direction: OrderDirection.ASC }],
  facets: {
    kind: {
      kind: "column",
      column: "kind",
      labels: blockerKindLabels,
      description: bilingual("按类型。", "By kind."),
    },
    status: {
      kind: "column",
      column: "status",
      labels: blockerStatusLabels,
      description: bilingual("按办理状态。", "By state."),
    },
    organization: {
      kind: "relation",
      field: "organization",
      list: () => organizationList,
      description: bilingual("按承办单位。", "By the organization asked."),
    },
  },
});
