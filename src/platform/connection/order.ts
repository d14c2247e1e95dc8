import { Sql, sql } from "../database";

/** Directions of an order. */
export enum OrderDirection {
  ASC = "ASC",
  DESC = "DESC",
}

/** What a list can be ordered by: a column of its table. Rows without a value come last in both directions. */
export interface OrderKey {
  readonly column: string;
  readonly kind: "text" | "integer";
  readonly nullable: boolean;
  readonly description: string;
}

/** One step of an order. */
export interface OrderStep {
  readonly field: string;
  readonly direction: OrderDirection;
}

/** An order step as SQL: an expression without nulls, so that one comparison finds what follows a row. */
export interface OrderTerm {
  readonly expression: Sql;
  readonly direction: OrderDirection;
  readonly kind: "text" | "integer";
}

/**
 * The expression that a key sorts by, under the alias `t`. Nulls become the value that sorts last in that direction:
 * SQLite puts nulls first and PostgreSQL last unless told, and a comparison with null would end a page walk.
 * The text must stay as the expression indexes of the migrations have it.
 */
export function orderTerm(key: OrderKey, direction: OrderDirection): OrderTerm {
  const column = `t.${key.column}`;
  const last =
    direction === OrderDirection.DESC
      ? { text: "''", integer: "-1" }[key.kind]
      : { text: "'\u{10FFFF}'", integer: String(Number.MAX_SAFE_INTEGER) }[key.kind];
  const expression = new Sql([key.nullable ? `COALESCE(${column}, ${last})` : column], []);
  return { expression, direction, kind: key.kind };
}

/** `ORDER BY` of the terms, each in its direction or all reversed. */
export function orderBy(terms: readonly OrderTerm[], reversed: boolean): Sql {
  const parts = terms.map((term) =>
    descends(term, reversed) ? sql`${term.expression} DESC` : sql`${term.expression} ASC`,
  );
  return parts.reduce((all, part) => sql`${all}, ${part}`);
}

/** Whether the terms are the order that every dated list has an index for, below each of its trees too. */
export function isNewestFirst([first, ...rest]: readonly OrderTerm[]): boolean {
  return rest.length === 1 && first?.expression.texts.join("") === "COALESCE(t.as_of, '')";
}

/**
 * Whether a row comes after (before, when reversed) the place with these values in the order of the terms. The first term stands there by itself as well: of an
 * expression SQLite takes that alone as a range of the index, and would otherwise walk there from the beginning.
 */
export function follows(terms: readonly OrderTerm[], values: readonly (string | number)[], reversed: boolean): Sql {
  const [first] = terms;
  const [value] = values;
  if (!first || value === undefined) throw new TypeError("An order has at least one term");
  const range = descends(first, reversed) ? sql`${first.expression} <= ${value}` : sql`${first.expression} >= ${value}`;
  const isOneWay = terms.every(({ direction }) => direction === first.direction);
  return sql`${range} AND (${isOneWay ? isRowBeyond(terms, values, descends(first, reversed)) : isBeyondByTerm(terms, values, reversed)})`;
}

/** One comparison of rows is a range of the index on PostgreSQL; a chain of ORs is not. */
function isRowBeyond(terms: readonly OrderTerm[], values: readonly (string | number)[], descending: boolean): Sql {
  const comma = (parts: Sql[]) => parts.reduce((all, part) => sql`${all}, ${part}`);
  const left = sql`(${comma(terms.map(({ expression }) => expression))})`;
  const right = sql`(${comma(values.map((value) => sql`${value}`))})`;
  return descending ? sql`${left} < ${right}` : sql`${left} > ${right}`;
}

function isBeyondByTerm(terms: readonly OrderTerm[], values: readonly (string | number)[], reversed: boolean): Sql {
  return terms
    .map((term, position) => {
      const { expression } = term;
      const operand = values[position] ?? null;
      const beyond = descends(term, reversed) ? sql`${expression} < ${operand}` : sql`${expression} > ${operand}`;
      return terms
        .slice(0, position)
        .reduce((all, one, before) => sql`${one.expression} = ${values[before] ?? null} AND ${all}`, beyond);
    })
    .reduce((all, part) => sql`${all} OR (${part})`, sql`FALSE`);
}

function descends({ direction }: OrderTerm, reversed: boolean): boolean {
  return (direction === OrderDirection.DESC) !== reversed;
}
