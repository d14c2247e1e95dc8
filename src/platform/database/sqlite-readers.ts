import type { DataSource } from "typeorm";
import { StatementTimeoutError } from "./statement-timeout";

/** An interrupt that arrives between preparing a statement and its first step is forgotten by SQLite: it is repeated. */
const REPEAT_INTERRUPT_MS = 20;

/**
 * Read-only connections to one SQLite file, each with one statement at a time; who comes later waits, first come first
 * served.
 *
 * `sqlite3_interrupt` ends whatever runs on its connection. With one statement on it, none is ended for another's sake;
 * and a statement that has to wait does so here, not in one of the few threads that all of Node shares.
 */
export class SqliteReaders {
  private readonly free: DataSource[];
  private readonly waiting: ((connection: DataSource) => void)[] = [];

  /** @param limitMs how long a statement may run, not counting the wait for a connection; 0: as long as it takes. */
  constructor(
    private readonly connections: readonly DataSource[],
    private readonly limitMs: number,
  ) {
    this.free = [...connections];
  }

  /**
   * Rows of a statement.
   *
   * @throws {StatementTimeoutError} when it ran longer than it may; it runs no more then.
   */
  async query(text: string, parameters: unknown[]): Promise<unknown> {
    const connection = await this.take();
    try {
      return await (this.limitMs > 0 ? this.limited(connection, text, parameters) : connection.query(text, parameters));
    } finally {
      this.give(connection);
    }
  }

  /** Closes every connection; nobody may be reading any more. */
  async close(): Promise<void> {
    for (const connection of this.connections) await connection.destroy();
  }

  private take(): DataSource | Promise<DataSource> {
    return this.free.pop() ?? new Promise((resolve) => this.waiting.push(resolve));
  }

  private give(connection: DataSource): void {
    const next = this.waiting.shift();
    if (next) next(connection);
    else this.free.push(connection);
  }

  private async limited(connection: DataSource, text: string, parameters: unknown[]): Promise<unknown> {
    const { databaseConnection } = connection.driver as unknown as { databaseConnection: { interrupt(): void } };
    let repeating: NodeJS.Timeout | undefined;
    const limit = setTimeout(() => {
      databaseConnection.interrupt();
      repeating = setInterval(() => databaseConnection.interrupt(), REPEAT_INTERRUPT_MS);
    }, this.limitMs);
    try {
      return await connection.query(text, parameters);
    } catch (error) {
      if (repeating) throw new StatementTimeoutError(this.limitMs, error);
      throw error;
    } finally {
      clearTimeout(limit);
      clearInterval(repeating);
    }
  }
}
