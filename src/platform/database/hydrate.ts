import type { DataSource, EntityMetadata } from "typeorm";
import type { EntityClass } from "./database";

/** A row as a driver gives it: column names of the database to raw values. */
export type RawRow = Record<string, unknown>;

/**
 * Entities from raw rows that hold the columns of the entity's table, in the order of the rows.
 *
 * Raw rows are read instead of TypeORM's query builder because windows, keysets and derived columns travel in the same
 * row; the conversion of each value stays TypeORM's own. Columns that the entity does not know are ignored.
 */
export function hydrate<T extends object>(
  dataSource: DataSource,
  entity: EntityClass<T>,
  rows: readonly RawRow[],
): T[] {
  const metadata = dataSource.getMetadata(entity);
  return rows.map((row) => hydrateOne<T>(dataSource, metadata, row));
}

function hydrateOne<T extends object>(dataSource: DataSource, metadata: EntityMetadata, row: RawRow): T {
  const instance = metadata.create() as T;
  for (const column of metadata.columns) {
    const raw = row[column.databaseName];
    if (raw === undefined) continue;
    column.setEntityValue(instance, dataSource.driver.prepareHydratedValue(raw, column));
  }
  return instance;
}
