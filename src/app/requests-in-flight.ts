import type { onRequestHookHandler } from "fastify";

/** How many requests of a route are being answered: long work makes way for them. */
export class RequestsInFlight {
  private count = 0;

  /** Whether anybody waits for an answer. */
  get isAny(): boolean {
    return this.count > 0;
  }

  /** Counts a request from its head until its answer is sent or its client is gone. */
  readonly hook: onRequestHookHandler = (_, reply, done) => {
    this.count++;
    reply.raw.once("close", () => this.count--);
    done();
  };
}
