import { z } from "zod";

/** Longest contact: of addresses of mail by RFC 5321. */
export const LONGEST_CONTACT = 254;

const DAY_MS = 86_400_000;
/** Digits of a telephone number: E.164 has 15 at most, and none that is answered has fewer than 5. */
const PHONE = /^\+?\d{5,15}$/;
const MAIL = z.email().max(LONGEST_CONTACT);

/** The day by which an answer is due: so many working days after the one on which it was asked. Days are `YYYY-MM-DD`. */
export function dueDay(submittedOn: string, workingDays: number): string {
  let day = submittedOn;
  for (let left = workingDays; left > 0; left--) day = nextWorkingDay(day);
  return day;
}

/** By how many working days something on `day` is later than due; 0: it is not. What comes on a weekend counts as on the Monday. */
export function workingDaysLate(dueOn: string, day: string): number {
  let late = 0;
  for (let passed = dueOn; passed < day; passed = nextWorkingDay(passed)) late++;
  return late;
}

/** A contact as it is stored: an address of mail in small letters, or a telephone number in digits; null when it is neither. */
export function contactOf(text: string): string | null {
  const written = text.trim();
  const digits = written.replace(/[\s().-]/g, "");
  if (PHONE.test(digits)) return digits;
  return MAIL.safeParse(written).success ? written.toLowerCase() : null;
}

/** Monday to Friday: public holidays are not known. */
function nextWorkingDay(day: string): string {
  let date = new Date(Date.parse(day) + DAY_MS);
  while (date.getUTCDay() % 6 === 0) date = new Date(date.getTime() + DAY_MS);
  return date.toISOString().slice(0, 10);
}
