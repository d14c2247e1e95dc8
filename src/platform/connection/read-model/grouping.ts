import { breathe, ROWS_PER_BREATH } from "./breathe";
import { type Bitmap, countOf } from "./bitmap";

/** Most groups that the numbers of a grouping tell apart. */
export const MOST_GROUPS = 65_535;

/**
 * The groups that each row is in, by their numbers from 1; 0 stands for "in none", which is a group too.
 *
 * Counting goes over the rows that pass a filter, or over the others where those are fewer: it costs the same however many
 * groups there are, and a filter that lets few rows through, or nearly all, costs next to nothing.
 */
export class Grouping {
  private readonly totals: Uint32Array;

  /**
   * @param numbers of the groups, row after row, `starts` the place of the first one of each row and, behind the last row, the
   * end; null: there is one for each row.
   */
  constructor(
    private readonly rowCount: number,
    groupCount: number,
    private readonly numbers: Uint16Array,
    private readonly starts: Uint32Array | null,
  ) {
    this.totals = new Uint32Array(groupCount + 1);
    for (const number of numbers) this.totals[number] = (this.totals[number] as number) + 1;
  }

  /** How many of the rows are in each group, by its number. Not to be changed. */
  countsOf(rows: Bitmap): Uint32Array {
    const count = countOf(rows);
    if (count === this.rowCount) return this.totals;
    const isMost = count > this.rowCount / 2;
    const counts = this.tally(rows, isMost);
    if (isMost)
      for (let group = 0; group < counts.length; group++) counts[group] = this.total(group) - this.at(counts, group);
    return counts;
  }

  /** How many rows of the list are in a group. */
  total(group: number): number {
    return this.at(this.totals, group);
  }

  /** Calls `take` with every row and the number of every group that it is in, pausing now and then. */
  async forEach(take: (position: number, group: number) => void): Promise<void> {
    for (let position = 0; position < this.rowCount; position++) {
      if (position % ROWS_PER_BREATH === 0) await breathe();
      const end = this.starts ? this.at(this.starts, position + 1) : position + 1;
      for (let at = this.starts ? this.at(this.starts, position) : position; at < end; at++) {
        take(position, this.at(this.numbers, at));
      }
    }
  }

  get bytes(): number {
    return this.numbers.byteLength + (this.starts?.byteLength ?? 0) + this.totals.byteLength;
  }

  /** Counts over the rows, or over all the others. */
  private tally(rows: Bitmap, isOfOthers: boolean): Uint32Array {
    const { numbers, starts, rowCount } = this;
    const counts = new Uint32Array(this.totals.length);
    const flip = isOfOthers ? -1 : 0;
    for (let index = 0; index < rows.length; index++) {
      for (let word = (rows[index] as number) ^ flip; word !== 0; word &= word - 1) {
        const position = index * 32 + 31 - Math.clz32(word & -word);
        // Bits behind the last row, when the others are counted.
        if (position >= rowCount) break;
        if (starts) tallyLinks(numbers, starts[position] as number, starts[position + 1] as number, counts);
        else counts[numbers[position] as number]!++;
      }
    }
    return counts;
  }

  private at(numbers: Uint16Array | Uint32Array, index: number): number {
    return numbers[index] as number;
  }
}

function tallyLinks(numbers: Uint16Array, from: number, to: number, counts: Uint32Array): void {
  for (let at = from; at < to; at++) counts[numbers[at] as number]!++;
}

/** Makes a grouping of rows that are in one group each, by any value. */
export class ValueGroups {
  private readonly numbers: Uint16Array;
  private readonly known = new Map<string, number>();

  constructor(private readonly rowCount: number) {
    this.numbers = new Uint16Array(rowCount);
  }

  /** Adds a row with its value; false when there are too many values. */
  add(position: number, value: string | null): boolean {
    if (value === null) return true;
    let number = this.known.get(value);
    if (number === undefined) {
      if (this.known.size === MOST_GROUPS) return false;
      number = this.known.size + 1;
      this.known.set(value, number);
    }
    this.numbers[position] = number;
    return true;
  }

  /** The grouping, and the value of each group from 1. */
  finish(): { grouping: Grouping; values: string[] } {
    return {
      grouping: new Grouping(this.rowCount, this.known.size, this.numbers, null),
      values: [...this.known.keys()],
    };
  }
}

/** Makes a grouping of rows that are in any number of groups each. Rows are added in their order, each once. */
export class LinkGroups {
  private numbers: Uint16Array;
  private filled = 0;
  private added = 0;
  private readonly starts: Uint32Array;

  constructor(
    private readonly rowCount: number,
    private readonly groupCount: number,
  ) {
    this.numbers = new Uint16Array(rowCount);
    this.starts = new Uint32Array(rowCount + 1);
  }

  /** Adds the next row with the numbers of its groups; none: it is in none. */
  add(groups: readonly number[]): void {
    if (groups.length === 0) this.push(0);
    for (const group of groups) this.push(group);
    this.starts[++this.added] = this.filled;
  }

  private push(group: number): void {
    if (this.filled === this.numbers.length) {
      const wider = new Uint16Array(Math.ceil(this.filled * 1.5) + 1);
      wider.set(this.numbers);
      this.numbers = wider;
    }
    this.numbers[this.filled++] = group;
  }

  /** The grouping. */
  finish(): Grouping {
    const isOneEach = this.filled === this.rowCount;
    const numbers = this.numbers.slice(0, this.filled);
    return new Grouping(this.rowCount, this.groupCount, numbers, isOneEach ? null : this.starts);
  }
}
