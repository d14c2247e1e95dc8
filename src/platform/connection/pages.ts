import { allOf, identifier, join, list, nothing, type Reader, Sql, sql } from "../database";
import { encodeCursor } from "./cursor";
import type { ListedRow } from "./list";
import type { ListQuery } from "./list-query";
import { follows, orderBy } from "./order";
import { attach } from "./relation";

/** One row of a page with its place in the order. */
export interface PageRow {
  readonly node: ListedRow;
  readonly cursor: string;
}

/** A page, its rows in the order asked for. */
export interface Page {
  readonly rows: readonly PageRow[];
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
}

/** The parent that stands for "the whole list". */
export const WHOLE = 0;

/** The page of each parent (of `WHOLE`, when the query has no relation), in one statement. Parents without rows are left out. */
export async function loadPages(
  reader: Reader,
  query: ListQuery,
  parents: readonly number[],
): Promise<Map<number, Page>> {
  const statement = query.relation === null ? wholePage(query) : pagesByParent(query, query.relation, parents);
  const groups = new Map<number, Record<string, unknown>[]>();
  for (const row of await reader.rows(statement)) {
    const parent = query.relation === null ? WHOLE : Number(row.page_parent);
    const group = groups.get(parent);
    if (group) group.push(row);
    else groups.set(parent, [row]);
  }
  return new Map([...groups].map(([parent, rows]) => [parent, toPage(reader, query, rows)]));
}

/** The page of a parent without rows. */
export function emptyPage(query: ListQuery): Page {
  return {
    rows: [],
    hasNext: query.isBackward && query.place !== null,
    hasPrevious: !query.isBackward && query.place !== null,
  };
}

/** Rows of the list under `t` with their parents, restricted to these parents and to the filter. */
export function fromWhere(query: ListQuery, parents: readonly number[]): { from: Sql; where: Sql; parent: Sql } {
  const table = sql`${identifier(query.list.table)} AS t`;
  if (query.relation === null) return { from: table, where: query.condition, parent: new Sql([String(WHOLE)], []) };
  const ids = list(parents);
  const { join: joined, parent } = attach(query.list.relation(query.relation), "t", ids);
  return { from: sql`${table} ${joined}`, where: allOf([sql`${parent} IN (${ids})`, query.condition]), parent };
}

function wholePage(query: ListQuery): Sql {
  const { from, where } = fromWhere(query, []);
  return sql`SELECT t.*${keys(query)} FROM ${from} WHERE ${where}${beyondPlace(query)}
    ORDER BY ${orderBy(query.terms, query.isBackward)} LIMIT ${query.size + 1}`;
}

/** One window over all parents instead of one statement for each. */
function pagesByParent(query: ListQuery, _relation: string, parents: readonly number[]): Sql {
  const { from, where, parent } = fromWhere(query, parents);
  return sql`SELECT * FROM (
    SELECT t.*${keys(query)}, ${parent} AS page_parent,
      ROW_NUMBER() OVER (PARTITION BY ${parent} ORDER BY ${orderBy(query.terms, query.isBackward)}) AS page_position
    FROM ${from} WHERE ${where}${beyondPlace(query)}
  ) AS ranked WHERE page_position <= ${query.size + 1} ORDER BY page_parent, page_position`;
}

function keys(query: ListQuery): Sql {
  return join(
    query.terms.map(({ expression }, position) => sql`, ${expression} AS ${identifier(`page_key_${position}`)}`),
    "",
  );
}

function beyondPlace(query: ListQuery): Sql {
  return query.place === null ? nothing : sql` AND (${follows(query.terms, query.place, query.isBackward)})`;
}

function toPage(reader: Reader, query: ListQuery, found: Record<string, unknown>[]): Page {
  const hasMore = found.length > query.size;
  const raw = found.slice(0, query.size);
  if (query.isBackward) raw.reverse();
  const nodes = reader.hydrate(query.list.entity, raw);
  const rows = nodes.map((node, position) => ({
    node,
    cursor: encodeCursor(
      query.fingerprint,
      query.terms.map((_, key) => raw[position]?.[`page_key_${key}`] as string | number),
    ),
  }));
  const hasBeyond = query.place !== null;
  return query.isBackward
    ? { rows, hasNext: hasBeyond, hasPrevious: hasMore }
    : { rows, hasNext: hasMore, hasPrevious: hasBeyond };
}
