import { PAGE_SIZE, PROJECTS, SEGMENTS } from "../../workload/variant";

/** A dialect's words for a statement that answers with finished JSON. */
interface Words {
  readonly object: string;
  readonly list: (item: string, rows: string) => string;
  readonly json: (select: string) => string;
  readonly result: (json: string) => string;
  /** The opportunities that match, newest first: `FROM` and all that follows but the number. */
  readonly found: string;
  readonly parameter: (position: number, type: string) => string;
}

const SQLITE: Words = {
  object: "json_object",
  list: (item, rows) => `json((SELECT json_group_array(${item}) FROM (${rows})))`,
  json: (select) => `json((${select}))`,
  // A blob reaches Node as a Buffer, without the detour over a string.
  result: (json) => `CAST(${json} AS BLOB)`,
  // The index has its rows in this order.
  found: `FROM search_index CROSS JOIN opportunity t ON t.id = ~search_index.rowid & 2147483647
    WHERE search_index MATCH ?1 AND search_index.rowid BETWEEN 4 << 53 AND (5 << 53) - 1 ORDER BY search_index.rowid LIMIT`,
  parameter: (position) => `?${position}`,
};

const POSTGRES: Words = {
  object: "json_build_object",
  list: (item, rows) => `(SELECT COALESCE(json_agg(${item}), '[]'::json) FROM (${rows}) AS listed)`,
  json: (select) => `(${select})`,
  result: (json) => `(${json})::text`,
  found: `FROM search_index JOIN opportunity t ON t.id = search_index.id
    WHERE tokens @@ $1::tsquery AND search_index.rowid BETWEEN 4::bigint << 53 AND (5::bigint << 53) - 1 ORDER BY search_index.rowid LIMIT`,
  parameter: (position, type) => `$${position}::${type}`,
};

/** The statement of each query that reads; each has one row with one column `json`, or none for Q2 without a record. */
export interface Statements {
  readonly Q2: string;
  readonly Q3: string;
  readonly Q4: string;
  readonly Q5: string;
  readonly Q6: string;
}

/** What can be done by hand: one statement for a query, parameters in the order of `valuesOf`. */
export function statementsFor(dialect: "sqlite" | "postgres"): Statements {
  const words = dialect === "sqlite" ? SQLITE : POSTGRES;
  const { object, list, json, result, parameter } = words;
  const named = (alias: string) => `'code', ${alias}.code, 'name', ${alias}.name_zh`;
  const segments = (first: number) =>
    list(
      `${object}('code', code, 'name', name)`,
      `SELECT s.code AS code, s.name_zh AS name FROM opportunity_segment l JOIN chain_segment s ON s.id = l.segment_id
       WHERE l.opportunity_id = t.id ORDER BY s.sort, s.id LIMIT ${first}`,
    );
  const projects = list(
    `${object}('code', code, 'name', name, 'region', region)`,
    `SELECT p.code AS code, p.name_zh AS name, (SELECT r.name_zh FROM region r WHERE r.id = p.region_id) AS region FROM project p
     WHERE p.opportunity_id = t.id ORDER BY COALESCE(p.as_of, '') DESC, p.id DESC LIMIT ${PROJECTS}`,
  );
  const page = (size: number) => {
    const chain = `(SELECT id FROM chain WHERE code = ${parameter(1, "text")})`;
    return `SELECT ${result(
      list(
        "json(item)",
        `SELECT ${object}('code', t.code, 'title', t.title_zh, 'wan', t.investment_wan,
           'region', (SELECT r.name_zh FROM region r WHERE r.id = t.region_id),
           'regionParent', (SELECT u.name_zh FROM region r JOIN region u ON u.id = r.parent_id WHERE r.id = t.region_id),
           'chain', (SELECT c.name_zh FROM chain c WHERE c.id = t.chain_id),
           'segments', ${segments(SEGMENTS.listed)}, 'projects', ${projects}) AS item
         FROM opportunity_chain w JOIN opportunity t ON t.id = w.opportunity_id
         WHERE w.chain_id = ${chain} AND t.investment_wan >= ${parameter(2, "bigint")}
         ORDER BY w.as_of DESC, w.opportunity_id DESC LIMIT ${size}`,
      ),
    )} AS json`;
  };
  return {
    Q2: `SELECT ${result(`${object}('code', t.code, 'title', t.title_zh, 'summary', t.summary_zh, 'stage', t.stage, 'wan', t.investment_wan,
      'region', ${json(`SELECT ${object}(${named("r")}, 'parent', ${json(`SELECT ${object}(${named("u")}) FROM region u WHERE u.id = r.parent_id`)})
        FROM region r WHERE r.id = t.region_id`)},
      'chain', ${json(`SELECT ${object}(${named("c")}) FROM chain c WHERE c.id = t.chain_id`)},
      'segments', ${segments(SEGMENTS.alone)})`)} AS json FROM opportunity t WHERE t.code = ${parameter(1, "text")}`,
    Q3: page(PAGE_SIZE.Q3),
    Q4: page(PAGE_SIZE.Q4),
    Q5: `WITH ${countedRows(parameter(1, "text"), parameter(2, "bigint"))} SELECT ${result(
      `${object}('chain', ${list(count(object), CHAIN_COUNTS)}, 'region', ${list(count(object), REGION_COUNTS)})`,
    )} AS json`,
    Q6: `SELECT ${result(
      list(
        `${object}('code', code, 'title', title, 'region', region)`,
        `SELECT t.code AS code, t.title_zh AS title, (SELECT r.name_zh FROM region r WHERE r.id = t.region_id) AS region
         ${words.found} ${PAGE_SIZE.Q6}`,
      ),
    )} AS json`,
  };
}

const count = (object: string) => `${object}('value', value, 'label', label, 'count', count)`;

/** Head of a WITH: the opportunities that are counted, by stage and least amount. */
export function countedRows(stage: string, leastWan: string): string {
  return `hit AS (SELECT id, chain_id, region_id FROM opportunity WHERE stage = ${stage} AND investment_wan >= ${leastWan})`;
}

/** Counts by chain of `hit`, as `value, label, count`: an opportunity counts in its chain and in those of its segments, once in each. */
export const CHAIN_COUNTS = `SELECT c.code AS value, c.name_zh AS label, count(*) AS count
  FROM hit LEFT JOIN opportunity_chain w ON w.opportunity_id = hit.id LEFT JOIN chain c ON c.id = w.chain_id
  GROUP BY c.id, c.code, c.name_zh ORDER BY count(*) DESC, (c.code IS NULL), c.code`;

/** Counts by prefecture of `hit`, with everything below it. */
export const REGION_COUNTS = `SELECT r.code AS value, r.name_zh AS label, sum(n) AS count
  FROM (SELECT region_id, count(*) AS n FROM hit GROUP BY region_id) AS by_region
  JOIN region_closure u ON u.descendant_id = by_region.region_id JOIN region r ON r.id = u.ancestor_id
  WHERE r.level = 'PREFECTURE' GROUP BY r.id, r.code, r.name_zh ORDER BY sum(n) DESC, r.code`;
