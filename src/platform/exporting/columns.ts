import type { DataSource, EntityMetadata } from "typeorm";
import { identifier, join, type Sql, sql, type SqlValue } from "../database";
import { type CellForm, columnOf, isListCell, type ListCell, type SeedTable, type StoredRow } from "../seeding";
import { decimalText, MICRO } from "../values";

/** A column of a download that one column of the table fills. */
export interface PlainColumn {
  readonly name: string;
  readonly form: CellForm;
  /** Column of the list's table. */
  readonly column: string;
  /** Table whose code stands for the id that is stored; null: the value itself stands there. */
  readonly refersTo: string | null;
  /** The text of a value, which is not null, or of the code. */
  readonly show: (value: SqlValue, row: StoredRow) => string;
}

/** A column of a download whose cells are lists, read from a link table. */
export interface ListColumn {
  readonly name: string;
  readonly form: "list";
  readonly link: ListCell["link"];
  readonly written: NonNullable<ListCell["written"]>;
}

/** A column of a download. */
export type ExportColumn = PlainColumn | ListColumn;

/** The columns of a type's own file: what is written in them can be loaded again. */
export function columnsOfSeed(seed: SeedTable): ExportColumn[] {
  return Object.entries(seed.columns).map(([name, cell]) => {
    if (!isListCell(cell)) {
      return { name, form: cell.form, column: columnOf(name, cell), refersTo: cell.refersTo, show: cell.show };
    }
    if (!cell.written) throw new TypeError(`${seed.file}.csv: nothing is said of how ${name} is written`);
    return { name, form: "list", link: cell.link, written: cell.written };
  });
}

/** The columns of a type that has no file of its own: those of its table, codes in place of ids and plain decimals. */
export function columnsOfEntity({ columns }: EntityMetadata): ExportColumn[] {
  return columns
    .filter(({ databaseName }) => databaseName !== "id" && databaseName !== "version")
    .map(({ databaseName: column, referencedColumn, type }): PlainColumn => {
      if (referencedColumn) {
        const refersTo = referencedColumn.entityMetadata.tableName;
        return { name: column.replace(/_id$/, ""), form: "text", column, refersTo, show: String };
      }
      if (column.endsWith("_micro")) {
        const show = (value: SqlValue) => decimalText(Number(value), MICRO);
        return { name: column.replace(/_micro$/, ""), form: "number", column, refersTo: null, show };
      }
      const isTruth = type === "boolean" || type === Boolean;
      const show = isTruth ? (value: SqlValue) => (value ? "true" : "false") : String;
      const form = isTruth ? "truth" : type === "integer" || type === "real" ? "number" : "text";
      return { name: column, form, column, refersTo: null, show };
    });
}

/** The columns of a table: of its own file where it has one. */
export function columnsOf(dataSource: DataSource, table: string, seeds: readonly SeedTable[]): ExportColumn[] {
  const seed = seeds.find((one) => one.table === table);
  return seed ? columnsOfSeed(seed) : columnsOfEntity(dataSource.getMetadata(table));
}

/** What a statement reads of the list's row, `t`, for the plain columns. */
export function selectOf(columns: readonly ExportColumn[]): Sql {
  const plain = columns.filter((column) => column.form !== "list");
  const parts = plain.map(({ column, refersTo }) => codeOr(refersTo, "t", column));
  return join([sql`t.id`, ...parts], ", ");
}

/** A column under its own name, or the code of the row that it points to; null when that is not there for the viewer. */
export function codeOr(refersTo: string | null, alias: string, column: string): Sql {
  const stored = identifier(`${alias}.${column}`);
  if (refersTo === null) return stored;
  return sql`(SELECT pointed.code FROM ${identifier(refersTo)} AS pointed WHERE pointed.id = ${stored}) AS ${identifier(column)}`;
}
