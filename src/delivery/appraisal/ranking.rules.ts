/** A unit with its place. */
export type Ranked<Unit> = Unit & {
  /** From 1 on; units with equal totals share a place, and the next one is as many further on. */
  readonly rank: number;
};

/** Units with most points first, equal ones by code; each with its place. */
export function ranked<Unit extends { readonly code: string; readonly total: number }>(
  units: readonly Unit[],
): Ranked<Unit>[] {
  const ordered = [...units].sort((a, b) => b.total - a.total || (a.code < b.code ? -1 : 1));
  const placeOf = new Map<number, number>();
  ordered.forEach(({ total }, index) => {
    if (!placeOf.has(total)) placeOf.set(total, index + 1);
  });
  return ordered.map((unit) => ({ ...unit, rank: placeOf.get(unit.total) ?? 0 }));
}
