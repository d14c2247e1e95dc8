import { randomBytes } from "node:crypto";

/** A code of 128 random bits, that nobody can guess. */
export function newCode(prefix: string): string {
  return `${prefix}-${randomBytes(16).toString("hex")}`;
}
