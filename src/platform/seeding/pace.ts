import { setImmediate, setTimeout } from "node:timers/promises";

/** How long work may hold the event loop, milliseconds. */
const LONGEST_HOLD_MS = 2;
/** How long work makes way for those who wait before it goes on all the same: under constant load it gets a tenth of the time. */
const LONGEST_REST_MS = 20;
const NOBODY = () => false;

/** What a pace looks at. */
export interface PaceOptions {
  /** Ends the work at its next rest: nobody waits for it any more. */
  readonly signal?: AbortSignal | undefined;
  /** Whether somebody waits for something that matters more. Left out: nobody does. */
  readonly isAwaited?: (() => boolean) | undefined;
}

/**
 * Lets the requests that came meanwhile have the event loop whenever work has held it for two milliseconds, until they are answered
 * or twenty milliseconds are over.
 */
export class Pace {
  private since = performance.now();
  private readonly signal: AbortSignal | undefined;
  private readonly isAwaited: () => boolean;

  constructor({ signal, isAwaited = NOBODY }: PaceOptions = {}) {
    this.signal = signal;
    this.isAwaited = isAwaited;
  }

  /**
   * Rests if it is time to.
   *
   * @throws the reason of the signal when it was given.
   */
  async rest(): Promise<void> {
    this.signal?.throwIfAborted();
    if (!this.isDue) return;
    const begin = performance.now();
    await setImmediate();
    // A request comes back to the event loop several times, from the socket and from the database.
    while (this.isAwaited() && performance.now() - begin < LONGEST_REST_MS) await setTimeout(1);
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
}
