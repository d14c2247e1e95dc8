import type { Logger } from "typeorm";
import type { StatementListener } from "./database";

/** TypeORM's logger as a subscription: every statement that any connection sends is told to all listeners. */
export class StatementLog implements Logger {
  private readonly listeners = new Set<StatementListener>();

  /** Adds a listener; the returned function removes it. */
  observe(listener: StatementListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  logQuery(query: string, parameters: readonly unknown[] = []): void {
    for (const listener of this.listeners) listener(query, parameters);
  }

  logQueryError(): void {}
  logQuerySlow(): void {}
  logSchemaBuild(): void {}
  logMigration(): void {}
  log(): void {}
}
