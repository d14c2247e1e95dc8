import { randomUUID } from "node:crypto";
import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { StatementTimeoutError } from "../database";
import { type Bilingual, message } from "./bilingual";
import type { Locale } from "./locale";
import { ToldError } from "./errors";

/** Codes whose errors the caller caused: their messages are told. Everything else is hidden. */
const TOLD = new Set([
  "BAD_REQUEST",
  "BAD_USER_INPUT",
  "FORBIDDEN",
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "OPERATION_RESOLUTION_FAILURE",
  "PERSISTED_QUERY_NOT_FOUND",
  "PERSISTED_QUERY_NOT_SUPPORTED",
  "QUERY_TOO_EXPENSIVE",
  "UNAUTHENTICATED",
]);

/** Longest message that is told: coercion errors quote what the client sent. */
const LONGEST_MESSAGE = 300;
/** Most places of a document that one error points at: a name repeated a thousand times is shown in the first few. */
const MOST_LOCATIONS = 5;
/** GraphQL gives up on variables with too many mistakes, by an error without a code. */
const TOO_MANY_MISTAKES = "Too many errors processing input values";

/** The public shape of an error of our own making, for what stands in front of GraphQL. */
export function publicError(
  code: string,
  message: string,
  details: Record<string, unknown> = {},
): { errors: GraphQLFormattedError[] } {
  return { errors: [{ message: cut(message), extensions: { code, ...details } }] };
}

/**
 * What a client is told of an error: its own mistakes in its language, anything else as a hidden error with the id of
 * the incident under which `report` was given the real one. Never a stack, SQL, a path or a driver's words.
 */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  locale: Locale,
  report: (incident: string, error: unknown) => void,
): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  const where = {
    ...(formatted.locations && { locations: formatted.locations.slice(0, MOST_LOCATIONS) }),
    ...(formatted.path && { path: formatted.path }),
  };
  if (original instanceof ToldError) {
    const { http: _, ...extensions } = original.extensions;
    return { message: cut(original.told[locale]), ...where, extensions };
  }
  const isInput = original instanceof GraphQLError && original.message.startsWith(TOO_MANY_MISTAKES);
  const code = isInput ? "BAD_USER_INPUT" : String(formatted.extensions?.code ?? "");
  if (original instanceof GraphQLError && TOLD.has(code)) {
    return { message: cut(formatted.message), ...where, extensions: { code } };
  }
  const incident = randomUUID();
  report(incident, original);
  const isTimeout = original instanceof StatementTimeoutError;
  return {
    message: isTimeout ? timeoutMessage(original.limitMs, incident)[locale] : hiddenMessage(incident, locale),
    ...where,
    extensions: { code: isTimeout ? "TIMEOUT" : "INTERNAL_SERVER_ERROR", incident },
  };
}

/** What is said in place of an error that is ours. */
export function hiddenMessage(incident: string, locale: Locale): string {
  return locale === "en"
    ? `Internal error. Please quote incident ${incident}.`
    : `服务内部错误,请提供编号 ${incident}。`;
}

function timeoutMessage(limitMs: number, incident: string): Bilingual {
  return message(
    `数据库未能在 ${limitMs} 毫秒内答复,请缩小查询范围(编号 ${incident})。`,
    `The database did not answer within ${limitMs} ms; ask for less. Incident ${incident}.`,
  );
}

function cut(message: string): string {
  return message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE - 1)}…` : message;
}
