import { message } from "../../platform/graphql/bilingual";
import { daysSince } from "../../platform/values";
import { type Complaint, UserErrorCode } from "../../platform/writing";
import { type Blocker, BlockerStatus } from "./blocker.entity";
import { exactDayComplaints } from "./day.rules";

const { RAISED, VISITED, REPORTED, RESOLVED } = BlockerStatus;

/** Calendar days in which somebody goes there, where nobody says otherwise. */
export const DAYS_TO_VISIT = 3;
/** Calendar days in which what was found is reported, where nobody says otherwise. */
export const DAYS_TO_REPORT = 7;

/** How a clock stands. */
export enum ClockState {
  RUNNING = "RUNNING",
  OVERDUE = "OVERDUE",
  KEPT = "KEPT",
  LATE = "LATE",
}

/** One clock on a day. */
export interface Clock {
  readonly dueOn: string;
  /** Null: not done by that day. */
  readonly doneOn: string | null;
  readonly state: ClockState;
  /** Whole days left, or that were left when it was done; negative: late by so many. */
  readonly days: number;
}

/** What decides the clocks of a blocker. */
export type Timed = Pick<Blocker, "raisedOn" | "visitDueOn" | "visitedOn" | "reportDueOn" | "reportedOn">;

/** Both clocks at the end of a day; null: it was not raised yet. */
export function clocksOn(blocker: Timed, day: string): { visit: Clock; report: Clock } | null {
  const { raisedOn, visitDueOn, visitedOn, reportDueOn, reportedOn } = blocker;
  if (day < raisedOn) return null;
  return { visit: clockOn(visitDueOn, visitedOn, day), report: clockOn(reportDueOn, reportedOn, day) };
}

function clockOn(dueOn: string, done: string | null, day: string): Clock {
  const doneOn = done !== null && done <= day ? done : null;
  const days = daysSince(doneOn ?? day, dueOn);
  const [inTime, late] =
    doneOn === null ? [ClockState.RUNNING, ClockState.OVERDUE] : [ClockState.KEPT, ClockState.LATE];
  return { dueOn, doneOn, state: days < 0 ? late : inTime, days };
}

/** What follows what: nobody skips the visit or the report, for both have a clock. */
const NEXT: Readonly<Record<BlockerStatus, BlockerStatus | null>> = {
  [RAISED]: VISITED,
  [VISITED]: REPORTED,
  [REPORTED]: RESOLVED,
  [RESOLVED]: null,
};

/** A step of the answer to a blocker. */
export interface BlockerStep {
  readonly status: BlockerStatus;
  readonly on: string;
  readonly text: string | null;
}

/** Why a blocker cannot take a step: all reasons. */
export function stepComplaints(
  { status: from, ...dates }: Pick<Blocker, "status" | "raisedOn" | "visitedOn" | "reportedOn">,
  { status, on, text }: BlockerStep,
  today: string,
): Complaint[] {
  const next = NEXT[from];
  if (status !== next) {
    const told =
      next === null
        ? message(
            `问题已解决;再现的请另提一条,在 reopens 中指明。`,
            `It is RESOLVED; one that comes back is raised anew and named in reopens.`,
          )
        : message(
            `问题现为 ${from},不能改为 ${status};下一步是 ${next}。`,
            `The blocker is ${from} and cannot become ${status}; next is ${next}.`,
          );
    return [{ code: UserErrorCode.UNLAWFUL_TRANSITION, path: ["status"], told }];
  }
  const complaints = exactDayComplaints("on", dates.reportedOn ?? dates.visitedOn ?? dates.raisedOn, on, today);
  if (text === null && status !== VISITED) {
    complaints.push({
      code: UserErrorCode.INVALID,
      path: ["text"],
      told: message(`改为 ${status} 须说明内容。`, `To become ${status} a text is needed.`),
    });
  }
  return complaints;
}

/** The blocker that another one says came back. */
export interface Reopened {
  /** Code of its project. */
  readonly project: string;
  readonly resolvedOn: string | null;
  /** Code of the one by which it was raised again already. Null: of none. */
  readonly laterCode: string | null;
}

/** Why a blocker cannot be raised again: all reasons. */
export function reopenComplaints(old: Reopened, raised: { project: string; raisedOn: string }): Complaint[] {
  const complain = (zh: string, en: string): Complaint => ({
    code: UserErrorCode.INVALID,
    path: ["reopens"],
    told: message(zh, en),
  });
  const complaints: Complaint[] = [];
  if (old.project !== raised.project) {
    complaints.push(complain("所指的是另一项目的问题。", "It is a blocker of another project."));
  }
  if (old.laterCode !== null) {
    complaints.push(complain(`已由 ${old.laterCode} 再次提出。`, `It was raised again by ${old.laterCode} already.`));
  }
  if (old.resolvedOn === null) {
    complaints.push(complain("原问题尚未解决。", "It is not solved yet."));
  } else if (raised.raisedOn < old.resolvedOn) {
    complaints.push(
      complain(
        `提出日期早于原问题的解决日期 ${old.resolvedOn}。`,
        `It was solved on ${old.resolvedOn}, after the day on which it is said to be raised again.`,
      ),
    );
  }
  return complaints;
}
