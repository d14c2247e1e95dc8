import type { Locale } from "../state/locale";

const TAGS: Record<Locale, string> = { zh: "zh-CN", en: "en-GB" };

/** A number with its thousands apart, at most `digits` behind the point. */
export function formatNumber(value: number, locale: Locale, digits = 2): string {
  return new Intl.NumberFormat(TAGS[locale], { maximumFractionDigits: digits }).format(value);
}

/**
 * Money as people of the field say it: 亿元, below one of them 万元; in English CNY in billions and millions.
 *
 * @param amount in 100 million CNY (亿元), as the API gives it.
 */
export function formatMoney(amount: string | number, locale: Locale): string {
  const yi = Number(amount);
  const size = Math.abs(yi);
  if (locale === "zh") {
    return size >= 1 || size === 0 ? `${formatNumber(yi, locale)}亿元` : `${formatNumber(yi * 10_000, locale)}万元`;
  }
  if (size >= 10) return `CNY ${formatNumber(yi / 10, locale)} billion`;
  return `CNY ${formatNumber(yi * 100, locale)} million`;
}

/**
 * Money without rounding anything away, in one unit whatever the size: 亿元, in English billions.
 *
 * @param amount in 100 million CNY (亿元), as the API gives it.
 */
export function formatExactMoney(amount: string, locale: Locale): string {
  if (locale === "zh") return `${formatNumber(Number(amount), locale, 6)}亿元`;
  return `CNY ${formatNumber(Number(amount) / 10, locale, 7)} billion`;
}

/** A date of any precision: `2024`, `2024-03`, `2024-03-18`. */
export function formatDate(date: string, locale: Locale): string {
  const [year, month, day] = date.split("-").map(Number);
  if (year === undefined || Number.isNaN(year)) return date;
  if (locale === "zh") return `${year}年${month ? `${month}月` : ""}${day ? `${day}日` : ""}`;
  return [day, month && MONTHS[month - 1], year].filter(Boolean).join(" ");
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
