/** The six queries, from nothing to a search; `docs/performance.md` tells what each asks. */
export const QUERIES = ["Q1", "Q2", "Q3", "Q4", "Q5", "Q6"] as const;

/** Name of a query. */
export type QueryName = (typeof QUERIES)[number];

/** What differs from request to request of one query; a query reads what it needs. */
export interface Variant {
  /** Q2: code of an opportunity. */
  readonly code: string;
  /** Q3, Q4: code of a chain. */
  readonly chain: string;
  /** Q3, Q4, Q5: least investment, 10,000 CNY. */
  readonly leastWan: number;
  /** Q5: stage of the opportunities that are counted. */
  readonly stage: string;
  /** Q6: two Chinese characters. */
  readonly text: string;
}

/** Rows of the first page of a query that lists opportunities. */
export const PAGE_SIZE: Readonly<Record<"Q3" | "Q4" | "Q6", number>> = { Q3: 20, Q4: 100, Q6: 20 };

/** Segments of an opportunity in Q2, and in the lists. */
export const SEGMENTS = { alone: 5, listed: 3 } as const;

/** Projects of a listed opportunity. */
export const PROJECTS = 3;
