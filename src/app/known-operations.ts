import type { FastifyReply, FastifyRequest, RouteHandlerMethod } from "fastify";
import { execute, type FormattedExecutionResult, type GraphQLSchema, Kind } from "graphql";
import { LRUCache } from "lru-cache";
import type { CompiledExecutor } from "../platform/compiled";
import { ToldError } from "../platform/graphql/errors";
import { type Execution, headersKey } from "./answers";
import { answerCompiled, stringifyResult } from "./compiled-answer";
import type { ServerContext } from "./graphql-server";
import {
  checkQuota,
  costExtension,
  fragmentsOf,
  type MeasurableOperation,
  measure,
  type OperationLimits,
  quotaOf,
} from "./operation-quota";
import type { PersistedDocuments } from "./persisted-documents";
import { scopeOf } from "./request-scope";

/** Characters of documents that are remembered. Parsed, one of `schema/operations/` takes 40 bytes a character, one of one-letter names 240. */
const ROOM = 500_000;

/** What operations are executed with. */
export interface KnownOperationsParts {
  readonly schema: GraphQLSchema;
  readonly limits: OperationLimits;
  readonly compiled: CompiledExecutor;
  readonly documents: PersistedDocuments;
}

/** An operation that the whole server has executed without an error. */
interface KnownOperation extends MeasurableOperation {
  /** As the client named it; null: it did not. */
  readonly named: string | null;
  /** Without variables, which are each request's own. */
  readonly execution: Omit<Execution, "variables">;
  /** Whether it asks nothing but what the schema is. */
  readonly isAboutSchema: boolean;
  /** Media type of the answer to a client that sends these headers. */
  readonly contentType: string;
}

/** What a POST asks for, as far as it is usual. */
interface Question {
  readonly text: string;
  readonly named: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Operations that the whole server has executed before, and so parsed, validated and found fit for their client's headers: none of
 * that can come out differently for the same text. What depends on values and viewer is looked at each time: cost, quotas,
 * points, variables. Whatever is not answered well is left to the whole server, which tells what is wrong with it.
 */
export class KnownOperations {
  private readonly known = new LRUCache<string, KnownOperation>({
    maxSize: ROOM,
    sizeCalculation: (_, key) => key.length,
  });

  constructor(private readonly parts: KnownOperationsParts) {}

  /** Remembers what was executed for a request, if the compiled executor or the schema alone can answer it. */
  remember(request: FastifyRequest, contentType: string): void {
    const question = this.questionOf(request);
    const { execution: executed, answeredBy } = scopeOf(request);
    if (!question || !executed) return;
    const { variables: _, ...execution } = executed;
    const { document, operation } = execution.parsed;
    const isAboutSchema = operation.selectionSet.selections.every(
      (selection) => selection.kind === Kind.FIELD && selection.name.value.startsWith("__"),
    );
    if (answeredBy === "resolvers" && !isAboutSchema) return;
    this.known.set(keyOf(request, question), {
      named: question.named,
      execution,
      operation,
      fragments: fragmentsOf(document),
      isAboutSchema,
      contentType,
    });
  }

  /** The answer to a request whose operation is known, with its media type; null: the whole server is to answer it. */
  async answer(
    request: FastifyRequest,
    contextOf: () => ServerContext,
  ): Promise<{ text: string; contentType: string } | null> {
    const question = this.questionOf(request);
    const known = question && this.known.get(keyOf(request, question));
    // A name may hold what separates it from the text.
    if (!known || known.named !== question.named) return null;
    const { variables } = question;
    const context = contextOf();
    const cost = this.costOf(known, variables, context);
    if (cost === null || (cost > 0 && !(await context.spend(cost)).isAllowed)) return null;
    const result = await this.execute(known, variables, context);
    if (!result) return null;
    const { errors, data } = result;
    if (!errors) context.scope.execution = { variables, ...known.execution };
    const extensions = costExtension(cost, quotaOf(this.parts.limits, context.viewer));
    return { text: stringifyResult({ errors, data, extensions }), contentType: known.contentType };
  }

  /** Null: it is more than the viewer may ask for, or its values are at fault. */
  private costOf(known: KnownOperation, variables: Question["variables"], { viewer }: ServerContext): number | null {
    const { schema, limits } = this.parts;
    try {
      const cost = measure(schema, known, variables, limits);
      checkQuota(cost, quotaOf(limits, viewer));
      return cost.objects;
    } catch (error) {
      if (error instanceof ToldError) return null;
      throw error;
    }
  }

  private async execute(
    { execution, isAboutSchema, named }: KnownOperation,
    variables: Question["variables"],
    context: ServerContext,
  ): Promise<FormattedExecutionResult | null> {
    const { schema, compiled } = this.parts;
    const { document, operation, hash } = execution.parsed;
    if (!isAboutSchema) return answerCompiled(compiled, { document, operation, key: hash, variables }, context);
    const { data, errors } = await execute({ schema, document, operationName: named, variableValues: variables });
    if (errors) return null;
    context.scope.answeredBy = "resolvers";
    return { data };
  }

  private questionOf({ method, body }: FastifyRequest): Question | null {
    if (method !== "POST" || !isObject(body)) return null;
    const { query = null, operationName: named = null, variables = null, extensions = null } = body;
    if (named !== null && typeof named !== "string") return null;
    if (!isObject(variables ?? {}) || !isObject(extensions ?? {})) return null;
    const persisted = (extensions as { persistedQuery?: { sha256Hash: string } } | null)?.persistedQuery;
    // A text with its hash is registered by the whole server.
    if (persisted && query !== null) return null;
    const text = persisted ? this.parts.documents.textOf(persisted.sha256Hash) : query;
    if (typeof text !== "string") return null;
    return { text, named, variables: (variables ?? {}) as Question["variables"] };
  }
}

/** A handler that answers operations known before by itself, everything else by `whole`, and remembers what that executed. */
export function answerKnown(
  operations: KnownOperations,
  contextOf: (request: FastifyRequest, reply: FastifyReply) => ServerContext,
  whole: RouteHandlerMethod,
): RouteHandlerMethod {
  return async function (request, reply) {
    const known = await operations.answer(request, () => contextOf(request, reply));
    if (known) {
      reply.header("content-type", known.contentType);
      return known.text;
    }
    const text: unknown = await whole.call(this, request, reply);
    // Executed well and still not answered well: the client takes none of the media types.
    if (reply.statusCode === 200) operations.remember(request, String(reply.getHeader("content-type")));
    return text;
  };
}

function keyOf(request: FastifyRequest, { text, named }: Question): string {
  return `${headersKey(request)}\n${named ?? ""}\n${text}`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
