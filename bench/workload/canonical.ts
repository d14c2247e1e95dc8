/*
 * What every server must answer, whatever its own shape is: an adapter turns its answer into these and the gate compares them.
 * Lists are in the order of the answer, amounts in 10,000 CNY, names in Chinese; null is an unknown amount or no chain.
 */

/** A place, chain or segment by code. */
export interface Named {
  readonly code: string;
  readonly name: string;
}

/** Q2. Null: there is no such opportunity. */
export type Sheet = {
  readonly code: string;
  readonly title: string;
  readonly summary: string;
  readonly stage: string;
  readonly wan: number | null;
  readonly region: Named & { readonly parent: Named | null };
  readonly chain: Named | null;
  readonly segments: readonly Named[];
} | null;

/** Q3, Q4: one opportunity of the list. */
export interface Listed {
  readonly code: string;
  readonly title: string;
  readonly wan: number | null;
  readonly region: string;
  readonly regionParent: string | null;
  readonly chain: string | null;
  readonly segments: readonly Named[];
  readonly projects: readonly { readonly code: string; readonly name: string; readonly region: string }[];
}

/** Q5: most frequent first, ties by code, what has no code last. */
export interface Counts {
  readonly chain: readonly Count[];
  readonly region: readonly Count[];
}

/** How many opportunities have a value; label null with value null. */
export interface Count {
  readonly value: string | null;
  readonly label: string | null;
  readonly count: number;
}

/** Q6: one opportunity that was found. */
export interface Found {
  readonly code: string;
  readonly title: string;
  readonly region: string;
}

/** The canonical answer of each query. */
export interface Canonical {
  readonly Q1: "Query";
  readonly Q2: Sheet;
  readonly Q3: readonly Listed[];
  readonly Q4: readonly Listed[];
  readonly Q5: Counts;
  readonly Q6: readonly Found[];
}
