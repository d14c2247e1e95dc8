import { randomUUID } from "node:crypto";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type Bilingual, message } from "../platform/graphql/bilingual";
import { hiddenMessage, publicError } from "../platform/graphql/format-error";
import { localeOf } from "./request-scope";

/** Methods of the routes that there are, for the answer to a wrong one. */
const ALLOWED: Record<string, string> = { "/graphql": "GET, HEAD, POST" };

/** Answers with one error in the shape of GraphQL. */
export function refuse(reply: FastifyReply, status: number, extensions: Record<string, unknown>, text: string): void {
  const { http: _, code, ...details } = extensions;
  void reply
    .code(status)
    .type("application/json; charset=utf-8")
    .send(publicError(String(code), text, details));
}

/** Makes every answer JSON: bodies that are none, wrong methods, unknown paths, and our own failures. */
export function addErrorAnswers(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(/^application\/(?:[\w.+-]+\+)?json\b/, { parseAs: "buffer" }, (request, body, done) => {
    parseJson(request, body as Buffer).then(
      (parsed) => done(null, parsed),
      (error: Error) => done(error),
    );
  });
  app.addHook("onRequest", (request, reply, done) => {
    // Before the body is looked at: what is wrong with it does not matter when nobody wants it.
    const path = request.url.split("?")[0] ?? "";
    const allow = ALLOWED[path];
    if (allow && !allow.split(", ").includes(request.method)) {
      reply.header("allow", allow);
      const told = message(`${path} 不接受 ${request.method}。`, `${path} does not take ${request.method}.`);
      return answer(request, reply, 405, "METHOD_NOT_ALLOWED", told);
    }
    done();
  });
  app.setNotFoundHandler((request, reply) =>
    answer(request, reply, 404, "NOT_FOUND", message("没有这个地址。", "There is nothing at this address.")),
  );
  app.setErrorHandler((error: Error & { statusCode?: number; code?: string; told?: Bilingual }, request, reply) => {
    const status = error.statusCode ?? 500;
    const told = error.told ?? WORDS[status];
    if (status < 500 && told) return answer(request, reply, status, CODES[status] ?? "BAD_REQUEST", told);
    if (status === 503) return answer(request, reply, 503, "UNAVAILABLE", BUSY);
    const incident = randomUUID();
    request.log.error({ incident, err: error }, "incident");
    const locale = localeOf(request.headers["accept-language"]);
    return refuse(reply, 500, { code: "INTERNAL_SERVER_ERROR", incident }, hiddenMessage(incident, locale));
  });
}

const CODES: Record<number, string> = { 400: "BAD_REQUEST", 413: "PAYLOAD_TOO_LARGE", 415: "UNSUPPORTED_MEDIA_TYPE" };

const BUSY = message("服务繁忙,请稍后再试。", "The service is busy; try again later.");

const WORDS: Record<number, Bilingual> = {
  400: message("请求无法解析。", "The request cannot be understood."),
  413: message("请求体过大。", "The body is too large."),
  414: message("地址过长。", "The address is too long."),
  415: message("请以 application/json(UTF-8,不压缩)发送。", "Send application/json, in UTF-8 and not compressed."),
};

function answer(request: FastifyRequest, reply: FastifyReply, status: number, code: string, told: Bilingual): void {
  refuse(reply, status, { code }, told[localeOf(request.headers["accept-language"])]);
}

/** A body as JSON. Bytes that are no UTF-8, another character set and compressed bodies are refused, not guessed at. */
function parseJson(request: FastifyRequest, body: Buffer): Promise<unknown> {
  const charset = /charset="?([\w-]+)/i.exec(request.headers["content-type"] ?? "")?.[1]?.toLowerCase();
  if ((charset && charset !== "utf-8" && charset !== "utf8") || request.headers["content-encoding"])
    return refused(415);
  try {
    return Promise.resolve(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body)));
  } catch {
    return refused(400, message("请求体不是有效的 UTF-8 JSON。", "The body is not valid JSON in UTF-8."));
  }
}

function refused(statusCode: number, told?: Bilingual): Promise<never> {
  return Promise.reject(Object.assign(new Error("refused"), { statusCode, told }));
}
