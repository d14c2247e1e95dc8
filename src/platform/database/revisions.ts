/** How often the counters are read from the database, whatever is heard otherwise. */
export const POLL_MS = 1_000;
/** Age of the last successful reading beyond which the counters are not trusted. */
const LONGEST_SILENCE_MS = 3_000;
/** More than a counter ever grows to between two resets. */
const EPOCH = 2 ** 32;

/**
 * How often each type of record has changed: what a cache is keyed by.
 *
 * Names are those given to `Transaction.bump`: the GraphQL type's name for a table of records (`Opportunity`), and for a
 * table of links the type that owns the link (`opportunity_segment` counts for `Opportunity`).
 *
 * What this process commits is known before `Writer.transaction` answers. What another process commits is known on
 * PostgreSQL as soon as its notification arrives, milliseconds as a rule, and on both databases with the next reading:
 * one every second. A rolled back transaction changes nothing.
 */
export interface Revisions {
  /** Counters of the types, in the order asked; 0 for a type that never changed. They only grow. */
  of(types: readonly string[]): readonly number[];
  /**
   * Whether the counters are known as they were 3 s ago or later. False while the database cannot be read: what other
   * processes wrote since is not known then, and nothing kept by counters should be used.
   */
  readonly isCurrent: boolean;
}

/** A row of the table of counters. */
export interface RevisionRow {
  readonly type: string;
  readonly value: number;
}

/** The counters in memory, fed by commits of this process, by notifications and by readings of the whole table. */
export class RevisionCounters implements Revisions {
  private readonly values = new Map<string, number>();
  private epoch = 0;
  private lastReading = -Infinity;
  private commits = 0;

  of(types: readonly string[]): readonly number[] {
    const base = this.epoch * EPOCH;
    return types.map((type) => base + (this.values.get(type) ?? 0));
  }

  get isCurrent(): boolean {
    return performance.now() - this.lastReading < LONGEST_SILENCE_MS;
  }

  /** Takes over what a committed transaction wrote. News may arrive in any order: a counter never goes back. */
  take(rows: readonly RevisionRow[]): void {
    this.commits++;
    for (const { type, value } of rows) this.values.set(type, Math.max(value, this.values.get(type) ?? 0));
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
      if (commits === this.commits) this.adopt(rows);
      else this.take(rows);
    }
    this.lastReading = begun;
  }

  private adopt(rows: readonly RevisionRow[]): void {
    const read = new Map(rows.map(({ type, value }) => [type, value]));
    const isOther = [...this.values].some(([type, value]) => (read.get(type) ?? 0) < value);
    if (isOther) {
      this.epoch++;
      this.values.clear();
    }
    for (const [type, value] of read) this.values.set(type, value);
  }
}
