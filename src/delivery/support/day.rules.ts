import { message } from "../../platform/graphql/bilingual";
import { isDay } from "../../platform/values";
import { type Complaint, dayComplaints, UserErrorCode } from "../../platform/writing";

/** Like `dayComplaints`, of what the clocks count from: a month or a year is complained of too. */
export function exactDayComplaints(path: string, since: string | null, on: string, today: string): Complaint[] {
  if (isDay(on)) return dayComplaints(path, since, on, today);
  return [
    {
      code: UserErrorCode.INVALID,
      path: [path],
      told: message(`“${on}”不是具体日期。`, `"${on}" is not a day.`),
    },
  ];
}
