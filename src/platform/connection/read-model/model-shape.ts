import type { Facet } from "../facet";
import type { List } from "../list";
import type { RelationField } from "../reference-fields";
import type { Relation } from "../relation";

/** What of a list is held in memory, as its facets and filter fields tell. */
export interface ModelShape {
  /** Columns of a table row that are compared with words, numbers or dates by a filter. */
  readonly words: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly dates: ReadonlySet<string>;
  /** Facets by one column each. */
  readonly columnFacets: ReadonlyMap<string, Extract<Facet, { column: string }>>;
  /** Relations that rows are filtered or counted by. */
  readonly relations: readonly ShapedRelation[];
}

/** One relation of a list. */
export interface ShapedRelation {
  /** The filter field. */
  readonly field: string;
  readonly relation: Relation;
  /** Whether the field compares codes. */
  readonly isFiltered: boolean;
  /** Facets by it. */
  readonly facets: readonly string[];
}

/** What is to be held of a list. */
export function modelShape(list: List): ModelShape {
  const columns = { words: new Set<string>(), numbers: new Set<string>(), dates: new Set<string>() };
  const sets = { word: columns.words, number: columns.numbers, date: columns.dates };
  for (const { scalar } of list.fields.values()) if (scalar) sets[scalar.kind].add(scalar.column);
  const columnFacets = new Map<string, Extract<Facet, { column: string }>>();
  const facetsByField = new Map<string, string[]>();
  for (const [name, facet] of list.facets) {
    if ("column" in facet) columnFacets.set(name, facet);
    else facetsByField.set(facet.field, [...(facetsByField.get(facet.field) ?? []), name]);
  }
  const relations = [...list.fields].flatMap(([field, declared]): ShapedRelation[] => {
    const { relation, isByCode = false } = declared as Partial<RelationField>;
    const facets = facetsByField.get(field) ?? [];
    return relation && (isByCode || facets.length > 0) ? [{ field, relation, isFiltered: isByCode, facets }] : [];
  });
  return { ...columns, columnFacets, relations };
}
