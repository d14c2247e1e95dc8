/** A stream of pseudo-random numbers that depends on nothing but its seed: the same on every machine. */
export class Random {
  private state: number;

  /** @param parts any numbers; streams of different parts have nothing to do with each other. */
  constructor(...parts: readonly number[]) {
    this.state = parts.reduce((state, part) => scramble((state ^ part) + 0x9e3779b9), 0x85ebca6b);
  }

  /** At least 0 and less than 1. */
  next(): number {
    // Mulberry32 (Tommy Ettinger, public domain): 32 bits of state, good enough for made-up rows.
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** True in `probability` of all cases. */
  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** One of the items, each as likely as the others. */
  pick<T>(items: readonly T[]): T {
    const item = items[Math.floor(this.next() * items.length)];
    if (item === undefined) throw new RangeError("Nothing to pick from");
    return item;
  }

  /** One of the items, the first much likelier than the last: the k-th has a weight of 1 / k. */
  pickSkewed<T>(items: readonly T[]): T {
    // The integral of 1 / k is a logarithm, so its inverse is a power.
    const rank = Math.floor((items.length + 1) ** this.next()) - 1;
    const item = items[Math.min(rank, items.length - 1)];
    if (item === undefined) throw new RangeError("Nothing to pick from");
    return item;
  }

  /** One of the values of a table of weights. */
  pickWeighted<T extends string>(weights: Readonly<Record<T, number>>): T {
    const entries = Object.entries(weights) as [T, number][];
    let rest = this.next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [value, weight] of entries) {
      rest -= weight;
      if (rest < 0) return value;
    }
    return (entries.at(-1) as [T, number])[0];
  }

  /** Many small values and few huge ones (log-normal), rounded to two significant digits; at least 1. */
  skewed(median: number, spread: number): number {
    const normal = Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next());
    const value = Math.max(1, median * Math.exp(spread * normal));
    const unit = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
    return Math.round(value / unit) * unit;
  }

  /** The items in another order. */
  shuffle<T>(items: readonly T[]): T[] {
    const shuffled = [...items];
    for (let last = shuffled.length - 1; last > 0; last--) {
      const other = this.whole(0, last);
      [shuffled[last], shuffled[other]] = [shuffled[other] as T, shuffled[last] as T];
    }
    return shuffled;
  }

  /** A day from the beginning of `firstYear` to the end of `lastYear`, the later the likelier. */
  day(firstYear: number, lastYear: number): string {
    const years = lastYear - firstYear + 1;
    const year = firstYear + Math.floor(years * Math.sqrt(this.next()));
    const month = this.whole(1, 12);
    const day = this.whole(1, 28);
    return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  }
}

function scramble(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return (mixed ^ (mixed >>> 16)) | 0;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
