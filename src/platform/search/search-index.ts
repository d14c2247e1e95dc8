import { type Dialect, identifier, join, nothing, Sql, sql, type Transaction } from "../database";
import { fts5Query, type Term, termsOf, titleLexeme, tsquery } from "./query";
import { type DocumentTokens, tokensOf } from "./tokens";

/*
 * One index for all types. A row's id is `type number * 2^32 + record id`: the rows of a type are one range, in the order of
 * their records, and no table is needed to find the way back.
 */

const RECORDS_OF_A_TYPE = 2 ** 32;
const LARGEST_TYPE = 2 ** 20;
/** Rows of one INSERT: beyond a few hundred nothing is gained, and SQLite has 32,766 parameters. */
const ROWS_OF_A_STATEMENT = 500;

/** The texts of a record that can be found. */
export interface SearchDocument {
  /** Primary key of the record. */
  readonly id: number;
  /** Names, in all languages; also found by pinyin. */
  readonly title: readonly string[];
  /** Everything else, in all languages. */
  readonly body: readonly string[];
}

/** A record that was found. */
export interface SearchRow {
  /** Type number. */
  readonly type: number;
  readonly id: number;
  /** 0: the title contains all that was asked for (in pinyin, perhaps). 1: title and body together do. */
  readonly tier: 0 | 1;
}

/** How many records of a type were found. */
export interface SearchCount {
  /** Type number. */
  readonly type: number;
  /** At least 1: a type without any has no row. */
  readonly count: number;
}

/**
 * The row of a record in the index.
 *
 * @throws {RangeError} when the type number is not within 1 … 1,048,576 or the id not within 0 … 2^32 - 1.
 */
export function documentId(typeNumber: number, id: number): number {
  if (!Number.isInteger(typeNumber) || typeNumber < 1 || typeNumber > LARGEST_TYPE)
    throw new RangeError(`Not a type number: ${typeNumber}`);
  if (!Number.isInteger(id) || id < 0 || id >= RECORDS_OF_A_TYPE) throw new RangeError(`Not a record id: ${id}`);
  return typeNumber * RECORDS_OF_A_TYPE + id;
}

/** Indexes records of a type, or indexes them anew. Of two documents with one id the later one counts. */
export async function putDocuments(
  transaction: Transaction,
  typeNumber: number,
  documents: readonly SearchDocument[],
): Promise<void> {
  const latest = [...new Map(documents.map((document) => [document.id, document])).values()];
  for (let start = 0; start < latest.length; start += ROWS_OF_A_STATEMENT) {
    const rows = latest.slice(start, start + ROWS_OF_A_STATEMENT).map((document) => {
      const tokens = tokensOf(document.title, document.body);
      return transaction.dialect === "sqlite"
        ? sql`(${integer(documentId(typeNumber, document.id))}, ${[...tokens.title, ...tokens.readings].join(" ")}, ${tokens.body.join(" ")})`
        : sql`(${integer(typeNumber)}, ${integer(document.id)}, CAST(${tsvector(tokens)} AS tsvector))`;
    });
    await transaction.run(
      transaction.dialect === "sqlite"
        ? sql`INSERT OR REPLACE INTO search_index (rowid, title, body) VALUES ${join(rows, ", ")}`
        : sql`INSERT INTO search_index (type, id, tokens) VALUES ${join(rows, ", ")}
              ON CONFLICT (type, id) DO UPDATE SET tokens = EXCLUDED.tokens`,
    );
  }
}

/** Documents that are worth to merge the whole index for. */
const MANY_DOCUMENTS = 10_000;

/**
 * To be called when documents have been put, with their number: after many SQLite's index lies in a dozen pieces, and is made one
 * again. Whether a record matches is found in a quarter of the time then.
 */
export async function mergeIndex(transaction: Transaction, documents: number): Promise<void> {
  if (transaction.dialect === "postgres" || documents < MANY_DOCUMENTS) return;
  await transaction.run(sql`INSERT INTO search_index (search_index) VALUES ('optimize')`);
}

/** Takes records of a type out of the index; ids that are not in it do not matter. */
export async function removeDocuments(
  transaction: Transaction,
  typeNumber: number,
  ids: readonly number[],
): Promise<void> {
  for (let start = 0; start < ids.length; start += ROWS_OF_A_STATEMENT) {
    const rows = ids.slice(start, start + ROWS_OF_A_STATEMENT).map((id) => integer(documentId(typeNumber, id)));
    await transaction.run(sql`DELETE FROM search_index WHERE rowid IN (${join(rows, ", ")})`);
  }
}

