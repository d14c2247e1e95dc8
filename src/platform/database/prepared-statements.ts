import { LRUCache } from "lru-cache";
import type { Database as Handle, Statement } from "sqlite3";
import type { DataSource } from "typeorm";

/** Statements that one connection keeps prepared. */
const MOST_STATEMENTS = 500;

/** The driver's own handle of a connection to SQLite. */
export function handleOf(connection: DataSource): Handle {
  return (connection.driver as unknown as { databaseConnection: Handle }).databaseConnection;
}

const kept = new WeakMap<DataSource, PreparedStatements>();

/** The statements that are kept prepared on a connection. */
export function preparedOn(connection: DataSource): PreparedStatements {
  const known = kept.get(connection) ?? new PreparedStatements(handleOf(connection));
  kept.set(connection, known);
  return known;
}

/** Statements of one connection by their text. Parsing and planning one of the length of a page takes longer than running it. */
class PreparedStatements {
  private readonly statements = new LRUCache<string, Statement>({
    max: MOST_STATEMENTS,
    dispose: (statement) => void statement.finalize(),
  });

  constructor(private readonly handle: Handle) {}

  /** Rows of a statement. */
  async all(text: string, parameters: unknown[]): Promise<unknown> {
    const statement = this.statements.get(text) ?? (await this.prepare(text));
    return new Promise((resolve, reject) =>
      statement.all(parameters, (error: Error | null, rows: unknown) => (error ? reject(error) : resolve(rows))),
    );
  }

  /** Gives all statements back, so that the connection can be closed. */
  close(): Promise<void> {
    this.statements.clear();
    return new Promise((resolve) => this.handle.wait(() => resolve()));
  }

  private prepare(text: string): Promise<Statement> {
    return new Promise((resolve, reject) => {
      const statement: Statement = this.handle.prepare(text, (error: Error | null) => {
        if (error) return reject(error);
        this.statements.set(text, statement);
        resolve(statement);
      });
    });
  }
}
