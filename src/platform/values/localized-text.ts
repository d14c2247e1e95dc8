import { Column } from "typeorm";
import { sql } from "../database";
import { Locale } from "../graphql/locale";
import type { FormScope, PlanBind, RowSql } from "../graphql/sql-forms";
import { type JsonValue, jsonValue } from "../sql-json";

/** A text in both languages, stored as two columns. Chinese is always there; `en` null: not translated. */
export class LocalizedText {
  @Column("text")
  zh!: string;

  @Column("text", { nullable: true })
  en!: string | null;
}

/** A text that a record may lack. `zh` null: there is no text in any language. */
export class OptionalLocalizedText {
  @Column("text", { nullable: true })
  zh!: string | null;

  @Column("text", { nullable: true })
  en!: string | null;
}

/** The text in a language, Chinese where it is not translated; null when there is no text at all. */
export function textIn(text: OptionalLocalizedText, locale: Locale): string | null {
  return locale === Locale.en ? (text.en ?? text.zh) : text.zh;
}

/** `textIn` inside a statement, of the pair of columns `<name>_zh` and `<name>_en`; a `locale` argument overrides the request's. */
export function localizedSql(row: RowSql, name: string, { args, locale }: FormScope): JsonValue<PlanBind> {
  const zh = row.column(`${name}_zh`);
  return ((args.locale as Locale | null) ?? locale) === Locale.en
    ? jsonValue("text", sql`COALESCE(${row.column(`${name}_en`)}, ${zh})`)
    : jsonValue("text", zh);
}
