import { randomUUID } from "node:crypto";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import compress from "@fastify/compress";
import underPressure from "@fastify/under-pressure";
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import type { GraphQLSchema } from "graphql";
import { ANONYMOUS, PUBLIC, sightOf, viewsOf } from "../platform/access";
import { createCompiledExecutor } from "../platform/compiled";
import type { Database } from "../platform/database";
import { createRequestContext } from "../platform/graphql/context";
import { recall, ResponseCache } from "./answers";
import { createAuthentication, RateLimits } from "./access";
import { addAtlas, answerMissing, type Atlas, readAtlas } from "./atlas";
import { addErrorAnswers, refuseAddress, refuseConnection } from "./error-answers";
import { hiddenMessage } from "../platform/graphql/format-error";
import { declaredLists, DEFAULT_PAGE, LARGEST_PAGE, ReadModels } from "../platform/connection";
import { sql, type View } from "../platform/database";
import { addBoundaries } from "./boundaries";
import { addCase } from "./case";
import type { Config } from "./config";
import { addGraphiql } from "./graphiql";
import { addGraphqlRoute } from "./graphql-route";
import { createGraphqlServer, type ServerContext } from "./graphql-server";
import { answerKnown, KnownOperations } from "./known-operations";
import { loggedError, loggedRequest, RequestLog } from "./log";
import { addMetricsRoute, createMetrics, type Metrics } from "./metrics";
import { PersistedDocuments, readTrustedDocuments, type TrustedDocument } from "./persisted-documents";
import { addExport, addImport } from "./port";
import { checkRequest, createVerdicts } from "./request-check";
import { localeOf, scopeOf } from "./request-scope";
import { RequestsInFlight } from "./requests-in-flight";
import { securityHeaders } from "./security-headers";

/** What a server is made of. */
export interface ServerParts {
  readonly config: Config;
  readonly database: Database;
  readonly schema: GraphQLSchema;
  /** The pages at `/`; those of the build when left out, null for none. */
  readonly atlas?: Atlas | null;
  /** The day that ages are counted to, `YYYY-MM-DD`; the clock's when left out. */
  readonly today?: () => string;
  /** Log lines go here instead of standard output. */
  readonly logTo?: { write(line: string): void };
}

const DAY_MS = 86_400_000;
const REQUEST_ID = /^[\w.:-]{1,100}$/;

/** The HTTP front with everything behind it, not listening yet. Closing it lets requests in flight finish; the database stays open. */
export async function createServer({
  config,
  database,
  schema,
  atlas = readAtlas(),
  today = currentDay,
  logTo,
}: ServerParts): Promise<FastifyInstance> {
  const app = Fastify({
    logger: {
      level: config.LOG_LEVEL,
      serializers: { err: loggedError, req: loggedRequest },
      ...(logTo && { stream: logTo }),
    },
    logController: new RequestLog(),
    bodyLimit: config.LIMIT_BODY_BYTES,
    requestTimeout: config.REQUEST_TIMEOUT_MS,
    // Node looks for requests that are late every 30 s, unless told: one that drips would stay that much longer.
    http: { connectionsCheckingInterval: 1_000, headersTimeout: Math.min(10_000, config.REQUEST_TIMEOUT_MS) },
    keepAliveTimeout: 10_000,
    maxRequestsPerSocket: 10_000,
    frameworkErrors: refuseAddress,
    clientErrorHandler: refuseConnection,
    forceCloseConnections: "idle",
    genReqId: ({ headers }) => {
      const given = headers["x-request-id"];
      return typeof given === "string" && REQUEST_ID.test(given) ? given : randomUUID();
    },
    // A code of any length is answered by its page; what an address may hold in all is Node's to limit.
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 16_384 },
    trustProxy: config.TRUSTED_PROXIES.length > 0 && [...config.TRUSTED_PROXIES],
  });
  await app.register(compress, { threshold: 2048, encodings: ["br", "gzip"], globalDecompression: false });
  const maxEventLoopDelay = config.OVERLOAD_DELAY_MS;
  await app.register(underPressure, { maxEventLoopDelay, retryAfter: 5, exposeStatusRoute: false });
  const always = securityHeaders();
  app.addHook("onRequest", (request, reply, done) => {
    reply.headers(always).header("x-request-id", request.id);
    done();
  });
  closeAfterAnswer(app);
  const metrics = config.METRICS_TOKEN === "" ? null : createMetrics(database);
  if (metrics) addMetricsRoute(app, metrics, config.METRICS_TOKEN);
  const cache = createResponseCache(config, database, today);
  addErrorAnswers(app, {
    isAnswered: (request, body) => Boolean(recall(cache, request, body)?.stored),
    answerMissing: (request, reply) => answerMissing(atlas, request, reply),
  });
  const warmUp: WarmUp = { isUnderWay: false };
  addHealth(app, database, warmUp);
  const trusted = readTrustedDocuments();
  addGraphiql(app, trusted);
  await addAtlas(app, atlas);
  addBoundaries(app, { file: config.ATLAS_BOUNDARIES, reviewNumber: config.ATLAS_MAP_REVIEW_NO });
  addCase(app, { schema, documents: trusted, maxAge: config.CACHE_MAX_AGE_S });
  await addGraphql(app, { config, database, schema, today, cache, metrics, trusted, warmUp });
  return app;
}

