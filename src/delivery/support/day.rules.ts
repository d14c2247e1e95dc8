import { message } from "../../platform/graphql/bilingual";
import { isDay } from "../../platform/values";
import { type Complaint, UserErrorCode } from "../../platform/writing";

/** Why something cannot have happened on that date: it is no day, or still to come, or before what came before. Null: nothing did. */
export function dayComplaints(path: string, on: string, today: string, after: string | null): Complaint[] {
  const complain = (zh: string, en: string): Complaint[] => [
    { code: UserErrorCode.INVALID, path: [path], told: message(zh, en) },
  ];
  if (!isDay(on)) return complain(`“${on}”不是具体日期。`, `"${on}" is not a day.`);
  if (on > today) return complain(`“${on}”晚于今天(${today})。`, `"${on}" is after today (${today}).`);
  if (after !== null && on < after) {
    return complain(`“${on}”早于前一步的日期 ${after}。`, `"${on}" is before the step before it, ${after}.`);
  }
  return [];
}
