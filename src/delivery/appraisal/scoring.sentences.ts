import { type Bilingual, message } from "../../platform/graphql/bilingual";
import { decimalText, MICRO } from "../../platform/values";
import { ScoringMethod } from "./appraisal-terms";
import type { ScoringRule } from "./scoring.rules";

/** What a sentence about points is made of: millionths. */
export interface Scored {
  readonly value: number;
  readonly target: number | null;
  /** Completion in percent. Null: there is no target. */
  readonly percent: number | null;
  readonly range: { readonly least: number; readonly greatest: number } | null;
  /** Points before the limits. */
  readonly raw: number;
  readonly points: number;
}

/** Nothing is known. */
export function noDataTold(): Bilingual {
  return message("没有数据,计 0 分。", "Nothing is known; it counts as 0.");
}

/** A value without a target. */
export function noTargetTold(value: number): Bilingual {
  return message(`值 ${text(value)},没有目标,计 0 分。`, `${text(value)} without a target; it counts as 0.`);
}

/** The condition does not hold. */
export function gateTold(gate: number | null, atLeast: number, points: number): Bilingual {
  const [found, wanted] = [gate === null ? null : text(gate), text(atLeast)];
  return message(
    `前提未满足(${found ?? "无数据"},应至少 ${wanted}),计 ${text(points)} 分。`,
    `The condition does not hold (${found ?? "nothing is known"}, ${wanted} wanted): ${text(points)} points.`,
  );
}

/** How the points came about, the limit included that cut them. */
export function pointsTold(rule: ScoringRule, scored: Scored): Bilingual {
  const { zh, en } = wayTold(rule, scored);
  const { raw, points } = scored;
  if (raw > points) return limited(zh, en, message("封顶", "the cap"), raw, points);
  if (raw < points) return limited(zh, en, message("保底", "the floor"), raw, points);
  return message(`${zh},得 ${text(points)} 分。`, `${en}: ${text(points)} points.`);
}

function limited(zh: string, en: string, limit: Bilingual, raw: number, points: number): Bilingual {
  return message(
    `${zh},应得 ${text(raw)} 分,${limit.zh} ${text(points)} 分。`,
    `${en}: ${text(raw)} points, by ${limit.en} ${text(points)}.`,
  );
}

function wayTold(
  { method, weight, bonus, penalty }: ScoringRule,
  { value, target, percent, range }: Scored,
): Bilingual {
  const [shown, full] = [text(value), text(weight)];
  if (method === ScoringMethod.MIN_MAX) {
    const [least, greatest] = [text(range?.least ?? value), text(range?.greatest ?? value)];
    return message(
      `值 ${shown},各单位在 ${least} 至 ${greatest} 之间,满分 ${full}`,
      `${shown} where units range from ${least} to ${greatest}, ${full} for the first`,
    );
  }
  const goal = text(target ?? 0);
  if (method === ScoringMethod.PER_ITEM) {
    return message(
      `值 ${shown},目标 ${goal},起点 ${full} 分,每好一件加 ${text(bonus)},每差一件减 ${text(penalty)}`,
      `${shown} against ${goal}, from ${full} points on, ${text(bonus)} for each better, ${text(penalty)} off for each worse`,
    );
  }
  const done = decimalText(Math.round((percent ?? 0) / 10_000), 2);
  const by = method === ScoringMethod.BAND ? message("按档计分", "by band") : message("按比例计分", "in proportion");
  return message(
    `值 ${shown},目标 ${goal},完成 ${done}%,权重 ${full},${by.zh}`,
    `${shown} of ${goal} is ${done} %, weight ${full}, ${by.en}`,
  );
}

function text(millionths: number): string {
  return decimalText(millionths, MICRO);
}
