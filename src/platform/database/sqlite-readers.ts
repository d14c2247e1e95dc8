import type { DataSource } from "typeorm";
import { handleOf, preparedOn } from "./prepared-statements";
import type { StatementLog } from "./statement-log";
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
    private readonly log: StatementLog,
  ) {
    this.free = [...connections];
  }

  /**
   * Rows of a statement.
   *
   * @throws {StatementTimeoutError} when it ran longer than it may; it runs no more then.
   */
  query(text: string, parameters: unknown[]): Promise<unknown> {
    return this.onOne((connection) => connection.query(text, parameters));
  }

  /** The same of a statement that comes again and again: it is prepared once on each connection and kept. */
  queryPrepared(text: string, parameters: unknown[]): Promise<unknown> {
    this.log.logQuery(text, parameters);
    return this.onOne((connection) => preparedOn(connection).all(text, parameters));
  }

  /** Closes every connection; nobody may be reading any more. */
  async close(): Promise<void> {
    for (const connection of this.connections) {
      await preparedOn(connection).close();
      await connection.destroy();
    }
  }

  private async onOne(work: (connection: DataSource) => Promise<unknown>): Promise<unknown> {
    const connection = this.free.pop() ?? (await new Promise<DataSource>((resolve) => this.waiting.push(resolve)));
    try {
      return await (this.limitMs > 0 ? this.limited(connection, work) : work(connection));
    } finally {
      const next = this.waiting.shift();
      if (next) next(connection);
      else this.free.push(connection);
    }
  }

  private async limited(connection: DataSource, work: (connection: DataSource) => Promise<unknown>): Promise<unknown> {
    let repeating: NodeJS.Timeout | undefined;
    const limit = setTimeout(() => {
      handleOf(connection).interrupt();
      repeating = setInterval(() => handleOf(connection).interrupt(), REPEAT_INTERRUPT_MS);
    }, this.limitMs);
    try {
      return await work(connection);
    } catch (error) {
      if (repeating) throw new StatementTimeoutError(this.limitMs, error);
      throw error;
    } finally {
      clearTimeout(limit);
      clearInterval(repeating);
    }
  }
}
