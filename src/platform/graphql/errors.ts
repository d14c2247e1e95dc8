import { GraphQLError } from "graphql";
import type { Bilingual } from "./bilingual";

/** An error that a caller is told about, in both languages; the front picks the request's. */
export abstract class ToldError extends GraphQLError {
  constructor(
    readonly told: Bilingual,
    code: string,
    details: Record<string, unknown> = {},
  ) {
    super(told.zh, { extensions: { code, ...details } });
  }
}

/** The caller can mend the request. `argument` is the path of the argument at fault. */
export class BadInputError extends ToldError {
  constructor(told: Bilingual, details: { argument?: string } = {}) {
    super(told, "BAD_USER_INPUT", details);
  }
}
