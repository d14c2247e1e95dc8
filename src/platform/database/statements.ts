import type { DataSource, EntityManager, QueryRunner } from "typeorm";
import type { EntityClass, Reader, Transaction } from "./database";
import { hydrate, type RawRow } from "./hydrate";
import { type Dialect, type Sql, sql } from "./sql";

/** A reader over whatever connection `query` uses. */
export function readerOver(
  dialect: Dialect,
  dataSource: DataSource,
  query: (text: string, parameters: unknown[]) => Promise<unknown>,
): Reader {
  const rows = async <Row>(statement: Sql) => {
    const { text, parameters } = statement.render(dialect);
    return (await query(text, parameters)) as Row[];
  };
  return {
    dialect,
    rows,
    select: async <T extends object>(entity: EntityClass<T>, statement: Sql) =>
      hydrate(dataSource, entity, await rows<RawRow>(statement)),
    document: async (statement) => {
      const [row] = await rows<{ document: Buffer | string | null; valid: number }>(statement);
      return row?.valid ? (row.document?.toString() ?? null) : null;
    },
    hydrate: (entity, found) => hydrate(dataSource, entity, found),
  };
}

/** The transaction that a query runner has open. */
export function transactionOver(dialect: Dialect, queryRunner: QueryRunner, manager: EntityManager): Transaction {
  const reader = readerOver(dialect, queryRunner.connection, (text, parameters) => queryRunner.query(text, parameters));
  const run = async (statement: Sql) => {
    await reader.rows(statement);
  };
  return {
    ...reader,
    manager,
    run,
    bump: (type) =>
      run(sql`INSERT INTO revision (type, value) VALUES (${type}, 1)
              ON CONFLICT (type) DO UPDATE SET value = revision.value + 1`),
  };
}
