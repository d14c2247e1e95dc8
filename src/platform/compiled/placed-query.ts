import { getArgumentValues, type GraphQLField, Kind, visit } from "graphql";
import { type List, type ListArguments, type ListQuery, listQuery, type Mention } from "../connection";
import { identifier, join, list as listOf, nothing, type Sql, sql } from "../database";
import type { Counts } from "../graphql/counts";
import type { PlanBind } from "../graphql/sql-forms";
import { raw, type Slot } from "../sql-json";
import type { Compiler } from "./compiler";
import type { FieldGroup } from "./selection";

/** A list to be paged: the whole of it, or what belongs to one parent. */
export interface ListPlace {
  readonly list: List;
  readonly relation: string | null;
  /** Id of the parent; null for the whole list. */
  readonly parent: Sql | null;
}

/**
 * The arguments of one connection of a document as SQL: once and for all when they hold no variables, else for each request,
 * when the first part of the statement wants them.
 */
export class PlacedQuery {
  private readonly fixed: ListQuery | null;

  constructor(
    private readonly compiler: Compiler,
    private readonly place: ListPlace,
    private readonly field: GraphQLField<unknown, unknown>,
    private readonly group: FieldGroup,
  ) {
    this.fixed = hasVariables(group) ? null : this.make({});
    if (this.fixed) compiler.mentions.push(...this.fixed.mentions);
  }

  /** A part of the statement that depends on the arguments. */
  part(make: (query: ListQuery) => Sql): Sql | Slot<PlanBind> {
    const { fixed } = this;
    return fixed ? make(fixed) : (bind) => make(this.of(bind));
  }

  /**
   * A part about all rows of the list under its filter, whatever the page: from memory where the whole list is meant and `held`
   * knows, else from the database, below the parent whose id is given.
   */
  whole(
    held: (counts: Counts, query: ListQuery) => Sql | null,
    read: (query: ListQuery, parent: Sql) => Sql,
  ): Sql | Slot<PlanBind> {
    const { parent } = this.place;
    if (parent !== null) return this.part((query) => read(query, parent));
    this.compiler.counted.add(this);
    return (bind) => {
      const query = this.of(bind);
      return (bind.counts && held(bind.counts, query)) ?? read(query, nothing);
    };
  }

  /** The query that a request asks. */
  of(bind: PlanBind): ListQuery {
    if (this.fixed) return this.fixed;
    const [node] = this.group;
    const known = bind.memo.get(node) as ListQuery | undefined;
    if (known) return known;
    const made = this.make(bind.variables);
    mentionsOf(bind).push(...made.mentions);
    bind.memo.set(node, made);
    return made;
  }

  private make(variables: Readonly<Record<string, unknown>>): ListQuery {
    const given = getArgumentValues(this.field, this.group[0], variables) as ListArguments;
    const { list, parent, relation } = this.place;
    return listQuery(list, parent === null ? null : relation, given, this.compiler.scope.dialect);
  }
}

function hasVariables([{ arguments: given = [] }]: FieldGroup): boolean {
  let found = false;
  for (const argument of given) visit(argument, { [Kind.VARIABLE]: () => void (found = true) });
  return found;
}

const MENTIONS = "mentions";

/** Codes that the filters of a request mention, of the connections whose parts have been made. */
export function mentionsOf({ memo }: PlanBind): Mention[] {
  const known = memo.get(MENTIONS) as Mention[] | undefined;
  const mentions = known ?? [];
  if (!known) memo.set(MENTIONS, mentions);
  return mentions;
}

/** 1 when every code that is mentioned exists, else 0. */
export function allExist(mentions: readonly Mention[]): Sql {
  const codes = new Map<List, Set<string>>();
  for (const { list, code } of mentions) codes.set(list, (codes.get(list) ?? new Set<string>()).add(code));
  const checks = [...codes].map(
    ([list, some]) =>
      sql`(SELECT COUNT(*) FROM ${identifier(list.table)} WHERE code IN (${listOf([...some])})) = ${raw(String(some.size))}`,
  );
  return checks.length === 0 ? raw("1") : sql`CASE WHEN ${join(checks, " AND ")} THEN 1 ELSE 0 END`;
}
