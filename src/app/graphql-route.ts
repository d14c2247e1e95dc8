import type { FastifyInstance, FastifyReply, FastifyRequest, RouteHandlerMethod } from "fastify";
import { isConfidential } from "../platform/access";
import type { Revisions } from "../platform/database";
import { ToldError } from "../platform/graphql/errors";
import { Answer, NOT_KEPT, questionKey, recall, type ResponseCache, sendAnswer, VARY } from "./answers";
import { type Authentication, type RateLimits, rateLimited } from "./access";
import type { Config } from "./config";
import { questionOf, withDocumentReference } from "./document-reference";
import { refuse } from "./error-answers";
import { checkRequest, createVerdicts, type RequestLimits, type Verdicts } from "./request-check";
import type { Metrics } from "./metrics";
import { localeOf, scopeOf } from "./request-scope";
import type { RequestsInFlight } from "./requests-in-flight";
import { viewerOf } from "./request-viewer";

/** What stands behind `/graphql`. */
export interface GraphqlRoute {
  readonly config: Config;
  readonly limits: RequestLimits;
  readonly revisions: Revisions;
  /** Null when answers are not kept. */
  readonly cache: ResponseCache | null;
  readonly today: () => string;
  readonly authentication: Authentication;
  readonly rates: RateLimits;
  /** Null when nothing is measured. */
  readonly metrics: Metrics | null;
  readonly inFlight: RequestsInFlight;
  /** Executes a request that passed the check; what it returns is the body. */
  readonly execute: RouteHandlerMethod;
}

/** Adds `/graphql`: answers that are known, requests that are refused, and everything else executed. */
export function addGraphqlRoute(app: FastifyInstance, route: GraphqlRoute): void {
  const { config, limits, cache, rates, metrics } = route;
  const verdicts = createVerdicts();
  app.route({
    method: ["GET", "POST"],
    url: "/graphql",
    // Answers are compressed where they are sent.
    compress: false,
    onRequest: [route.inFlight.hook, route.authentication.hook],
    preHandler: async (request, reply) => {
      const locale = localeOf(request.headers["accept-language"]);
      reply.header("content-language", locale).header("vary", VARY).header("cache-control", NOT_KEPT);
      // What an operation costs is added when it is known; a request is a point whatever becomes of it.
      const allowance = await rates.spend(request, reply, 1);
      if (!allowance.isAllowed) {
        metrics?.answered("refused");
        const { extensions, told } = rateLimited(allowance);
        return refuse(reply, 429, extensions, told[locale]);
      }
      const known = recall(cache, request, null);
      if (known?.stored) {
        if (await sendAnswer(request, reply, known.stored, maxAgeOf(request, config))) cache?.grew(known.key);
        metrics?.answered(reply.statusCode === 304 ? "client_copy" : "cache");
        return reply;
      }
      const fault = faultOf(request, limits, verdicts);
      if (!fault) return;
      metrics?.answered("refused");
      refuse(reply, 400, fault.extensions, fault.told[locale]);
    },
    handler: (request, reply) => execute(app, route, request, reply),
  });
}

/** Why a request is refused before it is executed; null: it is not. */
function faultOf(request: FastifyRequest, limits: RequestLimits, verdicts: Verdicts): ToldError | null {
  try {
    return checkRequest(withDocumentReference(request, questionOf(request)), limits, verdicts);
  } catch (error) {
    if (error instanceof ToldError) return error;
    throw error;
  }
}

async function execute(
  app: FastifyInstance,
  { config, revisions, cache, today, metrics, execute: run }: GraphqlRoute,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  const origin = { moment: revisions.moment, day: today() };
  const result: unknown = await run.call(app, request, reply);
  const { types, locale, answeredBy, execution: executed } = scopeOf(request);
  // Executed well and still not answered well: the client takes none of the media types.
  const isAnswered = reply.statusCode === 200;
  const execution = isAnswered && !isConfidential(types) ? executed : null;
  metrics?.answered(answeredBy);
  if (typeof result !== "string") return result;
  const stored = { answer: new Answer(Buffer.from(result)), contentType: String(reply.getHeader("content-type")) };
  await sendAnswer(request, reply, stored, execution && maxAgeOf(request, config));
  const known = recall(cache, request, null);
  if (cache && known && execution && !execution.isRegistration) {
    cache.keep(known.key, questionKey(viewerOf(request).scopeKey, locale, execution), stored, { types, ...origin });
  }
  return reply;
}

/** How long anybody may keep the answer, seconds; null: nobody may. Only what can be had again by its address is kept by others. */
function maxAgeOf(request: FastifyRequest, config: Config): number | null {
  return request.method === "GET" && viewerOf(request).kind === "anonymous" ? config.CACHE_MAX_AGE_S : null;
}
