/** A row of a list that is only added to. */
export interface Correctable {
  readonly id: number;
  /** The row that it stands in for; null: none. */
  readonly correctsId: number | null;
}

/** The rows that no other corrects, in the order given. */
export function uncorrected<Row extends Correctable>(rows: readonly Row[]): Row[] {
  const corrected = new Set(rows.map(({ correctsId }) => correctsId));
  return rows.filter(({ id }) => !corrected.has(id));
}
