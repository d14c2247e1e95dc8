import { opportunityList } from "../../lists/opportunity";
import {
  byColumn,
  dateField,
  enumField,
  List,
  moneyField,
  OrderDirection,
  textField,
  toOneField,
} from "../../platform/connection";
import { bilingual } from "../../platform/graphql/bilingual";
import { Inquiry, InquiryStatus, inquiryStatusLabels } from "./inquiry.entity";

/** All inquiries, the latest first. */
export const inquiryList: List = new List({
  entity: Inquiry,
  plural: "inquiries",
  label: "投资咨询",
  description: bilingual(
    "投资咨询,仅责任单位与主管部门可见。默认最近提交的在前。",
    "Inquiries, shown to those responsible and to the office, what was sent last first.",
  ),
  isDated: false,
  fields: {
    opportunity: toOneField(
      byColumn("opportunity_id", () => opportunityList),
      bilingual("所咨询的投资机会。", "The opportunity that it is about."),
    ),
    company: textField("company", bilingual("企业名称。", "Name of the company.")),
    amount: moneyField("amount_wan", bilingual("拟投资额。", "What might be invested.")),
    status: enumField("status", InquiryStatus, "InquiryStatus", bilingual("状态。", "State.")),
    submittedAt: textField("submitted_at", bilingual("提交时刻。", "When it was sent.")),
    dueOn: dateField("due_on", bilingual("应答复之日。", "When its answer is due.")),
    answeredOn: dateField("answered_on", bilingual("首次答复之日。", "When it was first answered.")),
  },
  orders: {
    SUBMITTED_AT: {
      column: "submitted_at",
      kind: "text",
      nullable: false,
      description: bilingual("提交时刻。", "When it was sent."),
    },
    DUE_ON: {
      column: "due_on",
      kind: "text",
      nullable: false,
      description: bilingual("应答复之日。", "When its answer is due."),
    },
  },
  defaultOrder: [{ field: "SUBMITTED_AT", direction: OrderDirection.DESC }],
  facets: {
    status: {
      kind: "column",
      column: "status",
      labels: inquiryStatusLabels,
      description: bilingual("按状态。", "By state."),
    },
  },
});
