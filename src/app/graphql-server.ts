import {
  ApolloServer,
  type ApolloServerPlugin,
  type BaseContext,
  type GraphQLResponse,
  HeaderMap,
} from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { GraphQLSchema } from "graphql";
import type { CompiledExecutor } from "../platform/compiled";
import type { RequestContext } from "../platform/graphql/context";
import { type Allowance, rateLimited } from "./access";
import { executionPlugin } from "./answers";
import { answerCompiled, stringifyResult } from "./compiled-answer";
import { ErrorDrafts } from "./error-drafts";
import { checkQuota, costExtension, fragmentsOf, measure, type OperationLimits, quotaOf } from "./operation-quota";
import type { PersistedDocuments } from "./persisted-documents";
import type { RequestScope } from "./request-scope";
import { submissionPlugin } from "./submissions";

/** Context of the Apollo server: what resolvers know, and what is known beside them. */
export type ServerContext = RequestContext &
  BaseContext & {
    readonly scope: RequestScope;
    /** Counts the points of the request's operation, once: whoever asks again is told the same. */
    readonly spend: (points: number) => Promise<Allowance>;
    /** Counts what is written without credentials. */
    readonly submit: () => Promise<Allowance>;
  };

/** What the GraphQL engine is made of. */
export interface GraphqlServerParts {
  readonly schema: GraphQLSchema;
  readonly limits: OperationLimits;
  /** Null: resolvers answer everything. */
  readonly compiled: CompiledExecutor | null;
  readonly documents: PersistedDocuments;
  /** Logs an error that no request is known of. */
  readonly report: RequestScope["report"];
}

/** The GraphQL engine behind `/graphql`, not started yet. */
export function createGraphqlServer({
  schema,
  limits,
  compiled,
  documents,
  report,
}: GraphqlServerParts): ApolloServer<ServerContext> {
  const drafts = new ErrorDrafts(report);
  return new ApolloServer<ServerContext>({
    schema,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: { cache: documents },
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    // The log is Fastify's; what Apollo has to say of a request reaches it through the errors.
    logger: { debug() {}, info() {}, warn() {}, error() {} },
    formatError: drafts.draft,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      costPlugin(schema, limits),
      submissionPlugin(),
      answerPlugin(drafts),
      ...(compiled ? [compiledPlugin(compiled)] : []),
      executionPlugin(),
    ],
    stringifyResult,
  });
}

/** Refuses what costs too much before anything is executed, and tells the cost of everything else. */
function costPlugin(schema: GraphQLSchema, limits: OperationLimits): ApolloServerPlugin<ServerContext> {
  return {
    requestDidStart: () => {
      let cost: number | null = null;
      return Promise.resolve({
        didResolveOperation: async ({ document, operation, request, contextValue }) => {
          if (!operation) return;
          const measured = measure(
            schema,
            { operation, fragments: fragmentsOf(document) },
            request.variables ?? {},
            limits,
          );
          cost = measured.objects;
          checkQuota(measured, quotaOf(limits, contextValue.viewer));
          if (cost === 0) return;
          const allowance = await contextValue.spend(cost);
          if (!allowance.isAllowed) throw rateLimited(allowance);
        },
        willSendResponse: ({ response, contextValue }) => {
          if (response.body.kind === "single" && cost !== null) {
            response.body.singleResult.extensions = {
              ...response.body.singleResult.extensions,
              ...costExtension(cost, quotaOf(limits, contextValue.viewer)),
            };
          }
          return Promise.resolve();
        },
      });
    },
  };
}

/** Faults of a document that a client of the older media type is told with status 200, as the specification wants. */
const DOCUMENT_FAULTS = new Set(["GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED", "BAD_USER_INPUT"]);

/** Most errors of one answer: a document with a thousand mistakes is not told about each. */
const MOST_ERRORS = 3;

function tellErrors(response: GraphQLResponse, drafts: ErrorDrafts, scope: RequestScope): void {
  if (response.body.kind !== "single" || !response.body.singleResult.errors) return;
  const told = response.body.singleResult.errors.map((draft) => drafts.final(draft, scope));
  response.body.singleResult.errors = told.slice(0, MOST_ERRORS);
}

/**
 * Tells the first few errors only, and keeps to GraphQL over HTTP: an answer of type `application/json` should have status 200 even when the document could not be
 * executed, because such clients take any other status for a failure of something between.
 */
function answerPlugin(drafts: ErrorDrafts): ApolloServerPlugin<ServerContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: ({ request, response, errors, contextValue }) => {
          tellErrors(response, drafts, contextValue.scope);
          const accepts = request.http?.headers.get("accept") ?? "";
          const isLegacy = !accepts.includes("application/graphql-response+json");
          const isDocumentFault = errors?.every(({ extensions }) => DOCUMENT_FAULTS.has(String(extensions.code)));
          if (isLegacy && isDocumentFault && response.http.status === 400) response.http.status = 200;
          return Promise.resolve();
        },
      }),
  };
}

/** Answers by one statement what can be; the reference answers the rest. */
function compiledPlugin(compiled: CompiledExecutor): ApolloServerPlugin<ServerContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        responseForOperation: async ({ document, operation, request, queryHash, contextValue }) => {
          const asked = { document, operation, key: queryHash ?? "", variables: request.variables ?? {} };
          const singleResult = await answerCompiled(compiled, asked, contextValue);
          return singleResult && { http: { headers: new HeaderMap() }, body: { kind: "single", singleResult } };
        },
      }),
  };
}
