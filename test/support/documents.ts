import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from "graphql";
import { readmeQueries } from "../../scripts/readme-queries";

/** A question of the catalog. */
export interface Question {
  /** Where it is from. */
  readonly name: string;
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

const ROOT = join(__dirname, "../..");

/** Documents about what was written: their tests write it first. */
export const OF_THE_WORK: ReadonlySet<string> = new Set([
  "appraisal-ranking.graphql",
  "appraisal-rounds.graphql",
  "inquiry-receipt.graphql",
  "submit-inquiry.graphql",
]);

/** The documents of `schema/operations` that read the catalog, with their example variables, and the queries of the README. */
export function writtenQuestions(): Question[] {
  const folder = join(ROOT, "schema/operations");
  const operations = readdirSync(folder)
    .filter((file) => file.endsWith(".graphql") && !OF_THE_WORK.has(file))
    .map((file) => {
      const query = readFileSync(join(folder, file), "utf8");
      const variables = /^# Example variables: (.*)$/m.exec(query)?.[1] ?? "{}";
      return { name: file, query, variables: JSON.parse(variables) as Record<string, unknown> };
    });
  const readme = readmeQueries(readFileSync(join(ROOT, "README.md"), "utf8")).map(({ query }, index) => ({
    name: `README ${index + 1}`,
    query,
    variables: {},
  }));
  return [...operations, ...readme];
}

/** For every list a question that shows each plain field of its first records, and of the records they point to. */
export function listQuestions(schema: GraphQLSchema, first: number): Question[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {})
    .filter(({ type }) => getNamedType(type).name.endsWith("Connection"))
    .map(({ name, type }) => {
      const connection = getNamedType(type) as GraphQLObjectType;
      const node = getNamedType(connection.getFields().nodes?.type) as GraphQLObjectType;
      return { name, query: `{ ${name}(first: ${first}) { totalCount nodes { ${plain(node, 2)} } } }`, variables: {} };
    });
}

/** Fields that need no argument: leaves, and objects down to a depth; no connections, whose records have a list of their own. */
function plain(type: GraphQLObjectType, depth: number): string {
  return Object.values(type.getFields())
    .flatMap((field) => {
      const inner = getNamedType(field.type);
      if (field.args.some(isRequiredArgument)) return [];
      if (isLeafType(inner)) return [field.name];
      if (!isObjectType(inner) || inner.name.endsWith("Connection") || depth === 0) return [];
      const below = plain(inner, depth - 1);
      return below ? [`${field.name} { ${below} }`] : [];
    })
    .join(" ");
}
