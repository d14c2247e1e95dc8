/** A class of a measure's values; both bounds are values that occur, and belong to it. */
export interface ValueClass {
  readonly from: number;
  readonly to: number;
  /** How many values are in it. */
  readonly count: number;
}

/** Most classes: as many as the palette has shades. */
const MOST_CLASSES = 5;

/** Classes with about the same number of values each, from low to high, as the API makes them; equal values are never apart. */
export function valueClasses(values: readonly number[]): ValueClass[] {
  const size = Math.ceil(values.length / MOST_CLASSES);
  const classes: { from: number; to: number; count: number }[] = [];
  for (const value of [...values].sort((one, other) => one - other)) {
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

/** The shade of a value, 1 to 5 from light to dark, so that the highest class has the darkest; 0 when nothing is known. */
export function shadeOf(classes: readonly ValueClass[], value: number | null): number {
  if (value === null) return 0;
  const index = classes.findIndex(({ to }) => value <= to);
  return classes.length === 1 ? 3 : 1 + Math.round((index * (MOST_CLASSES - 1)) / (classes.length - 1));
}
