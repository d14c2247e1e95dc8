import { registerEnumType } from "type-graphql";
import { bilingual } from "./bilingual";

/** Names of an enum's values in both languages. */
export type EnumLabels = Readonly<Record<string, { zh: string; en: string }>>;

/** Makes a string enum known to the schema; its labels are the descriptions of its values, and what facets show. */
export function enumeration(
  values: Record<string, string>,
  name: string,
  description: string,
  labels: EnumLabels,
): EnumLabels {
  registerEnumType(values, {
    name,
    description,
    valuesConfig: Object.fromEntries(
      Object.entries(labels).map(([value, { zh, en }]) => [value, { description: bilingual(`${zh}。`, `${en}.`) }]),
    ),
  });
  return labels;
}
