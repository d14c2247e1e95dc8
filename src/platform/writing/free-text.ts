import { message } from "../graphql/bilingual";
import { Problem, text } from "../seeding";
import { UserErrorCode } from "./user-error";
import type { Write } from "./write";

/** Longest reason, in characters. */
export const LONGEST_REASON = 2_000;

/** Complains of a text that cannot be stored as it is. Null: there is none to complain of. */
export function checkText(write: Write, path: readonly string[], value: string | null, longest: number): void {
  if (value === null) return;
  const read = value === "" ? new Problem(message("不能为空。", "Must not be empty.")) : text(longest).read(value);
  if (read instanceof Problem) write.complain(UserErrorCode.INVALID, path, read.reason);
}
