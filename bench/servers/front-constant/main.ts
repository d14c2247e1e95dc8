import { randomUUID } from "node:crypto";
import compress from "@fastify/compress";
import underPressure from "@fastify/under-pressure";
import Fastify from "fastify";
import { gatheredOutput, RequestLog } from "../../../src/app/log";
import { securityHeaders } from "../../../src/app/security-headers";
import { recordedAnswers } from "../constant/recorded-answers";
import { environment } from "../peer-process";

/** The front of `src/app/server.ts`: the same server, plugins, settings and log, with nothing behind it. */
async function main(): Promise<void> {
  const answers = recordedAnswers();
  const app = Fastify({
    logger: { level: "info", stream: gatheredOutput() },
    logController: new RequestLog(),
    bodyLimit: 1_000_000,
    requestTimeout: 20_000,
    http: { connectionsCheckingInterval: 1_000, headersTimeout: 10_000 },
    keepAliveTimeout: 10_000,
    maxRequestsPerSocket: 10_000,
    forceCloseConnections: "idle",
    genReqId: () => randomUUID(),
    routerOptions: { ignoreTrailingSlash: true },
  });
  await app.register(compress, { threshold: 2048, encodings: ["br", "gzip"], globalDecompression: false });
  await app.register(underPressure, { maxEventLoopDelay: 2_000, retryAfter: 5, exposeStatusRoute: false });
  const always = securityHeaders();
  app.addHook("onRequest", (request, reply, done) => {
    reply.headers(always).header("x-request-id", request.id);
    done();
  });
  // The product compresses its answers itself, and these are for a client that wants none.
  app.post("/:query/:position", { compress: false }, (request, reply) => {
    const answer = answers.get(request.url);
    reply.header("content-language", "zh").header("vary", "Accept-Language, Accept-Encoding");
    if (!answer) return reply.code(404).send();
    return reply.header("content-type", "application/json; charset=utf-8").send(answer);
  });
  await app.listen({ host: "127.0.0.1", port: environment().port });
}

void main();
