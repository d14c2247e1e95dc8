import { message } from "../../platform/graphql/bilingual";
import { type Correctable, uncorrected } from "../../platform/values";
import { type Complaint, UserErrorCode } from "../../platform/writing";
import { TargetBound, type Task, TaskUnit } from "./task.entity";

/** What counts of a report; values in millionths of the task's unit. */
export interface MonthOfProgress extends Correctable {
  readonly month: string;
  readonly valueMicro: number;
  readonly cumulativeMicro: number | null;
  readonly reportedOn: string;
}

/** What counts of a task. */
export type Aim = Pick<Task, "unit" | "bound" | "targetMicro" | "periodStart" | "periodEnd">;

/** How a task goes. */
export enum TaskProgressStatus {
  NOT_STARTED = "NOT_STARTED",
  ON_TRACK = "ON_TRACK",
  BEHIND = "BEHIND",
  OVERDUE = "OVERDUE",
  DONE = "DONE",
}

/** How far a task is; null: nothing was reported, or nothing adds up. */
export interface Progress {
  readonly valueMicro: number | null;
  readonly cumulativeMicro: number | null;
  readonly asOf: string | null;
  readonly status: TaskProgressStatus;
}

/** Whether values of the task are levels, which never add up. */
export function isLevel({ unit }: Pick<Aim, "unit">): boolean {
  return unit === TaskUnit.PERCENT;
}

/** How far a task is on a day, by the reports that were there then. */
export function progressOn(task: Aim, reports: readonly MonthOfProgress[], day: string): Progress {
  const present = uncorrected(reports.filter(({ reportedOn }) => reportedOn <= day)).sort(byMonth);
  const last = present.at(-1);
  const cumulativeMicro = isLevel(task) || !last ? null : sumOf(present);
  const status = statusOf(task, last && { month: last.month, reached: cumulativeMicro ?? last.valueMicro }, day);
  return { valueMicro: last?.valueMicro ?? null, cumulativeMicro, asOf: last?.month ?? null, status };
}

/** By how much a reported cumulative value exceeds the months' own; null: none was reported, or nothing adds up. */
export function cumulativeDifference(
  task: Pick<Aim, "unit">,
  report: MonthOfProgress,
  reports: readonly MonthOfProgress[],
): number | null {
  if (report.cumulativeMicro === null || isLevel(task)) return null;
  const earlier = uncorrected(reports).filter(({ month }) => month < report.month);
  return report.cumulativeMicro - sumOf([...earlier, report]);
}

/** Why a new report cannot be: all reasons. `corrects`: code of the report that it corrects; `earlier`: the task's other reports. */
export function progressComplaints(
  task: Aim,
  report: { readonly month: string; readonly corrects: string | null; readonly hasCumulative: boolean },
  earlier: readonly (MonthOfProgress & { readonly code: string })[],
  today: string,
): Complaint[] {
  const complaints: Complaint[] = [];
  const complain = (code: UserErrorCode, path: string, zh: string, en: string) =>
    complaints.push({ code, path: [path], told: message(zh, en) });
  const { month, corrects } = report;
  if (month > today.slice(0, 7)) {
    complain(UserErrorCode.INVALID, "month", `“${month}”尚未到来。`, `"${month}" is still to come.`);
  }
  const [start, end] = [firstMonth(task), lastMonth(task)];
  if (month < start || month > end) {
    complain(
      UserErrorCode.INVALID,
      "month",
      `“${month}”不在任务期间(${start}至${end})。`,
      `"${month}" is outside the task's period, ${start} to ${end}.`,
    );
  }
  const present = uncorrected(earlier).find((one) => one.month === month);
  if (corrects !== null && present?.code !== corrects) {
    complain(
      UserErrorCode.INVALID,
      "corrects",
      `“${corrects}”不是本任务 ${month} 的现行月报。`,
      `"${corrects}" is not the present report of this task for ${month}.`,
    );
  } else if (corrects === null && present) {
    complain(
      UserErrorCode.DUPLICATE,
      "month",
      `${month} 已有月报 ${present.code};更正须在 corrects 中指明。`,
      `There is the report ${present.code} for ${month}; a correction names it in corrects.`,
    );
  }
  if (report.hasCumulative && isLevel(task)) {
    complain(
      UserErrorCode.INVALID,
      "cumulative",
      "百分比是当月水平,没有累计值。",
      "Percentages are levels: they have no cumulative value.",
    );
  }
  return complaints;
}

function statusOf(task: Aim, last: { month: string; reached: number } | undefined, day: string): TaskProgressStatus {
  const isOver = day.slice(0, task.periodEnd.length) > task.periodEnd;
  if (last && isMet(task, last.reached) && (isOver || !isLevel(task))) return TaskProgressStatus.DONE;
  if (isOver) return TaskProgressStatus.OVERDUE;
  if (!last) {
    // The first report is expected once the first month is over.
    return day.slice(0, 7) > firstMonth(task) ? TaskProgressStatus.BEHIND : TaskProgressStatus.NOT_STARTED;
  }
  if (isLevel(task)) return TaskProgressStatus.ON_TRACK;
  const elapsed = monthsBetween(firstMonth(task), last.month);
  const all = monthsBetween(firstMonth(task), lastMonth(task));
  const isBehind = BigInt(last.reached) * BigInt(all) < BigInt(task.targetMicro) * BigInt(elapsed);
  return isBehind ? TaskProgressStatus.BEHIND : TaskProgressStatus.ON_TRACK;
}

function isMet({ bound, targetMicro }: Aim, reached: number): boolean {
  if (bound === TargetBound.EXACTLY) return reached === targetMicro;
  return bound === TargetBound.MORE_THAN ? reached > targetMicro : reached >= targetMicro;
}

function firstMonth({ periodStart }: Aim): string {
  return periodStart.length === 4 ? `${periodStart}-01` : periodStart.slice(0, 7);
}

function lastMonth({ periodEnd }: Aim): string {
  return periodEnd.length === 4 ? `${periodEnd}-12` : periodEnd.slice(0, 7);
}

/** Months from one to another, both counted. */
function monthsBetween(first: string, last: string): number {
  const [from, to] = [first, last].map((month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)));
  return (to ?? 0) - (from ?? 0) + 1;
}

function byMonth(one: MonthOfProgress, other: MonthOfProgress): number {
  return one.month < other.month ? -1 : 1;
}

function sumOf(reports: readonly MonthOfProgress[]): number {
  return reports.reduce((sum, { valueMicro }) => sum + valueMicro, 0);
}
