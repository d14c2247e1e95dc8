/** A set of rows by their positions, one bit each. Whoever holds one may share it: it is changed only while it is made. */
export type Bitmap = Uint32Array;

const BITS = 32;

/** No rows out of so many. */
export function noRows(count: number): Bitmap {
  return new Uint32Array(Math.ceil(count / BITS));
}

/** All rows out of so many. */
export function allRows(count: number): Bitmap {
  return complement(noRows(count), count);
}

/** Adds a row. */
export function add(rows: Bitmap, position: number): void {
  rows[position >>> 5] = (rows[position >>> 5] ?? 0) | (1 << (position & 31));
}

/** Whether a row is in the set. */
export function has(rows: Bitmap, position: number): boolean {
  return ((rows[position >>> 5] ?? 0) & (1 << (position & 31))) !== 0;
}

/** Rows that are in both. */
export function both(one: Bitmap, other: Bitmap): Bitmap {
  // A loop over the words: `map` with a function costs ten times as much.
  const rows = new Uint32Array(one.length);
  for (let index = 0; index < rows.length; index++) rows[index] = (one[index] as number) & (other[index] as number);
  return rows;
}

/** Rows that are in either. */
export function either(one: Bitmap, other: Bitmap): Bitmap {
  const rows = new Uint32Array(one.length);
  for (let index = 0; index < rows.length; index++) rows[index] = (one[index] as number) | (other[index] as number);
  return rows;
}

/** Rows out of so many that are not in the set. */
export function complement(rows: Bitmap, count: number): Bitmap {
  const others = new Uint32Array(rows.length);
  for (let index = 0; index < rows.length; index++) others[index] = ~(rows[index] as number);
  const spare = count % BITS;
  if (spare > 0) others[others.length - 1] = (others[others.length - 1] ?? 0) & (2 ** spare - 1);
  return others;
}

/** How many rows there are. */
export function countOf(rows: Bitmap): number {
  let count = 0;
  for (let index = 0; index < rows.length; index++) count += ones(rows[index] as number);
  return count;
}

/** Ones of a word, added up in parallel (Warren, Hacker's Delight, 5-1). */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
