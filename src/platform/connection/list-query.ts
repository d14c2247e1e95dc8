import { type Dialect, identifier, type Sql, sql } from "../database";
import { message } from "../graphql/bilingual";
import { BadInputError } from "../graphql/errors";
import type { Condition } from "./condition";
import { decodeCursor, fingerprint } from "./cursor";
import { compileFilter, type Mention } from "./filter";
import type { List } from "./list";
import { checkPageSize } from "./page-size";
import { isNewestFirst, OrderDirection, type OrderStep, type OrderTerm, orderTerm } from "./order";
import type { RelationField } from "./reference-fields";
import { isInOrder, type OrderedRelation } from "./relation";

/** Arguments of every connection. */
export interface ListArguments {
  filter?: Condition | null;
  orderBy?: OrderStep[] | null;
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

/** Rows of a page when nobody says. */
export const DEFAULT_PAGE = 20;
/** Most rows of a page. */
export const LARGEST_PAGE = 100;
/** Most steps of one order. */
export const MOST_ORDER_STEPS = 3;

/** The arguments of a connection, checked and turned into SQL: what pages, counts and facets are made from. */
export interface ListQuery {
  readonly list: List;
  /** Filter field whose relation leads to the parents; null for the whole list. */
  readonly relation: string | null;
  /** The filter as it was given. */
  readonly filter: Condition;
  readonly condition: Sql;
  /** The filter once more, for counts and facets. */
  readonly countCondition: Sql;
  readonly mentions: readonly Mention[];
  /** Terms of the order, the id last. */
  readonly terms: readonly OrderTerm[];
  readonly fingerprint: string;
  readonly size: number;
  /** Whether the page is the last one before a place instead of the first one after it. */
  readonly isBackward: boolean;
  /** Values of the place to go on from, or null for the beginning. */
  readonly place: readonly (string | number)[] | null;
  /** The text that the filter wants, whatever else it wants; null: it wants none, or only somewhere within. */
  readonly searched: Searched | null;
  /** What the page can be read along, when its order is that of the rows of one parent that the filter wants; null otherwise. */
  readonly along: Along | null;
}

/** The rows that a text is found in. */
export interface Searched {
  readonly text: string;
  /** What the filter wants besides, once more for counts. */
  readonly condition: Sql;
  readonly countCondition: Sql;
  /** Whether the search index has them in the order of the page. */
  readonly isInOrder: boolean;
}

/** The rows of one parent in the order of lists. */
export interface Along {
  readonly relation: OrderedRelation;
  /** The parent's id. */
  readonly parent: Sql;
  /** What the filter wants besides. */
  readonly condition: Sql;
}

/**
 * Checks the arguments of a connection.
 *
 * @throws {BadInputError} for a page size outside 1 to 100, arguments that exclude each other, more than three order
 * steps, a bad filter, and a cursor of another filter or order.
 */
export function listQuery(list: List, relation: string | null, given: ListArguments, dialect: Dialect): ListQuery {
  const isBackward = given.last !== undefined && given.last !== null;
  refuseMixedDirections(given, isBackward);
  const size = (isBackward ? given.last : given.first) ?? DEFAULT_PAGE;
  checkPageSize(size, LARGEST_PAGE, isBackward ? "last" : "first");
  const steps = given.orderBy?.length ? given.orderBy : list.defaultOrder;
  const terms = termsOf(list, steps);
  const print = fingerprint([
    list.name,
    relation,
    given.filter ?? {},
    steps.map(({ field, direction }) => [field, direction]),
  ]);
  const cursor = isBackward ? given.before : given.after;
  const filter = given.filter ?? {};
  const isNewest = isNewestFirst(terms);
  const searched = searchedOf(list, filter, dialect, isNewest);
  return {
    list,
    relation,
    filter,
    searched,
    along: isNewest ? alongOf(list, filter, dialect) : null,
    terms,
    fingerprint: print,
    size,
    isBackward,
    place: cursor ? decodeCursor(cursor, print, terms, isBackward ? "before" : "after") : null,
    ...compileFilter(list, given.filter, dialect),
  };
}

function searchedOf(list: List, { text, ...others }: Condition, dialect: Dialect, isNewest: boolean): Searched | null {
  if (typeof text !== "string" || !list.search) return null;
  const { condition, countCondition } = compileFilter(list, others, dialect);
  return { text, condition, countCondition, isInOrder: isNewest && list.isNewestFirst };
}

function alongOf(list: List, filter: Condition, dialect: Dialect): Along | null {
  for (const [name, condition] of Object.entries(filter)) {
    const { relation } = (list.fields.get(name) ?? {}) as Partial<RelationField>;
    const code = relation && isInOrder(relation) ? onlyCode(condition as Condition | null) : null;
    if (!relation || !isInOrder(relation) || code === null) continue;
    const { [name]: _, ...others } = filter;
    const parent = sql`(SELECT id FROM ${identifier(relation.target().table)} WHERE code = ${code})`;
    return { relation, parent, condition: compileFilter(list, others, dialect).condition };
  }
  return null;
}

/** The one code that a condition asks for, null when it asks for anything else. */
function onlyCode(condition: Condition | null): string | null {
  const given = Object.entries(condition ?? {}).filter(([, operand]) => operand !== undefined);
  const [[operator, operand] = []] = given;
  return given.length === 1 && operator === "eq" ? (operand as string) : null;
}

function refuseMixedDirections(given: ListArguments, isBackward: boolean): void {
  const stray = isBackward ? (["first", "after"] as const) : (["before"] as const);
  for (const argument of stray) {
    if (given[argument] === undefined || given[argument] === null) continue;
    throw new BadInputError(
      message(
        `${argument} 不能这样使用:向后翻页用 first 与 after,向前翻页用 last 与 before。`,
        `${argument} does not fit here: page forward with first and after, backward with last and before.`,
      ),
      { argument },
    );
  }
}

function termsOf(list: List, steps: readonly OrderStep[]): OrderTerm[] {
  if (steps.length > MOST_ORDER_STEPS) {
    throw new BadInputError(
      message(
        `orderBy 至多 ${MOST_ORDER_STEPS} 项,收到 ${steps.length} 项。`,
        `orderBy takes at most ${MOST_ORDER_STEPS} steps, not ${steps.length}.`,
      ),
      { argument: "orderBy" },
    );
  }
  const terms = steps.map(({ field, direction }) => {
    const key = list.orders.get(field);
    if (!key) throw new TypeError(`${list.name} has no order ${field}`);
    return orderTerm(key, direction);
  });
  // The id goes the way of the last step, so that a plain order is one range of one index.
  const direction = steps.at(-1)?.direction ?? OrderDirection.ASC;
  return [...terms, orderTerm({ column: "id", kind: "integer", nullable: false, description: "" }, direction)];
}
