import { Arg, Ctx, Field } from "type-graphql";
import { JoinColumn, ManyToOne } from "typeorm";
import { type EntityClass, snakeCase, sql } from "../database";
import { byId } from "../loading";
import { jsonValue } from "../sql-json";
import {
  Decimal,
  decimalSql,
  decimalText,
  localizedSql,
  MICRO,
  Money,
  money,
  moneyFields,
  type OptionalLocalizedText,
  textIn,
} from "../values";
import { bilingual } from "./bilingual";
import type { RequestContext } from "./context";
import { Locale } from "./locale";
import { declareSqlForm } from "./sql-forms";

/** A record's texts by class: which fields there are to translate. */
const localizedFields = new Map<object, string[]>();

/** Names of the bilingual fields of an entity class, those of its base classes first. */
export function localizedFieldsOf(prototype: object): string[] {
  const parent: object | null = Object.getPrototypeOf(prototype);
  return [...(parent ? localizedFieldsOf(parent) : []), ...(localizedFields.get(prototype) ?? [])];
}

/** Declares a column pair in two languages as one GraphQL field that speaks the request's language or that of `locale:`. */
export function LocalizedField(description: string, options: { nullable?: boolean } = {}): PropertyDecorator {
  return (prototype, property) => {
    const name = String(property);
    localizedFields.set(prototype, [...(localizedFields.get(prototype) ?? []), name]);
    const column = snakeCase(name);
    declareSqlForm(prototype, name, { kind: "scalar", value: (row, scope) => localizedSql(row, column, scope) });
    addMethod(
      prototype,
      name,
      () => String,
      { description, nullable: options.nullable ?? false },
      (add) => {
        const method = add(function (this: Record<string, OptionalLocalizedText>, locale: unknown, context: unknown) {
          const text = this[name];
          return text ? textIn(text, (locale as Locale | null) ?? (context as RequestContext).locale) : null;
        });
        Arg("locale", () => Locale, {
          nullable: true,
          description: bilingual(
            "文本语言;缺省为请求的语言。",
            "Language of the text; that of the request when left out.",
          ),
        })(prototype, method, 0);
        Ctx()(prototype, method, 1);
      },
    );
  };
}

/** Declares a column of 万元, `<name>Wan`, as the GraphQL field `name` of type `Money`. */
export function MoneyField(description: string): PropertyDecorator {
  return (prototype, property) => {
    const column = String(property);
    const name = column.replace(/Wan$/, "");
    const inSql = snakeCase(column);
    declareSqlForm(prototype, name, {
      kind: "object",
      isNull: (row) => sql`${row.column(inSql)} IS NULL`,
      fields: moneyFields((row) => row.column(inSql)),
    });
    addMethod(
      prototype,
      name,
      () => Money,
      { description, nullable: true },
      (add) => {
        add(function (this: Record<string, number | null>) {
          return money(this[column] ?? null);
        });
      },
    );
  };
}

/** Declares a column of millionths, `<name>Micro`, as the GraphQL field `name` of type `Decimal`. */
export function DecimalField(description: string, options: { nullable?: boolean } = {}): PropertyDecorator {
  return (prototype, property) => {
    const column = String(property);
    const name = column.replace(/Micro$/, "");
    const inSql = snakeCase(column);
    declareSqlForm(prototype, name, {
      kind: "scalar",
      value: (row) => jsonValue("text", decimalSql(row.column(inSql), MICRO)),
    });
    addMethod(
      prototype,
      name,
      () => Decimal,
      { description, nullable: options.nullable ?? false },
      (add) => {
        add(function (this: Record<string, number | null>) {
          const value = this[column];
          return value === null || value === undefined ? null : decimalText(value, MICRO);
        });
      },
    );
  };
}

/**
 * Declares the record at the other end of a foreign key: the TypeORM relation and the GraphQL field of the same name,
 * which a loader answers. The key is the column property `<name>Id` beside it.
 */
export function ToOne<T extends { id: number; code: string }>(
  target: () => EntityClass<T>,
  description: string,
  options: { nullable?: boolean } = {},
): PropertyDecorator {
  return (prototype, property) => {
    const name = String(property);
    const nullable = options.nullable ?? false;
    ManyToOne(target, { nullable, persistence: false })(prototype, name);
    const key = `${snakeCase(name)}_id`;
    JoinColumn({ name: key })(prototype, name);
    declareSqlForm(prototype, name, { kind: "record", target, key });
    addMethod(prototype, name, target, { description, nullable }, (add) => {
      const method = add(function (this: Record<string, number | null>, context: unknown) {
        const id = this[`${name}Id`];
        return id === null || id === undefined ? null : (context as RequestContext).loader(byId(target())).load(id);
      });
      Ctx()(prototype, method, 0);
    });
  };
}

/** Adds the resolver of a GraphQL field `name` as a method, so that the property of that name stays the column. */
function addMethod(
  prototype: object,
  name: string,
  type: () => unknown,
  options: { description: string; nullable: boolean },
  declare: (add: (resolve: (this: never, ...parameters: unknown[]) => unknown) => string) => void,
): void {
  const method = `${name}Field`;
  declare((resolve) => {
    Object.defineProperty(prototype, method, { value: resolve, configurable: true, writable: true });
    return method;
  });
  const descriptor = Object.getOwnPropertyDescriptor(prototype, method);
  Field(type as () => never, { ...options, name })(prototype, method, descriptor as never);
}
