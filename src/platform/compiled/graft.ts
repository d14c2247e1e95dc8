import {
  type DocumentNode,
  execute,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
} from "graphql";
import type { EntityClass, Reader } from "../database";
import type { RequestContext } from "../graphql/context";
import type { RecordModel } from "./record-model";
import type { FieldGroup } from "./selection";

/**
 * Fields of a record that only their resolvers can answer. The statement leaves all columns of the record in the first of them and
 * null in the others; graphql-js executes them on the record, as it would in the reference, and the answers take their places.
 */
export interface Graft {
  readonly type: GraphQLObjectType;
  /** Null: the fields are those of the root, and there is no record. */
  readonly entity: EntityClass | null;
  readonly columns: readonly string[];
  /** Names in the answer, in its order. */
  readonly keys: readonly string[];
  readonly fields: readonly FieldGroup[];
}

/** A graft on the records of a model. */
export function graftOf(type: GraphQLObjectType, model: RecordModel, code: ReadonlyMap<string, FieldGroup>): Graft {
  return {
    type,
    entity: model.entity,
    columns: model.columns.map(({ name }) => name),
    keys: [...code.keys()],
    fields: [...code.values()],
  };
}

/** What executing a graft needs of the request. */
export interface GraftScope {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: readonly FragmentDefinitionNode[];
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: RequestContext;
}

/** Says that a resolver of a graft failed: the reference executes the document again and tells where. */
export class GraftFailed extends Error {}

/**
 * Fills the fields of a graft into an object that a statement left them open in.
 *
 * @throws {GraftFailed} when a resolver fails.
 */
export async function executeGraft(graft: Graft, object: Record<string, unknown>, scope: GraftScope): Promise<void> {
  const result = await execute({
    schema: rootedAt(scope.schema, graft.type),
    document: documentOf(graft, scope),
    rootValue: graft.entity && rowOf(graft, object, graft.entity, scope.context.reader),
    contextValue: scope.context,
    variableValues: scope.variables,
  });
  if (result.errors || !result.data) throw new GraftFailed();
  for (const key of graft.keys) object[key] = result.data[key];
}

function rowOf(graft: Graft, object: Record<string, unknown>, entity: EntityClass, reader: Reader): object | undefined {
  const values = object[graft.keys[0] ?? ""] as readonly unknown[];
  const row = Object.fromEntries(graft.columns.map((name, position) => [name, values[position]]));
  return reader.hydrate(entity, [row])[0];
}

const documents = new WeakMap<Graft, DocumentNode>();

/** The operation cut down to the fields of a graft. */
function documentOf(graft: Graft, { operation, fragments }: GraftScope): DocumentNode {
  const made: DocumentNode = documents.get(graft) ?? {
    kind: Kind.DOCUMENT,
    definitions: [
      {
        ...operation,
        operation: OperationTypeNode.QUERY,
        directives: [],
        selectionSet: { kind: Kind.SELECTION_SET, selections: graft.fields.flat() },
      },
      ...fragments,
    ],
  };
  documents.set(graft, made);
  return made;
}

const rooted = new WeakMap<GraphQLSchema, Map<string, GraphQLSchema>>();

/** The schema with another type as its root, so that graphql-js executes a selection on a record. */
function rootedAt(schema: GraphQLSchema, type: GraphQLObjectType): GraphQLSchema {
  if (type === schema.getQueryType()) return schema;
  const known = rooted.get(schema) ?? new Map<string, GraphQLSchema>();
  rooted.set(schema, known);
  const made =
    known.get(type.name) ?? new GraphQLSchema({ ...schema.toConfig(), query: type, mutation: null, assumeValid: true });
  known.set(type.name, made);
  return made;
}
