import type { FastifyInstance } from "fastify";
import type { GraphQLSchema } from "graphql";
import { README_DAY } from "../../scripts/readme-queries";
import { type Config, readConfig } from "../../src/app/config";
import { buildCatalogSchema } from "../../src/app/schema";
import { createServer } from "../../src/app/server";
import type { Database } from "../../src/platform/database";

/** How a question differs from an anonymous one in Chinese. */
export interface AskOptions {
  /** Sent as `Accept-Language`. */
  locale?: "zh" | "en";
  /** Sent besides, and instead of those the harness sends. */
  headers?: Record<string, string | string[]>;
  /** Which of a document's operations, when it has several. */
  operationName?: string;
}

/** An answer of `/graphql`. */
export interface Answer<Data = Record<string, unknown>> {
  /** HTTP status. */
  readonly status: number;
  readonly headers: Record<string, string | string[] | number | undefined>;
  /** Undefined when the request was refused before it ran. */
  readonly data: Data;
  readonly errors?: { message: string; path?: (string | number)[]; extensions?: Record<string, unknown> }[];
  readonly extensions?: Record<string, unknown>;
}

/** A request to any route. */
export interface HttpRequest {
  method: "GET" | "POST" | "HEAD" | "OPTIONS" | "PUT" | "DELETE" | "PATCH";
  url: string;
  headers?: Record<string, string | string[]>;
  payload?: string | Buffer;
}

/** An answer of any route. */
export interface HttpAnswer {
  statusCode: number;
  headers: Record<string, string | string[] | number | undefined>;
  body: string;
  /** The body, byte by byte. */
  rawPayload: Buffer;
}

/** The service over a test's database, without a port. */
export interface Application {
  ask<Data = Record<string, unknown>>(
    query: string,
    variables?: Record<string, unknown>,
    options?: AskOptions,
  ): Promise<Answer<Data>>;
  /** Any other request. */
  inject(request: HttpRequest): Promise<HttpAnswer>;
  /** Opens a port of its own and answers the address, for tests of connections. */
  listen(): Promise<string>;
  /** Stops the service; the database stays open, it belongs to the suite. */
  close(): Promise<void>;
}

/** The service as `npm start` runs it, over a database that is open already; `settings` besides those of the harness, `today` its day. */
export async function openApplication(
  database: Database,
  executor: Config["EXECUTOR"] = "compiled",
  settings: Record<string, string> = {},
  today = () => TODAY,
): Promise<Application> {
  const server = await startServer(database, executor, settings, today);
  return {
    inject: (request) => server.inject(request),
    ask: async <Data>(query: string, variables?: Record<string, unknown>, options: AskOptions = {}) => {
      const response = await server.inject({
        method: "POST",
        url: "/graphql",
        headers: {
          "content-type": "application/json",
          ...(options.locale ? { "accept-language": options.locale } : {}),
          ...options.headers,
        },
        payload: JSON.stringify({ query, variables, operationName: options.operationName }),
      });
      const body = JSON.parse(response.body) as Pick<Answer<Data>, "data" | "errors" | "extensions">;
      return { status: response.statusCode, headers: response.headers, ...body };
    },
    listen: () => server.listen({ host: "127.0.0.1", port: 0 }),
    close: () => server.close(),
  };
}

/** The day that tests take for today: ages and what is open do not change while the calendar goes on. */
const TODAY = README_DAY;

let schema: Promise<GraphQLSchema> | undefined;

/** The one place that knows how the server is made. The schema is built once for each test file. */
async function startServer(
  database: Database,
  executor: Config["EXECUTOR"],
  settings: Record<string, string>,
  today: () => string,
): Promise<FastifyInstance> {
  schema ??= buildCatalogSchema();
  // Nothing is answered from memory: what a question costs is counted, each time it is asked.
  const config = readConfig({
    LOG_LEVEL: "silent",
    // Tests share the processor with other tests: that it is busy is no answer to what they ask.
    OVERLOAD_DELAY_MS: "0",
    RESPONSE_CACHE_BYTES: "0",
    READ_MODEL_BYTES: "0",
    EXECUTOR: executor,
    RATE_ANONYMOUS: "0",
    ...settings,
  });
  return createServer({ config, database, schema: await schema, atlas: null, today });
}
