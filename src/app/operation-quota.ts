import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from "graphql";
import type { Viewer } from "../platform/access";
import { message } from "../platform/graphql/bilingual";
import { ToldError, TooExpensiveError } from "../platform/graphql/errors";
import { type CostLimits, type OperationCost, operationCost } from "../platform/graphql/limits";

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

/** An operation with the fragments that it may use. */
export interface MeasurableOperation {
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

/** The fragments of a document, by name. */
export function fragmentsOf({ definitions }: DocumentNode): MeasurableOperation["fragments"] {
  return Object.fromEntries(
    definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
}

/** What a viewer may ask for at once. */
export function quotaOf(limits: OperationLimits, { kind }: Viewer): Quota {
  return kind === "anonymous" ? limits.anonymous : limits.known;
}

/**
 * What an operation could bring.
 *
 * @throws {ToldError} for what `operationCost` refuses, with status 400, since nothing was executed.
 */
export function measure(
  schema: GraphQLSchema,
  { operation, fragments }: MeasurableOperation,
  variables: Readonly<Record<string, unknown>>,
  limits: OperationLimits,
): OperationCost {
  try {
    return operationCost(schema, operation, fragments, variables, limits);
  } catch (error) {
    if (error instanceof ToldError) error.extensions.http = { status: 400 };
    throw error;
  }
}

/** The cost as an answer tells it. */
export function costExtension(objects: number, quota: Quota): { cost: { requested: number; limit: number } } {
  return { cost: { requested: objects, limit: quota.cost } };
}

/** @throws {TooExpensiveError} for an operation that could bring more objects or more values than it may. */
export function checkQuota({ objects, values }: OperationCost, quota: Quota): void {
  if (objects > quota.cost) throw tooExpensive(objects, quota.cost);
  if (values > quota.values) throw tooMuch(values, quota.values);
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
