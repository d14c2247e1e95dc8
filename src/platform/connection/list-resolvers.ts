import { Arg, type ClassType, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import type { EntityClass } from "../database";
import { bilingual, message } from "../graphql/bilingual";
import type { RequestContext } from "../graphql/context";
import { BadInputError } from "../graphql/errors";
import { registerNode } from "../graphql/node";
import { byCode } from "../loading";
import { connect, type Connection } from "./connection";
import { connectionTypeOf } from "./connection-types";
import type { List, ListedRow } from "./list";
import type { ListArguments } from "./list-query";

/** A connection below a record, as it was declared. */
export interface DeclaredConnection {
  readonly parent: () => EntityClass;
  readonly name: string;
  readonly list: List;
  /** Filter field of the list that leads to the parent; null: the whole list. */
  readonly relation: string | null;
}

const declared = new Set<List>();
const connections: DeclaredConnection[] = [];

/** Every connection below a record, in the order in which the rooms were loaded. */
export function declaredConnections(): readonly DeclaredConnection[] {
  return connections;
}

/**
 * Makes the GraphQL types of every list that has root fields: connections, edges, facets, filters. Called once before
 * the schema is built and after all rooms are loaded, since rooms above add fields and facets to lists below them.
 */
export function declareListTypes(): void {
  for (const list of declared) {
    connectionTypeOf(list);
    for (const field of list.fields.values()) field.type();
  }
}

/** Every list that has root fields, in the order in which the rooms were loaded. */
export function declaredLists(): readonly List[] {
  return [...declared];
}

/** A resolver class for `buildSchema`. */
export type ResolverClass = ClassType;

/** Root fields of a list: `opportunities(filter, orderBy, first …)` and `opportunity(code | id)`. */
export function rootFields(list: List): ResolverClass {
  registerNode(list.entity as never);
  declared.add(list);
  class RootResolver {}
  const prototype = RootResolver.prototype as Record<string, unknown>;
  const single = list.name[0]?.toLowerCase() + list.name.slice(1);

  prototype[list.plural] = function (this: unknown, context: RequestContext, ...given: unknown[]) {
    return makeConnection(context, list, argumentsFrom(given));
  };
  declareListArguments(list, prototype, list.plural, 0);
  Query(() => connectionTypeOf(list) as never, { description: list.description })(
    prototype,
    list.plural,
    Object.getOwnPropertyDescriptor(prototype, list.plural) as never,
  );

  prototype[single] = function (this: unknown, context: RequestContext, code?: string | null, id?: string | null) {
    return context.loader(byCode(list.entity)).load(codeOf(list, code ?? null, id ?? null));
  };
  Ctx()(prototype, single, 0);
  Arg("code", () => String, {
    nullable: true,
    description: bilingual("业务代码;与 id 二选一。", "Business key; give either this or the id."),
  })(prototype, single, 1);
  Arg("id", () => ID, {
    nullable: true,
    description: bilingual("全局标识;与 code 二选一。", "Global id; give either this or the code."),
  })(prototype, single, 2);
  Query(() => list.entity as never, {
    nullable: true,
    description: bilingual(
      "按代码或标识取一条;不存在时为空。",
      `One ${list.name} by code or id. Null when there is none.`,
    ),
  })(prototype, single, Object.getOwnPropertyDescriptor(prototype, single) as never);
  Resolver()(RootResolver);
  return RootResolver;
}

/**
 * The way back of a relation: a connection on the parent's type, `region { opportunities }`. `relation` is the filter
 * field of the list that leads to the parent; null puts the whole list there.
 */
export function connectionField(
  parent: () => EntityClass,
  name: string,
  list: List,
  relation: string | null,
  description: string,
): ResolverClass {
  connections.push({ parent, name, list, relation });
  class ConnectionResolver {}
  const prototype = ConnectionResolver.prototype as Record<string, unknown>;
  prototype[name] = function (this: unknown, root: ListedRow, context: RequestContext, ...given: unknown[]) {
    const within = relation === null ? undefined : { relation, parent: root.id };
    return makeConnection(context, list, argumentsFrom(given), within);
  };
  Root()(prototype, name, 0);
  declareListArguments(list, prototype, name, 1);
  Resolver(parent as never)(ConnectionResolver);
  FieldResolver(() => connectionTypeOf(list) as never, { description })(
    prototype,
    name,
    Object.getOwnPropertyDescriptor(prototype, name) as never,
  );
  return ConnectionResolver;
}

function makeConnection(
  context: RequestContext,
  list: List,
  given: ListArguments,
  within?: { relation: string; parent: number },
): Connection {
  const { query, parent } = connect(context, list, given, within);
  return new (connectionTypeOf(list))(query, parent, context);
}

/** In the order of `declareListArguments`. */
function argumentsFrom([filter, orderBy, first, after, last, before]: unknown[]): ListArguments {
  return { filter, orderBy, first, after, last, before } as ListArguments;
}

function declareListArguments(list: List, prototype: object, method: string, position: number): void {
  Ctx()(prototype, method, position);
  const argument = (name: string, type: () => unknown, description: string, offset: number) =>
    Arg(name, type as () => never, { nullable: true, description })(prototype, method, position + offset);
  argument("filter", () => list.filterType, bilingual("筛选条件。", "Conditions."), 1);
  argument(
    "orderBy",
    () => [list.orderType],
    bilingual("排序,至多3项;缺省为最新在前。", "Order, at most 3 steps; the list's own when left out."),
    2,
  );
  argument(
    "first",
    () => Int,
    bilingual("向后取多少条,1至100,默认20。", "How many from the front, 1 to 100, 20 unless said."),
    3,
  );
  argument("after", () => String, bilingual("从该游标之后开始。", "Begin behind this cursor."), 4);
  argument("last", () => Int, bilingual("向前取多少条,1至100。", "How many from the end, 1 to 100."), 5);
  argument("before", () => String, bilingual("到该游标之前为止。", "End before this cursor."), 6);
}

/**
 * The code that the arguments of a look-up name.
 *
 * @throws {BadInputError} for neither or both, and for the id of another type.
 */
export function codeOf(list: List, code: string | null, id: string | null): string {
  if ((code === null) === (id === null)) {
    throw new BadInputError(message("请给出 code 或 id 之一。", "Give either code or id."), {
      argument: code === null ? "code" : "id",
    });
  }
  if (code !== null) return code;
  const prefix = `${list.name}:`;
  if (id?.startsWith(prefix)) return id.slice(prefix.length);
  const shown = id?.slice(0, 100);
  throw new BadInputError(
    message(`“${shown}”不是 ${list.name} 的标识。`, `"${shown}" is not the id of a ${list.name}.`),
    { argument: "id" },
  );
}