/**
 * The condition that a type's record contains every term of `text`.
 *
 * Null when the text holds nothing that can be searched: such a text matches nothing.
 *
 * @param id the record's primary key in the statement around it, such as `opportunity.id`.
 * @throws {RangeError} when the text is longer than `LONGEST_QUERY`.
 */
export function matchesText(dialect: Dialect, typeNumber: number, text: string, id: Sql): Sql | null {
  const terms = termsOf(text);
  if (!terms) return null;
  const found = matches(dialect, terms, "anywhere");
  // SQLite looks the found records up by key: what it reads grows with what matches, not with the list. PostgreSQL may also
  // walk an order of the list and look up each record here, which it does for terms that many records contain.
  return dialect === "sqlite"
    ? sql`${id} IN (SELECT rowid - ${integer(documentId(typeNumber, 0))} FROM search_index
          WHERE ${found} AND ${inRange({ from: typeNumber, to: typeNumber })})`
    : sql`${id} IN (SELECT id FROM search_index WHERE type = ${integer(typeNumber)} AND ${found})`;
}

/** From so many matches on, a page's rows are looked for along its order before all matches are sorted. */
const COMMON = 6_000;

/**
 * The condition that a record is on a page of those that contain every term of `text`, on SQLite: that it is one of the first,
 * or, when it would take long to find so many, that it contains them. The page is still to be ordered and cut.
 *
 * To sort all matches costs what looking them up costs, half a microsecond each, and a common term has thousands. Their number, up
 * to a bound, costs a tenth of that. When there are many, the next rows of the order are tried one by one, a bounded number
 * of them, in case the term is as common there as elsewhere.
 *
 * Null when the text holds nothing that can be searched.
 *
 * @param table of the list, whose visible rows count.
 * @param near select of the `id`s that come next in the order, as many as may be tried, matching and visible or not.
 * @param size rows of the page.
 * @throws {RangeError} when the text is longer than `LONGEST_QUERY`.
 */
export function firstMatches(
  typeNumber: number,
  text: string,
  id: Sql,
  { table, near, size }: { table: string; near: Sql; size: number },
): Sql | null {
  const terms = termsOf(text);
  if (!terms) return null;
  const found = matches("sqlite", terms, "anywhere");
  const range = inRange({ from: typeNumber, to: typeNumber });
  const offset = integer(documentId(typeNumber, 0));
  const [common, wanted] = [integer(COMMON), integer(size)];
  // What decides stands in a table of one row or none in front: as a condition SQLite would test it for each row behind.
  return sql`${id} IN (
    WITH matched AS MATERIALIZED
           (SELECT COUNT(*) AS number FROM (SELECT 1 FROM search_index WHERE ${found} AND ${range} LIMIT ${common})),
         first AS MATERIALIZED
           (SELECT near.id FROM (SELECT 1 FROM matched WHERE number = ${common}) AS many CROSS JOIN (${near}) AS near
              CROSS JOIN ${identifier(table)} AS seen ON seen.id = near.id
            WHERE EXISTS (SELECT 1 FROM search_index WHERE ${found} AND rowid = near.id + ${offset}) LIMIT ${wanted}),
         short AS MATERIALIZED (SELECT 1 FROM (SELECT COUNT(*) AS number FROM first) WHERE number < ${wanted})
    SELECT id FROM first
    UNION ALL SELECT rowid - ${offset} FROM short CROSS JOIN search_index WHERE ${found} AND ${range})`;
}

/** A type to be searched through. */
export interface SearchedType {
  readonly number: number;
  /** The table of a type of which not everybody sees everything; null: everybody does. */
  readonly restrictedTo: string | null;
}

/**
 * The first records of some types that contain every term of `text`, as `SearchRow`s: tier 0 before tier 1, within a tier by
 * type number, then by id. Null when the text holds nothing that can be searched.
 *
 * @param first how many rows at most, at least 1.
 * @throws {RangeError} when the text is longer than `LONGEST_QUERY` or no type is given.
 */
