import { GraphQLError, GraphQLScalarType, Kind } from "graphql";
import { bilingual } from "../graphql/bilingual";

const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * Whether a text is a date of ISO 8601, of full or reduced precision: `2013-07-06`, `2002-08` or `2009`, which exists
 * in the calendar, in the years 1900 to 2100.
 */
export function isPartialDate(text: string): boolean {
  const match = PARTIAL_DATE.exec(text);
  if (!match) return false;
  const year = Number(match[1]);
  const month = match[2] === undefined ? 1 : Number(match[2]);
  const day = match[3] === undefined ? 1 : Number(match[3]);
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && year <= 2100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** The first day of the period that a partial date names: `2002-08` begins on `2002-08-01`. */
export function firstDay(date: string): string {
  return date + "-01-01".slice(date.length === 4 ? 0 : date.length === 7 ? 3 : 6);
}

/** The last day of the period that a partial date names: `2024-02` ends on `2024-02-29`. */
export function lastDay(date: string): string {
  if (date.length === 10) return date;
  const month = date.length === 4 ? 12 : Number(date.slice(5));
  return new Date(Date.UTC(Number(date.slice(0, 4)), month, 0)).toISOString().slice(0, 10);
}

/** Text that no date within the period named by `date` comes after: `date <= endOf("2013")` holds for all of 2013. */
export function endOf(date: string): string {
  return `${date}~`;
}

/** Whole days from the first day of `date` to the day `today`; negative when it lies ahead. */
export function daysSince(date: string, today: string): number {
  return Math.round((Date.parse(today) - Date.parse(firstDay(date))) / 86_400_000);
}

const LENGTH_OF_A_DAY = "2026-03-01".length;

/** Whether a partial date names a single day. */
export function isDay(date: string): boolean {
  return date.length === LENGTH_OF_A_DAY;
}

/** The day that many days after a day; before it when negative. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** GraphQL scalar of dates as sources give them: no day is made up where only the month or the year is known. */
export const PartialDate = new GraphQLScalarType<string, string>({
  name: "PartialDate",
  description: bilingual(
    "日期(ISO 8601),精度以来源为准:年、年-月或年-月-日。",
    "A date of ISO 8601 as precise as its source: year, year-month or year-month-day.",
  ),
  specifiedByURL: "https://www.iso.org/iso-8601-date-and-time-format.html",
  serialize: (value) => String(value),
  parseValue: checked,
  parseLiteral: (node) => checked(node.kind === Kind.STRING ? node.value : null),
});

function checked(value: unknown): string {
  if (typeof value === "string" && isPartialDate(value)) return value;
  throw new GraphQLError(
    `PartialDate cannot represent ${JSON.stringify(value)?.slice(0, 100)}: a date such as "2024", "2024-05" or "2024-05-28" is wanted`,
  );
}
