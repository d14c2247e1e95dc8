import { randomUUID } from "node:crypto";
import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type Bilingual, bilingual, message } from "../platform/graphql/bilingual";
import { formatError, hiddenMessage, publicError } from "../platform/graphql/format-error";
import type { Locale } from "../platform/graphql/locale";
import { NOT_KEPT } from "./answers";
import { localeOf } from "./request-scope";

const JSON_TYPE = "application/json; charset=utf-8";

/** Methods of the routes that there are, for the answer to a wrong one. */
const ALLOWED: Record<string, string> = { "/graphql": "GET, POST" };

/** Codes and words of what is refused before GraphQL, by status. */
const REFUSALS: Record<number, { code: string; told: Bilingual }> = {
  400: { code: "BAD_REQUEST", told: message("请求无法解析。", "The request cannot be understood.") },
  404: { code: "NOT_FOUND", told: message("没有这个地址。", "There is nothing at this address.") },
  408: { code: "REQUEST_TIMEOUT", told: message("请求未在时限内到达。", "The request did not arrive in time.") },
  413: { code: "PAYLOAD_TOO_LARGE", told: message("请求体过大。", "The body is too large.") },
  414: { code: "URI_TOO_LONG", told: message("地址过长。", "The address is too long.") },
  415: {
    code: "UNSUPPORTED_MEDIA_TYPE",
    told: message("请以 application/json(UTF-8,不压缩)发送。", "Send application/json, in UTF-8 and not compressed."),
  },
  431: { code: "HEADERS_TOO_LARGE", told: message("请求头或地址过长。", "The headers or the address are too long.") },
  503: { code: "UNAVAILABLE", told: message("服务繁忙,请稍后再试。", "The service is busy; try again later.") },
};

/** Answers with one error in the shape of GraphQL. */
export function refuse(reply: FastifyReply, status: number, extensions: Record<string, unknown>, text: string): void {
  const { http: _, code, ...details } = extensions;
  void reply
    .code(status)
    .type(JSON_TYPE)
    .header("cache-control", NOT_KEPT)
    .send(publicError(String(code), text, details));
}

/** Statuses of errors that have a code; any other is our fault. */
const STATUSES: Readonly<Record<string, number>> = {
  BAD_USER_INPUT: 400,
  QUERY_TOO_EXPENSIVE: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  RATE_LIMITED: 429,
  TIMEOUT: 503,
};

/** Answers with an error that was thrown: what the client can mend in its language, anything else hidden and reported. */
export function refuseFor(
  reply: FastifyReply,
  error: unknown,
  locale: Locale,
  report: (incident: string, error: unknown) => void,
): FastifyReply {
  const { message: text, extensions = {} } = formatError({ message: "" }, error, locale, report);
  refuse(reply, STATUSES[String(extensions.code)] ?? 500, extensions, text);
  return reply;
}

/** What others know about requests before they are refused. */
export interface ErrorAnswers {
  /** Whether the answer to a request is known by the bytes of its body, so that nobody has to read them. */
  isAnswered(request: FastifyRequest, body: Buffer): boolean;
  /** Answers a request to an unknown path with a page for people; false when it is not from one. */
  answerMissing(request: FastifyRequest, reply: FastifyReply): boolean;
}

/** Makes every answer to a program JSON: bodies that are none, wrong methods, unknown paths, and our own failures. */
export function addErrorAnswers(app: FastifyInstance, { isAnswered, answerMissing }: ErrorAnswers): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(/^application\/(?:[\w.+-]+\+)?json\b/, { parseAs: "buffer" }, (request, body, done) => {
    const unreadable = encodingComplaint(request);
    if (unreadable) done(unreadable);
    else if (isAnswered(request, body as Buffer)) done(null, null);
    else parseJson(body as Buffer, done);
  });
  app.addHook("onRequest", (request, reply, done) => {
    // Before the body is looked at: what is wrong with it does not matter when nobody wants it.
    const path = (request.url.split("?")[0] ?? "").replace(/\/$/, "");
    const allow = ALLOWED[path];
    if (allow && !allow.split(", ").includes(request.method)) {
      reply.header("allow", allow);
      const told = message(`${path} 不接受 ${request.method}。`, `${path} does not take ${request.method}.`);
      return answer(request, reply, 405, { code: "METHOD_NOT_ALLOWED", told });
    }
    if (request.is404) return answerMissing(request, reply) ? undefined : answer(request, reply, 404);
    done();
  });
  app.setNotFoundHandler((request, reply) => answer(request, reply, 404));
  app.setErrorHandler((error: Error & { statusCode?: number; told?: Bilingual }, request, reply) => {
    const status = error.statusCode ?? 500;
    const refusal = REFUSALS[status];
    if (refusal) return answer(request, reply, status, { ...refusal, ...(error.told && { told: error.told }) });
    const incident = randomUUID();
    request.log.error({ incident, err: error }, "incident");
    const locale = localeOf(request.headers["accept-language"]);
    return refuse(reply, 500, { code: "INTERNAL_SERVER_ERROR", incident }, hiddenMessage(incident, locale));
  });
}

/** Answers an address that cannot be decoded, for Fastify's `frameworkErrors`: no route and no hook ever sees it. */
export function refuseAddress(_: Error, request: FastifyRequest, reply: FastifyReply): void {
  answer(request, reply, 400);
}

/**
 * Answers bytes that are no HTTP request, or not in time, on the bare socket. Its language is unknown, so the words are
 * in both.
 */
export function refuseConnection(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === "ECONNRESET" || socket.destroyed) return;
  const status = CONNECTION_STATUS[error.code ?? ""] ?? 400;
  const { code, told } = REFUSALS[status] as { code: string; told: Bilingual };
  const body = JSON.stringify(publicError(code, bilingual(told.zh, told.en)));
  if (!socket.writable) return void socket.destroy();
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\ncontent-type: ${JSON_TYPE}\r\n` +
      `content-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  );
}

const CONNECTION_STATUS: Record<string, number> = { ERR_HTTP_REQUEST_TIMEOUT: 408, HPE_HEADER_OVERFLOW: 431 };

function answer(request: FastifyRequest, reply: FastifyReply, status: number, refusal = REFUSALS[status]): void {
  if (!refusal) throw new TypeError(`Nothing is said about ${status}`);
  refuse(reply, status, { code: refusal.code }, refusal.told[localeOf(request.headers["accept-language"])]);
}

/** Why a body cannot be read: another character set and compressed bodies are refused, not guessed at. Null: it can. */
function encodingComplaint({ headers }: FastifyRequest): Error | null {
  const charset = /charset=["']?([^\s;"']+)/i.exec(headers["content-type"] ?? "")?.[1];
  const encoding = headers["content-encoding"] ?? "identity";
  return (charset && !/^utf-?8$/i.test(charset)) || encoding !== "identity" ? refused(415) : null;
}

const UTF_8 = new TextDecoder("utf-8", { fatal: true });

/** A body as JSON. Bytes that are no UTF-8 are refused. */
function parseJson(body: Buffer, done: (error: Error | null, parsed?: unknown) => void): void {
  let parsed: unknown;
  try {
    parsed = JSON.parse(UTF_8.decode(body));
  } catch {
    done(refused(400, message("请求体不是有效的 UTF-8 JSON。", "The body is not valid JSON in UTF-8.")));
    return;
  }
  done(null, parsed);
}

function refused(statusCode: number, told?: Bilingual): Error {
  return Object.assign(new Error("refused"), { statusCode, told });
}
