import { byColumn, dateField, enumField, List, moneyField, toOneField } from "../../platform/connection";
import { bilingual } from "../../platform/graphql/bilingual";
import { recordFields } from "../../platform/provenance";
import { organizationList } from "../../targets/organization";
import { FundsReport } from "./funds-report.entity";
import { projectList } from "./project.list";
import { Verification, VerificationMethod, VerificationResult, verificationResultLabels } from "./verification.entity";

const project = toOneField(
  byColumn("project_id", () => projectList),
  bilingual("项目。", "The project."),
);

/** All monthly reports of funds, the latest months first. */
export const fundsReportList: List = new List({
  entity: FundsReport,
  plural: "fundsReports",
  label: "到位资金月报",
  description: bilingual(
    "到位资金月报,仅责任单位与主管部门可见。默认最近月份在前。",
    "Monthly reports of funds in place, shown to those responsible and to the office, the latest months first.",
  ),
  fields: {
    ...recordFields,
    project,
    month: dateField("month", bilingual("月份。", "The month.")),
    amount: moneyField("amount_wan", bilingual("当月到位额。", "What arrived in the month.")),
    corrects: toOneField(
      byColumn("corrects_id", () => fundsReportList),
      bilingual("所更正的月报。", "The report that it corrects."),
    ),
    organization: toOneField(
      byColumn("organization_id", () => organizationList),
      bilingual("填报单位。", "Who reported it."),
    ),
  },
});

/** All verifications, the latest periods first. */
export const verificationList: List = new List({
  entity: Verification,
  plural: "verifications",
  label: "到位资金核验",
  description: bilingual("到位资金核验。默认最近时段在前。", "Verifications of funds, the latest periods first."),
  fields: {
    ...recordFields,
    project,
    method: enumField("method", VerificationMethod, "VerificationMethod", bilingual("方式。", "How it was done.")),
    periodStart: dateField("period_start", bilingual("起始月份。", "First month.")),
    periodEnd: dateField("period_end", bilingual("截止月份。", "Last month.")),
    verified: moneyField("verified_wan", bilingual("核定额。", "What was verified.")),
    result: enumField("result", VerificationResult, "VerificationResult", bilingual("结论。", "What it came to.")),
    verifier: toOneField(
      byColumn("verifier_id", () => organizationList),
      bilingual("核验单位。", "Who verified."),
    ),
  },
  facets: {
    result: {
      kind: "column",
      column: "result",
      labels: verificationResultLabels,
      description: bilingual("按结论。", "By result."),
    },
  },
});
