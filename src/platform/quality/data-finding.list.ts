import { enumField, List, OrderDirection, textField } from "../connection";
import { bilingual } from "../graphql/bilingual";
import { DataFinding, FindingRule, findingRuleLabels, FindingState, findingStateLabels } from "./data-finding.entity";

/** All findings, by code. */
export const findingList = new List({
  entity: DataFinding,
  plural: "dataFindings",
  label: "数据疑点",
  description: bilingual("数据疑点。默认按代码排列。", "Data findings, by code unless said otherwise."),
  isDated: false,
  fields: {
    rule: enumField("rule", FindingRule, "FindingRule", bilingual("规则。", "The rule.")),
    state: enumField("state", FindingState, "FindingState", bilingual("状态。", "The state.")),
    subjectType: textField("subject_type", bilingual("涉及记录的类型。", "Type of the record it is about.")),
    subjectCode: textField("subject_code", bilingual("涉及记录的代码。", "Code of the record it is about.")),
  },
  defaultOrder: [{ field: "CODE", direction: OrderDirection.ASC }],
  facets: {
    rule: { kind: "column", column: "rule", labels: findingRuleLabels, description: bilingual("按规则。", "By rule.") },
    state: {
      kind: "column",
      column: "state",
      labels: findingStateLabels,
      description: bilingual("按状态。", "By state."),
    },
    subjectType: {
      kind: "column",
      column: "subject_type",
      labels: {},
      description: bilingual("按涉及记录的类型。", "By type of the record."),
    },
  },
});
