import { Field, Int, ObjectType } from "type-graphql";
import { type Dialect, identifier, join, list, nothing, type Reader, Sql, sql } from "../database";
import { bilingual } from "../graphql/bilingual";
import type { CountedValue } from "../graphql/counts";
import type { Locale } from "../graphql/locale";
import { amountText, MoneyUnit } from "../values";
import type { List } from "./list";
import type { ListQuery } from "./list-query";
import { countedRows } from "./pages";
import { attach } from "./relation";

/** One value and how many rows have it. */
@ObjectType({ description: bilingual("一个取值及其记录数。", "One value and the number of records that have it.") })
export class FacetCount {
  @Field(() => String, {
    nullable: true,
    description: bilingual(
      "取值(代码、枚举值、年份或金额段);空:无值。",
      "The value: a code, enum value, year or amount band. Null: no value.",
    ),
  })
  value!: string | null;

  @Field(() => String, { description: bilingual("供显示的名称。", "Name to show.") })
  label!: string;

  @Field(() => Int, { description: bilingual("记录数。", "Number of records.") })
  count!: number;
}

/** Labels by value, in both languages. */
export type Labels = Readonly<Record<string, { zh: string; en: string }>>;

/** How rows are counted by one property. */
export type Facet = { description: string } & (
  | { kind: "column"; column: string; labels: Labels }
  | { kind: "year"; column: string }
  /** Amounts in 万元 by bands: bounds ascending, each the lower end of a band; below the first is a band too. */
  | { kind: "band"; column: string; bounds: readonly number[] }
  | { kind: "relation"; field: string; list: () => List }
  /** By ancestors of one level of a tree; `levels` is the enum of levels and `level` the one when none is asked for. */
  | { kind: "tree"; field: string; list: () => List; levels: object; level: string }
);

/** A counted value below a parent. */
export interface FacetRow extends CountedValue {
  readonly parent: number;
}

/** Most values of one facet that are told. */
export const LARGEST_FACET = 250;

/** Counts by value for each parent, most frequent first, ties by value, in one statement. */
export async function loadFacet(
  reader: Reader,
  query: ListQuery,
  facet: Facet,
  level: string | null,
  parents: readonly number[],
): Promise<FacetRow[]> {
  const rows = await reader.rows<FacetRow>(facetRows(query, facet, level, list(parents), reader.dialect));
  return sortFacet(rows);
}

/** Puts counted values into the order in which they are told: most frequent first, ties by value, none last. */
export function sortFacet<Row extends CountedValue>(rows: Row[]): Row[] {
  return rows.sort(byCountThenValue);
}

/** `parent, value, zh, en, count` of each value below each of the parents whose ids are listed, in no order. */
export function facetRows(query: ListQuery, facet: Facet, level: string | null, parents: Sql, dialect: Dialect): Sql {
  const { from, where, parent } = countedRows(query, parents, dialect);
  const { joined, value, zh, en, condition } = valueOf(query, facet, level);
  return sql`
    SELECT ${parent} AS parent, ${value} AS value, ${zh} AS zh, ${en} AS en, COUNT(*) AS count
    FROM ${from} ${joined} WHERE ${where}${condition} GROUP BY 1, 2, 3, 4`;
}

/** Every value that a facet can have by its definition; null: its values are records, years or the like. */
export function facetValues(facet: Facet): readonly string[] | null {
  if (facet.kind === "column") return Object.keys(facet.labels);
  return facet.kind === "band" ? ["0", ...facet.bounds.map(String)] : null;
}

function byCountThenValue(a: CountedValue, b: CountedValue): number {
  if (a.count !== b.count) return b.count - a.count;
  if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
  return a.value < b.value ? -1 : 1;
}

/** The text to show for a counted value. */
export function labelOf(facet: Facet, row: Omit<CountedValue, "count">, locale: Locale): string {
  if (row.value === null) return locale === "en" ? "not stated" : "未注明";
  if (facet.kind === "column") return facet.labels[row.value]?.[locale] ?? row.value;
  if (facet.kind === "band") return bandLabel(facet.bounds, Number(row.value), locale);
  return (locale === "en" ? row.en : null) ?? row.zh ?? row.value;
}

function valueOf(query: ListQuery, facet: Facet, level: string | null) {
  const none = { joined: nothing, zh: sql`CAST(NULL AS TEXT)`, en: sql`CAST(NULL AS TEXT)`, condition: nothing };
  switch (facet.kind) {
    case "column":
      return { value: identifier(`t.${facet.column}`), ...none };
    case "year":
      return { value: sql`substr(${identifier(`t.${facet.column}`)}, 1, 4)`, ...none };
    case "band":
      return { value: band(identifier(`t.${facet.column}`), facet.bounds), ...none };
    default: {
      const target = identifier(facet.list().table);
      const { join: up, parent } = attachAs(query, facet.field);
      return {
        joined: sql`${up} ${facet.kind === "tree" ? sql`JOIN` : sql`LEFT JOIN`} ${target} AS facet ON facet.id = ${parent}`,
        value: sql`facet.code`,
        zh: sql`facet.name_zh`,
        en: sql`facet.name_en`,
        condition: facet.kind === "tree" ? sql` AND facet.level = ${level ?? facet.level}` : nothing,
      };
    }
  }
}

/** The relation of a facet, joined under an alias that the relation to the parents does not use; rows without stay. */
function attachAs(query: ListQuery, field: string): { join: Sql; parent: Sql } {
  const { join: up, parent } = attach(query.list.relation(field), "t", null);
  const renamed = (part: Sql) =>
    new Sql(
      part.texts.map((text) => text.replace(/\bup\b/g, "facet_up").replace(/^JOIN/, "LEFT JOIN")),
      part.values,
    );
  return { join: renamed(up), parent: renamed(parent) };
}

/** The lower bound of the band that an amount falls into, as text; null for an unknown amount. */
function band(column: Sql, bounds: readonly number[]): Sql {
  const cases = [...bounds].reverse().map((bound) => sql`WHEN ${column} >= ${literal(bound)} THEN ${text(bound)}`);
  return sql`CASE WHEN ${column} IS NULL THEN NULL ${join(cases, " ")} ELSE '0' END`;
}

// Bounds are code, not input; as literals they keep the types of the CASE plain on PostgreSQL.
const literal = (bound: number) => new Sql([String(Math.trunc(bound))], []);
const text = (bound: number) => new Sql([`'${Math.trunc(bound)}'`], []);

function bandLabel(bounds: readonly number[], lower: number, locale: Locale): string {
  const upper = bounds.find((bound) => bound > lower);
  const inUnit = (wan: number) => amountText(wan, MoneyUnit.HUNDRED_MILLION);
  const [unit, from] = locale === "en" ? [" × 100 million CNY", "from "] : ["亿元", ""];
  if (upper === undefined) return locale === "en" ? `${from}${inUnit(lower)}${unit}` : `${inUnit(lower)}${unit}以上`;
  return `${inUnit(lower)}–${inUnit(upper)}${unit}`;
}
