/** An exact fraction; the denominator is positive. */
export interface Ratio {
  readonly over: bigint;
  readonly under: bigint;
}

/** `over / under`, whichever signs they have; `under` is not 0. */
export function ratio(over: number | bigint, under: number | bigint = 1): Ratio {
  const [top, bottom] = [BigInt(over), BigInt(under)];
  return bottom < 0n ? { over: -top, under: -bottom } : { over: top, under: bottom };
}

/** The sum. */
export function plus(one: Ratio, other: Ratio): Ratio {
  return { over: one.over * other.under + other.over * one.under, under: one.under * other.under };
}

/** The product. */
export function times(one: Ratio, other: Ratio): Ratio {
  return { over: one.over * other.over, under: one.under * other.under };
}

/** Whether one is at least as much as the other. */
export function isAtLeast(one: Ratio, other: Ratio): boolean {
  return one.over * other.under >= other.over * one.under;
}

/** The greater of the two. */
export function greater(one: Ratio, other: Ratio): Ratio {
  return isAtLeast(one, other) ? one : other;
}

/** The whole number next to it; halves go away from zero. */
export function rounded({ over, under }: Ratio): number {
  const size = over < 0n ? -over : over;
  const whole = (2n * size + under) / (2n * under);
  return Number(over < 0n ? -whole : whole);
}
