import { seesEverything } from "../../platform/access";
import { sql } from "../../platform/database";
import { bilingual, message } from "../../platform/graphql/bilingual";
import { areMonths, date, micro, optional, recordTable, reference, text } from "../../platform/seeding";
import {
  createInput,
  createRecord,
  LONGEST_REASON,
  mutationField,
  UserErrorCode,
  Writable,
  type Write,
} from "../../platform/writing";
import { ProgressReport } from "./progress-report.entity";
import { progressReportList } from "./progress-report.list";
import { progressComplaints } from "./progress.rules";
import { Task } from "./task.entity";

const progressReportWritable = new Writable({
  list: progressReportList,
  seed: recordTable({
    file: "progress-reports",
    table: "progress_report",
    type: "ProgressReport",
    columns: {
      task: reference("task"),
      month: date(),
      value: micro("value_micro", { min: 0 }),
      cumulative: optional(micro("cumulative_micro", { min: 0 })),
      text: optional(text(LONGEST_REASON)),
      corrects: optional(reference("progress_report", "corrects_id")),
    },
    asOf: "month",
    rules: [areMonths("month")],
  }),
  without: ["source", "source_date"],
  prefix: "prg",
});

interface ReportInput {
  readonly task: string;
  readonly month: string;
  readonly cumulative?: string | null;
  readonly corrects?: string | null;
}

/** `reportProgress`. */
export const progressMutations = [
  mutationField({
    name: "reportProgress",
    description: bilingual(
      "填报任务某月的进度,仅责任单位与主管部门;更正须指明原月报。",
      "Reports a task's progress of a month: by the organization that answers for it and the office. A correction names the report that it corrects.",
    ),
    input: createInput(progressReportWritable, "ReportProgressInput"),
    list: progressReportList,
    run: (write, input) => report(write, input as unknown as ReportInput),
  }),
];

async function report(write: Write, input: ReportInput): Promise<string> {
  const task = await answeredTask(write, input.task);
  const earlier = await write.transaction.select(
    ProgressReport,
    sql`SELECT * FROM progress_report WHERE task_id = ${task.id}`,
  );
  const { month, corrects = null, cumulative = null } = input;
  const given = { month, corrects, hasCumulative: cumulative !== null };
  write.complainOf(progressComplaints(task, given, earlier, write.today));
  return createRecord(write, progressReportWritable, { ...input }, { reported_on: write.today });
}

/** The task of that code when it is the writer's to report; another's is answered like one that never was. */
async function answeredTask(write: Write, code: string): Promise<Task> {
  const [task] = await write.seen.select(Task, sql`SELECT * FROM task WHERE code = ${code}`);
  const isAnswering =
    seesEverything(write.viewer) || (write.organizationId !== null && task?.organizationId === write.organizationId);
  if (task && isAnswering) return task;
  return write.refuse(
    UserErrorCode.NOT_FOUND,
    ["task"],
    message(
      `没有可由您填报的任务 ${code.slice(0, 100)}。`,
      `There is no task ${code.slice(0, 100)} that you may report on.`,
    ),
  );
}
