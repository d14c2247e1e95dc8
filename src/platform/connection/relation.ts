import { isRestricted, ownerColumnOf } from "../access";
import { everyRowOf, identifier, nothing, type Sql, sql } from "../database";
import type { List } from "./list";

/**
 * How rows of one table (children) belong to rows of another (parents). One definition serves the filter
 * (`region: {eq}`), the connection below a parent (`region { opportunities }`) and the facet (counts by region).
 */
export type Relation = {
  /** The list of the parents. A thunk, because lists name each other. */
  target: () => List;
} & (
  | { kind: "column"; column: string }
  /** A foreign key into a tree: a child belongs to the row it names and to everything above that. */
  | { kind: "tree"; column: string; closure: string }
  /** A join table. `newest`, when given, is its copy of the children's `as_of`: with it the table is in the order of lists. */
  | { kind: "through"; table: string; near: string; far: string; newest?: string }
  /**
   * Anything else: `pairs` selects `child_id, parent_id`, each pair once, of the parents in `ids` (all when null);
   * `test`, when given, is a condition for a child under `alias` to belong to one of `ids` that is cheaper for a few children.
   */
  | { kind: "pairs"; pairs: (ids: Sql | null) => Sql; test?: (alias: string, ids: Sql) => Sql }
);

/** A foreign key. */
export const byColumn = (column: string, target: () => List): Relation => ({ kind: "column", column, target });

/** A foreign key into a tree whose closure table holds `descendant_id, ancestor_id`. */
export const byTree = (column: string, closure: string, target: () => List): Relation => ({
  kind: "tree",
  column,
  closure,
  target,
});

/** A join table, `near` its key to the children and `far` its key to the parents. */
export const through = (table: string, near: string, far: string, target: () => List): Relation => ({
  kind: "through",
  table,
  near,
  far,
  target,
});

/** A join table that is indexed by parent, `newest` and child: the newest children of a parent are the first of a range. */
export const throughNewest = (
  table: string,
  near: string,
  far: string,
  newest: string,
  target: () => List,
): Relation => ({ kind: "through", table, near, far, newest, target });

/** A relation whose children are found in the order of lists. */
export type OrderedRelation = Extract<Relation, { kind: "through" }> & { readonly newest: string };

/** Whether the children of one parent can be read in the order of lists, without reading them all. */
export function isInOrder(relation: Relation): relation is OrderedRelation {
  return relation.kind === "through" && relation.newest !== undefined;
}

/** The same relation seen from its parents, which become the children: `through` and `pairs` only. */
export function inverse(relation: Relation, target: () => List): Relation {
  if (relation.kind === "through") return through(relation.table, relation.far, relation.near, target);
  if (relation.kind !== "pairs") throw new TypeError("A foreign key is inverted by the list that holds it");
  return {
    kind: "pairs",
    target,
    pairs: (ids) => {
      const swapped = sql`SELECT p.parent_id AS child_id, p.child_id AS parent_id FROM (${relation.pairs(null)}) AS p`;
      return ids ? sql`${swapped} WHERE p.child_id IN (${ids})` : swapped;
    },
  };
}

/**
 * Whether the child under `alias` belongs to one of the parents whose ids the select or list `ids` gives. `isCounting` tells
 * that all such children are wanted, not the first few.
 */
export function belongsTo(relation: Relation, alias: string, ids: Sql, isCounting: boolean): Sql {
  switch (relation.kind) {
    case "column":
      return sql`${identifier(`${alias}.${relation.column}`)} IN (${ids})`;
    case "tree":
      return sql`${identifier(`${alias}.${relation.column}`)} IN (
        SELECT descendant_id FROM ${identifier(relation.closure)} WHERE ancestor_id IN (${ids}))`;
    case "through": {
      const near = identifier(`j.${relation.near}`);
      const id = identifier(`${alias}.id`);
      const ofIds = sql`FROM ${linksOf(relation, true)} AS j WHERE ${identifier(`j.${relation.far}`)} IN (${ids})`;
      return isCounting ? sql`${id} IN (SELECT ${near} ${ofIds})` : sql`EXISTS (SELECT 1 ${ofIds} AND ${near} = ${id})`;
    }
    case "pairs":
      return relation.test && !isCounting
        ? relation.test(alias, ids)
        : sql`${identifier(`${alias}.id`)} IN (SELECT p.child_id FROM (${relation.pairs(ids)}) AS p)`;
  }
}

/** Whether the child under `alias` belongs to nothing at all. */
export function belongsToNone(relation: Relation, alias: string): Sql {
  switch (relation.kind) {
    case "column": {
      const key = identifier(`${alias}.${relation.column}`);
      // A record that the viewer may not see is none: a key that is there must not tell that there is one.
      return isRestricted(relation.target().entity)
        ? sql`NOT EXISTS (SELECT 1 FROM ${identifier(relation.target().table)} AS belonged WHERE belonged.id = ${key})`
        : sql`${key} IS NULL`;
    }
    case "tree":
      return sql`${identifier(`${alias}.${relation.column}`)} IS NULL`;
    case "through":
      return sql`NOT EXISTS (SELECT 1 FROM ${linksOf(relation, false)} AS j
        WHERE j.${identifier(relation.near)} = ${identifier(`${alias}.id`)})`;
    case "pairs":
      return sql`${identifier(`${alias}.id`)} NOT IN (SELECT p.child_id FROM (${relation.pairs(null)}) AS p)`;
  }
}

/** Children with their parents: a join to add behind the children's table, and the parent's id in it. */
export function attach(relation: Relation, alias: string, ids: Sql | null): { join: Sql; parent: Sql } {
  const id = identifier(`${alias}.id`);
  switch (relation.kind) {
    case "column":
      return { join: nothing, parent: identifier(`${alias}.${relation.column}`) };
    case "tree":
      return {
        join: sql`JOIN ${identifier(relation.closure)} AS up
          ON up.descendant_id = ${identifier(`${alias}.${relation.column}`)}`,
        parent: identifier("up.ancestor_id"),
      };
    case "through":
      return {
        join: sql`JOIN ${linksOf(relation, ids !== null)} AS up ON up.${identifier(relation.near)} = ${id}`,
        parent: sql`up.${identifier(relation.far)}`,
      };
    case "pairs":
      return {
        join: sql`JOIN (${relation.pairs(ids)}) AS up ON up.child_id = ${id}`,
        parent: identifier("up.parent_id"),
      };
  }
}

/**
 * The join table of a relation. What is known of its rows' owner need not be looked up again for each: the owner is the child, whose
 * row is at hand, or the parents are given, which come from rows that were read.
 */
export function linksOf({ table, near }: Extract<Relation, { kind: "through" }>, areParentsGiven: boolean): Sql {
  const owner = ownerColumnOf(table);
  return owner !== null && (areParentsGiven || owner === near) ? everyRowOf(table) : identifier(table);
}
