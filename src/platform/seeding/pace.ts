/** How long work may hold the event loop, milliseconds. */
const LONGEST_HOLD_MS = 2;

/** Lets the requests that came meanwhile have the event loop whenever work has held it for two milliseconds. */
export class Pace {
  private since = performance.now();

  /** @param signal ends the work at its next rest: nobody waits for it any more. */
  constructor(private readonly signal?: AbortSignal) {}

  /**
   * Rests if it is time to.
   *
   * @throws the reason of the signal when it was given.
   */
  async rest(): Promise<void> {
    this.signal?.throwIfAborted();
    if (!this.isDue) return;
    await new Promise((resolve) => setImmediate(resolve));
    this.since = performance.now();
  }

  private get isDue(): boolean {
    return performance.now() - this.since >= LONGEST_HOLD_MS;
  }

  /** Does something with each item, with rests between them. */
  async each<T>(items: Iterable<T>, work: (item: T) => void): Promise<void> {
    for (const item of items) {
      work(item);
      if (this.isDue) await this.rest();
    }
  }

  /** What `map` makes of each item, with rests between them. */
  async map<T, U>(items: Iterable<T>, map: (item: T) => U): Promise<U[]> {
    const mapped: U[] = [];
    await this.each(items, (item) => mapped.push(map(item)));
    return mapped;
  }
}
