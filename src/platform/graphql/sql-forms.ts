import type { Dialect, EntityClass, Sql } from "../database";
import type { JsonValue, JsonWriter } from "../sql-json";
import type { Counts } from "./counts";
import type { Locale } from "./locale";

/** What a request fills into a plan. */
export interface PlanBind {
  /** Variables as GraphQL coerced them. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** The day that ages are counted to, `YYYY-MM-DD`. */
  readonly today: string;
  /** Counts out of memory; null: none are held there. */
  readonly counts: Counts | null;
  /** What slots of one request share, by whatever they share it under. */
  readonly memo: Map<unknown, unknown>;
}

/** A row in a statement: its columns by their names in the database. */
export interface RowSql {
  column(name: string): Sql;
}

/** What a form may know when a plan is made: all of it is part of what the plan is kept under. */
export interface FormScope {
  readonly dialect: Dialect;
  readonly json: JsonWriter;
  /** The entity class that the row is of. */
  readonly entity: EntityClass;
  /** Language of the request. */
  readonly locale: Locale;
  /** Arguments of the field. */
  readonly args: Readonly<Record<string, unknown>>;
}

/** A scalar of a row as JSON. */
export type ScalarForm = (row: RowSql, scope: FormScope) => JsonValue<PlanBind>;

/** How a field is answered inside a statement. It must give, byte for byte, what the field's resolver gives. */
export type SqlForm =
  | { readonly kind: "scalar"; readonly value: ScalarForm }
  /** An object made of the same row. Null where `isNull` holds. */
  | {
      readonly kind: "object";
      readonly isNull?: (row: RowSql) => Sql;
      readonly fields: Readonly<Record<string, ScalarForm>>;
    }
  /** The record that a foreign key of the row names. */
  | { readonly kind: "record"; readonly target: () => EntityClass; readonly key: string }
  /** An object made of the row and of the record that a foreign key names; null without one. `record` is a field that is that record. */
  | {
      readonly kind: "joined";
      readonly target: () => EntityClass;
      readonly key: string;
      readonly fields: Readonly<Record<string, (joined: RowSql, own: RowSql, scope: FormScope) => JsonValue<PlanBind>>>;
      readonly record: string;
    }
  /** Records below the row, in the order of the statement, which selects the columns of their table. */
  | {
      readonly kind: "records";
      readonly target: () => EntityClass;
      readonly rows: (parent: RowSql, scope: FormScope) => Sql;
    };

const forms = new Map<object, Map<string, SqlForm>>();

/** Says how a field of an entity class, or of those derived from it, is answered inside a statement. */
export function declareSqlForm(prototype: object, field: string, form: SqlForm): void {
  const declared = forms.get(prototype) ?? new Map<string, SqlForm>();
  forms.set(prototype, declared.set(field, form));
}

/** The form of a field; null: only its resolver can answer it. */
export function sqlFormOf(prototype: object, field: string): SqlForm | null {
  const form = forms.get(prototype)?.get(field);
  if (form) return form;
  const parent: object | null = Object.getPrototypeOf(prototype);
  return parent && sqlFormOf(parent, field);
}

/** Declares the SQL form of the method below it, whose field has this name. */
export function AlsoInSql(field: string, form: SqlForm): MethodDecorator {
  return (prototype) => declareSqlForm(prototype, field, form);
}
