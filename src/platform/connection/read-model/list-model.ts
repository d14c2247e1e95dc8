import { foldRows } from "./model-filter";
import type { CountedValue } from "../../graphql/counts";
import type { Facet } from "../facet";
import type { Condition } from "../condition";
import type { List } from "../list";
import { type Bitmap, countOf, countOfBoth } from "./bitmap";
import type { SortedNumbers, ValueSets } from "./columns";

/** A record that rows belong to, with all rows that do: in a tree those of everything below it too. */
export interface TargetRows {
  readonly code: string;
  readonly zh: string | null;
  readonly en: string | null;
  /** Level in the tree; null where there is none. */
  readonly level: string | null;
  readonly rows: Bitmap;
}

/** A relation of a list in memory. */
export interface RelationModel {
  readonly targets: ReadonlyMap<string, TargetRows>;
  /** Rows that belong to nothing. */
  readonly none: Bitmap;
}

/** One list in memory as it was at one moment: enough to count its rows under most filters, by the values of its facets. */
export interface ListModel {
  readonly list: List;
  readonly rowCount: number;
  /** By column. */
  readonly values: ReadonlyMap<string, ValueSets>;
  readonly numbers: ReadonlyMap<string, SortedNumbers>;
  /** Years of date columns, by column. */
  readonly years: ReadonlyMap<string, ValueSets>;
  /** By filter field. */
  readonly relations: ReadonlyMap<string, RelationModel>;
  /** Counters of everything that it was made of, and the moment of the revisions before that. */
  readonly types: readonly string[];
  readonly moment: number;
  readonly bytes: number;
}

/** How many rows pass a filter; null: the model does not know. */
export function modelCount(model: ListModel, filter: Condition): number | null {
  const rows = foldRows(model, filter);
  return rows && countOf(rows);
}

/** Counts by the values of a facet under a filter, in no order; null: the model does not know. */
export function modelFacet(
  model: ListModel,
  filter: Condition,
  facet: Facet,
  level: string | null,
): CountedValue[] | null {
  const groups = groupsOf(model, facet, level);
  const rows = groups && foldRows(model, filter);
  if (!rows) return null;
  return groups
    .map(({ rows: those, ...value }) => ({ ...value, count: countOfBoth(rows, those) }))
    .filter(({ count }) => count > 0);
}

interface Group {
  readonly value: string | null;
  readonly zh: string | null;
  readonly en: string | null;
  readonly rows: Bitmap;
}

function groupsOf(model: ListModel, facet: Facet, level: string | null): Group[] | null {
  switch (facet.kind) {
    case "column":
      return setsOf(model.values.get(facet.column));
    case "year":
      return setsOf(model.years.get(facet.column));
    case "band": {
      const numbers = model.numbers.get(facet.column);
      if (!numbers) return null;
      const lower = [0, ...facet.bounds];
      const bands = lower.map((bound, index): Group => {
        // The first band holds everything below the first bound.
        const from = index === 0 ? -Infinity : bound;
        const below = lower[index + 1];
        return { ...plain(String(bound)), rows: numbers.range(from, below ?? Infinity) };
      });
      return [...bands, { ...plain(null), rows: numbers.none }];
    }
    default: {
      const relation = model.relations.get(facet.field);
      if (!relation) return null;
      const targets = [...relation.targets.values()];
      if (facet.kind === "tree") return targets.filter((one) => one.level === (level ?? facet.level)).map(toGroup);
      return [...targets.map(toGroup), { ...plain(null), rows: relation.none }];
    }
  }
}

function setsOf(values: ValueSets | undefined): Group[] | null {
  if (!values) return null;
  const groups = [...values.sets].map(([value, rows]): Group => ({ ...plain(String(value)), rows }));
  return [...groups, { ...plain(null), rows: values.none }];
}

function toGroup({ code, zh, en, rows }: TargetRows): Group {
  return { value: code, zh, en, rows };
}

function plain(value: string | null): Omit<Group, "rows"> {
  return { value, zh: null, en: null };
}
