import { allOf, type Dialect, identifier, join, list, nothing, type Reader, Sql, sql } from "../database";
import { matchesInOrder } from "../search";
import { encodeCursor } from "./cursor";
import type { ListedRow } from "./list";
import type { ListQuery } from "./list-query";
import { follows, isNewestFirst, orderBy, OrderDirection } from "./order";
import { attach, isInOrder, linksOf, type OrderedRelation, type Relation } from "./relation";

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
  const all = sql`t.*${keys(query)}`;
  const statement =
    query.relation === null
      ? pageOf(query, null, all, query.size + 1, reader.dialect)
      : pagesByParent(query, query.relation, list(parents), reader.dialect);
  const groups = new Map<number, Record<string, unknown>[]>();
  for (const row of await reader.rows(statement)) {
    const parent = query.relation === null ? WHOLE : Number(row.page_parent);
    const group = groups.get(parent);
    if (group) group.push(row);
    else groups.set(parent, [row]);
  }
  return new Map([...groups].map(([parent, rows]) => [parent, toPage(reader, query, rows)]));
}

/**
 * The first page of the whole list under a query, of each row what `columns` reads of it, `t`, as it is stored; and the query of
 * the page behind it. Null: there is none.
 */
export async function loadStoredPage(
  reader: Reader,
  query: ListQuery,
  columns: Sql,
): Promise<{ rows: Record<string, unknown>[]; next: ListQuery | null }> {
  const found = await reader.rows(pageOf(query, null, sql`${columns}${keys(query)}`, query.size + 1, reader.dialect));
  const rows = found.slice(0, query.size);
  const last = found.length > query.size ? rows.at(-1) : undefined;
  return { rows, next: last ? { ...query, place: placeOf(query, last) } : null };
}

/**
 * `LIMIT` with its number in the text. SQLite plans by the number behind a bound one and prepares the whole statement anew each time a value is bound to it: three
 * quarters of what one record costs.
 */
function limit(rows: number): Sql {
  return new Sql([`LIMIT ${rows}`], []);
}

/** The page of a parent without rows. */
export function emptyPage(query: ListQuery): Page {
  return {
    rows: [],
    hasNext: query.isBackward && query.place !== null,
    hasPrevious: !query.isBackward && query.place !== null,
  };
}

/** What rows of a list are counted from: `t` with the parent of each. */
export interface CountedRows {
  readonly from: Sql;
  readonly where: Sql;
  readonly parent: Sql;
}

/**
 * All rows under the filter, whatever the page: of the whole list, or of the parents whose ids are listed. Those that a text is
 * found in are looked up one by one as the search index tells them, and not gathered first.
 */
export function countedRows(query: ListQuery, ids: Sql, dialect: Dialect): CountedRows {
  const found = query.relation === null ? foundBy(query, null, dialect) : null;
  if (!found || !query.searched) return fromWhere(query, ids, query.countCondition);
  return { from: found.from, where: allOf([found.where, query.searched.countCondition]), parent: NO_PARENT };
}

const NO_PARENT = new Sql([String(WHOLE)], []);

/** Rows of the list under `t` with their parents, restricted to the parents whose ids are listed (when the query has a relation). */
function fromWhere(query: ListQuery, ids: Sql, condition: Sql): CountedRows {
  const table = sql`${identifier(query.list.table)} AS t`;
  if (query.relation === null) return { from: table, where: condition, parent: NO_PARENT };
  const { join: joined, parent } = attach(query.list.relation(query.relation), "t", ids);
  return { from: sql`${table} ${joined}`, where: allOf([sql`${parent} IN (${ids})`, condition]), parent };
}

/**
 * The rows of one page in the order of the query (backward pages reversed), at most `size`: of the whole list, or below the one
 * parent whose id `parent` is, which may be a column of a statement around this one. `columns` are read of the list's row, `t`.
 */
export function pageOf(query: ListQuery, parent: Sql | null, columns: Sql, size: number, dialect: Dialect): Sql {
  const way = query.relation === null ? null : query.list.relation(query.relation);
  if (parent !== null && isNewestFirst(query.terms)) {
    if (way?.kind === "tree") {
      return sql`SELECT page.* FROM (${walks(query, way, parent, sql`${columns}${keys(query)}`, size, dialect)}) AS page
        ORDER BY ${orderByKeys(query)} ${limit(size)}`;
    }
    if (way && isInOrder(way)) return sql`SELECT ${columns} ${range(query, way, parent, query.condition, size)}`;
  }
  const found = parent === null && query.searched?.isInOrder ? foundBy(query, query.place, dialect) : null;
  if (found && query.searched) {
    return sql`SELECT ${columns} FROM ${found.from} WHERE ${found.where} AND ${query.searched.condition}
      ORDER BY ${found.place} ${query.isBackward ? sql`DESC` : sql`ASC`} ${limit(size)}`;
  }
  if (parent === null && query.along) {
    const { along } = query;
    return sql`SELECT ${columns} ${range(query, along.relation, along.parent, along.condition, size)}`;
  }
  const { from, where } = fromWhere(query, parent ?? nothing, query.condition);
  return sql`SELECT ${columns} FROM ${from} WHERE ${where}${beyondPlace(query)}
    ORDER BY ${orderBy(query.terms, query.isBackward)} ${limit(size)}`;
}

