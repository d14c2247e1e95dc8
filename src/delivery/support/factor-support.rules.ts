import { message } from "../../platform/graphql/bilingual";
import type { RowRule } from "../../platform/seeding";
import { decimalText, MICRO } from "../../platform/values";
import { type Complaint, UserErrorCode } from "../../platform/writing";
import { exactDayComplaints } from "./day.rules";
import { Factor, type FactorSupport, FactorSupportStatus } from "./factor-support.entity";

const { ASKED, PROMISED, DELIVERED, REFUSED } = FactorSupportStatus;

/** What each factor is counted in. */
const UNITS: Readonly<Record<Factor, readonly string[]>> = {
  [Factor.LAND]: ["mu", "ha"],
  [Factor.POWER]: ["kVA", "MW"],
  [Factor.WATER]: ["m3_per_day"],
  [Factor.LABOUR]: ["persons"],
};

/** Every unit of a factor. */
export const FACTOR_UNITS: readonly string[] = Object.values(UNITS).flat();

/** The unit is one of the factor's. */
export const unitOfFactor: RowRule = ({ values }, complain) => {
  const known = UNITS[values.factor as Factor];
  if (known.includes(String(values.unit))) return;
  const units = known.join(" ");
  complain(
    "unit",
    message(`${String(values.factor)} 的单位应为:${units}。`, `Units of ${String(values.factor)} are: ${units}.`),
  );
};

/** What may follow. What was refused or delivered is over: whoever needs more asks anew. */
const NEXT: Readonly<Record<FactorSupportStatus, readonly FactorSupportStatus[]>> = {
  [ASKED]: [PROMISED, DELIVERED, REFUSED],
  [PROMISED]: [DELIVERED, REFUSED],
  [DELIVERED]: [],
  [REFUSED]: [],
};

/** What is decided of something that was asked for. */
export interface Decision {
  readonly status: FactorSupportStatus;
  readonly on: string;
  /** Millionths of the unit. Null: nothing was said. */
  readonly grantedMicro: number | null;
  readonly reason: string | null;
}

/** Why that cannot be decided: all reasons. */
export function decisionComplaints(
  asked: Pick<FactorSupport, "status" | "askedOn" | "promisedOn" | "askedMicro" | "grantedMicro" | "unit">,
  { status, on, grantedMicro, reason }: Decision,
  today: string,
): Complaint[] {
  const complain = (path: string, zh: string, en: string, code = UserErrorCode.INVALID): Complaint => ({
    code,
    path: [path],
    told: message(zh, en),
  });
  const next = NEXT[asked.status];
  if (!next.includes(status)) {
    const [from, lawful] = [asked.status, next.join(" ")];
    return [
      complain(
        "status",
        `现为 ${from},不能改为 ${status};可改为:${lawful || "无"}。`,
        `It is ${from} and cannot become ${status}; it can become: ${lawful || "nothing"}.`,
        UserErrorCode.UNLAWFUL_TRANSITION,
      ),
    ];
  }
  const complaints = exactDayComplaints("on", asked.promisedOn ?? asked.askedOn, on, today);
  const isRefused = status === REFUSED;
  if (isRefused && reason === null)
    complaints.push(complain("reason", "不同意须说明理由。", "A refusal needs a reason."));
  if (!isRefused && reason !== null) {
    complaints.push(complain("reason", "只有不同意才有理由。", "Only a refusal has a reason."));
  }
  if (isRefused && grantedMicro !== null) {
    complaints.push(complain("granted", "不同意即没有数量。", "A refusal grants nothing."));
  }
  if (!isRefused && (grantedMicro ?? asked.grantedMicro) === null) {
    complaints.push(complain("granted", "须说明数量。", "It must be said how much."));
  }
  if (grantedMicro !== null && (grantedMicro <= 0 || grantedMicro > asked.askedMicro)) {
    const most = `${decimalText(asked.askedMicro, MICRO)} ${asked.unit}`;
    complaints.push(
      complain(
        "granted",
        `应大于0,且不超过申请的 ${most}。`,
        `Must be above 0 and at most what was asked for, ${most}.`,
      ),
    );
  }
  return complaints;
}
