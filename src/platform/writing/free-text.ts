import { message } from "../graphql/bilingual";
import { Problem, textProblem } from "../seeding";
import { UserErrorCode } from "./user-error";
import type { Write } from "./write";

/** Longest reason, in characters. */
export const LONGEST_REASON = 2_000;

/** What a text of several lines may hold besides. */
const LINE_BREAK = "\n";

/** Complains of a text that cannot be stored as it is. Null: there is none to complain of. */
export function checkText(
  write: Write,
  path: readonly string[],
  value: string | null,
  longest: number,
  { hasLines = false }: { hasLines?: boolean } = {},
): void {
  if (value === null) return;
  const empty = new Problem(message("不能为空。", "Must not be empty."));
  const problem = value === "" ? empty : textProblem(value, longest, hasLines ? LINE_BREAK : "");
  if (problem) write.complain(UserErrorCode.INVALID, path, problem.reason);
}

/** A text of several lines as it is stored: one kind of line break, no white space around it. */
export function linesOf(text: string): string {
  return text.replace(/\r\n?/g, LINE_BREAK).trim();
}
