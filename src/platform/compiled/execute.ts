import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
} from "graphql";
import { LRUCache } from "lru-cache";
import type { Database } from "../database";
import type { RequestContext } from "../graphql/context";
import { ToldError } from "../graphql/errors";
import type { PlanBind } from "../graphql/sql-forms";
import { jsonWriter } from "../sql-json";
import type { CompilerScope } from "./compiler";
import { executeGraft, GraftFailed } from "./graft";
import { makePlan, type Plan } from "./plan";
import { type Decisive, decisiveKey, decisiveVariables } from "./plan-key";
import { readRecords, type Records } from "./record-model";
import { stocksOf } from "./shape";

/** Most plans that are kept. */
const MOST_PLANS = 1_000;

/** A request as the compiled executor takes it: validated, measured and allowed. */
export interface CompiledRequest {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** What tells documents apart: their text, or a hash of it. */
  readonly key: string;
  /** As the client sent them. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: RequestContext;
}

/** What the compiled executor made of a request. */
export interface CompiledAnswer {
  /** The answer's `data`, JSON. */
  readonly json: string;
  /** Whether the statement alone made it; resolvers added the rest otherwise. */
  readonly isWhole: boolean;
}

/** The second executor: one statement for a document, where the reference runs a resolver for each field. */
export interface CompiledExecutor {
  /**
   * The answer; null when the reference has to execute the document: nothing of it has an SQL form, or there is an error to tell,
   * which the reference does.
   */
  execute(request: CompiledRequest): Promise<CompiledAnswer | null>;
  /** Whether a document is answered by its statement alone. */
  isWhole(request: CompiledRequest): boolean;
}

/** The plan; null also when arguments without variables cannot be: the reference tells why, each time. */
function planOrNone(operation: OperationDefinitionNode, scope: CompilerScope): Plan | null {
  try {
    return makePlan(operation, scope);
  } catch (error) {
    if (error instanceof ToldError) return null;
    throw error;
  }
}

/** The compiled executor of a schema over a database. */
export function createCompiledExecutor(schema: GraphQLSchema, database: Database): CompiledExecutor {
  let records: Records | null = null;
  const decisions = new LRUCache<string, { decisive: Decisive; fragments: FragmentDefinitionNode[] }>({
    max: MOST_PLANS,
  });
  const plans = new LRUCache<string, { plan: Plan | null }>({ max: MOST_PLANS });
  const json = jsonWriter(database.dialect);

  const planOf = ({ document, operation, key, context }: CompiledRequest, variables: PlanBind["variables"]) => {
    const known = decisions.get(key) ?? {
      decisive: decisiveVariables(document, schema),
      fragments: document.definitions.filter(
        (definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION,
      ),
    };
    decisions.set(key, known);
    const planKey = `${key} ${context.locale} ${decisiveKey(known.decisive, operation, variables)}`;
    let made = plans.get(planKey);
    if (!made) {
      records ??= readRecords(database.metadata);
      const fragments = Object.fromEntries(known.fragments.map((fragment) => [fragment.name.value, fragment]));
      const { dialect } = database;
      made = {
        plan: planOrNone(operation, { schema, records, fragments, variables, dialect, json, locale: context.locale }),
      };
      plans.set(planKey, made);
    }
    return { plan: made.plan, fragments: known.fragments };
  };

  /** The values of variables; null when one is wrong: the first is enough, the reference looks for more. */
  const coercedValues = ({ operation, variables }: CompiledRequest) =>
    getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 1 }).coerced ?? null;

  return {
    isWhole: (request) => {
      const coerced = coercedValues(request);
      const plan = coerced && planOf(request, coerced).plan;
      return plan ? plan.shape === null : false;
    },
    execute: async (request) => {
      const { operation, context } = request;
      const coerced = coercedValues(request);
      if (!coerced) return null;
      const { plan, fragments } = planOf(request, coerced);
      if (!plan) return null;
      try {
        const bind: PlanBind = { variables: coerced, today: context.today, counts: context.counts, memo: new Map() };
        const wait = plan.prepare(bind);
        if (wait) await wait;
        const data = await context.reader.document(plan.statement.fill(bind));
        if (data === null) return null;
        if (plan.shape === null) return { json: data, isWhole: true };
        const answer = JSON.parse(data) as Record<string, unknown>;
        const scope = { schema, operation, fragments, variables: request.variables, context };
        await Promise.all(stocksOf(answer, plan.shape).map(({ graft, object }) => executeGraft(graft, object, scope)));
        return { json: JSON.stringify(answer), isWhole: false };
      } catch (error) {
        // What is told of the request is told by the reference, with the place in the document.
        if (error instanceof ToldError || error instanceof GraftFailed) return null;
        throw error;
      }
    },
  };
}
