import type { CountedValue } from "../../graphql/counts";
import type { List } from "../list";
import type { Bitmap } from "./bitmap";
import type { SortedNumbers, ValueSets } from "./columns";
import type { Grouping } from "./grouping";
import type { RowSet } from "./row-set";

/** How the rows of a list are counted by one facet. */
export interface FacetModel {
  readonly grouping: Grouping;
  /** What the groups are told as; the first one is that of the rows in none. */
  readonly groups: readonly ToldGroup[];
  /** In a tree: for each group the numbers of those it belongs to, itself included. Null: each stands for itself. */
  readonly above: readonly (readonly number[])[] | null;
}

/** One group of a facet. */
export interface ToldGroup {
  readonly value: string | null;
  readonly zh: string | null;
  readonly en: string | null;
  /** Level in the tree; null where there is none. */
  readonly level: string | null;
}

/** A relation that a list is filtered by. */
export interface RelationModel {
  /** Rows that belong to each record, in a tree to anything below it too, by the record's code. */
  readonly rows: ReadonlyMap<string, RowSet>;
  /** Rows that belong to nothing. */
  readonly none: RowSet;
}

/** One list in memory as it was at one moment: enough to count its rows under most filters, by the values of its facets. */
export interface ListModel {
  readonly list: List;
  readonly rowCount: number;
  /** Ids of the rows, ascending: a row's place here is its position. None of a list that is not searched. */
  readonly ids: Uint32Array;
  /** By column. */
  readonly values: ReadonlyMap<string, ValueSets>;
  /** Numbers, and dates as numbers, by column. */
  readonly numbers: ReadonlyMap<string, SortedNumbers>;
  /** By filter field. */
  readonly relations: ReadonlyMap<string, RelationModel>;
  /** By the name of the facet. */
  readonly facets: ReadonlyMap<string, FacetModel>;
  /** Counters of everything that it was made of, and the moment of the revisions before that. */
  readonly types: readonly string[];
  readonly moment: number;
  readonly bytes: number;
}

/** How many of the rows have each value of a facet, in no order; null: the model does not know. */
export function modelFacet(model: ListModel, rows: Bitmap, name: string, level: string | null): CountedValue[] | null {
  const declared = model.list.facets.get(name);
  const facet = model.facets.get(name);
  if (!declared || !facet) return null;
  const direct = facet.grouping.countsOf(rows);
  const counts = facet.above ? addUp(direct, facet.above) : direct;
  const only = declared.kind === "tree" ? (level ?? declared.level) : null;
  return facet.groups.flatMap(({ value, zh, en, level: its }, number) => {
    const count = counts[number] as number;
    // What belongs to nothing is of no level.
    return count === 0 || (only !== null && its !== only) ? [] : [{ value, zh, en, count }];
  });
}

function addUp(direct: Uint32Array, above: readonly (readonly number[])[]): Uint32Array {
  const counts = new Uint32Array(direct.length);
  direct.forEach((count, number) => {
    for (const one of above[number] ?? []) counts[one] = (counts[one] as number) + count;
  });
  return counts;
}
