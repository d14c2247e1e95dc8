import { breathe, ROWS_PER_BREATH } from "./breathe";
import { partitionPoint } from "./partition-point";
import { add, type Bitmap, has, noRows } from "./bitmap";

/** Most different values that get a set of rows each; a column with more is read row by row. */
const MOST_SETS = 300;
/** Sets of the lowest rows of a number column, so that a comparison looks at one in so many rows only. */
const STEPS = 64;
/** Values that tell where the pieces begin in which a column is sorted. */
const SAMPLE = 4_096;

/** Values of a column that has few, with the rows of each. Booleans are 0 and 1. */
export class ValueSets {
  readonly sets = new Map<string | number, Bitmap>();
  readonly none: Bitmap;

  constructor(private readonly rowCount: number) {
    this.none = noRows(rowCount);
  }

  /** Adds a row with its value; false when there are too many values. */
  add(position: number, value: string | number | null): boolean {
    if (value === null) {
      add(this.none, position);
      return true;
    }
    let rows = this.sets.get(value);
    if (!rows) {
      if (this.sets.size >= MOST_SETS) return false;
      rows = noRows(this.rowCount);
      this.sets.set(value, rows);
    }
    add(rows, position);
    return true;
  }

  get bytes(): number {
    return (this.sets.size + 1) * this.none.byteLength;
  }
}

/** The numbers of a column by position, sorted in pieces. `none`: the rows that have no value. */
export async function sortNumbers(values: Float64Array, none: Bitmap): Promise<SortedNumbers> {
  const pieces = await deal(values, none);
  const order = new Uint32Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let filled = 0;
  for (const piece of pieces) {
    order.set(
      Uint32Array.from(piece).sort((a, b) => (values[a] as number) - (values[b] as number)),
      filled,
    );
    filled += piece.length;
    await breathe();
  }
  return new SortedNumbers(values, none, order);
}

/** Positions of the rows that have a value, dealt into pieces of about the same size, each above the one before. */
async function deal(values: Float64Array, none: Bitmap): Promise<number[][]> {
  const sample = Float64Array.from({ length: Math.min(values.length, SAMPLE) }, (_, index) =>
    Number(values[Math.floor((index * values.length) / SAMPLE)]),
  ).sort();
  const bounds = Array.from(
    { length: STEPS - 1 },
    (_, index) => sample[Math.floor(((index + 1) * sample.length) / STEPS)],
  );
  const pieces = Array.from({ length: STEPS }, (): number[] => []);
  for (let position = 0; position < values.length; position++) {
    if (position % ROWS_PER_BREATH === 0) await breathe();
    if (has(none, position)) continue;
    const value = values[position] as number;
    pieces[partitionPoint(bounds.length, (index) => (bounds[index] as number) <= value)]?.push(position);
  }
  return pieces;
}

/** Numbers of a column with their order, and the sets of its lowest rows in steps. */
export class SortedNumbers {
  private readonly lowest: Bitmap[] = [];
  private readonly step: number;

  /**
   * @param values by position; `none` the rows that have no value; `order` the positions of the others, the lowest value first.
   */
  constructor(
    private readonly values: Float64Array,
    readonly none: Bitmap,
    private readonly order: Uint32Array,
  ) {
    this.step = Math.max(1, Math.ceil(this.order.length / STEPS));
    const rows = noRows(values.length);
    for (let rank = 0; rank < this.order.length; rank++) {
      if (rank % this.step === 0) this.lowest.push(rows.slice());
      add(rows, this.order[rank] as number);
    }
    this.lowest.push(rows);
  }

  /** Rows whose value is this one. */
  equal(value: number): Bitmap {
    return this.between(this.rankOf(value, false), this.rankOf(value, true));
  }

  /** Rows whose value is at least this one. */
  atLeast(value: number): Bitmap {
    return this.between(this.rankOf(value, false), this.order.length);
  }

  /** Rows whose value is at most this one. */
  atMost(value: number): Bitmap {
    return this.between(0, this.rankOf(value, true));
  }

  /** Rows whose value is at least one bound and at most another. */
  range(from: number, to: number): Bitmap {
    return this.between(this.rankOf(from, false), this.rankOf(to, true));
  }

  get bytes(): number {
    const sets = this.lowest.reduce((sum, { byteLength }) => sum + byteLength, 0);
    return this.values.byteLength + this.order.byteLength + this.none.byteLength + sets;
  }

  /** How many values are below one, or at most it. */
  private rankOf(value: number, orEqual: boolean): number {
    return partitionPoint(this.order.length, (rank) => {
      const here = this.values[this.order[rank] as number] as number;
      return here < value || (orEqual && here === value);
    });
  }

  /** Rows from one rank to before another. */
  private between(from: number, to: number): Bitmap {
    const rows = this.below(to);
    if (from === 0) return rows;
    const below = this.below(from);
    for (let index = 0; index < rows.length; index++) rows[index] = (rows[index] as number) & ~(below[index] as number);
    return rows;
  }

  private below(rank: number): Bitmap {
    const step = Math.min(Math.floor(rank / this.step), this.lowest.length - 1);
    const rows = (this.lowest[step] as Bitmap).slice();
    for (let at = step * this.step; at < rank; at++) add(rows, this.order[at] as number);
    return rows;
  }
}
