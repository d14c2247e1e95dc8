import type { Locale } from "../../platform/graphql/locale";
import { WORDS } from "./case-words";
import type { Amount } from "./investment-case";

/** How a page tells things: its language, and the words for values of enums. */
export interface Telling {
  readonly locale: Locale;
  /** Words for a value of an enum of the schema. */
  readonly label: (type: string, value: string) => string;
}

/** An amount with its unit. */
export function amountText({ amount }: Amount, { locale }: Telling): string {
  return `${amount} ${WORDS.unit[locale]}`;
}
