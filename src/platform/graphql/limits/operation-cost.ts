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
  type SelectionSetNode,
  type ValueNode,
} from "graphql";
import { message } from "../bilingual";
import { BadInputError } from "../errors";

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
/** What one look at the whole schema costs: its answer is larger than any page. */
const INTROSPECTION = 4_000;

interface Walk {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly limits: CostLimits;
  /** Cost of one instance of a fragment on a type within a page of a size. */
  readonly known: Map<string, number>;
}

/**
 * The static cost of an operation: the objects it could bring, multiplied along nested connections by their page sizes
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
): number {
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

function costOfSelection(selectionSet: SelectionSetNode, type: GraphQLCompositeType, page: number, walk: Walk): number {
  let cost = 0;
  for (const selection of selectionSet.selections) {
    if (selection.kind === Kind.FIELD) {
      cost += costOfField(selection, type, page, walk);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      const condition = selection.typeCondition && walk.schema.getType(selection.typeCondition.name.value);
      cost += costOfSelection(selection.selectionSet, isCompositeType(condition) ? condition : type, page, walk);
    } else {
      cost += costOfFragment(selection.name.value, page, walk);
    }
  }
  return cost;
}

function costOfFragment(name: string, page: number, walk: Walk): number {
  const key = `${name} ${page}`;
  const measured = walk.known.get(key);
  if (measured !== undefined) return measured;
  walk.known.set(key, 0);
  const fragment = walk.fragments[name];
  const type = fragment && walk.schema.getType(fragment.typeCondition.name.value);
  const cost = fragment && isCompositeType(type) ? costOfSelection(fragment.selectionSet, type, page, walk) : 0;
  walk.known.set(key, cost);
  return cost;
}

function costOfField(field: FieldNode, type: GraphQLCompositeType, page: number, walk: Walk): number {
  if (field.name.value === "__schema" || field.name.value === "__type") return INTROSPECTION;
  const definition = "getFields" in type ? type.getFields()[field.name.value] : undefined;
  if (!definition) return 0;
  for (const argument of field.arguments ?? []) checkLists(literal(argument.value), argument.name.value, walk.limits);
  const named = getNamedType(definition.type);
  const asked = pageSize(field, definition, walk);
  if (!isCompositeType(named) || !field.selectionSet) return 0;
  const isConnection = isPaged(named);
  if (isConnection) return 1 + costOfSelection(field.selectionSet, named, asked ?? walk.limits.defaultPage, walk);
  const one = 1 + costOfSelection(field.selectionSet, named, 0, walk);
  if (!isListType(getNullableType(definition.type))) return one;
  // `nodes` and `edges` of a connection have as many rows as its page; other lists as many as they are asked for.
  return one * (page > 0 ? page : (listedIds(field, walk) ?? asked ?? PLAIN_LIST));
}

/** `first` or `last` of a field that takes them; null when none is given. */
function pageSize(field: FieldNode, definition: GraphQLField<unknown, unknown>, walk: Walk): number | null {
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
    return Math.max(value, 0);
  }
  return null;
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
