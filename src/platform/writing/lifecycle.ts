import { type Bilingual, message } from "../graphql/bilingual";
import { endOf } from "../values";
import { type Complaint, UserErrorCode } from "./user-error";

/** Which steps the status of a record may take. */
export interface Lifecycle<Status extends string> {
  /** What a record is called in complaints. */
  readonly subject: Bilingual;
  /** What may follow each status. */
  readonly next: Readonly<Record<Status, readonly Status[]>>;
  /** Whether a lawful step is only taken with a reason. */
  readonly needsReason: (from: Status, to: Status) => boolean;
}

/** A change of a record's status. */
export interface StatusStep<Status extends string> {
  readonly status: Status;
  readonly on: string;
  readonly reason: string | null;
}

/** Why a record cannot take a step: all reasons. `since`: the date of its status, null when not known. */
export function stepComplaints<Status extends string>(
  { subject, next, needsReason }: Lifecycle<Status>,
  from: Status,
  since: string | null,
  { status, on, reason }: StatusStep<Status>,
  today: string,
): Complaint[] {
  const complaints: Complaint[] = [];
  if (!next[from].includes(status)) {
    const lawful = next[from].join(" ");
    complaints.push({
      code: UserErrorCode.UNLAWFUL_TRANSITION,
      path: ["status"],
      told: message(
        `${subject.zh}现为 ${from},不能改为 ${status};可改为:${lawful || "无"}。`,
        `${subject.en} is ${from} and cannot become ${status}; it can become: ${lawful || "nothing"}.`,
      ),
    });
  } else if (needsReason(from, status) && !reason) {
    complaints.push({
      code: UserErrorCode.INVALID,
      path: ["reason"],
      told: message(`从 ${from} 改为 ${status} 须说明理由。`, `From ${from} to ${status} a reason is needed.`),
    });
  }
  return [...complaints, ...dayComplaints("on", since, on, today)];
}

/**
 * Why something cannot have happened to a record on a date: it is after today, or before the date of its status. Days of reduced precision
 * are in order when they may be: `2024` is not before `2024-05`. `path`: the input that gives the date.
 */
export function dayComplaints(path: string, since: string | null, on: string, today: string): Complaint[] {
  const complain = (zh: string, en: string): Complaint[] => [
    { code: UserErrorCode.INVALID, path: [path], told: message(zh, en) },
  ];
  if (on > today) return complain(`“${on}”晚于今天(${today})。`, `"${on}" is after today (${today}).`);
  if (since !== null && endOf(on) < since) {
    return complain(
      `“${on}”早于现状态的日期 ${since}。`,
      `"${on}" is before the date of the present status, ${since}.`,
    );
  }
  return [];
}
