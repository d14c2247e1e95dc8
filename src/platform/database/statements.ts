import type { DataSource, EntityManager, QueryRunner } from "typeorm";
import type { EntityClass, Reader, Transaction } from "./database";
import { hydrate, type RawRow } from "./hydrate";
import type { RevisionRow } from "./revisions";
import { type Dialect, join, list, type Sql, sql } from "./sql";
import type { TableCounters } from "./table-counters";
import { type View, wholeView } from "./view";

type Query = (text: string, parameters: unknown[]) => Promise<unknown>;

/** A reader over whatever connections `query` uses; `queryPrepared` is for statements that come again and again. */
export function readerOver(
  dialect: Dialect,
  dataSource: DataSource,
  tables: TableCounters,
  queries: { query: Query; queryPrepared: Query },
  types?: Set<string>,
  view: View = wholeView(dialect),
): Reader {
  const { query, queryPrepared } = queries;
  const send = async <Row>(statement: Sql, by: Query) => {
    const { text, parameters } = view.render(statement);
    if (types) for (const type of tables.namedBy(text)) types.add(type);
    return (await by(text, parameters)) as Row[];
  };
  const rows = <Row>(statement: Sql) => send<Row>(statement, query);
  return {
    dialect,
    rows,
    select: async <T extends object>(entity: EntityClass<T>, statement: Sql) =>
      hydrate(dataSource, entity, await rows<RawRow>(statement)),
    document: async (statement) => {
      const [row] = await send<{ document: Buffer | string | null; valid: number }>(statement, queryPrepared);
      return row?.valid ? (row.document?.toString() ?? null) : null;
    },
    recording: (recorded) => readerOver(dialect, dataSource, tables, queries, recorded, view),
    seeing: (other) => readerOver(dialect, dataSource, tables, queries, types, other ?? undefined),
    hydrate: (entity, found) => hydrate(dataSource, entity, found),
  };
}

/**
 * The transaction that a query runner has open, with the counters that are to grow as it commits. `end` gives the query
 * runner back as it was.
 */
export function transactionOver(
  dialect: Dialect,
  queryRunner: QueryRunner,
  manager: EntityManager,
  tables: TableCounters,
): { transaction: Transaction; bumped: ReadonlySet<string>; end: () => void } {
  const bumped = new Set<string>();
  const query = queryRunner.query.bind(queryRunner);
  // Every statement passes here, also those of the entity manager: no writer can forget to say what it wrote.
  queryRunner.query = (text: string, parameters?: unknown[], useStructuredResult?: boolean) => {
    for (const counter of tables.writtenBy(text)) bumped.add(counter);
    return query(text, parameters, useStructuredResult as true);
  };
  const send: Query = (text, parameters) => queryRunner.query(text, parameters);
  const reader = readerOver(dialect, queryRunner.connection, tables, { query: send, queryPrepared: send });
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
  return { transaction, bumped, end: () => Reflect.deleteProperty(queryRunner, "query") };
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
