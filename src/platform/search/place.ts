import { Sql, sql } from "../database";
import { isPartialDate } from "../values";

/*
 * A row of the index has its place for its row id: the number of its type, the date that its list is ordered by, and its record's
 * id, from left to right in one whole number of 64 bits. So the rows of a type are one range, and the matches of a text are met in the
 * order of their list: a page is the first of them. Lists that are not ordered by a date have zeros for it.
 */

const ID_BITS = 31n;
const DATE_BITS = 22n;
const LARGEST_ID = 2n ** ID_BITS - 1n;
const LARGEST_DATE = 2n ** DATE_BITS - 1n;
const LARGEST_TYPE = 2n ** (63n - DATE_BITS - ID_BITS) - 1n;

/** Types whose numbers follow each other: one range of places. */
export interface TypeRange {
  readonly from: number;
  to: number;
}

/**
 * The place of a record in the index.
 *
 * @param date of a list that has the newest first: a year, month or day, null when it is not known; undefined for a list in another order.
 * @throws {RangeError} when the type number is not within 1 … 1,023, the id not within 0 … 2^31 - 1 or the date not one.
 */
export function placeOf(type: number, id: number, date?: string | null): bigint {
  if (!isWithin(type, 1n, LARGEST_TYPE)) throw new RangeError(`Not a type number: ${type}`);
  if (!isWithin(id, 0n, LARGEST_ID)) throw new RangeError(`Not a record id: ${id}`);
  if (date === undefined) return firstPlaceOf(type) | BigInt(id);
  const number = dateNumber(date);
  if (number === null) throw new RangeError(`Not a date: ${date}`);
  return firstPlaceOf(type) | ((LARGEST_DATE - number) << ID_BITS) | (LARGEST_ID - BigInt(id));
}

/** Whether a record could have this id and date: a cursor may be made up. */
export function isPlace(id: number, date: string): boolean {
  return isWithin(id, 0n, LARGEST_ID) && dateNumber(date) !== null;
}

/** That a row, by its row id, is of one of the types. */
export function isInRange({ from, to }: TypeRange): Sql {
  return sql`search_index.rowid BETWEEN ${integer(firstPlaceOf(from))} AND ${integer(firstPlaceOf(to + 1) - 1n)}`;
}

/** The type number in a place. */
export function typeAt(place: Sql): Sql {
  return sql`${place} >> ${integer(DATE_BITS + ID_BITS)}`;
}

/** The record id in a place: counted backwards where there is a date. */
export function idAt(place: Sql): Sql {
  const [date, bits, id] = [integer(LARGEST_DATE), integer(ID_BITS), integer(LARGEST_ID)];
  return sql`(CASE WHEN (${place} >> ${bits}) & ${date} = 0 THEN ${place} & ${id} ELSE ~${place} & ${id} END)`;
}

/** A number that grows as the text of a date does; an unknown one has the least. Null: it is no date. */
function dateNumber(date: string | null): bigint | null {
  if (date === null || date === "") return 0n;
  if (!isPartialDate(date)) return null;
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return BigInt((year * 13 + month) * 32 + day);
}

function firstPlaceOf(type: number): bigint {
  return BigInt(type) << (DATE_BITS + ID_BITS);
}

function isWithin(value: number, least: bigint, most: bigint): boolean {
  return Number.isSafeInteger(value) && BigInt(value) >= least && BigInt(value) <= most;
}

/** A whole number in the text: node-sqlite3 binds one beyond 32 bits as a float. */
export function integer(value: number | bigint): Sql {
  if (typeof value === "number" && !Number.isSafeInteger(value)) throw new RangeError(`Not a whole number: ${value}`);
  return new Sql([String(value)], []);
}