/** Rows that the text of a query is found in, `t`, as they stand in the search index, from a place of the list on if there is one. Null: it has none. */
function foundBy(
  { searched, list, isBackward }: ListQuery,
  place: ListQuery["place"],
  dialect: Dialect,
): { from: Sql; where: Sql; place: Sql } | null {
  if (!searched || !list.search) return null;
  const [date, id] = place ?? [];
  const beyond = place === null ? null : { date: String(date), id: Number(id) };
  const matches = matchesInOrder(dialect, list.search.number, searched.text, beyond, isBackward);
  if (!matches) return null;
  // SQLite keeps the index, which is what is in order, outermost with CROSS JOIN.
  const from = sql`search_index ${dialect === "sqlite" ? sql`CROSS JOIN` : sql`JOIN`} ${identifier(list.table)} AS t ON t.id = ${matches.id}`;
  return { from, where: matches.condition, place: matches.place };
}

/** The pages of all parents, one window over them instead of one statement for each. */
function pagesByParent(query: ListQuery, relation: string, parents: Sql, dialect: Dialect): Sql {
  const way = query.list.relation(relation);
  const rows =
    (way.kind === "tree" || isInOrder(way)) && isNewestFirst(query.terms)
      ? firstOf(query, walks(query, way, parents, sql`t.*${keys(query)}`, query.size + 1, dialect))
      : allOfParents(query, parents);
  return sql`SELECT * FROM (${rows}) AS ranked
    WHERE page_position <= ${query.size + 1} ORDER BY page_parent, page_position`;
}

function allOfParents(query: ListQuery, parents: Sql): Sql {
  const { from, where, parent } = fromWhere(query, parents, query.condition);
  return sql`SELECT t.*${keys(query)}, ${parent} AS page_parent,
      ROW_NUMBER() OVER (PARTITION BY ${parent} ORDER BY ${orderBy(query.terms, query.isBackward)}) AS page_position
    FROM ${from} WHERE ${where}${beyondPlace(query)}`;
}

function firstOf(query: ListQuery, rows: Sql): Sql {
  return sql`SELECT page.*, ROW_NUMBER() OVER (PARTITION BY page_parent ORDER BY ${orderByKeys(query)}) AS page_position
    FROM (${rows}) AS page`;
}

/** `ORDER BY` of a page whose rows bring their keys. */
function orderByKeys(query: ListQuery): Sql {
  const order = query.terms.map(({ direction }, position) => {
    const isDescending = (direction === OrderDirection.DESC) !== query.isBackward;
    return sql`${identifier(`page_key_${position}`)} ${isDescending ? sql`DESC` : sql`ASC`}`;
  });
  return join(order, ", ");
}

/** The first rows of one parent, `t`, in the order that the join table has them, `w`: `FROM` and all that follows. */
function range(query: ListQuery, way: OrderedRelation, parent: Sql, condition: Sql, size: number): Sql {
  const [newest, id] = [identifier(`w.${way.newest}`), identifier(`w.${way.near}`)];
  const terms = query.terms.map((term, position) => ({ ...term, expression: position === 0 ? newest : id }));
  return sql`FROM ${linksOf(way, true)} AS w JOIN ${identifier(query.list.table)} AS t ON t.id = ${id}
    WHERE ${identifier(`w.${way.far}`)} = ${parent} AND ${condition}${beyondPlace({ ...query, terms })}
    ORDER BY ${orderBy(terms, query.isBackward)} ${limit(size)}`;
}

/**
 * The newest children of each region (or whatever the tree is of) below each parent: a province holds every child there is,
 * and the first few are found without reading them all. Each walk is a range of the index on the column and the order, which
 * is why only this order is walked: without that index PostgreSQL walks the order of the whole table and finds nothing.
 */
function walks(
  query: ListQuery,
  way: Extract<Relation, { kind: "tree" }> | OrderedRelation,
  parents: Sql,
  columns: Sql,
  size: number,
  dialect: Dialect,
): Sql {
  const table = identifier(query.list.table);
  const { steps, parent, walk } =
    way.kind === "tree"
      ? {
          steps: identifier(way.closure),
          parent: identifier("up.ancestor_id"),
          walk: sql`FROM ${table} AS t
            WHERE ${identifier(`t.${way.column}`)} = up.descendant_id AND ${query.condition}${beyondPlace(query)}
            ORDER BY ${orderBy(query.terms, query.isBackward)} ${limit(size)}`,
        }
      : {
          steps: identifier(way.target().table),
          parent: identifier("up.id"),
          walk: range(query, way, identifier("up.id"), query.condition, size),
        };
  const ofParents = sql`${parent} IN (${parents})`;
  return dialect === "postgres"
    ? sql`SELECT walk.*, ${parent} AS page_parent
        FROM ${steps} AS up CROSS JOIN LATERAL (SELECT ${columns} ${walk}) AS walk WHERE ${ofParents}`
    : // SQLite has no LATERAL, but a list of ids may look at the row before it. CROSS JOIN keeps the parents outermost.
      sql`SELECT ${columns}, ${parent} AS page_parent
        FROM ${steps} AS up CROSS JOIN ${table} AS t WHERE ${ofParents} AND t.id IN (SELECT t.id ${walk})`;
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

/** The place of a row that brings its keys. */
function placeOf({ terms }: ListQuery, row: Record<string, unknown>): (string | number)[] {
  return terms.map((_, key) => row[`page_key_${key}`] as string | number);
}

function toPage(reader: Reader, query: ListQuery, found: Record<string, unknown>[]): Page {
  const hasMore = found.length > query.size;
  const raw = found.slice(0, query.size);
  if (query.isBackward) raw.reverse();
  const nodes = reader.hydrate(query.list.entity, raw);
  const rows = nodes.map((node, position) => ({
    node,
    cursor: encodeCursor(query.fingerprint, placeOf(query, raw[position] ?? {})),
  }));
  const hasBeyond = query.place !== null;
  return query.isBackward
    ? { rows, hasNext: hasBeyond, hasPrevious: hasMore }
    : { rows, hasNext: hasMore, hasPrevious: hasBeyond };
}