export function searchStatement(
  dialect: Dialect,
  types: readonly SearchedType[],
  text: string,
  first: number,
): Sql | null {
  const terms = termsOf(text);
  if (!terms) return null;
  const limit = integer(first);
  // Both databases can walk the matches of one range by row id and stop at the limit; a sort would first read all
  // matches of a common term. The second walk does not begin when the first has filled the page.
  const walks = (where: "title" | "notTitle", more: Sql) =>
    join(
      rangesOf(types.map(({ number }) => number)).map(
        (range) => sql`SELECT * FROM (SELECT rowid AS place FROM search_index
                       WHERE ${matches(dialect, terms, where)} AND ${inRange(range)}${isSeen(types, range)}${more} ORDER BY rowid LIMIT ${limit}) AS walk`,
      ),
      " UNION ALL ",
    );
  return sql`WITH in_title AS MATERIALIZED (${walks("title", nothing)}),
                  elsewhere AS MATERIALIZED (${walks("notTitle", sql` AND (SELECT count(*) FROM in_title) < ${limit}`)})
             SELECT place >> 32 AS type, place & 4294967295 AS id, tier
             FROM (SELECT place, 0 AS tier FROM in_title UNION ALL SELECT place, 1 AS tier FROM elsewhere) AS found
             ORDER BY tier, place LIMIT ${limit}`;
}

/**
 * How many records of some types contain every term of `text`, as `SearchCount`s by type number. Null when the text
 * holds nothing that can be searched.
 *
 * @throws {RangeError} when the text is longer than `LONGEST_QUERY` or no type is given.
 */
export function countStatement(dialect: Dialect, types: readonly SearchedType[], text: string): Sql | null {
  const terms = termsOf(text);
  if (!terms) return null;
  const ranges = rangesOf(types.map(({ number }) => number));
  return sql`SELECT rowid >> 32 AS type, count(*) AS count FROM search_index
             WHERE ${matches(dialect, terms, "anywhere")} AND (${join(
               ranges.map((range) => sql`${inRange(range)}${isSeen(types, range)}`),
               " OR ",
             )})
             GROUP BY rowid >> 32 ORDER BY type`;
}

/** Consecutive type numbers, whose rows are one range. */
interface TypeRange {
  readonly from: number;
  to: number;
}

function rangesOf(typeNumbers: readonly number[]): TypeRange[] {
  const ranges: TypeRange[] = [];
  for (const number of [...new Set(typeNumbers)].sort((one, other) => one - other)) {
    const last = ranges.at(-1);
    if (last && last.to === number - 1) last.to = number;
    else ranges.push({ from: number, to: number });
  }
  if (ranges.length === 0) throw new RangeError("A search needs a type");
  return ranges;
}

function inRange({ from, to }: TypeRange): Sql {
  return sql`rowid BETWEEN ${integer(documentId(from, 0))} AND ${integer(documentId(to, RECORDS_OF_A_TYPE - 1))}`;
}

/** That the records of restricted types within a range are there for whoever reads: the index itself holds those of everybody. */
function isSeen(types: readonly SearchedType[], { from, to }: TypeRange): Sql {
  const conditions = types.flatMap(({ number, restrictedTo }) => {
    if (restrictedTo === null || number < from || number > to) return [];
    const id = sql`search_index.rowid - ${integer(documentId(number, 0))}`;
    // PostgreSQL would read the whole table for EXISTS beside OR; a value it looks up for each hit.
    const exists = sql`(SELECT 1 FROM ${identifier(restrictedTo)} AS seen WHERE seen.id = ${id}) IS NOT NULL`;
    const isOther = sql`NOT (${inRange({ from: number, to: number })})`;
    return [from === to ? sql` AND ${exists}` : sql` AND (${isOther} OR ${exists})`];
  });
  return join(conditions, "");
}

function matches(dialect: Dialect, terms: readonly Term[], where: "anywhere" | "title" | "notTitle"): Sql {
  if (dialect === "sqlite") return sql`search_index MATCH ${fts5Query(terms, where)}`;
  if (where !== "notTitle") return sql`tokens @@ CAST(${tsquery(terms, where)} AS tsquery)`;
  return sql`${matches(dialect, terms, "anywhere")} AND NOT ${matches(dialect, terms, "title")}`;
}

/** The tokens as PostgreSQL writes a `tsvector`; readings have no place. */
function tsvector({ title, body, readings }: DocumentTokens): string {
  const places = new Map<string, string>();
  const put = (token: string, place: number) => {
    const before = places.get(token);
    places.set(token, before === undefined ? String(place) : `${before},${place}`);
  };
  title.forEach((token, index) => put(titleLexeme(token), index + 1));
  body.forEach((token, index) => put(token, title.length + index + 1));
  let text = "";
  for (const [token, where] of places) text += `'${token}':${where} `;
  for (const token of readings) text += `'${token}' `;
  return text;
}

/** A whole number in the text: node-sqlite3 binds one beyond 32 bits as a float. */
function integer(value: number): Sql {
  if (!Number.isSafeInteger(value)) throw new RangeError(`Not a whole number: ${value}`);
  return new Sql([String(value)], []);
}
