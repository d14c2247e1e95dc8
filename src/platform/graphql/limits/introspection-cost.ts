import {
  type FragmentDefinitionNode,
  getIntrospectionQuery,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  type SelectionSetNode,
} from "graphql";

/** The price of the whole schema asked for once, as editors do: a second time does not fit into one operation. */
const WHOLE_SCHEMA = 6_000;

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** How many members the lists of the introspection have. */
interface Sizes {
  readonly types: number;
  readonly directives: number;
  /** Of a type that stands for all types, and of the type that has most, which any reference may lead to. */
  readonly typical: Readonly<Record<string, number>>;
  readonly largest: Readonly<Record<string, number>>;
}

interface Walk {
  readonly sizes: Sizes;
  readonly fragments: Fragments;
  /** Values of one instance of a fragment, by what it stands on. */
  readonly known: Map<string, number>;
}

/** Sizes of a schema, and the values that it has when all of it is asked for once. */
const measured = new WeakMap<GraphQLSchema, { sizes: Sizes; whole: number }>();

/**
 * The price of a look at the schema below `__schema` or `__type`, in proportion to the whole of it, which costs 6,000:
 * introspection is answered from memory without any page size, and a hundred aliases make a hundred schemas of it.
 */
export function introspectionCost(selectionSet: SelectionSetNode, schema: GraphQLSchema, fragments: Fragments): number {
  const { sizes, whole } = measured.get(schema) ?? measure(schema);
  return Math.ceil((WHOLE_SCHEMA * valuesOf(selectionSet, false, { sizes, fragments, known: new Map() })) / whole);
}

function measure(schema: GraphQLSchema): { sizes: Sizes; whole: number } {
  const sizes = sizesOf(schema);
  const fragments: Record<string, FragmentDefinitionNode> = {};
  let query: SelectionSetNode | undefined;
  for (const definition of parse(getIntrospectionQuery(EVERYTHING)).definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
    if (definition.kind === Kind.OPERATION_DEFINITION) query = definition.selectionSet;
  }
  const whole = query ? valuesOf(query, false, { sizes, fragments, known: new Map() }) : 1;
  measured.set(schema, { sizes, whole });
  return { sizes, whole };
}

const EVERYTHING = {
  schemaDescription: true,
  specifiedByUrl: true,
  directiveIsRepeatable: true,
  inputValueDeprecation: true,
  oneOf: true,
};

function sizesOf(schema: GraphQLSchema): Sizes {
  const types = Object.values(schema.getTypeMap());
  const all = types.map((type): Record<string, number> => {
    const hasFields = isObjectType(type) || isInterfaceType(type);
    const fields = hasFields ? Object.values(type.getFields()) : [];
    return {
      fields: fields.length,
      args: Math.max(0, ...fields.map(({ args }) => args.length)),
      interfaces: hasFields ? type.getInterfaces().length : 0,
      possibleTypes: isInterfaceType(type) ? schema.getPossibleTypes(type).length : 0,
      inputFields: isInputObjectType(type) ? Object.keys(type.getFields()).length : 0,
      enumValues: isEnumType(type) ? type.getValues().length : 0,
    };
  });
  const typical: Record<string, number> = {};
  const largest: Record<string, number> = {};
  for (const name of Object.keys(all[0] ?? {})) {
    const counts = all.map((sizes) => sizes[name] ?? 0);
    typical[name] = counts.reduce((sum, count) => sum + count, 0) / types.length;
    largest[name] = Math.max(...counts);
  }
  return { types: types.length, directives: schema.getDirectives().length, typical, largest };
}

/** Values that a selection brings on one parent; `isTypical` when that parent is, or belongs to, one of all the types. */
function valuesOf(selectionSet: SelectionSetNode, isTypical: boolean, walk: Walk): number {
  let values = 0;
  for (const selection of selectionSet.selections) {
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      values += valuesOf(selection.selectionSet, isTypical, walk);
    } else if (selection.kind === Kind.FRAGMENT_SPREAD) {
      values += valuesOfFragment(selection.name.value, isTypical, walk);
    } else {
      values += 1;
      if (!selection.selectionSet) continue;
      const name = selection.name.value;
      // A reference leads to whichever type the document picked: it counts as the largest.
      const isStillTypical = name === "types" || (isTypical && name in walk.sizes.typical);
      values += timesOf(name, isTypical, walk.sizes) * valuesOf(selection.selectionSet, isStillTypical, walk);
    }
  }
  return values;
}

function valuesOfFragment(name: string, isTypical: boolean, walk: Walk): number {
  const key = `${name} ${isTypical}`;
  const known = walk.known.get(key);
  if (known !== undefined) return known;
  const fragment = walk.fragments[name];
  const values = fragment ? valuesOf(fragment.selectionSet, isTypical, walk) : 0;
  walk.known.set(key, values);
  return values;
}

function timesOf(name: string, isTypical: boolean, sizes: Sizes): number {
  if (name === "types") return sizes.types;
  if (name === "directives") return sizes.directives;
  return (isTypical ? sizes.typical : sizes.largest)[name] ?? 1;
}
