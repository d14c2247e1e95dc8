/** Runs one job at a time, in the order they came. A job that fails does not stop the next. */
export class FifoQueue {
  private last: Promise<unknown> = Promise.resolve();

  /** Answers what the job answers, or its error, once every job before it is done. */
  add<T>(job: () => Promise<T>): Promise<T> {
    const result = this.last.then(job);
    this.last = result.catch(() => undefined);
    return result;
  }

  /** Resolves when all jobs added so far are done. */
  async idle(): Promise<void> {
    await this.last;
  }
}
