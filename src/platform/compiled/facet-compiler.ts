import type { GraphQLObjectType } from "graphql";
import { type Facet, facetRows, facetValues, labelOf, LARGEST_FACET } from "../connection";
import { identifier, join, type Sql, sql } from "../database";
import type { CountedValue } from "../graphql/counts";
import type { Locale } from "../graphql/locale";
import type { PlanBind } from "../graphql/sql-forms";
import { concatenate, type JsonValue, jsonValue, quoted, raw, template } from "../sql-json";
import { NotCompilable } from "./compiled";
import type { Compiler } from "./compiler";
import type { ListPlace, PlacedQuery } from "./placed-query";
import { collectFields, type FieldGroup, selectionsOf } from "./selection";

/** What is asked of each counted value: names in the answer, with the fields that they show. */
type Members = readonly (readonly [key: string, field: string])[];

/** The facets of a list as one object. */
export function facetsValue(
  compiler: Compiler,
  { list }: ListPlace,
  query: PlacedQuery,
  type: GraphQLObjectType,
  group: FieldGroup,
): JsonValue<PlanBind> {
  return compiler.object(type, selectionsOf(group), (name, inner) => {
    const facet = list.facets.get(name);
    const { field, args } = compiler.field(type, inner);
    const first = args.first as number;
    if (!facet || first < 1 || first > LARGEST_FACET) throw new NotCompilable(`Not a facet of so many values: ${name}`);
    const level = (args.level as string | undefined) ?? null;
    const counted = compiler.objectType(field);
    const members = [...collectFields(counted, selectionsOf(inner), compiler.scope)].map(
      ([key, [node]]) => [key, node.name.value] as const,
    );
    const inSql = countedSql(compiler, facet, members, counted.name, first);
    const value = query.whole(
      (counts, { list: whole, filter }) => {
        const held = counts.facet(whole, filter, name, level);
        return (
          held &&
          textAsJson(compiler, countedText(held.slice(0, first), facet, members, counted.name, compiler.scope.locale))
        );
      },
      (one, parent) => inSql(facetRows(one, facet, level, parent, compiler.scope.dialect)),
    );
    return jsonValue("json", concatenate([value]));
  });
}

/** Counted values out of memory, as JSON. */
function countedText(
  values: readonly CountedValue[],
  facet: Facet,
  members: Members,
  type: string,
  locale: Locale,
): string {
  const shown = (value: CountedValue, field: string) => {
    switch (field) {
      case "value":
        return value.value;
      case "count":
        return value.count;
      case "label":
        return labelOf(facet, value, locale);
      default:
        return type;
    }
  };
  return JSON.stringify(
    values.map((value) => Object.fromEntries(members.map(([key, field]) => [key, shown(value, field)]))),
  );
}

function textAsJson({ scope }: Compiler, text: string): Sql {
  return scope.dialect === "sqlite" ? sql`json(${text})` : sql`${text}::text`;
}

/** Counted values out of the database: what makes JSON of the rows `value, zh, en, count`. */
function countedSql(
  compiler: Compiler,
  facet: Facet,
  members: Members,
  type: string,
  first: number,
): (rows: Sql) => Sql {
  const { json, dialect, locale } = compiler.scope;
  const { alias } = compiler.row();
  const column = (name: string) => identifier(`${alias}.${name}`);
  const element = json.object<Sql>(
    members.map(([key, field]) => {
      if (field === "value") return [key, jsonValue("text", column("value"))];
      if (field === "count") return [key, jsonValue("integer", column("count"))];
      return [key, jsonValue("text", field === "label" ? labelSql(facet, column, locale) : quoted(type))];
    }),
  );
  const value = dialect === "postgres" ? sql`value COLLATE "C"` : sql`value`;
  const all = template<Sql>`(SELECT ${json.array(element).sql} FROM (
    SELECT * FROM (${(rows: Sql) => rows}) AS counted ORDER BY count DESC, CASE WHEN value IS NULL THEN 1 ELSE 0 END, ${value}
    LIMIT ${raw(String(first))}) AS ${identifier(alias)})`;
  return (rows) => all.fill(rows);
}

function labelSql(facet: Facet, column: (name: string) => Sql, locale: Locale): Sql {
  const value = column("value");
  const told = (one: string | null) => quoted(labelOf(facet, { value: one, zh: null, en: null }, locale));
  const known = (facetValues(facet) ?? []).map((one) => sql`WHEN ${value} = ${quoted(one)} THEN ${told(one)}`);
  const names = [...(locale === "en" ? ["en", "zh"] : ["zh"]).map(column), value];
  return sql`CASE WHEN ${value} IS NULL THEN ${told(null)} ${join(known, " ")} ELSE COALESCE(${join(names, ", ")}) END`;
}