type GraphqlParts = Required<Omit<ServerParts, "atlas" | "logTo">> & {
  cache: ResponseCache | null;
  metrics: Metrics | null;
  trusted: readonly TrustedDocument[];
  warmUp: WarmUp;
};

/** The first reading of the lists that are counted in memory. Until it is over, counts of a large list may take longer than a statement may. */
interface WarmUp {
  isUnderWay: boolean;
}

async function addGraphql(
  app: FastifyInstance,
  { config, database, schema, today, cache, metrics, trusted, warmUp }: GraphqlParts,
): Promise<void> {
  const limits = {
    bytes: config.LIMIT_DOCUMENT_BYTES,
    tokens: config.LIMIT_TOKENS,
    depth: config.LIMIT_DEPTH,
    aliases: config.LIMIT_ALIASES,
    fields: config.LIMIT_FIELDS,
    fragments: config.LIMIT_FRAGMENTS,
    directives: config.LIMIT_DIRECTIVES,
    variables: config.LIMIT_VARIABLES,
  };
  const operationLimits = {
    anonymous: { cost: config.LIMIT_COST, values: config.LIMIT_VALUES },
    known: { cost: config.LIMIT_COST_KNOWN, values: config.LIMIT_VALUES_KNOWN },
    listArguments: config.LIMIT_LIST_ARGUMENTS,
    defaultPage: DEFAULT_PAGE,
    largestPage: LARGEST_PAGE,
  };
  const compiled = config.EXECUTOR === "compiled" ? createCompiledExecutor(schema, database) : null;
  const documents = new PersistedDocuments(trusted);
  const report = (incident: string, error: unknown) => app.log.error({ incident, err: error }, "incident");
  const apollo = createGraphqlServer({ schema, limits: operationLimits, compiled, documents, report });
  await apollo.start();
  const rates = new RateLimits(config, database);
  const authentication = createAuthentication(config, database, rates);
  const viewOf = viewsOf(database.metadata, database.dialect);
  const counts = createReadModels(app, config, database, viewOf(ANONYMOUS));
  if (cache) metrics?.watchCache(cache);
  if (counts) metrics?.watchReadModels(counts);
  app.addHook("onListen", () => {
    if (!counts) return;
    warmUp.isUnderWay = true;
    void counts.warm(declaredLists()).finally(() => (warmUp.isUnderWay = false));
  });
  const contextOf = (request: FastifyRequest) => {
    const { viewer, types, locale } = scopeOf(request);
    const reader = database.reader.recording(types).seeing(viewOf(viewer));
    // Counted in memory is what everybody may see.
    const recorded = sightOf(viewer) === PUBLIC ? (counts?.recording(types) ?? null) : null;
    return createRequestContext({
      viewer,
      reader,
      locale,
      today: today(),
      replyWorkingDays: config.INQUIRY_REPLY_WORKING_DAYS,
      counts: recorded,
      requestId: request.id,
      write: (work) =>
        database.writer.transaction((transaction) => work(transaction, transaction.seeing(viewOf(viewer)))),
    });
  };
  const serverContextOf = (request: FastifyRequest, reply: FastifyReply): ServerContext => {
    const scope = scopeOf(request);
    const spend = (points: number) => (scope.spent ??= rates.spend(request, reply, points));
    const submit = () => rates.spendForSubmission(request, reply);
    return { scope, spend, submit, ...contextOf(request) };
  };
  const everything = fastifyApolloHandler(apollo, {
    context: (request, reply) => Promise.resolve(serverContextOf(request, reply)),
  });
  const execute = compiled
    ? answerKnown(
        new KnownOperations({ schema, limits: operationLimits, compiled, documents }),
        serverContextOf,
        everything,
      )
    : everything;
  const { revisions } = database;
  const inFlight = new RequestsInFlight();
  addGraphqlRoute(app, { config, limits, revisions, cache, today, authentication, rates, metrics, inFlight, execute });
  const verdicts = createVerdicts();
  const faultOf = (values: unknown) => checkRequest(values, limits, verdicts);
  addExport(app, { config, database, schema, authentication, rates, contextOf, faultOf, today });
  addImport(app, { database, authentication, rates, inFlight });
  // Fastify drains the connections itself; Apollo's plugin for it would wait for a close that waits for the plugin.
  app.addHook("onClose", async () => {
    await apollo.stop();
    if (cache) app.log.info({ responseCache: cache.figures }, "response cache");
  });
}

