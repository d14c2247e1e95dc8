/** What a pair of investor and offer is judged by, in the order in which reasons are told. */
export enum PartName {
  SEGMENT_FIT = "SEGMENT_FIT",
  PROXIMITY = "PROXIMITY",
  RESOURCE_FIT = "RESOURCE_FIT",
  CAPITAL_FIT = "CAPITAL_FIT",
  HOME_REGION = "HOME_REGION",
  FUND_TIES = "FUND_TIES",
  TRACK_RECORD = "TRACK_RECORD",
  POLICY_ADVANTAGE = "POLICY_ADVANTAGE",
}

/** All parts, in their order. */
export const PART_NAMES: readonly PartName[] = Object.values(PartName);

/** A weight for each part: whole numbers, of which only the ratios matter. */
export type Weights = Readonly<Record<PartName, number>>;

/**
 * What each part counts when the caller does not say: what a firm makes above all, where it comes from next. Our judgement; docs/evaluation.md
 * tells what announced deals say of it.
 */
export const DEFAULT_WEIGHTS: Weights = {
  SEGMENT_FIT: 60,
  PROXIMITY: 2,
  RESOURCE_FIT: 5,
  CAPITAL_FIT: 1,
  HOME_REGION: 10,
  FUND_TIES: 5,
  TRACK_RECORD: 1,
  POLICY_ADVANTAGE: 5,
};

/** Parts and scores are whole ten-thousandths: sums of them are exact, and two that are shown alike are alike. */
export const ONE = 10_000;

/** Largest weight that a caller may give. */
export const LARGEST_WEIGHT = 1_000;

/** A share of 1 in ten-thousandths, rounded, kept within 0 and 1. */
export function tenThousandths(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * ONE);
}

/** Projects that speak half as loud as any number of them: one or two say little of where a home's firms go. */
export const MANY_PROJECTS = 10;

/** 0 for nothing, a half at `half`, towards 1 for many. */
export function saturating(count: number, half: number): number {
  return count / (count + half);
}

/** A value for each part in ten-thousandths; null: there is nothing to judge it by. */
export type PartValues = Readonly<Record<PartName, number | null>>;

/** What the parts make together, in ten-thousandths. */
export interface Score {
  /** Weighted mean over the parts that have data; 0 when none has. */
  readonly score: number;
  /** Share of the weight that stands on parts that have data. */
  readonly confidence: number;
}

/** The score of some parts. Weights must not all be zero. */
export function scoreOf(values: PartValues, weights: Weights): Score {
  let [sum, known, all] = [0, 0, 0];
  for (const name of PART_NAMES) {
    const [value, weight] = [values[name], weights[name]];
    all += weight;
    if (value === null) continue;
    known += weight;
    sum += weight * value;
  }
  return {
    score: known === 0 ? 0 : Math.round(sum / known),
    confidence: all === 0 ? 0 : Math.round((known * ONE) / all),
  };
}

/** The order of matches: the higher score first, ties by id. */
export function compareMatches(a: { score: number; id: number }, b: { score: number; id: number }): number {
  return b.score - a.score || a.id - b.id;
}

/** What is wrong with weights; null: nothing. `part` is the one at fault, null when it is all of them. */
export function weightsFault(weights: Weights): { kind: "negative" | "large" | "zero"; part: PartName | null } | null {
  for (const part of PART_NAMES) {
    if (weights[part] < 0) return { kind: "negative", part };
    if (weights[part] > LARGEST_WEIGHT) return { kind: "large", part };
  }
  return PART_NAMES.every((part) => weights[part] === 0) ? { kind: "zero", part: null } : null;
}
