import { type ProgressReport, progressOn, type Task, TaskProgressStatus } from "../../lists/task";
import { daysAfter, lastDay, uncorrected } from "../../platform/values";
import type { Inquiry } from "../inquiry";
import type { Blocker } from "../support";

/** What somebody is reminded of. */
export enum ReminderKind {
  TASK_DUE = "TASK_DUE",
  REPORT_MISSING = "REPORT_MISSING",
  BLOCKER_VISIT = "BLOCKER_VISIT",
  BLOCKER_REPORT = "BLOCKER_REPORT",
  FUNDS_UNVERIFIED = "FUNDS_UNVERIFIED",
  INQUIRY_REPLY = "INQUIRY_REPLY",
  LEAD_STEP = "LEAD_STEP",
}

/** How far ahead somebody looks who does not say, in days. */
export const DAYS_AHEAD = 14;
/** Longest look ahead, in days. */
export const MOST_DAYS_AHEAD = 366;

/** The day of a reminder, and the last day that it looks ahead to. */
export interface Outlook {
  readonly day: string;
  readonly horizon: string;
}

/** Something that is to be done by a day. */
export interface Due {
  readonly kind: ReminderKind;
  readonly dueOn: string;
  /** Months that it is about, in order; empty: it is about none. */
  readonly months: readonly string[];
}

/** What is due of a task: the task itself unless it is done, and the months of it that are over and were not reported. */
export function dueOfTask(
  task: Pick<Task, "unit" | "bound" | "targetMicro" | "periodStart" | "periodEnd">,
  reports: readonly ProgressReport[],
  { day, horizon }: Outlook,
): Due[] {
  if (progressOn(task, reports, day).status === TaskProgressStatus.DONE) return [];
  const due: Due[] = [];
  const dueOn = lastDay(task.periodEnd);
  if (dueOn <= horizon) due.push({ kind: ReminderKind.TASK_DUE, dueOn, months: [] });
  const months = missingMonths(task, reports, day);
  const [first] = months;
  // A month after its end, the task itself is what is late.
  if (first !== undefined && daysAfter(dueOn, DAYS_OF_A_MONTH) >= day) {
    due.push({ kind: ReminderKind.REPORT_MISSING, dueOn: lastDay(first), months });
  }
  return due;
}

const DAYS_OF_A_MONTH = 31;

function missingMonths(
  { periodStart, periodEnd }: Pick<Task, "periodStart" | "periodEnd">,
  reports: readonly ProgressReport[],
  day: string,
): string[] {
  const reported = new Set(
    uncorrected(reports.filter(({ reportedOn }) => reportedOn <= day)).map(({ month }) => month),
  );
  const months: string[] = [];
  const last = lastDay(periodEnd).slice(0, 7);
  const first = periodStart.length === 4 ? `${periodStart}-01` : periodStart.slice(0, 7);
  for (let month = first; month <= last && lastDay(month) < day; month = daysAfter(lastDay(month), 1).slice(0, 7)) {
    if (!reported.has(month)) months.push(month);
  }
  return months;
}

/** What is due of the answer to a blocker that was raised by that day. */
export function dueOfBlocker(
  blocker: Pick<Blocker, "raisedOn" | "visitDueOn" | "visitedOn" | "reportDueOn" | "reportedOn">,
  { day, horizon }: Outlook,
): Due[] {
  if (blocker.raisedOn > day) return [];
  const steps: [ReminderKind, string, string | null][] = [
    [ReminderKind.BLOCKER_VISIT, blocker.visitDueOn, blocker.visitedOn],
    [ReminderKind.BLOCKER_REPORT, blocker.reportDueOn, blocker.reportedOn],
  ];
  return steps
    .filter(([, dueOn, doneOn]) => dueOn <= horizon && (doneOn === null || doneOn > day))
    .map(([kind, dueOn]) => ({ kind, dueOn, months: [] }));
}

/** What is due of funds that were reported for these months and that nobody verified: by the end of the quarter, when it is appraised. */
export function dueOfFunds(months: readonly string[], { horizon }: Outlook): Due[] {
  const sorted = [...months].sort();
  const [first] = sorted;
  if (first === undefined) return [];
  const dueOn = endOfQuarter(first);
  return dueOn <= horizon ? [{ kind: ReminderKind.FUNDS_UNVERIFIED, dueOn, months: sorted }] : [];
}

/** What is due of an inquiry that was sent by that day. */
export function dueOfInquiry(
  { submittedAt, dueOn, answeredOn }: Pick<Inquiry, "submittedAt" | "dueOn" | "answeredOn">,
  { day, horizon }: Outlook,
): Due[] {
  const isOpen = submittedAt.slice(0, 10) <= day && (answeredOn === null || answeredOn > day);
  return isOpen && dueOn <= horizon ? [{ kind: ReminderKind.INQUIRY_REPLY, dueOn, months: [] }] : [];
}

function endOfQuarter(month: string): string {
  const last = Math.ceil(Number(month.slice(5)) / 3) * 3;
  return lastDay(`${month.slice(0, 4)}-${String(last).padStart(2, "0")}`);
}
