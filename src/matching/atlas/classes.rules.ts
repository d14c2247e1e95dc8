/** Most classes of a fill: more shades than this are hard to tell apart. */
export const MOST_CLASSES = 5;

/**
 * Classes with about the same number of values each, from low to high; equal values are never split. Empty for no value.
 * Bounds are values that occur.
 */
export function quantileClasses(
  values: readonly bigint[],
  most = MOST_CLASSES,
): { from: bigint; to: bigint; count: number }[] {
  const sorted = [...values].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const size = Math.ceil(sorted.length / most);
  const classes: { from: bigint; to: bigint; count: number }[] = [];
  for (const value of sorted) {
    const last = classes.at(-1);
    if (last && (last.to === value || last.count < size)) {
      last.to = value;
      last.count += 1;
    } else {
      classes.push({ from: value, to: value, count: 1 });
    }
  }
  return classes;
}
