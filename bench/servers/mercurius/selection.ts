import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode, valueFromASTUntyped } from "graphql";

/** A field that is asked for below another one. */
export interface Selected {
  readonly name: string;
  /** Its arguments, variables put in. */
  readonly arguments: Readonly<Record<string, unknown>>;
}

/** The fields right below the one that is resolved, fragments looked into, each as often as it is asked for. */
export function selectedBelow({ fieldNodes, fragments, variableValues }: GraphQLResolveInfo): Selected[] {
  const found: Selected[] = [];
  const visit = (set: SelectionSetNode | undefined): void => {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) found.push(selected(selection, variableValues));
      else if (selection.kind === Kind.INLINE_FRAGMENT) visit(selection.selectionSet);
      else visit(fragments[selection.name.value]?.selectionSet);
    }
  };
  for (const node of fieldNodes) visit(node.selectionSet);
  return found;
}

function selected(node: FieldNode, variables: Record<string, unknown>): Selected {
  const given = (node.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value, variables)]);
  return { name: node.name.value, arguments: Object.fromEntries(given) as Record<string, unknown> };
}
