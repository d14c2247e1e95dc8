import { getArgumentValues, type GraphQLObjectType, isObjectType, type OperationDefinitionNode } from "graphql";
import { codeOf, declaredLists, type List } from "../connection";
import { identifier, type Sql, sql } from "../database";
import { parseGlobalId } from "../graphql/node";
import type { PlanBind } from "../graphql/sql-forms";
import { type JsonValue, jsonValue, quoted, type Template, template } from "../sql-json";
import { type Compiled, complete, NotCompilable, NULL } from "./compiled";
import { Compiler, type CompilerScope } from "./compiler";
import { connectionValue } from "./connection-compiler";
import { allExist, mentionsOf } from "./placed-query";
import { collectFields, type FieldGroup, selectionsOf } from "./selection";
import type { Shape } from "./shape";

/** How one operation is answered: by one statement, and by resolvers for what has no SQL form. */
export interface Plan {
  /** Answers one row: `document`, the answer's `data`, and `valid`, 0 when a code that a filter mentions does not exist. */
  readonly statement: Template<PlanBind>;
  /** Reads what counts out of memory need, before the statement is filled in; null: there is nothing to wait for. */
  readonly prepare: (bind: PlanBind) => Promise<unknown> | null;
  /** Null: the statement's answer is complete. */
  readonly shape: Shape | null;
}

/** The plan of an operation; null: nothing of it has an SQL form, or it is no query. */
export function makePlan(operation: OperationDefinitionNode, scope: CompilerScope): Plan | null {
  const root = scope.schema.getQueryType();
  if (!root || operation.operation !== "query") return null;
  const compiler = new Compiler(scope, connectionValue);
  const members: [string, JsonValue<PlanBind>][] = [];
  const shapes = new Map<string, Shape>();
  const code = new Map<string, FieldGroup>();
  let readsRows = false;
  for (const [key, group] of collectFields(root, [operation.selectionSet], scope)) {
    const compiled = rootField(compiler, root, group);
    members.push([key, compiled?.value ?? NULL]);
    if (compiled?.shape) shapes.set(key, compiled.shape);
    if (!compiled) code.set(key, group);
    else readsRows ||= group[0].name.value !== "__typename";
  }
  if (!readsRows) return null;
  const graft =
    code.size === 0
      ? null
      : { type: root, entity: null, columns: [], keys: [...code.keys()], fields: [...code.values()] };
  const document = scope.json.document(scope.json.object(members));
  const valid = (bind: PlanBind) => allExist([...compiler.mentions, ...mentionsOf(bind)]);
  return {
    statement: template`SELECT ${document} AS document, ${valid} AS valid`,
    prepare: (bind) => prepared(compiler, bind),
    shape: graft || shapes.size > 0 ? { members: shapes, graft } : null,
  };
}

function prepared({ counted }: Compiler, bind: PlanBind): Promise<unknown> | null {
  const { counts } = bind;
  if (!counts) return null;
  const waits = [...counted].flatMap((query) => {
    const { list, filter } = query.of(bind);
    return counts.prepare(list, filter) ?? [];
  });
  return waits.length > 0 ? Promise.all(waits) : null;
}

/** A field of the root; null: it has no SQL form. */
function rootField(compiler: Compiler, root: GraphQLObjectType, group: FieldGroup): Compiled | null {
  const name = group[0].name.value;
  try {
    if (name === "__typename") return complete(jsonValue("text", quoted(root.name)));
    if (name === "node") return nodeField(compiler, root, group);
    const list = declaredLists().find((one) => one.plural === name);
    if (list) return compiler.connection({ list, relation: null, parent: null }, root, group);
    const single = declaredLists().find((one) => singularOf(one) === name);
    return single ? lookUp(compiler, root, single, group) : null;
  } catch (error) {
    if (error instanceof NotCompilable) return null;
    throw error;
  }
}

function singularOf({ name }: List): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** `opportunity(code | id)`. */
function lookUp(compiler: Compiler, root: GraphQLObjectType, list: List, group: FieldGroup): Compiled {
  const [node] = group;
  const { field } = compiler.field(root, group);
  return byCode(compiler, compiler.objectType(field), group, ({ variables }) => {
    const args = getArgumentValues(field, node, variables) as { code?: string | null; id?: string | null };
    return codeOf(list, args.code ?? null, args.id ?? null);
  });
}

/** `node(id)`: the type that the id names is part of what the plan is kept under. */
function nodeField(compiler: Compiler, root: GraphQLObjectType, group: FieldGroup): Compiled {
  const [node] = group;
  const { field, args } = compiler.field(root, group);
  const named = parseGlobalId(String(args.id));
  const type = named && compiler.scope.schema.getType(named.entity.name);
  if (!isObjectType(type)) throw new NotCompilable("No id of a known type");
  return byCode(compiler, type, group, ({ variables }) => {
    const { id } = getArgumentValues(field, node, variables) as { id: string };
    return parseGlobalId(id)?.code ?? "";
  });
}

function byCode(
  compiler: Compiler,
  type: GraphQLObjectType,
  group: FieldGroup,
  code: (bind: PlanBind) => string,
): Compiled {
  const row = compiler.row();
  const { value, shape } = compiler.record(type, selectionsOf(group), row);
  const [table, alias] = [identifier(compiler.model(type.name).table), identifier(row.alias)];
  const given = (bind: PlanBind): Sql => sql`${code(bind)}`;
  const one = template<PlanBind>`(SELECT ${value.sql} FROM ${table} AS ${alias} WHERE ${row.column("code")} = ${given})`;
  return { value: jsonValue("json", one), shape };
}
