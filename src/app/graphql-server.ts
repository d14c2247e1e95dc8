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
import {
  type FormattedExecutionResult,
  type FragmentDefinitionNode,
  type GraphQLFormattedError,
  type GraphQLSchema,
  Kind,
} from "graphql";
import type { CompiledExecutor } from "../platform/compiled";
import { message } from "../platform/graphql/bilingual";
import type { RequestContext } from "../platform/graphql/context";
import { ToldError, TooExpensiveError } from "../platform/graphql/errors";
import { formatError } from "../platform/graphql/format-error";
import { type CostLimits, operationCost } from "../platform/graphql/limits";
import { Locale } from "../platform/graphql/locale";
import { executionPlugin } from "./answers";
import type { PersistedDocuments } from "./persisted-documents";
import { requestScope } from "./request-scope";

/** Context of the Apollo server: the holder keeps the request's own object, which Apollo would otherwise clone. */
export type ServerContext = RequestContext & BaseContext;

/** Limits of an operation, beside those of its document. */
export interface OperationLimits extends CostLimits {
  /** Most objects that an operation may bring, and most scalars in them. */
  readonly cost: number;
  readonly values: number;
}

/** The GraphQL engine behind `/graphql`, not started yet. */
export function createGraphqlServer(
  schema: GraphQLSchema,
  limits: OperationLimits,
  compiled: CompiledExecutor | null,
  documents: PersistedDocuments,
): ApolloServer<ServerContext> {
  return new ApolloServer<ServerContext>({
    schema,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: { cache: documents },
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    // The log is Fastify's; what Apollo has to say of a request reaches it through formatError.
    logger: { debug() {}, info() {}, warn() {}, error() {} },
    formatError: formatted,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      costPlugin(schema, limits),
      answerPlugin(),
      ...(compiled ? [compiledPlugin(compiled)] : []),
      executionPlugin(),
    ],
    stringifyResult,
  });
}

/** What a client is told of an error, in the language of the request under way. */
function formatted(error: GraphQLFormattedError, original: unknown): GraphQLFormattedError {
  const scope = requestScope.getStore();
  return formatError(error, original, scope?.locale ?? Locale.zh, scope?.report ?? (() => undefined));
}

/** Refuses what costs too much before anything is executed, and tells the cost of everything else. */
function costPlugin(schema: GraphQLSchema, limits: OperationLimits): ApolloServerPlugin<ServerContext> {
  return {
    requestDidStart: () => {
      let cost: number | null = null;
      return Promise.resolve({
        didResolveOperation: ({ document, operation, request }) => {
          if (!operation) return Promise.resolve();
          const fragments = Object.fromEntries(
            document.definitions
              .filter(
                (definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION,
              )
              .map((fragment) => [fragment.name.value, fragment]),
          );
          const { objects, values } = beforeExecution(() =>
            operationCost(schema, operation, fragments, request.variables ?? {}, limits),
          );
          cost = objects;
          if (objects > limits.cost) throw tooExpensive(objects, limits.cost);
          if (values > limits.values) throw tooMuch(values, limits.values);
          return Promise.resolve();
        },
        willSendResponse: ({ response }) => {
          if (response.body.kind === "single" && cost !== null) {
            response.body.singleResult.extensions = {
              ...response.body.singleResult.extensions,
              cost: { requested: cost, limit: limits.cost },
            };
          }
          return Promise.resolve();
        },
      });
    },
  };
}

/** What `work` answers; a fault of the request found meanwhile has status 400, since nothing was executed. */
function beforeExecution<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof ToldError) error.extensions.http = { status: 400 };
    throw error;
  }
}

function tooExpensive(cost: number, limit: number): TooExpensiveError {
  return new TooExpensiveError(
    message(
      `该查询的成本为 ${cost},上限为 ${limit};请减少 first 或嵌套的列表。`,
      `This query costs ${cost}, the limit is ${limit}; ask for smaller pages or fewer nested lists.`,
    ),
    { what: "cost", cost, limit },
  );
}

function tooMuch(values: number, limit: number): TooExpensiveError {
  return new TooExpensiveError(
    message(
      `该查询可能返回 ${values} 个值,上限为 ${limit};请减少字段、first 或嵌套的列表。`,
      `This query may bring ${values} values, the limit is ${limit}; ask for fewer fields, smaller pages or fewer nested lists.`,
    ),
    { what: "values", cost: values, limit },
  );
}

/** Faults of a document that a client of the older media type is told with status 200, as the specification wants. */
const DOCUMENT_FAULTS = new Set(["GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED", "BAD_USER_INPUT"]);

/** Most errors of one answer: a document with a thousand mistakes is not told about each. */
const MOST_ERRORS = 3;

function cutErrors(response: GraphQLResponse): void {
  if (response.body.kind !== "single" || !response.body.singleResult.errors) return;
  response.body.singleResult.errors = response.body.singleResult.errors.slice(0, MOST_ERRORS);
}

/**
 * Tells the first few errors only, and keeps to GraphQL over HTTP: an answer of type `application/json` should have status 200 even when the document could not be
 * executed, because such clients take any other status for a failure of something between.
 */
function answerPlugin(): ApolloServerPlugin<ServerContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: ({ request, response, errors }) => {
          cutErrors(response);
          const accepts = request.http?.headers.get("accept") ?? "";
          const isLegacy = !accepts.includes("application/graphql-response+json");
          const isDocumentFault = errors?.every(({ extensions }) => DOCUMENT_FAULTS.has(String(extensions.code)));
          if (isLegacy && isDocumentFault && response.http.status === 400) response.http.status = 200;
          return Promise.resolve();
        },
      }),
  };
}

/** `data` that is JSON already. */
class FinishedData {
  constructor(readonly json: string) {}
}

/** Answers by one statement what can be; the reference answers the rest. */
function compiledPlugin(compiled: CompiledExecutor): ApolloServerPlugin<ServerContext> {
  const single = (singleResult: FormattedExecutionResult): GraphQLResponse => ({
    http: { headers: new HeaderMap() },
    body: { kind: "single", singleResult },
  });
  return {
    requestDidStart: () =>
      Promise.resolve({
        responseForOperation: async ({ document, operation, request, queryHash, contextValue: context }) => {
          const variables = request.variables ?? {};
          try {
            const data = await compiled.execute({ document, operation, key: queryHash ?? "", variables, context });
            return data === null
              ? null
              : single({ data: new FinishedData(data) as unknown as Record<string, unknown> });
          } catch (error) {
            return single({ data: null, errors: [formatted({ message: "" }, error)] });
          }
        },
      }),
  };
}

/** The text of an answer; finished data goes into it as it is. */
function stringifyResult(result: FormattedExecutionResult): string {
  const { data, ...rest } = result;
  if (!(data instanceof FinishedData)) return JSON.stringify(result);
  const others = JSON.stringify(rest);
  return `{"data":${data.json}${others === "{}" ? "}" : `,${others.slice(1)}`}`;
}
