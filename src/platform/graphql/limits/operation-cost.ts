import {
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from "graphql";
import { message } from "../bilingual";
import { BadInputError } from "../errors";
import { introspectionCost } from "./introspection-cost";

/** What an operation is measured against. */
export interface CostLimits {
  /** Rows of a page when a document does not say, and at most. */
  readonly defaultPage: number;
  readonly largestPage: number;
  /** Most elements of a list in an argument or a variable. */
  readonly listArguments: number;
}

/** Rows that a plain list is taken to have. */
const PLAIN_LIST = 10;
const NOTHING: OperationCost = { objects: 0, values: 0 };

/** What an operation could bring. */
export interface OperationCost {
  /** Objects: rows, connections and what else has fields. This is the cost that clients are told. */
  readonly objects: number;
  /** Scalars and enums in these objects: each is resolved, checked and written. */
  readonly values: number;
}

interface Walk {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly limits: CostLimits;
  /** Cost of one instance of a fragment on a type within a page of a size. */
  readonly known: Map<string, OperationCost>;
}

/**
 * The static cost of an operation: the objects and values it could bring, multiplied along nested connections by their page sizes
 * and along plain lists by 10. Nothing is executed, and each fragment is measured once for each place it can stand in.
 *
 * @throws {BadInputError} for a page size outside 1 to 100, a list argument of more than 250 elements and a kind of
 * operation that the schema has not.
 */
export function operationCost(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
  variables: Readonly<Record<string, unknown>>,
  limits: CostLimits,
): OperationCost {
  const defaults = Object.fromEntries(
    (operation.variableDefinitions ?? []).map(({ variable, defaultValue }) => [
      variable.name.value,
      literal(defaultValue),
    ]),
  );
  const walk: Walk = { schema, fragments, variables: { ...defaults, ...variables }, limits, known: new Map() };
  for (const [name, value] of Object.entries(walk.variables)) checkLists(value, name, limits);
  const root = schema.getRootType(operation.operation);
  if (!root) {
    // Validation lets it pass: there is no type to hold its fields against.
    throw new BadInputError(
      message(
        `本服务不提供 ${operation.operation} 操作。`,
        `There are no operations of kind ${operation.operation} here.`,
      ),
    );
  }
  return costOfSelection(operation.selectionSet, root, 0, walk);
}

function costOfSelection(
  selectionSet: SelectionSetNode,
  type: GraphQLCompositeType,
  page: number,
  walk: Walk,
): OperationCost {
  let objects = 0;
  let values = 0;
  for (const selection of selectionSet.selections) {
    const cost = costOfPart(selection, type, page, walk);
    objects += cost.objects;
    values += cost.values;
  }
  return { objects, values };
}

function costOfPart(selection: SelectionNode, type: GraphQLCompositeType, page: number, walk: Walk): OperationCost {
  if (selection.kind === Kind.FIELD) return costOfField(selection, type, page, walk);
  if (selection.kind === Kind.FRAGMENT_SPREAD) return costOfFragment(selection.name.value, page, walk);
  const condition = selection.typeCondition && walk.schema.getType(selection.typeCondition.name.value);
  return costOfSelection(selection.selectionSet, isCompositeType(condition) ? condition : type, page, walk);
}

function costOfFragment(name: string, page: number, walk: Walk): OperationCost {
  const key = `${name} ${page}`;
  const measured = walk.known.get(key);
  if (measured) return measured;
  const fragment = walk.fragments[name];
  const type = fragment && walk.schema.getType(fragment.typeCondition.name.value);
  const cost = fragment && isCompositeType(type) ? costOfSelection(fragment.selectionSet, type, page, walk) : NOTHING;
  walk.known.set(key, cost);
  return cost;
}

function costOfField(field: FieldNode, type: GraphQLCompositeType, page: number, walk: Walk): OperationCost {
  if (field.selectionSet && (field.name.value === "__schema" || field.name.value === "__type")) {
    return { objects: introspectionCost(field.selectionSet, walk.schema, walk.fragments), values: 0 };
  }
  const definition = "getFields" in type ? type.getFields()[field.name.value] : undefined;
  if (!definition) return { objects: 0, values: 1 };
  for (const argument of field.arguments ?? []) checkLists(literal(argument.value), argument.name.value, walk.limits);
  const named = getNamedType(definition.type);
  const asked = pageSize(field, definition, walk);
  if (!isCompositeType(named) || !field.selectionSet) return { objects: 0, values: 1 };
  const inPage = isPaged(named) ? (asked ?? walk.limits.defaultPage) : 0;
  const inside = costOfSelection(field.selectionSet, named, inPage, walk);
  const isList = !isPaged(named) && isListType(getNullableType(definition.type));
  // `nodes` and `edges` of a connection have as many rows as its page; other lists as many as they are asked for.
  const times = !isList ? 1 : page > 0 ? page : (listedIds(field, walk) ?? asked ?? PLAIN_LIST);
  return { objects: (1 + inside.objects) * times, values: inside.values * times };
}

/** `first` or `last` of a field that takes them, the larger when both are given; null when none is. */
function pageSize(field: FieldNode, definition: GraphQLField<unknown, unknown>, walk: Walk): number | null {
  let size: number | null = null;
  for (const name of ["first", "last"]) {
    const argument = definition.args.find((one) => one.name === name);
    if (!argument) continue;
    const given = field.arguments?.find((one) => one.name.value === name);
    const value = given ? resolved(given.value, walk) : argument.defaultValue;
    if (typeof value !== "number") continue;
    const named = getNamedType(definition.type);
    const isConnection = isPaged(named);
    if (isConnection && (value < 1 || value > walk.limits.largestPage)) {
      throw new BadInputError(
        message(
          `${name} 应为 1 至 ${walk.limits.largestPage},收到 ${value}。`,
          `${name} must be 1 to ${walk.limits.largestPage}, not ${value}.`,
        ),
        { argument: name },
      );
    }
    size = Math.max(value, size ?? 0);
  }
  return size;
}

/** Whether a type is one page of a list: a connection, or a capped list of derived edges. */
function isPaged(type: GraphQLNamedType): boolean {
  if (!isObjectType(type)) return false;
  const fields = type.getFields();
  return "edges" in fields && ("pageInfo" in fields || "hasNextPage" in fields);
}

/** The number of ids that a look-up by ids is given. */
function listedIds(field: FieldNode, walk: Walk): number | null {
  const given = field.arguments?.find(({ name }) => name.value === "ids");
  const value = given && resolved(given.value, walk);
  return Array.isArray(value) ? value.length : null;
}

function resolved(value: ValueNode, walk: Walk): unknown {
  return value.kind === Kind.VARIABLE ? walk.variables[value.name.value] : literal(value);
}

/** A literal as plain JavaScript; variables inside it stay unknown. */
function literal(value: ValueNode | undefined): unknown {
  switch (value?.kind) {
    case Kind.INT:
    case Kind.FLOAT:
      return Number(value.value);
    case Kind.LIST:
      return value.values.map(literal);
    case Kind.OBJECT:
      return Object.fromEntries(value.fields.map((field) => [field.name.value, literal(field.value)]));
    default:
      return undefined;
  }
}

function checkLists(value: unknown, path: string, limits: CostLimits): void {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value) && value.length > limits.listArguments) {
    throw new BadInputError(
      message(
        `${path} 至多 ${limits.listArguments} 个元素,收到 ${value.length} 个。`,
        `${path} takes at most ${limits.listArguments} elements, not ${value.length}.`,
      ),
      { argument: path },
    );
  }
  for (const [name, member] of Object.entries(value)) checkLists(member, `${path}.${name}`, limits);
}
