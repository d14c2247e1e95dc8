import { byColumn, dateField, decimalField, List, toOneField } from "../../platform/connection";
import { bilingual } from "../../platform/graphql/bilingual";
import { recordFields } from "../../platform/provenance";
import { ProgressReport } from "./progress-report.entity";
import { taskList } from "./task.list";

/** All monthly reports of tasks, the latest months first. */
export const progressReportList: List = new List({
  entity: ProgressReport,
  plural: "progressReports",
  label: "进度月报",
  description: bilingual(
    "任务进度月报,仅责任单位与主管部门可见。默认最近月份在前。",
    "Monthly reports of tasks, shown to those responsible and to the office, the latest months first.",
  ),
  fields: {
    ...recordFields,
    task: toOneField(
      byColumn("task_id", () => taskList),
      bilingual("任务。", "The task."),
    ),
    month: dateField("month", bilingual("月份。", "The month.")),
    value: decimalField("value_micro", bilingual("当月值,单位同任务。", "The month's value, in the task's unit.")),
    corrects: toOneField(
      byColumn("corrects_id", () => progressReportList),
      bilingual("所更正的月报。", "The report that it corrects."),
    ),
    reportedOn: dateField("reported_on", bilingual("填报日期。", "The day on which it was reported.")),
  },
});
