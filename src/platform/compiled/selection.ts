import {
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getDirectiveValues,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  type SelectionSetNode,
} from "graphql";

/** Fragments of a document by name. */
export type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** Where selections are read: what decides on directives and fragments. */
export interface SelectionScope {
  readonly schema: GraphQLSchema;
  readonly fragments: Fragments;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Fields asked for under one name of the answer; all have the same name and arguments, their selections are merged. */
export type FieldGroup = readonly [FieldNode, ...FieldNode[]];

/** The fields that selections ask of an object of a type, by their names in the answer and in its order (GraphQL, section 6.3.2). */
export function collectFields(
  type: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
  scope: SelectionScope,
): Map<string, FieldGroup> {
  const fields = new Map<string, [FieldNode, ...FieldNode[]]>();
  const seen = new Set<string>();
  for (const selection of selections) collect(selection, type, scope, fields, seen);
  return fields;
}

/** The selections of a group of fields. */
export function selectionsOf(group: FieldGroup): SelectionSetNode[] {
  return group.flatMap(({ selectionSet }) => selectionSet ?? []);
}

function collect(
  { selections }: SelectionSetNode,
  type: GraphQLObjectType,
  scope: SelectionScope,
  fields: Map<string, [FieldNode, ...FieldNode[]]>,
  seen: Set<string>,
): void {
  for (const selection of selections) {
    if (!isIncluded(selection, scope)) continue;
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      const group = fields.get(key);
      if (group) group.push(selection);
      else fields.set(key, [selection]);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      if (applies(selection.typeCondition?.name.value, type, scope))
        collect(selection.selectionSet, type, scope, fields, seen);
    } else if (!seen.has(selection.name.value)) {
      seen.add(selection.name.value);
      const fragment = scope.fragments[selection.name.value];
      if (fragment && applies(fragment.typeCondition.name.value, type, scope)) {
        collect(fragment.selectionSet, type, scope, fields, seen);
      }
    }
  }
}

function isIncluded(node: { directives?: readonly DirectiveNode[] }, { variables }: SelectionScope): boolean {
  if (!node.directives?.length) return true;
  const skip = getDirectiveValues(GraphQLSkipDirective, node, variables);
  const include = getDirectiveValues(GraphQLIncludeDirective, node, variables);
  return skip?.if !== true && include?.if !== false;
}

function applies(condition: string | undefined, type: GraphQLObjectType, { schema }: SelectionScope): boolean {
  if (condition === undefined || condition === type.name) return true;
  const named = schema.getType(condition);
  return isAbstractType(named) && schema.isSubType(named, type);
}
