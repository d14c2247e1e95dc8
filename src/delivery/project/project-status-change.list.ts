import { byColumn, dateField, enumField, List, OrderDirection, textField, toOneField } from "../../platform/connection";
import { bilingual } from "../../platform/graphql/bilingual";
import { organizationList } from "../../targets/organization";
import { ProjectStatus, projectStatusLabels } from "./project.entity";
import { projectList } from "./project.list";
import { ProjectStatusChange } from "./project-status-change.entity";

/** All steps of projects, what was entered last first. */
export const projectStatusChangeList: List = new List({
  entity: ProjectStatusChange,
  plural: "projectStatusChanges",
  label: "项目状态变更",
  description: bilingual("项目的状态变更。默认最近登记的在前。", "Steps of projects, what was entered last first."),
  isDated: false,
  fields: {
    project: toOneField(
      byColumn("project_id", () => projectList),
      bilingual("项目。", "The project."),
    ),
    fromStatus: enumField("from_status", ProjectStatus, "ProjectStatus", bilingual("此前的状态。", "State before.")),
    toStatus: enumField("to_status", ProjectStatus, "ProjectStatus", bilingual("此后的状态。", "State after.")),
    changedOn: dateField("changed_on", bilingual("变更的日期。", "When it became so.")),
    organization: toOneField(
      byColumn("organization_id", () => organizationList),
      bilingual("登记单位。", "Who entered it."),
    ),
    recordedAt: textField("recorded_at", bilingual("登记时刻。", "When it was entered.")),
  },
  orders: {
    RECORDED_AT: {
      column: "recorded_at",
      kind: "text",
      nullable: false,
      description: bilingual("登记时刻。", "When it was entered."),
    },
    CHANGED_ON: {
      column: "changed_on",
      kind: "text",
      nullable: false,
      description: bilingual("变更的日期。", "When it became so."),
    },
  },
  defaultOrder: [{ field: "RECORDED_AT", direction: OrderDirection.DESC }],
  facets: {
    toStatus: {
      kind: "column",
      column: "to_status",
      labels: projectStatusLabels,
      description: bilingual("按此后的状态。", "By state after."),
    },
  },
});
