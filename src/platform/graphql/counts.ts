/** One value and how many rows have it, before it is labelled for a language. */
export interface CountedValue {
  readonly value: string | null;
  readonly count: number;
  readonly zh: string | null;
  readonly en: string | null;
}

/** Counts over whole lists out of memory. The lists are those of the catalog, described to whoever holds them. */
export interface Counts {
  /** Reads what a filter needs to be counted besides the list; null: there is nothing to wait for. What cannot be read is not known then. */
  prepare(list: object, filter: object): Promise<void> | null;
  /** Rows of a list under a filter; null: not known from memory now. */
  count(list: object, filter: object): number | null;
  /** Counts by the values of a facet, in the order in which they are told; null: not known from memory now. */
  facet(list: object, filter: object, name: string, level: string | null): readonly CountedValue[] | null;
  /** The same, which adds to `types` the revision counters that what it tells depends on. */
  recording(types: Set<string>): Counts;
}
