const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** A date of any precision as a number that is ordered as its text is: 2013, 2013-05, 2013-05-28. Undefined: it is no date. */
export function dateNumber(date: string): number | undefined {
  return asNumber(date, 0);
}

/** The number that none within the period of a date comes after, undefined when it is no date. */
export function endNumber(date: string): number | undefined {
  return asNumber(date, 99);
}

function asNumber(date: string, missing: number): number | undefined {
  const match = PARTIAL_DATE.exec(date);
  if (!match) return undefined;
  const [, year, month = missing, day = missing] = match;
  return Number(year) * 10_000 + Number(month) * 100 + Number(day);
}
