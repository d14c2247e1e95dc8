/** What is measured of a unit for an indicator, in millionths of the measure's unit; null: nothing is known. */
export interface Measured {
  /** What is used: what was verified where it was, else what was reported. */
  readonly value: number | null;
  readonly reported: number | null;
  readonly verified: number | null;
  /** The target that comes with it. Null: it brings none. */
  readonly target: number | null;
}

/** Nothing is known. */
export const NOTHING: Measured = { value: null, reported: null, verified: null, target: null };
