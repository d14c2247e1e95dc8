import { Random } from "../../src/app/seeding/synthetic/random";

/** How well one question was answered. */
export interface Outcome {
  /** Place of the best right answer, from 1; null: it is not in the list. */
  readonly place: number | null;
  /** NDCG of the first ten, every right answer counting alike. */
  readonly gain: number;
}

/** How a list answers a question whose right answers are these. */
export function outcomeOf(order: readonly number[], right: readonly number[]): Outcome {
  const places = right
    .map((id) => order.indexOf(id) + 1)
    .filter((place) => place > 0)
    .sort((a, b) => a - b);
  const discount = (place: number) => 1 / Math.log2(place + 1);
  const sum = (all: readonly number[]) => all.reduce((total, one) => total + discount(one), 0);
  const ideal = sum(right.slice(0, 10).map((_, index) => index + 1));
  return { place: places[0] ?? null, gain: sum(places.filter((place) => place <= 10)) / ideal };
}

/** The figures of a report, each a mean over questions. */
export const FIGURES = {
  "hit@1": ({ place }: Outcome) => (place === 1 ? 1 : 0),
  "hit@10": ({ place }: Outcome) => (place !== null && place <= 10 ? 1 : 0),
  MRR: ({ place }: Outcome) => (place === null ? 0 : 1 / place),
  "NDCG@10": ({ gain }: Outcome) => gain,
} satisfies Record<string, (outcome: Outcome) => number>;

/** A mean with the 95 % interval of its bootstrap. */
export interface Estimate {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

const RESAMPLES = 2_000;

/** The mean of a figure over outcomes; the interval by resampling them with a fixed seed. */
export function estimate(outcomes: readonly Outcome[], figure: (outcome: Outcome) => number): Estimate {
  const values = outcomes.map(figure);
  const mean = (all: readonly number[]) => all.reduce((total, one) => total + one, 0) / Math.max(all.length, 1);
  if (values.length === 0) return { mean: 0, low: 0, high: 0 };
  const random = new Random(1);
  const means = Array.from({ length: RESAMPLES }, () => mean(values.map(() => random.pick(values)))).sort(
    (a, b) => a - b,
  );
  return {
    mean: mean(values),
    low: means[Math.floor(RESAMPLES * 0.025)] ?? 0,
    high: means[Math.ceil(RESAMPLES * 0.975) - 1] ?? 0,
  };
}
