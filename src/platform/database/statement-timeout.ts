/** A statement ran longer than it may and was ended by the database. Nothing of its answer is known. */
export class StatementTimeoutError extends Error {
  /** @param limitMs how long it was allowed to run. */
  constructor(
    readonly limitMs: number,
    cause?: unknown,
  ) {
    super(`A statement was ended after ${limitMs} ms`, { cause });
  }
}
