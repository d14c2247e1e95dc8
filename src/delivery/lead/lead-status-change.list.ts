import { byColumn, dateField, enumField, List, OrderDirection, textField, toOneField } from "../../platform/connection";
import { bilingual } from "../../platform/graphql/bilingual";
import { organizationList } from "../../targets/organization";
import { LeadStatus, leadStatusLabels } from "./lead.entity";
import { leadList } from "./lead.list";
import { LeadStatusChange } from "./lead-status-change.entity";

/** All steps of leads, what was entered last first. */
export const leadStatusChangeList: List = new List({
  entity: LeadStatusChange,
  plural: "leadStatusChanges",
  label: "线索状态变更",
  description: bilingual("线索的状态变更。默认最近登记的在前。", "Steps of leads, what was entered last first."),
  isDated: false,
  fields: {
    lead: toOneField(
      byColumn("lead_id", () => leadList),
      bilingual("线索。", "The lead."),
    ),
    fromStatus: enumField("from_status", LeadStatus, "LeadStatus", bilingual("此前的状态。", "State before.")),
    toStatus: enumField("to_status", LeadStatus, "LeadStatus", bilingual("此后的状态。", "State after.")),
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
  },
  defaultOrder: [{ field: "RECORDED_AT", direction: OrderDirection.DESC }],
  facets: {
    toStatus: {
      kind: "column",
      column: "to_status",
      labels: leadStatusLabels,
      description: bilingual("按此后的状态。", "By state after."),
    },
  },
});
