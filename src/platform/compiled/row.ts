import { identifier, type Sql } from "../database";
import type { RowSql } from "../graphql/sql-forms";

/** A row under an alias that remembers which of its columns were used. */
export class Row implements RowSql {
  readonly used = new Set<string>();

  constructor(readonly alias: string) {}

  column(name: string): Sql {
    this.used.add(name);
    return identifier(`${this.alias}.${name}`);
  }
}
