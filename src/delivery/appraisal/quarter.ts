import { AppraisalPeriod } from "./appraisal-terms";

const QUARTER = /^(20\d{2})-Q([1-4])$/;

/** Months and days of a time, as dates of the catalog compare: from a month on, until a day. */
export interface Span {
  readonly from: string;
  readonly until: string;
}

/** Whether a text names a quarter of this century: `2026-Q1`. */
export function isQuarter(text: string): boolean {
  return QUARTER.test(text);
}

/** The last day of a quarter. */
export function lastDayOf(quarter: string): string {
  const [year, number] = parts(quarter);
  return new Date(Date.UTC(year, number * 3, 0)).toISOString().slice(0, 10);
}

/** What an indicator looks at in a quarter of which nothing after `asOf` is known. */
export function spanOf(quarter: string, period: AppraisalPeriod, asOf: string): Span {
  const [year, number] = parts(quarter);
  const month = period === AppraisalPeriod.QUARTER ? number * 3 - 2 : 1;
  const last = lastDayOf(quarter);
  return { from: `${year}-${String(month).padStart(2, "0")}`, until: asOf < last ? asOf : last };
}

/** The month before a month. */
export function monthBefore(month: string): string {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))];
  return new Date(Date.UTC(year, number - 2, 1)).toISOString().slice(0, 7);
}

function parts(quarter: string): [year: number, number: number] {
  const match = QUARTER.exec(quarter);
  if (!match) throw new TypeError(`${quarter} is no quarter`);
  return [Number(match[1]), Number(match[2])];
}
