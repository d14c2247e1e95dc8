import { randomBytes } from "node:crypto";

/** A code that nobody can guess. */
export function newCode(prefix: string): string {
  return `${prefix}-${randomBytes(10).toString("hex")}`;
}
