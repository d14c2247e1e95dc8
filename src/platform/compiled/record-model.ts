import type { DataSource } from "typeorm";
import { type DeclaredConnection, declaredConnections } from "../connection";
import type { EntityClass } from "../database";
import { type SqlForm, sqlFormOf } from "../graphql/sql-forms";
import type { JsonType } from "../sql-json";

/** A column of a table. */
export interface ColumnModel {
  /** Its name in the database. */
  readonly name: string;
  /** How its values become JSON that a resolver would make of them. */
  readonly type: JsonType;
}

/** How a field of a record is answered inside a statement; null: by its resolver alone. */
export type RecordField =
  | SqlForm
  | { readonly kind: "column"; readonly column: ColumnModel }
  | { readonly kind: "connection"; readonly connection: DeclaredConnection }
  | null;

/** What a statement has to know of the records of one type. */
export interface RecordModel {
  readonly entity: EntityClass;
  readonly table: string;
  /** All columns of the table, in its order. */
  readonly columns: readonly ColumnModel[];
  field(name: string): RecordField;
}

/** Records by the names of their GraphQL types, which are those of their classes. */
export type Records = ReadonlyMap<string, RecordModel>;

/** Everything that TypeORM, the lists and the SQL forms say of the records; nothing is said of them here. */
export function readRecords(dataSource: DataSource): Records {
  const models = dataSource.entityMetadatas.map((metadata): [string, RecordModel] => {
    const entity = metadata.target as EntityClass;
    const byProperty = new Map(
      metadata.columns.map((column): [string, ColumnModel] => [
        column.propertyPath,
        { name: column.databaseName, type: jsonTypeOf(column.type) },
      ]),
    );
    const connections = new Map(
      declaredConnections()
        .filter(({ parent }) => parent() === entity)
        .map((connection) => [connection.name, connection]),
    );
    const field = (name: string): RecordField => {
      const form = sqlFormOf(entity.prototype as object, name);
      if (form) return form;
      const connection = connections.get(name);
      if (connection) return { kind: "connection", connection };
      const column = byProperty.get(name);
      return column ? { kind: "column", column } : null;
    };
    return [entity.name, { entity, table: metadata.tableName, columns: [...byProperty.values()], field }];
  });
  return new Map(models);
}

function jsonTypeOf(type: unknown): JsonType {
  switch (type) {
    case "text":
      return "text";
    case "integer":
    case "bigint":
      return "integer";
    case "real":
      return "real";
    case "boolean":
      return "boolean";
    default:
      throw new TypeError(`No JSON is known for columns of type ${String(type)}`);
  }
}
