import {
  type DocumentNode,
  type GraphQLField,
  type GraphQLSchema,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";

/** What a plan depends on besides the document: the values of some variables, and of others the type that they name. */
export interface Decisive {
  readonly values: readonly string[];
  readonly types: readonly string[];
}

/**
 * The variables that decide what an operation's statement looks like: those of directives and of fields that are neither
 * connections nor look-ups. Of `node(id)` only the type counts. Everything else is filled in with each request.
 */
export function decisiveVariables(document: DocumentNode, schema: GraphQLSchema): Decisive {
  const values = new Set<string>();
  const types = new Set<string>();
  const info = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(info, {
      Directive: (node) => void variablesOf(node).forEach((name) => values.add(name)),
      Field: (node) => {
        const field = info.getFieldDef();
        const isRoot = info.getParentType() === schema.getQueryType();
        if (!field || !node.arguments?.length) return;
        if (isConnection(field) || (isRoot && isLookUp(field))) return;
        const decides = isRoot && field.name === "node" ? types : values;
        for (const argument of node.arguments) for (const name of variablesOf(argument)) decides.add(name);
      },
    }),
  );
  return { values: [...values].sort(), types: [...types].sort() };
}

/** What a plan is kept under, beside the document: the decisive values. */
export function decisiveKey(
  decisive: Decisive,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): string {
  return JSON.stringify([
    operation.name?.value,
    decisive.values.map((name) => variables[name]),
    decisive.types.map((name) => String(variables[name]).split(":", 1)),
  ]);
}

function isConnection({ args }: GraphQLField<unknown, unknown>): boolean {
  return args.some(({ name }) => name === "filter") && args.some(({ name }) => name === "orderBy");
}

function isLookUp({ args, type }: GraphQLField<unknown, unknown>): boolean {
  return isObjectType(type) && args.length === 2 && args.every(({ name }) => name === "code" || name === "id");
}

function variablesOf(node: Parameters<typeof visit>[0]): string[] {
  const names: string[] = [];
  visit(node, { [Kind.VARIABLE]: ({ name }: { name: { value: string } }) => void names.push(name.value) });
  return names;
}
