import type { TaskUnit } from "../../api/documents";
import type { Locale } from "../../state/locale";
import { unitLabels } from "../../text/delivery";
import { formatExactMoney, formatNumber } from "../../text/numbers";
import { say } from "../../text/words";

/** 亿元 in 万元. */
const WAN_PER_YI = 10_000;

/** A value of a task in words, money in the unit of the field: `60亿元`, `15%`, `30个`. */
export function taskAmount(value: string, unit: TaskUnit, locale: Locale): string {
  if (unit === "TEN_THOUSAND_CNY") return formatExactMoney(String(Number(value) / WAN_PER_YI), locale);
  const number = formatNumber(Number(value), locale, 6);
  return `${number}${say(unitLabels, locale, unit)}`;
}
