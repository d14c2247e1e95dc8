import { Arg, type ClassType, Ctx, Field, Int, ObjectType } from "type-graphql";
import { bilingual } from "../graphql/bilingual";
import type { RequestContext } from "../graphql/context";
import { Connection } from "./connection";
import { type Facet, FacetCount } from "./facet";
import type { List } from "./list";

/** What lies around a page (Relay). */
@ObjectType({ description: bilingual("分页信息(Relay)。", "What lies around a page (Relay).") })
export class PageInfo {
  @Field(() => Boolean, { description: bilingual("其后是否还有记录。", "Whether more records follow.") })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: bilingual("其前是否还有记录。", "Whether records come before.") })
  hasPreviousPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: bilingual("首条的游标;空:本页无记录。", "Cursor of the first record. Null: the page is empty."),
  })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: bilingual("末条的游标;空:本页无记录。", "Cursor of the last record. Null: the page is empty."),
  })
  endCursor!: string | null;
}

const connectionTypes = new Map<string, ClassType<Connection>>();

/** The GraphQL type `<Name>Connection` of a list, with its edges and facets. Made once, when the schema is built. */
export function connectionTypeOf(list: List): ClassType<Connection> {
  const known = connectionTypes.get(list.name);
  if (known) return known;
  const edge = edgeTypeOf(list);
  class ListConnection extends Connection {}
  Object.defineProperty(ListConnection, "name", { value: `${list.name}Connection` });
  const type = ListConnection as unknown as ClassType<Connection>;
  ObjectType(`${list.name}Connection`, {
    description: bilingual(
      "列表的一页,及对整个列表的统计。",
      `A page of the list of type ${list.name}, and counts over all of it.`,
    ),
  })(type);
  const field = (name: "edges" | "nodes" | "pageInfo" | "totalCount", returns: () => unknown, description: string) =>
    Field(returns as () => never, { description })(type.prototype, name, descriptorOf(name));
  field("edges", () => [edge], bilingual("带游标的记录。", "Records with their cursors."));
  field("nodes", () => [list.entity], bilingual("记录。", "Records."));
  field("pageInfo", () => PageInfo, bilingual("分页信息。", "What lies around the page."));
  field(
    "totalCount",
    () => Int,
    bilingual(
      "符合筛选的记录总数,仅在请求时计算。",
      "Number of all records under the filter; counted only when asked for.",
    ),
  );
  if (list.facets.size > 0) addFacets(list, type);
  connectionTypes.set(list.name, type);
  return type;
}

function descriptorOf(name: "edges" | "nodes" | "pageInfo" | "totalCount"): never {
  return Object.getOwnPropertyDescriptor(Connection.prototype, name) as never;
}

function edgeTypeOf(list: List): ClassType {
  class Edge {}
  ObjectType(`${list.name}Edge`, {
    description: bilingual("一条记录及其游标。", `A ${list.name} and its place in the list.`),
  })(Edge);
  Field(() => String, {
    description: bilingual("游标,仅用于同一筛选与排序。", "Cursor; good for the same filter and order only."),
  })(Edge.prototype, "cursor");
  Field(() => list.entity as never, { description: bilingual("记录。", "The record.") })(Edge.prototype, "node");
  return Edge;
}

function addFacets(list: List, connection: ClassType<Connection>): void {
  class Facets {
    constructor(readonly connection: Connection) {}
  }
  const type = Facets as unknown as ClassType;
  ObjectType(`${list.name}Facets`, {
    description: bilingual("同一筛选下的分类计数。", "Counts by value under the same filter."),
  })(type);
  for (const [name, facet] of list.facets) addFacet(name, facet, type);
  const method = function (this: Connection) {
    return new Facets(this);
  };
  Object.defineProperty(connection.prototype, "facets", { value: method, configurable: true });
  Field(() => type as never, {
    description: bilingual("分类计数,每项仅在请求时计算。", "Counts by value, each counted only when asked for."),
  })(connection.prototype, "facets", Object.getOwnPropertyDescriptor(connection.prototype, "facets") as never);
}

function addFacet(name: string, facet: Facet, type: ClassType): void {
  const resolve = function (this: { connection: Connection }, context: RequestContext, first: number, level?: string) {
    return this.connection.facet(name, level ?? null, first, context.locale);
  };
  Object.defineProperty(type.prototype, name, { value: resolve, configurable: true });
  Ctx()(type.prototype, name, 0);
  Arg("first", () => Int, {
    defaultValue: 50,
    description: bilingual("至多多少个取值,1至250。", "At most how many values, 1 to 250."),
  })(type.prototype, name, 1);
  if (facet.kind === "tree") {
    Arg("level", () => facet.levels as never, {
      defaultValue: facet.level,
      description: bilingual("按哪一级统计。", "The level to count by."),
    })(type.prototype, name, 2);
  }
  Field(() => [FacetCount], { description: facet.description })(
    type.prototype,
    name,
    Object.getOwnPropertyDescriptor(type.prototype, name) as never,
  );
}
