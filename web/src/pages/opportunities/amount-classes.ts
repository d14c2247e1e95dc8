import type { FacetValue } from "../../parts/facet-value";

/** A band of amounts that the API counts, in 亿元. */
export interface AmountBand {
  /** Included. */
  readonly from: number;
  readonly label: string;
  readonly count: number;
}

/** 万元 in one 亿元: bands are named by their lower end in 万元. */
const WAN = 10_000;

/** The bands with a lower end, ascending; what has no amount is in none. */
export function bandsOf(values: readonly FacetValue[]): AmountBand[] {
  return values
    .flatMap(({ value, label, count }) => (value === null ? [] : [{ from: Number(value) / WAN, label, count }]))
    .sort((one, other) => one.from - other.from);
}

/** The amounts at which a limit can be set: where a band begins, and those that are set already. Ascending, 0 left out. */
export function limitsOf(bands: readonly AmountBand[], set: readonly (number | null)[]): number[] {
  const amounts = [...bands.map(({ from }) => from), ...set.flatMap((limit) => limit ?? [])];
  return [...new Set(amounts)].filter((amount) => amount > 0).sort((one, other) => one - other);
}
