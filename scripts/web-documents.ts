import { codegen } from "@graphql-codegen/core";
import * as operations from "@graphql-codegen/typescript-operations";
import { type DocumentNode, Kind, OperationTypeNode, parse, visit } from "graphql";
import type { TrustedDocument } from "../src/app/persisted-documents";

/** How the answers of the API look in TypeScript: exact numbers and dates are texts, and nothing is to be changed. */
const CONFIG = {
  skipTypename: true,
  immutableTypes: true,
  enumType: "string-literal",
  defaultScalarType: "string",
  scalars: { Decimal: "string", PartialDate: "string" },
};

const HEAD = `// Made by \`npm run schema\` from schema/schema.graphql and schema/operations. Not to be edited.
import type { TypedDocument } from "./typed-document";

`;

/**
 * The module through which the atlas knows the trusted documents: the types of their variables and answers, and for each of
 * them its name and hash. The texts stay on the server.
 *
 * @param sdl the schema as it is committed.
 */
export async function webDocuments(sdl: string, documents: readonly TrustedDocument[]): Promise<string> {
  const parsed = documents.map(({ name, text }) => ({ location: name, document: parse(text) }));
  const types = await codegen({
    schema: withoutDescriptions(parse(sdl)),
    documents: parsed,
    filename: "documents.ts",
    config: CONFIG,
    plugins: [{ operations: {} }],
    pluginMap: { operations },
  });
  return `${HEAD}${types}\n${documents.map(constantOf).join("\n")}`;
}

/** They are in the schema; here they would only make this module another one whenever a word is changed. */
function withoutDescriptions(schema: DocumentNode): DocumentNode {
  return visit(schema, { enter: (node) => ("description" in node ? { ...node, description: undefined } : undefined) });
}

function constantOf({ name, hash, text }: TrustedDocument): string {
  const [operation] = parse(text).definitions;
  const named = operation?.kind === Kind.OPERATION_DEFINITION ? operation : undefined;
  if (!named?.name) throw new Error(`${name}.graphql has no named operation`);
  const { value } = named.name;
  const constant = `${value.charAt(0).toLowerCase()}${value.slice(1)}`;
  const type = `${value}${named.operation === OperationTypeNode.MUTATION ? "Mutation" : "Query"}`;
  return `export const ${constant}: TypedDocument<${type}, ${type}Variables> = {
  name: "${name}",
  id: "${hash}",
};
`;
}
