import type { Facet } from "../facet";
import { add, type Bitmap, noRows } from "./bitmap";
import { type SortedNumbers, sortNumbers, ValueSets } from "./columns";
import { ValueGroups } from "./grouping";
import type { FacetModel, ToldGroup } from "./list-model";
import type { ModelShape } from "./model-shape";
import { dateNumber } from "./date-number";

/** Takes rows one by one, and makes of their columns what is held of them. */
export interface RowTaker {
  readonly columns: readonly string[];
  readonly take: (position: number, row: Record<string, unknown>) => void;
}

/** What was made of the columns. */
export interface TakenColumns {
  readonly values: ReadonlyMap<string, ValueSets>;
  readonly numbers: ReadonlyMap<string, SortedNumbers>;
  readonly facets: ReadonlyMap<string, FacetModel>;
  /** Keys of other tables' rows by column and position; 0: none. */
  readonly foreign: ReadonlyMap<string, Float64Array>;
}

/** A taker of every column that a list is filtered or counted by, for so many rows. `use` makes room before it is taken. */
export function columnTaker(
  shape: ModelShape,
  rowCount: number,
  use: (bytes: number) => void,
): RowTaker & { finish: () => Promise<TakenColumns> } {
  const keys = shape.relations.flatMap(({ relation }) => ("column" in relation ? [relation.column] : []));
  const each = <Made>(columns: Iterable<string>, make: () => Made) =>
    new Map([...columns].map((column): [string, Made] => [column, make()]));
  const values = each(shape.words, () => new ValueSets(rowCount));
  const numbers = each([...shape.numbers, ...shape.dates], () => new NumberColumn(rowCount));
  const groups = each(shape.columnFacets.keys(), () => new ValueGroups(rowCount));
  const foreign = each(new Set(keys), () => new Float64Array(rowCount));
  const facetColumns = [...shape.columnFacets.values()].map(({ column }) => column);

  return {
    columns: [...values.keys(), ...numbers.keys(), ...facetColumns, ...foreign.keys()],
    take: (position, row) => {
      for (const [column, sets] of values) if (!sets.add(position, word(row[column]))) values.delete(column);
      for (const [column, one] of numbers) {
        const value = row[column] as number | string | null;
        const number = typeof value === "string" ? dateNumber(value) : value;
        // Text that is no date has its place in the order of the database alone.
        if (number === undefined) numbers.delete(column);
        else one.add(position, number);
      }
      for (const [name, one] of groups) {
        const facet = shape.columnFacets.get(name) as Extract<Facet, { column: string }>;
        if (!one.add(position, facetValue(facet, row[facet.column]))) groups.delete(name);
      }
      for (const [column, ids] of foreign) ids[position] = (row[column] as number | null) ?? 0;
    },
    finish: async () => {
      const sorted = new Map<string, SortedNumbers>();
      for (const [column, one] of numbers) sorted.set(column, await one.finish());
      const facets = new Map([...groups].map(([name, one]) => [name, columnFacet(one)]));
      for (const { bytes } of [...values.values(), ...sorted.values()]) use(bytes);
      for (const { grouping } of facets.values()) use(grouping.bytes);
      return { values, numbers: sorted, facets, foreign };
    },
  };
}

class NumberColumn {
  private readonly values: Float64Array;
  private readonly none: Bitmap;

  constructor(rowCount: number) {
    this.values = new Float64Array(rowCount);
    this.none = noRows(rowCount);
  }

  add(position: number, value: number | null): void {
    if (value === null) add(this.none, position);
    else this.values[position] = value;
  }

  finish(): Promise<SortedNumbers> {
    return sortNumbers(this.values, this.none);
  }
}

function columnFacet(groups: ValueGroups): FacetModel {
  const { grouping, values } = groups.finish();
  const told = [null, ...values].map((value): ToldGroup => ({ value, zh: null, en: null, level: null }));
  return { grouping, groups: told, above: null };
}

/** What a row is counted under, as the SQL of the facet says. */
function facetValue(facet: Extract<Facet, { column: string }>, value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (facet.kind === "year") return [...(value as string).slice(0, 8)].slice(0, 4).join("");
  if (facet.kind === "band") return String(facet.bounds.findLast((bound) => (value as number) >= bound) ?? 0);
  return String(word(value));
}

function word(value: unknown): string | number | null {
  return typeof value === "boolean" ? Number(value) : (value as string | number | null);
}
