import { Arg, Ctx, Field, ID, InterfaceType, Query, Resolver } from "type-graphql";
import { type EntityClass, sql } from "../database";
import { byCode } from "../loading";
import { jsonValue, quoted } from "../sql-json";
import { bilingual, message } from "./bilingual";
import type { RequestContext } from "./context";
import { BadInputError } from "./errors";
import { AlsoInSql } from "./sql-forms";

/** Most ids that `nodes` takes. */
const MOST_NODES = 100;

/** What has an identity in the graph. */
@InterfaceType({
  description: bilingual("有全局标识的对象(Relay)。", "An object with a global id (Relay)."),
  resolveType: (value: object) => value.constructor.name,
})
export abstract class Node {
  abstract code: string;

  @Field(() => ID, {
    name: "id",
    description: bilingual("全局标识,形如 `类型:代码`,长期不变。", "Global id, `Type:code`; it does not change."),
  })
  @AlsoInSql("id", {
    kind: "scalar",
    value: (row, { entity }) => jsonValue("text", sql`${quoted(globalId(entity.name, ""))} || ${row.column("code")}`),
  })
  globalId(): string {
    return globalId(this.constructor.name, this.code);
  }
}

/** The id of a record in the whole graph: its type and its business key. */
export function globalId(type: string, code: string): string {
  return `${type}:${code}`;
}

/** A class of records that `node(id)` reaches. */
export type NodeClass = EntityClass<Node & { id: number; code: string }>;

/** The class and the code that a global id names; null when it is no id of a known type. */
export function parseGlobalId(id: string): { entity: NodeClass; code: string } | null {
  const colon = id.indexOf(":");
  const entity = nodeClasses.get(id.slice(0, Math.max(colon, 0)));
  return entity ? { entity, code: id.slice(colon + 1) } : null;
}

const nodeClasses = new Map<string, NodeClass>();

/** Makes a type reachable through `node(id)`. The GraphQL type bears the name of the class. */
export function registerNode(entity: NodeClass): void {
  nodeClasses.set(entity.name, entity);
}

/** Entry by global id into whatever type it names. */
@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: bilingual(
      "按全局标识取一个对象;不存在时为空。",
      "The object with a global id. Null when there is none.",
    ),
  })
  node(
    @Arg("id", () => ID, { description: bilingual("全局标识。", "The global id.") }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<Node | null> {
    return loadNode(id, context, "id");
  }

  @Query(() => [Node], {
    nullable: "items",
    description: bilingual(
      "按全局标识取多个对象,顺序与参数一致,至多100个;不存在的为空。",
      "Objects by global id, in the order of the ids, at most 100. Null in the place of each that does not exist.",
    ),
  })
  nodes(
    @Arg("ids", () => [ID], { description: bilingual("全局标识,至多100个。", "The global ids, at most 100.") })
    ids: string[],
    @Ctx() context: RequestContext,
  ): Promise<(Node | null)[]> {
    if (ids.length > MOST_NODES) {
      throw new BadInputError(
        message(
          `nodes 一次至多取 ${MOST_NODES} 个对象,收到 ${ids.length} 个。`,
          `nodes takes at most ${MOST_NODES} ids, not ${ids.length}.`,
        ),
        { argument: "ids" },
      );
    }
    return Promise.all(ids.map((id) => loadNode(id, context, "ids")));
  }
}

/**
 * The record with a global id; null when there is none.
 *
 * @throws {BadInputError} when the text is no global id of a known type.
 */
export async function loadNode(id: string, context: RequestContext, argument: string): Promise<Node | null> {
  const named = parseGlobalId(id);
  if (!named) {
    throw new BadInputError(
      message(
        `“${id.slice(0, 100)}”不是全局标识,应形如 Region:620000。`,
        `"${id.slice(0, 100)}" is not a global id such as Region:620000.`,
      ),
      { argument },
    );
  }
  return context.loader(byCode(named.entity)).load(named.code);
}
