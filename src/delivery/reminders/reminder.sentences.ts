import { type Bilingual, message } from "../../platform/graphql/bilingual";
import { type Due, ReminderKind } from "./reminder.rules";

/** What a reminder says of a record with that name; `days`: until it is due, negative when it is late. */
export function sentenceOf({ kind, dueOn, months }: Due, name: Bilingual, days: number): Bilingual {
  const { zh, en } = WHAT[kind](name, months);
  const when = whenDue(days);
  return message(`${zh},期限 ${dueOn},${when.zh}。`, `${en} by ${dueOn}: ${when.en}.`);
}

const WHAT: Readonly<Record<ReminderKind, (name: Bilingual, months: readonly string[]) => Bilingual>> = {
  [ReminderKind.TASK_DUE]: ({ zh, en }) => message(`任务“${zh}”应完成`, `The task "${en}" is to be done`),
  [ReminderKind.REPORT_MISSING]: ({ zh, en }, months) =>
    message(`任务“${zh}”缺 ${span(months)} 的月报`, `The task "${en}" was to be reported for ${span(months)}`),
  [ReminderKind.BLOCKER_VISIT]: ({ zh, en }) =>
    message(`问题“${zh}”应上门`, `Somebody is to go to the company about "${en}"`),
  [ReminderKind.BLOCKER_REPORT]: ({ zh, en }) => message(`问题“${zh}”应反馈`, `"${en}" is to be reported on`),
  [ReminderKind.FUNDS_UNVERIFIED]: ({ zh, en }, months) =>
    message(
      `项目“${zh}” ${span(months)} 申报的到位资金应核验`,
      `Funds of "${en}" reported for ${span(months)} are to be verified`,
    ),
  [ReminderKind.LEAD_STEP]: ({ zh, en }) =>
    message(`线索“${zh}”的下一步应办`, `The next step with "${en}" is to be taken`),
  [ReminderKind.INQUIRY_REPLY]: ({ zh, en }) =>
    message(`“${zh}”的咨询应答复`, `The inquiry of "${en}" is to be answered`),
};

function span(months: readonly string[]): string {
  const [first, last] = [months[0] ?? "", months.at(-1) ?? ""];
  return months.length === 1 ? first : `${first}…${last} (${months.length})`;
}

function whenDue(days: number): Bilingual {
  if (days === 0) return message("今天到期", "due today");
  const count = Math.abs(days);
  const unit = count === 1 ? "day" : "days";
  return days > 0
    ? message(`还有${count}天`, `${count} ${unit} left`)
    : message(`已逾期${count}天`, `${count} ${unit} late`);
}
