import { GraphQLError } from "graphql";
import type { Bilingual } from "./bilingual";

/** An error that a caller is told about. Its message is Chinese until `toldIn` puts it into the request's language. */
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

/** Only viewers who show credentials may do this. */
export class UnauthenticatedError extends ToldError {
  constructor(told: Bilingual) {
    super(told, "UNAUTHENTICATED");
  }
}

/** The viewer may not do this, whatever it is done to. */
export class ForbiddenError extends ToldError {
  constructor(told: Bilingual) {
    super(told, "FORBIDDEN");
  }
}

/** The viewer has spent what it may in the window: `retryAfter` says in how many seconds there is more. */
export class RateLimitedError extends ToldError {
  constructor(told: Bilingual, details: { retryAfter: number }) {
    super(told, "RATE_LIMITED", { ...details, http: { status: 429 } });
  }
}

/** The document asks for more than one request may: `limit` says how much is allowed, `cost` what was asked. */
export class TooExpensiveError extends ToldError {
  constructor(told: Bilingual, details: { cost: number; limit: number; what: string }) {
    super(told, "QUERY_TOO_EXPENSIVE", { ...details, http: { status: 400 } });
  }
}
