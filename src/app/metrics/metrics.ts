import type { FastifyReply, FastifyRequest } from "fastify";
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import type { ReadModels } from "../../platform/connection";
import type { Database } from "../../platform/database";
import type { ResponseCache } from "../answers";

/**
 * Who answered a GraphQL request: one statement, one with resolvers for what has no SQL form, resolvers alone, the response
 * cache, the client's own copy (304 without execution), or nobody, because it was refused.
 */
export type AnsweredBy = "statement" | "statement_and_resolvers" | "resolvers" | "cache" | "client_copy" | "refused";

/** What a server is doing, for Prometheus. No label holds anything that a client sent. */
export interface Metrics {
  /** Counts a request that has been answered. */
  requestEnded(request: FastifyRequest, reply: FastifyReply): void;
  /** Counts a GraphQL request. */
  answered(by: AnsweredBy): void;
  /** Also tells how the response cache fares. */
  watchCache(cache: ResponseCache): void;
  /** Also tells how counting in memory fares. */
  watchReadModels(models: ReadModels): void;
  /** Everything as Prometheus reads it, with its media type. */
  text(): Promise<{ contentType: string; body: string }>;
  /** Stops to listen to the database. */
  close(): void;
}

const REQUEST_SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const STATEMENT_SECONDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];
const MS = 1_000;

/** The figures of one server over a database. */
export function createMetrics(database: Database): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: "longtu_http_request_duration_seconds",
    help: "Requests by route, as it is declared, and class of status; from their head to the end of the answer",
    labelNames: ["route", "status"],
    buckets: REQUEST_SECONDS,
    registers,
  });
  const answers = new Counter({
    name: "longtu_graphql_requests_total",
    help: "GraphQL requests by who answered them",
    labelNames: ["answered_by"],
    registers,
  });
  const statements = new Histogram({
    name: "longtu_statement_duration_seconds",
    help: "Statements of readers, with their wait for a connection",
    buckets: STATEMENT_SECONDS,
    registers,
  });
  const writeWaits = new Histogram({
    name: "longtu_write_wait_seconds",
    help: "How long write transactions waited for their turn",
    buckets: STATEMENT_SECONDS,
    registers,
  });
  const figure = gauges(registry);
  figure("longtu_writes_waiting", "Write transactions that wait for their turn", () => database.timings.waitingWrites);
  figure(
    "longtu_revision_lag_seconds",
    "Time since the revision counters were last known to be those of the database",
    () => database.revisions.ageMs / MS,
  );
  const stop = database.timings.listen({
    statementEnded: (ms) => statements.observe(ms / MS),
    writeBegins: (ms) => writeWaits.observe(ms / MS),
  });
  return {
    requestEnded: ({ routeOptions }, { statusCode, elapsedTime }) =>
      requests.observe({ route: routeOptions.url ?? "none", status: statusClass(statusCode) }, elapsedTime / MS),
    answered: (by) => answers.inc({ answered_by: by }),
    watchCache: (cache) => watchCache(registry, cache),
    watchReadModels: (models) => watchReadModels(registry, models),
    text: async () => ({ contentType: registry.contentType, body: await registry.metrics() }),
    close: stop,
  };
}

function watchCache(registry: Registry, cache: ResponseCache): void {
  const [figure, total] = [gauges(registry), totals(registry)];
  figure("longtu_response_cache_bytes", "Bytes of kept answers and their keys", () => cache.figures.bytes);
  figure("longtu_response_cache_answers", "Answers kept", () => cache.figures.answers);
  total("longtu_response_cache_hits_total", "Requests answered from the cache", () => cache.figures.hits);
  total("longtu_response_cache_misses_total", "Requests that the cache did not know", () => cache.figures.misses);
  total("longtu_response_cache_evictions_total", "Answers that made room for others", () => cache.figures.evictions);
}

function watchReadModels(registry: Registry, models: ReadModels): void {
  const [figure, total] = [gauges(registry), totals(registry)];
  figure("longtu_read_model_bytes", "Bytes of lists that are counted in memory", () => models.figures.bytes);
  total("longtu_read_model_readings_total", "Times that a list was read into memory", () => models.figures.readings);
  total("longtu_read_model_faults_total", "Readings that failed or did not fit", () => models.figures.faults);
}

type Tell = (name: string, help: string, value: () => number) => void;

/** Tells what a value is when it is asked for. */
function gauges(registry: Registry): Tell {
  return (name, help, value) =>
    void new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        this.set(value());
      },
    });
}

/** The same of a value that only grows. */
function totals(registry: Registry): Tell {
  return (name, help, value) =>
    void new Counter({
      name,
      help,
      registers: [registry],
      collect() {
        this.reset();
        this.inc(value());
      },
    });
}

const CLASSES = ["", "1xx", "2xx", "3xx", "4xx", "5xx"];

function statusClass(status: number): string {
  return CLASSES[Math.floor(status / 100)] ?? "other";
}
