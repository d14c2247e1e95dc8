import { type GraphQLSchema, isEnumType } from "graphql";
import type { Locale } from "../../platform/graphql/locale";

/** Chinese with its full stop, then English with its own: what descriptions are written as. */
const BOTH = /^(.*?)。 (.*?)\.?$/s;

/** The words for a value of an enum, from its description in the schema; the value itself where there is none. */
export function enumLabel(schema: GraphQLSchema, type: string, value: string, locale: Locale): string {
  const known = schema.getType(type);
  const description = isEnumType(known) ? known.getValue(value)?.description : null;
  const [, zh, en] = BOTH.exec(description ?? "") ?? [];
  return (locale === "en" ? en : zh) ?? value;
}
