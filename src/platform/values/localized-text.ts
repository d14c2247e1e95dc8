import { Column } from "typeorm";
import { Locale } from "../graphql/locale";

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
