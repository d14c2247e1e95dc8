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
import { type FormattedExecutionResult, type FragmentDefinitionNode, type GraphQLSchema, Kind } from "graphql";
import type { CompiledExecutor } from "../platform/compiled";
import { message } from "../platform/graphql/bilingual";
import type { RequestContext } from "../platform/graphql/context";
import { ToldError, TooExpensiveError } from "../platform/graphql/errors";
import { formatError } from "../platform/graphql/format-error";
import { type CostLimits, operationCost } from "../platform/graphql/limits";
import { type Allowance, rateLimited } from "./access";
import { executionPlugin } from "./answers";
import { ErrorDrafts } from "./error-drafts";
import type { PersistedDocuments } from "./persisted-documents";
import type { RequestScope } from "./request-scope";
import { submissionPlugin } from "./submissions";

/** Context of the Apollo server: what resolvers know, and what is known beside them. */
export type ServerContext = RequestContext &
  BaseContext & {
    readonly scope: RequestScope;
    /** Counts points that the request's viewer spends. */
    readonly spend: (points: number) => Promise<Allowance>;
    /** Counts what is written without credentials. */
    readonly submit: () => Promise<Allowance>;
  };

/** Limits of an operation, beside those of its document. */
export interface OperationLimits extends CostLimits {
  /** Most objects that an operation may bring, and most scalars in them: of an anonymous viewer, and of any other. */
  readonly anonymous: Quota;
  readonly known: Quota;
}

/** Most objects, and most scalars in them. */
export interface Quota {
  readonly cost: number;
  readonly values: number;
}

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
      const quotaOf = ({ viewer }: ServerContext) => (viewer.kind === "anonymous" ? limits.anonymous : limits.known);
      return Promise.resolve({
        didResolveOperation: async ({ document, operation, request, contextValue }) => {
          if (!operation) return;
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
          const quota = quotaOf(contextValue);
          if (objects > quota.cost) throw tooExpensive(objects, quota.cost);
          if (values > quota.values) throw tooMuch(values, quota.values);
          if (objects === 0) return;
          const allowance = await contextValue.spend(objects);
          if (!allowance.isAllowed) throw rateLimited(allowance);
        },
        willSendResponse: ({ response, contextValue }) => {
          if (response.body.kind === "single" && cost !== null) {
            response.body.singleResult.extensions = {
              ...response.body.singleResult.extensions,
              cost: { requested: cost, limit: quotaOf(contextValue).cost },
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
          const { scope } = context;
          try {
            const answer = await compiled.execute({ document, operation, key: queryHash ?? "", variables, context });
            if (!answer) return null;
            scope.answeredBy = answer.isWhole ? "statement" : "statement_and_resolvers";
            return single({ data: new FinishedData(answer.json) as unknown as Record<string, unknown> });
          } catch (error) {
            return single({ data: null, errors: [formatError({ message: "" }, error, scope.locale, scope.report)] });
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
