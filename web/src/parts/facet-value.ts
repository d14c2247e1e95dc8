/** A value of a facet, as the API counts it. Null: rows that have none. */
export interface FacetValue {
  readonly value: string | null;
  readonly label: string;
  readonly count: number;
}
