import { message } from "../../platform/graphql/bilingual";
import { type Correctable, uncorrected } from "../../platform/values";
import { type Complaint, UserErrorCode } from "../../platform/writing";
import { VerificationResult } from "./verification.entity";

/** What counts of a report; amounts in 10,000 CNY. */
export interface MonthOfFunds extends Correctable {
  readonly month: string;
  readonly amountWan: number;
}

/** What counts of a verification. */
export interface VerifiedPeriod {
  readonly id: number;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly verifiedWan: number;
}

/** Funds in place in 10,000 CNY; null: nothing is known. */
export interface CountedFunds {
  readonly reportedWan: number | null;
  readonly verifiedWan: number | null;
  readonly countedWan: number | null;
  readonly asOf: string | null;
}

/** Verifications that count: of those that overlap, the newest. */
export function currentVerifications<Period extends VerifiedPeriod>(periods: readonly Period[]): Period[] {
  const current: Period[] = [];
  for (const period of [...periods].sort((one, other) => other.id - one.id)) {
    const overlaps = current.some(
      (kept) => period.periodStart <= kept.periodEnd && kept.periodStart <= period.periodEnd,
    );
    if (!overlaps) current.push(period);
  }
  return current;
}

/** What counts as funds in place: what was verified and, of months that nobody verified, what was reported. */
export function countFunds(reports: readonly MonthOfFunds[], periods: readonly VerifiedPeriod[]): CountedFunds {
  const [reported, verified] = [uncorrected(reports), currentVerifications(periods)];
  const isVerified = ({ month }: MonthOfFunds) =>
    verified.some((one) => one.periodStart <= month && month <= one.periodEnd);
  const sum = (amounts: readonly number[]) =>
    amounts.length === 0 ? null : amounts.reduce((total, one) => total + one, 0);
  const verifiedAmounts = verified.map(({ verifiedWan }) => verifiedWan);
  const open = reported.filter((report) => !isVerified(report)).map(({ amountWan }) => amountWan);
  const months = [...reported.map(({ month }) => month), ...verified.map(({ periodEnd }) => periodEnd)];
  return {
    reportedWan: sum(reported.map(({ amountWan }) => amountWan)),
    verifiedWan: sum(verifiedAmounts),
    countedWan: sum([...verifiedAmounts, ...open]),
    asOf: months.sort().at(-1) ?? null,
  };
}

/** Why a new report cannot be: all reasons. `earlier`: the project's other reports; `contractWan` null: not announced. */
export function reportComplaints(
  report: MonthOfFunds & { readonly excessReason: string | null },
  earlier: readonly MonthOfFunds[],
  contractWan: number | null,
  today: string,
): Complaint[] {
  const complaints: Complaint[] = [];
  const complain = (code: UserErrorCode, path: string, zh: string, en: string) =>
    complaints.push({ code, path: [path], told: message(zh, en) });
  const { month, correctsId } = report;
  if (month > today.slice(0, 7)) {
    complain(UserErrorCode.INVALID, "month", `“${month}”尚未到来。`, `"${month}" is still to come.`);
  }
  const present = uncorrected(earlier);
  const corrected = present.find(({ id }) => id === correctsId);
  if (correctsId !== null && corrected?.month !== month) {
    complain(
      UserErrorCode.INVALID,
      "corrects",
      `所更正的不是本项目 ${month} 的现行月报。`,
      `What it corrects is not the present report of this project for ${month}.`,
    );
  } else if (correctsId === null && present.some((one) => one.month === month)) {
    complain(
      UserErrorCode.DUPLICATE,
      "month",
      `${month} 已有月报;更正须在 corrects 中指明。`,
      `There is a report for ${month}; a correction names it in corrects.`,
    );
  }
  const total = uncorrected([...earlier, report]).reduce((sum, { amountWan }) => sum + amountWan, 0);
  if (contractWan !== null && total > contractWan && report.excessReason === null) {
    complain(
      UserErrorCode.INVALID,
      "excessReason",
      `累计到位 ${total} 万元,超过合同额 ${contractWan} 万元,须说明理由。`,
      `${total} × 10,000 CNY arrived, more than the ${contractWan} contracted: a reason is needed.`,
    );
  }
  return complaints;
}

/** The result that amounts mean; null: more was verified than claimed, which is none. */
export function resultOf(claimedWan: number, verifiedWan: number): VerificationResult | null {
  if (verifiedWan > claimedWan) return null;
  if (verifiedWan === claimedWan) return VerificationResult.CONFIRMED;
  return verifiedWan === 0 ? VerificationResult.REJECTED : VerificationResult.REDUCED;
}
