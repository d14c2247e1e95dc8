import type { DataSource, EntityManager, QueryRunner } from "typeorm";
import type { EntityClass, Reader, Transaction } from "./database";
import { hydrate, type RawRow } from "./hydrate";
import type { RevisionRow } from "./revisions";
import { type Dialect, join, list, type Sql, sql } from "./sql";

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

/** The transaction that a query runner has open, and the types it bumps. */
export function transactionOver(
  dialect: Dialect,
  queryRunner: QueryRunner,
  manager: EntityManager,
): { transaction: Transaction; bumped: ReadonlySet<string> } {
  const reader = readerOver(dialect, queryRunner.connection, (text, parameters) => queryRunner.query(text, parameters));
  const bumped = new Set<string>();
  const transaction: Transaction = {
    ...reader,
    manager,
    run: async (statement) => {
      await reader.rows(statement);
    },
    bump: (type) => {
      bumped.add(type);
      return Promise.resolve();
    },
  };
  return { transaction, bumped };
}

/**
 * Grows the counters of the types by one each and answers what they are now.
 *
 * Last in a transaction and in one order for all: counters are the rows that every write shares, and PostgreSQL holds
 * each from here to the commit.
 */
export async function growRevisions(transaction: Transaction, types: ReadonlySet<string>): Promise<RevisionRow[]> {
  if (types.size === 0) return [];
  const names = [...types].sort();
  const rows = names.map((type) => sql`(${type}, 1)`);
  await transaction.run(sql`INSERT INTO revision (type, value) VALUES ${join(rows, ", ")}
                            ON CONFLICT (type) DO UPDATE SET value = revision.value + 1`);
  return transaction.rows<RevisionRow>(sql`SELECT type, value FROM revision WHERE type IN (${list(names)})`);
}
