import { createHash, timingSafeEqual } from "node:crypto";
import type { FastifyInstance } from "fastify";
import { message } from "../../platform/graphql/bilingual";
import { NOT_KEPT } from "../answers";
import { refuse } from "../error-answers";
import { localeOf } from "../request-scope";
import type { Metrics } from "./metrics";

const REFUSED = message(
  "读取指标须以 Authorization: Bearer 出示 METRICS_TOKEN。",
  "Metrics are read with Authorization: Bearer and the METRICS_TOKEN.",
);

/** Counts every request of a server, and adds `/metrics` for whoever shows the token; anybody else gets 401. */
export function addMetricsRoute(app: FastifyInstance, metrics: Metrics, token: string): void {
  const expected = digest(`Bearer ${token}`);
  app.addHook("onResponse", (request, reply, done) => {
    metrics.requestEnded(request, reply);
    done();
  });
  app.get("/metrics", async (request, reply) => {
    // Hashed, so that both have one length and the time tells nothing of how far they agree.
    if (!timingSafeEqual(expected, digest(request.headers.authorization ?? ""))) {
      reply.header("www-authenticate", 'Bearer realm="metrics"');
      refuse(reply, 401, { code: "UNAUTHENTICATED" }, REFUSED[localeOf(request.headers["accept-language"])]);
      return reply;
    }
    const { contentType, body } = await metrics.text();
    return reply.header("cache-control", NOT_KEPT).type(contentType).send(body);
  });
  app.addHook("onClose", () => metrics.close());
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
