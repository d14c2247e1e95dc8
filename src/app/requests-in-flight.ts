import type { onRequestHookHandler } from "fastify";

/** How many requests of a route are being answered while long work watches them, so that it can make way. */
export class RequestsInFlight {
  private count = 0;
  private watchers = 0;

  /** Whether anybody waits for an answer; those who came before the watch began are not known. */
  get isAny(): boolean {
    return this.count > 0;
  }

  /** Does long work, and counts what comes meanwhile: nothing is counted, and costs nothing, while nobody looks. */
  async watchedBy<T>(work: () => Promise<T>): Promise<T> {
    this.watchers++;
    try {
      return await work();
    } finally {
      this.watchers--;
    }
  }

  /** Counts a request from its head until its answer is sent or its client is gone. */
  readonly hook: onRequestHookHandler = (_, reply, done) => {
    if (this.watchers > 0) {
      this.count++;
      reply.raw.once("close", () => this.count--);
    }
    done();
  };
}
