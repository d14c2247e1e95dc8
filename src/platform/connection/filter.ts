import { allOf, anyOf, type Dialect, identifier, type Sql, sql, type SqlValue } from "../database";
import { message } from "../graphql/bilingual";
import { BadInputError } from "../graphql/errors";
import { LONGEST_QUERY, matchesText } from "../search";
import type { Condition } from "./condition";
import type { List } from "./list";

/** Deepest nesting of one filter. */
export const DEEPEST_FILTER = 8;
/** Most conditions of one filter. */
export const MOST_CONDITIONS = 100;

/** Where a condition stands while it becomes SQL. */
export interface FilterScope {
  readonly dialect: Dialect;
  /** Alias of the table that the condition is about. */
  readonly alias: string;
  /** Path of the argument, for complaints. */
  readonly path: string;
  /** How many filters the condition is nested in. */
  readonly depth: number;
  /** What the whole filter has used so far. */
  readonly used: { aliases: number; conditions: number };
  /** Whether every row that passes is read, to be counted; otherwise rows are tried one by one until a page is full. */
  readonly isCounting: boolean;
  /** Codes that the whole filter mentions, so that unknown ones can be told. */
  readonly mentions: Mention[];
}

/** One field of a filter: its GraphQL input and its meaning in SQL. */
export interface FilterField {
  readonly description: string;
  readonly type: () => unknown;
  readonly toSql: (condition: Condition, scope: FilterScope) => Sql;
  /** The one column that the condition compares, for whoever holds its values in memory; left out: it is more than that. */
  readonly scalar?: ScalarColumn;
}

/** A column that conditions compare as it is stored. */
export interface ScalarColumn {
  readonly column: string;
  /** Numbers are compared by size, words (and yes or no) only with themselves, dates as the periods that they name. */
  readonly kind: "number" | "word" | "date";
  /** An operand as it is stored; null when it cannot be stored exactly. `condition` is what it stands in. */
  readonly stored: (operand: unknown, condition: Condition) => SqlValue;
}

/** Codes that a filter mentions and that must exist. */
export interface Mention {
  readonly list: List;
  readonly code: string;
  readonly path: string;
}

/** A filter as SQL over the list's table under the alias `t`, and the codes it mentions. */
export interface CompiledFilter {
  /** For pages: cheap to try on one row. */
  readonly condition: Sql;
  /** For counts: the same rows, found by indexes where the other would be tried on all. */
  readonly countCondition: Sql;
  readonly mentions: Mention[];
}

/**
 * The SQL of a filter. NULL counts as false, so that `not` is the complement: `not: {investment: {gte: 5}}` includes
 * the opportunities whose investment is unknown.
 *
 * @throws {BadInputError} for operands that cannot be, too deep nesting or too many conditions.
 */
export function compileFilter(list: List, filter: Condition | null | undefined, dialect: Dialect): CompiledFilter {
  const scope = (isCounting: boolean): FilterScope => ({
    dialect,
    alias: "t",
    path: "filter",
    depth: 0,
    used: { aliases: 0, conditions: 0 },
    isCounting,
    mentions: [],
  });
  const paging = scope(false);
  return {
    condition: filterSql(list, filter ?? {}, paging),
    countCondition: filterSql(list, filter ?? {}, scope(true)),
    mentions: paging.mentions,
  };
}

/** The ids of the rows of another list that pass a filter, as a select, from inside a condition. */
export function idsOf(list: List, filter: Condition, outer: FilterScope): Sql {
  const alias = `t${++outer.used.aliases}`;
  const table = identifier(list.table);
  return sql`SELECT ${identifier(`${alias}.id`)} FROM ${table} AS ${identifier(alias)}
    WHERE ${filterSql(list, filter, { ...outer, alias })}`;
}

function filterSql(list: List, filter: Condition, outer: FilterScope): Sql {
  if (outer.depth >= DEEPEST_FILTER) {
    throw new BadInputError(
      message(`筛选条件嵌套超过 ${DEEPEST_FILTER} 层。`, `The filter is nested more than ${DEEPEST_FILTER} deep.`),
      { argument: outer.path },
    );
  }
  const conditions: Sql[] = [];
  for (const [name, condition] of Object.entries(filter)) {
    if (condition === undefined || condition === null) continue;
    if (++outer.used.conditions > MOST_CONDITIONS) {
      throw new BadInputError(
        message(`筛选条件超过 ${MOST_CONDITIONS} 个。`, `The filter has more than ${MOST_CONDITIONS} conditions.`),
        { argument: outer.path },
      );
    }
    const scope = { ...outer, path: `${outer.path}.${name}`, depth: outer.depth + 1 };
    conditions.push(fieldSql(list, name, condition, scope));
  }
  return allOf(conditions);
}

function fieldSql(list: List, name: string, condition: unknown, scope: FilterScope): Sql {
  switch (name) {
    case "and":
      return allOf((condition as Condition[]).map((part) => filterSql(list, part, scope)));
    case "or":
      return anyOf((condition as Condition[]).map((part) => filterSql(list, part, scope)));
    case "not":
      return sql`(${filterSql(list, condition as Condition, scope)}) IS NOT TRUE`;
    case "text":
      return textSql(list, condition as string, scope);
    default: {
      const field = list.fields.get(name);
      if (!field) throw new TypeError(`${list.name} has no filter field ${name}`);
      return field.toSql(condition as Condition, scope);
    }
  }
}

function textSql(list: List, text: string, scope: FilterScope): Sql {
  if (!list.search) throw new TypeError(`${list.name} is not searchable`);
  if (text.length > LONGEST_QUERY) {
    throw new BadInputError(
      message(
        `检索词至多 ${LONGEST_QUERY} 个字符,收到 ${text.length} 个。`,
        `A search text has at most ${LONGEST_QUERY} characters, not ${text.length}.`,
      ),
      { argument: scope.path },
    );
  }
  return matchesText(scope.dialect, list.search.number, text, identifier(`${scope.alias}.id`)) ?? sql`FALSE`;
}