/** Counts out of memory, of what a view shows; null when there is no room for them, or with replicas, for the reason that answers are not kept. */
function createReadModels(
  app: FastifyInstance,
  config: Config,
  { reader, revisions }: Database,
  view: View | null,
): ReadModels | null {
  const { READ_MODEL_BYTES: bytes, DATABASE_REPLICA_URLS: replicas } = config;
  if (bytes === 0 || replicas.length > 0) return null;
  return new ReadModels({ reader: reader.seeing(view), revisions }, bytes, (readModel) =>
    app.log.info({ readModel }, "read model"),
  );
}

/**
 * Room for answers; null when there is to be none. None either with replicas: the counters come from the primary, and an
 * answer read from a replica that lags would be kept as if it were of now.
 */
function createResponseCache(config: Config, database: Database, today: () => string): ResponseCache | null {
  const { RESPONSE_CACHE_BYTES: bytes, DATABASE_REPLICA_URLS: replicas } = config;
  return bytes === 0 || replicas.length > 0 ? null : new ResponseCache(bytes, database.revisions, today);
}

/** Once the service stops, an answer ends its connection: a client that keeps it alive would hold the process for seconds. */
function closeAfterAnswer(app: FastifyInstance): void {
  let isClosing = false;
  app.addHook("preClose", (done) => {
    isClosing = true;
    done();
  });
  app.addHook("onSend", (_, reply, payload, done) => {
    if (isClosing) reply.header("connection", "close");
    done(null, payload);
  });
}

function addHealth(app: FastifyInstance, database: Database, warmUp: WarmUp): void {
  app.get("/healthz", () => ({ status: "ok" }));
  app.get("/readyz", async (request, reply) => {
    try {
      await database.reader.rows(sql`SELECT 1 AS one`);
      const pending = await database.pendingMigrations();
      const status = pending.length > 0 ? "migrating" : warmUp.isUnderWay ? "warming" : "ready";
      return await reply.code(status === "ready" ? 200 : 503).send({ status, pending });
    } catch (error) {
      return reply.code(503).send(notReady(request, error));
    }
  });
}

function notReady(request: FastifyRequest, error: unknown): { status: string; message: string } {
  const incident = randomUUID();
  request.log.error({ incident, err: error }, "not ready");
  return { status: "unavailable", message: hiddenMessage(incident, localeOf(request.headers["accept-language"])) };
}

let knownDay = "";
let dayEnds = 0;

/** The day of the clock, UTC; it is made a text once a day. */
function currentDay(): string {
  const now = Date.now();
  if (now >= dayEnds || now < dayEnds - DAY_MS) {
    knownDay = new Date(now).toISOString().slice(0, 10);
    dayEnds = now - (now % DAY_MS) + DAY_MS;
  }
  return knownDay;
}
