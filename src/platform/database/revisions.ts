/** How often the counters are read from the database, whatever is heard otherwise. */
export const POLL_MS = 1_000;
/** Age of the last successful reading beyond which the counters are not trusted. */
const LONGEST_SILENCE_MS = 3_000;
/** More than a counter ever grows to between two resets. */
const EPOCH = 2 ** 32;

/**
 * How often each kind of record has changed: what a cache is keyed by.
 *
 * There is a counter for each table: it bears the name of the entity class, which is that of the GraphQL type
 * (`Opportunity`), or of the table where there is no class (`opportunity_segment`, `search_index`). A transaction grows the
 * counters of the tables that its statements write by itself; a writer of links bumps the type that owns them besides.
 *
 * What this process commits is known before `Writer.transaction` answers. What another process commits is known on
 * PostgreSQL as soon as its notification arrives, milliseconds as a rule, and on both databases with the next reading:
 * one every second. A rolled back transaction changes nothing. What is written past Longtu is not counted.
 */
export interface Revisions {
  /** Counters by name, in the order asked; 0 for what never changed. They only grow. */
  of(types: readonly string[]): readonly number[];
  /**
   * Whether the counters are known as they were 3 s ago or later. False while the database cannot be read: what other
   * processes wrote since is not known then, and nothing kept by counters should be used.
   */
  readonly isCurrent: boolean;
  /** Time since the counters were last known to be those of the database, milliseconds; infinite before the first reading. */
  readonly ageMs: number;
  /** Grows whenever any counter is heard to have grown: a point in time to compare with. */
  readonly moment: number;
  /** Whether no counter of these names was heard to grow after `moment`. */
  areUnchanged(types: Iterable<string>, moment: number): boolean;
  /** Whether a counter that was read from the database, 0 where it has none, is the last that was heard of it. */
  isHeard(type: string, value: number): boolean;
}

/** A row of the table of counters. */
export interface RevisionRow {
  readonly type: string;
  readonly value: number;
}

/** The counters in memory, fed by commits of this process, by notifications and by readings of the whole table. */
export class RevisionCounters implements Revisions {
  private readonly values = new Map<string, number>();
  private readonly grownAt = new Map<string, number>();
  private resetAt = 0;
  private epoch = 0;
  private lastReading = -Infinity;
  private commits = 0;
  private now = 0;

  of(types: readonly string[]): readonly number[] {
    const base = this.epoch * EPOCH;
    return types.map((type) => base + (this.values.get(type) ?? 0));
  }

  get isCurrent(): boolean {
    return this.ageMs < LONGEST_SILENCE_MS;
  }

  get ageMs(): number {
    return performance.now() - this.lastReading;
  }

  get moment(): number {
    return this.now;
  }

  areUnchanged(types: Iterable<string>, moment: number): boolean {
    if (moment === this.now) return true;
    if (moment < this.resetAt) return false;
    for (const type of types) if ((this.grownAt.get(type) ?? 0) > moment) return false;
    return true;
  }

  isHeard(type: string, value: number): boolean {
    return (this.values.get(type) ?? 0) === value;
  }

  /** Takes over what a committed transaction wrote. News may arrive in any order: a counter never goes back. */
  take(rows: readonly RevisionRow[]): void {
    this.commits++;
    for (const row of rows) this.grow(row);
  }

  /**
   * Reads the whole table by `read`, or learns with null that it is as at the last reading.
   *
   * A counter that is lower than before, with no commit heard of meanwhile, means another database under the same name (a
   * backup restored, migrations taken back): all counters are made to differ from all there were.
   */
  async refresh(read: () => Promise<readonly RevisionRow[] | null>): Promise<void> {
    const { commits } = this;
    const begun = performance.now();
    const rows = await read();
    if (rows) {
      if (commits === this.commits && this.isOther(rows)) this.reset();
      for (const row of rows) this.grow(row);
    }
    this.lastReading = begun;
  }

  private grow({ type, value }: RevisionRow): void {
    if (value <= (this.values.get(type) ?? 0)) return;
    this.values.set(type, value);
    this.now++;
    this.grownAt.set(type, this.now);
  }

  private isOther(rows: readonly RevisionRow[]): boolean {
    const read = new Map(rows.map(({ type, value }) => [type, value]));
    return [...this.values].some(([type, value]) => (read.get(type) ?? 0) < value);
  }

  private reset(): void {
    this.epoch++;
    this.values.clear();
    this.now++;
    this.resetAt = this.now;
  }
}
