/** Hears how long the database takes. Times are in milliseconds. */
export interface TimingListener {
  /** A statement of the reader ended, with rows or an error; its wait for a connection is in the time. */
  statementEnded(ms: number): void;
  /** A write transaction begins, after it has waited that long for its turn. */
  writeBegins(waitedMs: number): void;
}

/** Any function that asks the database. */
type Query = (text: string, parameters: unknown[]) => Promise<unknown>;

/** How the handles of a database are used; without a listener nothing is measured. */
export class Timings {
  private readonly listeners = new Set<TimingListener>();
  private waiting = 0;

  /** Write transactions that wait for their turn now. */
  get waitingWrites(): number {
    return this.waiting;
  }

  /** Adds a listener; the returned function removes it. */
  listen(listener: TimingListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** The same function, with its time told. */
  timed(query: Query): Query {
    return async (text, parameters) => {
      if (this.listeners.size === 0) return query(text, parameters);
      const begun = performance.now();
      try {
        return await query(text, parameters);
      } finally {
        const ms = performance.now() - begun;
        for (const listener of this.listeners) listener.statementEnded(ms);
      }
    };
  }

  /** Counts a write as waiting; the returned function says that it has begun, or never will, and counts once. */
  writeWaits(): (outcome: "begins" | "fails") => void {
    const begun = performance.now();
    let isWaiting = true;
    this.waiting++;
    return (outcome) => {
      if (!isWaiting) return;
      isWaiting = false;
      this.waiting--;
      if (outcome === "fails") return;
      for (const listener of this.listeners) listener.writeBegins(performance.now() - begun);
    };
  }
}
