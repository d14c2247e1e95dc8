import { message } from "../../platform/graphql/bilingual";
import { endOf } from "../../platform/values";
import { type Complaint, UserErrorCode } from "../../platform/writing";
import { ProjectStatus } from "./project.entity";

const { SIGNED, STARTED, UNDER_CONSTRUCTION, FUNDED, IN_PRODUCTION, TERMINATED, UNKNOWN } = ProjectStatus;

/** The stages in their order; whoever goes back says why. */
const STAGES: readonly ProjectStatus[] = [SIGNED, STARTED, UNDER_CONSTRUCTION, FUNDED, IN_PRODUCTION];

/**
 * What may follow. Nobody skips the start or the funds: each stage is counted. One step back undoes an entry that was wrong. What has ended
 * stays ended, and nothing becomes unknown.
 */
export const NEXT_STATUS: Readonly<Record<ProjectStatus, readonly ProjectStatus[]>> = {
  SIGNED: [STARTED, TERMINATED],
  STARTED: [UNDER_CONSTRUCTION, FUNDED, SIGNED, TERMINATED],
  UNDER_CONSTRUCTION: [FUNDED, STARTED, TERMINATED],
  FUNDED: [IN_PRODUCTION, UNDER_CONSTRUCTION, STARTED, TERMINATED],
  IN_PRODUCTION: [FUNDED, TERMINATED],
  TERMINATED: [],
  UNKNOWN: [...STAGES, TERMINATED],
};

/** Whether a change is only made with a reason: an end, and every step back. */
export function needsReason(from: ProjectStatus, to: ProjectStatus): boolean {
  return to === TERMINATED || (from !== UNKNOWN && STAGES.indexOf(to) < STAGES.indexOf(from));
}

/** A change of a project's status. */
export interface StatusStep {
  readonly status: ProjectStatus;
  readonly on: string;
  readonly reason: string | null;
}

/** Why a project cannot take a step: all reasons. `since`: the date of its status, null when not known. */
export function statusComplaints(
  from: ProjectStatus,
  since: string | null,
  { status, on, reason }: StatusStep,
  today: string,
): Complaint[] {
  const complaints: Complaint[] = [];
  if (!NEXT_STATUS[from].includes(status)) {
    const lawful = NEXT_STATUS[from].join(" ");
    complaints.push({
      code: UserErrorCode.UNLAWFUL_TRANSITION,
      path: ["status"],
      told: message(
        `项目现为 ${from},不能改为 ${status};可改为:${lawful || "无"}。`,
        `The project is ${from} and cannot become ${status}; it can become: ${lawful || "nothing"}.`,
      ),
    });
  } else if (needsReason(from, status) && !reason) {
    complaints.push({
      code: UserErrorCode.INVALID,
      path: ["reason"],
      told: message(`从 ${from} 改为 ${status} 须说明理由。`, `From ${from} to ${status} a reason is needed.`),
    });
  }
  return [...complaints, ...dateComplaints(since, on, today)];
}

/** Days of reduced precision are in order when they may be: `2024` is not before `2024-05`. */
function dateComplaints(since: string | null, on: string, today: string): Complaint[] {
  const complain = (zh: string, en: string): Complaint[] => [
    { code: UserErrorCode.INVALID, path: ["on"], told: message(zh, en) },
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
