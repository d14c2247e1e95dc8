import { type Dialect, identifier, join, nothing, type Sql, sql, type Transaction } from "../database";
import { idAt, integer, isInRange, isPlace, placeOf, type TypeRange, typeAt } from "./place";
import { fts5Query, type Term, termsOf, titleLexeme, tsquery } from "./query";
import { type DocumentTokens, tokensOf } from "./tokens";

/** Rows of one INSERT: beyond a few hundred nothing is gained, and SQLite has 32,766 parameters. */
const ROWS_OF_A_STATEMENT = 500;
const ROW = identifier("search_index.rowid");
const PLACE = identifier("place");

/** The texts of a record that can be found. */
export interface SearchDocument {
  /** Primary key of the record. */
  readonly id: number;
  /** Of a type whose list has the newest first: the date it orders by, null when it is not known. Left out for all others. */
  readonly date?: string | null;
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
 * Indexes records of a type, or indexes them anew. Of two documents with one id the later one counts.
 *
 * Whoever has many calls in the order of their places: SQLite gathers what comes in that order and writes down all else at once.
 */
export async function putDocuments(
  transaction: Transaction,
  typeNumber: number,
  documents: readonly SearchDocument[],
): Promise<void> {
  const latest = [...new Map(documents.map((document) => [document.id, document])).values()];
  const placed = latest.map((document) => ({ document, place: placeOf(typeNumber, document.id, document.date) }));
  placed.sort((one, other) => (one.place < other.place ? -1 : 1));
  for (let start = 0; start < placed.length; start += ROWS_OF_A_STATEMENT) {
    const part = placed.slice(start, start + ROWS_OF_A_STATEMENT);
    await (transaction.dialect === "sqlite" ? putInSqlite : putInPostgres)(transaction, typeNumber, part);
  }
}

interface PlacedDocument {
  readonly document: SearchDocument;
  readonly place: bigint;
}

/** The index holds nothing but words there: where a record stood before its date changed is told by a table beside it. */
async function putInSqlite(
  transaction: Transaction,
  typeNumber: number,
  documents: readonly PlacedDocument[],
): Promise<void> {
  const type = integer(typeNumber);
  const ids = join(
    documents.map(({ document }) => integer(document.id)),
    ", ",
  );
  const places = join(
    documents.map(({ place }) => integer(place)),
    ", ",
  );
  // Those that stay where they are are replaced below, one after the other.
  await transaction.run(sql`DELETE FROM search_index WHERE rowid IN
    (SELECT place FROM search_place WHERE type = ${type} AND id IN (${ids}) AND place NOT IN (${places}))`);
  const placed = documents.map(({ document, place }) => sql`(${type}, ${integer(document.id)}, ${integer(place)})`);
  await transaction.run(sql`INSERT OR REPLACE INTO search_place (type, id, place) VALUES ${join(placed, ", ")}`);
  const rows = documents.map(({ document, place }) => {
    const { title, readings, body } = tokensOf(document.title, document.body);
    return sql`(${integer(place)}, ${[...title, ...readings].join(" ")}, ${body.join(" ")})`;
  });
  await transaction.run(sql`INSERT OR REPLACE INTO search_index (rowid, title, body) VALUES ${join(rows, ", ")}`);
}

async function putInPostgres(
  transaction: Transaction,
  typeNumber: number,
  documents: readonly PlacedDocument[],
): Promise<void> {
  const rows = documents.map(({ document, place }) => {
    const tokens = tsvector(tokensOf(document.title, document.body));
    return sql`(${integer(typeNumber)}, ${integer(document.id)}, ${integer(place)}, CAST(${tokens} AS tsvector))`;
  });
  await transaction.run(sql`INSERT INTO search_index (type, id, rowid, tokens) VALUES ${join(rows, ", ")}
    ON CONFLICT (type, id) DO UPDATE SET rowid = EXCLUDED.rowid, tokens = EXCLUDED.tokens`);
}

/** Documents that are worth to merge the whole index for. */
const MANY_DOCUMENTS = 10_000;

/**
 * To be called when documents have been put, with their number: after many SQLite's index lies in a dozen pieces, each of which is
 * asked for each word, and is made one again.
 */
export async function mergeIndex(transaction: Transaction, documents: number): Promise<void> {
  if (transaction.dialect === "postgres" || documents < MANY_DOCUMENTS) return;
  await transaction.run(sql`INSERT INTO search_index (search_index) VALUES ('optimize')`);
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
  const ids = matchingIds(dialect, typeNumber, text);
  // SQLite looks the found records up by key: what it reads grows with what matches, not with the list. PostgreSQL may also
  // walk an order of the list and look up each record here, which it does for terms that many records contain.
  return ids && sql`${id} IN (${ids})`;
}

/**
 * A select of the ids of a type's records that contain every term of `text`, as `id`, in no order.
 *
 * Null when the text holds nothing that can be searched.
 *
 * @throws {RangeError} when the text is longer than `LONGEST_QUERY`.
 */
export function matchingIds(dialect: Dialect, typeNumber: number, text: string): Sql | null {
  const terms = termsOf(text);
  if (!terms) return null;
  const found = matches(dialect, terms, "anywhere");
  return dialect === "sqlite"
    ? sql`SELECT ${idAt(ROW)} AS id FROM search_index WHERE ${found} AND ${isInRange(only(typeNumber))}`
    : sql`SELECT id FROM search_index WHERE type = ${integer(typeNumber)} AND ${found}`;
}

/** Where the matches of a text are read in the order of a list: parts of a statement. */
export interface MatchesInOrder {
  /** The id of the record. */
  readonly id: Sql;
  /** What makes a row of `search_index` one of them. */
  readonly condition: Sql;
  /** What they are ordered by, ascending. */
  readonly place: Sql;
}

/**
 * The records of a type that contain every term of `text`, in the order of a list that has the newest first. On SQLite a page of
 * them costs what it holds, however many match; PostgreSQL sorts the matches, or walks the order, by what the index alone holds.
 *
 * Null when the text holds nothing that can be searched, or when no record can be where `beyond` says.
 *
 * @param beyond date and id of the record behind (before, when `isBackward`) which they are wanted.
 * @throws {RangeError} when the text is longer than `LONGEST_QUERY`.
 */
export function matchesInOrder(
  dialect: Dialect,
  typeNumber: number,
  text: string,
  beyond: { date: string; id: number } | null,
  isBackward: boolean,
): MatchesInOrder | null {
  const terms = termsOf(text);
  if (!terms || (beyond && !isPlace(beyond.id, beyond.date))) return null;
  const conditions = [matches(dialect, terms, "anywhere"), isInRange(only(typeNumber))];
  if (beyond) {
    // As a text, which becomes a whole number there: node-sqlite3 would bind a float.
    const place = sql`CAST(${String(placeOf(typeNumber, beyond.id, beyond.date))} AS BIGINT)`;
    conditions.push(isBackward ? sql`${ROW} < ${place}` : sql`${ROW} > ${place}`);
  }
  if (dialect === "sqlite") return { id: idAt(ROW), condition: join(conditions, " AND "), place: ROW };
  // PostgreSQL may also begin with the list, and look its rows up by type and id.
  conditions.push(sql`search_index.type = ${integer(typeNumber)}`);
  return { id: identifier("search_index.id"), condition: join(conditions, " AND "), place: ROW };
}

/** A type to be searched through. */
export interface SearchedType {
  readonly number: number;
  /** The table of a type of which not everybody sees everything; null: everybody does. */
  readonly restrictedTo: string | null;
}

/**
 * The first records of some types that contain every term of `text`, as `SearchRow`s: tier 0 before tier 1, within a tier by
 * type number, then in the order of their lists where these have the newest first, else by id. Null when the text holds nothing that can be searched.
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
                       WHERE ${matches(dialect, terms, where)} AND ${isInRange(range)}${isSeen(types, range)}${more} ORDER BY rowid LIMIT ${limit}) AS walk`,
      ),
      " UNION ALL ",
    );
  return sql`WITH in_title AS MATERIALIZED (${walks("title", nothing)}),
                  elsewhere AS MATERIALIZED (${walks("notTitle", sql` AND (SELECT count(*) FROM in_title) < ${limit}`)})
             SELECT ${typeAt(PLACE)} AS type, ${idAt(PLACE)} AS id, tier
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
  return sql`SELECT ${typeAt(ROW)} AS type, count(*) AS count FROM search_index
             WHERE ${matches(dialect, terms, "anywhere")} AND (${join(
               ranges.map((range) => sql`${isInRange(range)}${isSeen(types, range)}`),
               " OR ",
             )})
             GROUP BY 1 ORDER BY type`;
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

function only(typeNumber: number): TypeRange {
  return { from: typeNumber, to: typeNumber };
}

/** That the records of restricted types within a range are there for whoever reads: the index itself holds those of everybody. */
function isSeen(types: readonly SearchedType[], { from, to }: TypeRange): Sql {
  const conditions = types.flatMap(({ number, restrictedTo }) => {
    if (restrictedTo === null || number < from || number > to) return [];
    // PostgreSQL would read the whole table for EXISTS beside OR; a value it looks up for each hit.
    const exists = sql`(SELECT 1 FROM ${identifier(restrictedTo)} AS seen WHERE seen.id = ${idAt(ROW)}) IS NOT NULL`;
    const isOther = sql`NOT (${isInRange(only(number))})`;
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
