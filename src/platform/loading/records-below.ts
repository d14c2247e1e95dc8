import { type EntityClass, identifier, list, type Sql, sql, tableOf } from "../database";
import type { LoaderMaker } from "../graphql/context";
import { declareSqlForm } from "../graphql/sql-forms";
import { manyLoader } from "./loaders";

/** Records of one table that hang on a parent by a foreign key, as a plain list. */
export interface RecordsBelow<T extends object> {
  /** Class of the parents, and the name of its field. */
  readonly parent: EntityClass;
  readonly field: string;
  readonly entity: EntityClass<T>;
  /** The foreign key's column, and its value in a record. */
  readonly key: string;
  readonly keyOf: (record: T) => number;
  /** `ORDER BY` of the records of one parent. */
  readonly order: Sql;
}

/** Declares such a list, once for both executors: answers the maker of its loader, by the parent's id. */
export function recordsBelow<T extends object>(below: RecordsBelow<T>): LoaderMaker<number, T[]> {
  const { parent, field, entity, keyOf, order } = below;
  const [table, key] = [identifier(tableOf(entity)), identifier(below.key)];
  declareSqlForm(parent.prototype as object, field, {
    kind: "records",
    target: () => entity,
    rows: (row) => sql`SELECT * FROM ${table} WHERE ${key} = ${row.column("id")} ORDER BY ${order}`,
  });
  return ({ reader }) =>
    manyLoader(
      (ids: readonly number[]) =>
        reader.select(entity, sql`SELECT * FROM ${table} WHERE ${key} IN (${list(ids)}) ORDER BY ${key}, ${order}`),
      keyOf,
    );
}
