import type { Bilingual } from "../../platform/graphql/bilingual";
import { ScoringDirection, ScoringMethod } from "./appraisal-terms";
import { greater, isAtLeast, plus, type Ratio, ratio, rounded, times } from "./ratio";
import { gateTold, noDataTold, noTargetTold, pointsTold } from "./scoring.sentences";

/** Share of the weight from a completion on; both in millionths of a percent. */
export interface Band {
  readonly atLeast: number;
  readonly share: number;
}

/** How an indicator becomes points. Points, values and percentages are whole numbers of millionths. */
export interface ScoringRule {
  readonly method: ScoringMethod;
  readonly direction: ScoringDirection;
  /** Points of the full completion; of PER_ITEM those that it begins with. */
  readonly weight: number;
  /** What units without a target of their own are held against. Null: they have no points; of PER_ITEM: zero items. */
  readonly target: number | null;
  /** Most points. Null: no limit. */
  readonly cap: number | null;
  /** Least points; of MIN_MAX those of the last unit. Null: no limit, and 0 of MIN_MAX. */
  readonly floor: number | null;
  /** Points for each item, or each percentage point of completion, better than the target. */
  readonly bonus: number;
  /** The same for each that is worse, taken away. */
  readonly penalty: number;
  /** Of BAND, in any order. */
  readonly bands: readonly Band[];
  /** What another measure must be at least, or there are no points but the floor. Null: nothing is asked. */
  readonly gateAtLeast: number | null;
}

/** What a unit brings to an indicator. */
export interface ScoringInput {
  /** Null: nothing is known. */
  readonly value: number | null;
  /** The unit's own target. Null: it has none. */
  readonly target: number | null;
  /** What the condition is about. Null: nothing is known, or nothing is asked. */
  readonly gate: number | null;
  /** The least and the greatest value of all units. Null: no unit has one. */
  readonly range: { readonly least: number; readonly greatest: number } | null;
}

/** What came of it. */
export interface Points {
  /** Null: there is nothing to give points for, which counts as 0. */
  readonly points: number | null;
  readonly told: Bilingual;
}

const ONE = 1_000_000;
const HUNDRED_PERCENT = 100 * ONE;

/** Points of one unit for one indicator, exact to the millionth; and why. */
export function pointsOf(rule: ScoringRule, input: ScoringInput): Points {
  const { value } = input;
  if (value === null) return { points: null, told: noDataTold() };
  if (rule.gateAtLeast !== null && (input.gate === null || input.gate < rule.gateAtLeast)) {
    const points = rule.floor ?? 0;
    return { points, told: gateTold(input.gate, rule.gateAtLeast, points) };
  }
  const target = input.target ?? rule.target ?? (rule.method === ScoringMethod.PER_ITEM ? 0 : null);
  const completion = completionOf(rule, value, target);
  const earned = earnedBy(rule, input, value, target, completion);
  if (!earned) return { points: null, told: noTargetTold(value) };
  const raw = rounded(earned);
  const points = Math.max(Math.min(raw, rule.cap ?? raw), rule.floor ?? -Infinity);
  const percent = completion && rounded(times(completion, ratio(HUNDRED_PERCENT)));
  return { points, told: pointsTold(rule, { value, target, percent, range: input.range, raw, points }) };
}

/** Points before the limits. Null: there is no target to hold the value against. */
function earnedBy(
  rule: ScoringRule,
  { range }: ScoringInput,
  value: number,
  target: number | null,
  completion: Ratio | null,
): Ratio | null {
  switch (rule.method) {
    case ScoringMethod.MIN_MAX:
      return betweenEnds(rule, value, range ?? { least: value, greatest: value });
    case ScoringMethod.PER_ITEM: {
      const better = rule.direction === ScoringDirection.MORE ? value - (target ?? 0) : (target ?? 0) - value;
      return plus(ratio(rule.weight), extra(rule, ratio(better, ONE)));
    }
    case ScoringMethod.BAND:
      return completion && plus(times(ratio(rule.weight), bandShare(rule.bands, completion)), beyond(rule, completion));
    case ScoringMethod.RATIO_CAPPED:
      return completion && plus(times(ratio(rule.weight), completion), beyond(rule, completion));
  }
}

/**
 * How far a target is met: value / target; where less is better 2 − value / target, not below 0, so that the target itself is 100 %
 * and nothing at all 200 %. Null: there is no target, or it is 0.
 */
function completionOf({ direction }: ScoringRule, value: number, target: number | null): Ratio | null {
  if (target === null || target === 0) return null;
  if (direction === ScoringDirection.MORE) return ratio(value, target);
  return greater(ratio(2n * BigInt(target) - BigInt(value), target), ratio(0));
}

/** From the floor, for the last, to the weight, for the first. Where all are equal nobody is behind. */
function betweenEnds(
  { direction, weight, floor }: ScoringRule,
  value: number,
  { least, greatest }: { least: number; greatest: number },
): Ratio {
  const last = ratio(floor ?? 0);
  if (least === greatest) return ratio(weight);
  const ahead = direction === ScoringDirection.MORE ? value - least : greatest - value;
  return plus(last, times(ratio(weight - (floor ?? 0)), ratio(ahead, greatest - least)));
}

function bandShare(bands: readonly Band[], completion: Ratio): Ratio {
  const reached = bands.filter(({ atLeast }) => isAtLeast(completion, ratio(atLeast, HUNDRED_PERCENT)));
  return ratio(Math.max(0, ...reached.map(({ share }) => share)), HUNDRED_PERCENT);
}

/** Bonus or penalty for each percentage point above or below the full completion. */
function beyond(rule: ScoringRule, completion: Ratio): Ratio {
  return extra(rule, times(plus(completion, ratio(-1)), ratio(100)));
}

function extra({ bonus, penalty }: ScoringRule, better: Ratio): Ratio {
  return times(better, ratio(better.over > 0n ? bonus : penalty));
}
