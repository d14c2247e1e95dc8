import { createHash } from "node:crypto";
import { DEFAULT_WEIGHTS, PART_NAMES, type Weights } from "../../src/matching/fit/score.rules";
import { type Asking, orderOf } from "./ask-deals";
import { outcomeOf } from "./metrics";

/** Whether a deal is one that weights may be fitted on; decided by its code, so that a deal never changes sides. */
export function isForTraining(code: string): boolean {
  return (createHash("sha256").update(code).digest()[0] ?? 0) < 128;
}

const GRID = [0, 1, 2, 5, 10, 20, 50, 100] as const;
const MOST_PASSES = 4;

/**
 * Weights that find the investors of some deals best, by mean reciprocal rank: from the defaults on, one part after the other takes
 * the first value of a grid that is better than what was, until a pass over all parts changes nothing.
 */
export function fitWeights(askings: readonly Asking[]): Weights {
  let best = { weights: DEFAULT_WEIGHTS, value: meanReciprocalRank(askings, DEFAULT_WEIGHTS) };
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const before = best;
    for (const part of PART_NAMES) {
      for (const weight of GRID) {
        const weights = { ...best.weights, [part]: weight };
        if (PART_NAMES.every((name) => weights[name] === 0)) continue;
        const value = meanReciprocalRank(askings, weights);
        if (value > best.value) best = { weights, value };
      }
    }
    if (best === before) break;
  }
  return best.weights;
}

/** Parts that a split is cut into to see whether fitting lasts. */
const FOLDS = 5;

/**
 * Mean reciprocal rank of weights that were fitted on the other parts of some deals, and of the defaults on the same: fitting is worth
 * something only when the first is larger.
 */
export function crossValidated(askings: readonly Asking[]): { fitted: number; defaults: number } {
  const byCode = [...askings].sort((one, other) => (hashOf(one.deal.code) < hashOf(other.deal.code) ? -1 : 1));
  let fitted = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const inFold = byCode.filter((_, position) => position % FOLDS === fold);
    const weights = fitWeights(byCode.filter((_, position) => position % FOLDS !== fold));
    fitted += inFold.length * meanReciprocalRank(inFold, weights);
  }
  return {
    fitted: fitted / Math.max(askings.length, 1),
    defaults: meanReciprocalRank(askings, DEFAULT_WEIGHTS),
  };
}

function hashOf(code: string): string {
  return createHash("sha256").update(code).digest("hex");
}

function meanReciprocalRank(askings: readonly Asking[], weights: Weights): number {
  const sum = askings.reduce((total, { deal, investors }) => {
    const { place } = outcomeOf(orderOf(investors, weights), deal.investors);
    return total + (place === null ? 0 : 1 / place);
  }, 0);
  return sum / Math.max(askings.length, 1);
}
