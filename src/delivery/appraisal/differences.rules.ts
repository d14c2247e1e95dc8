import type { Contribution, Standing, Unit } from "./appraise.rules";
import type { Ranked } from "./ranking.rules";

/** One indicator of one unit that came out otherwise. Null: it was not appraised then. */
export interface Difference {
  readonly unit: Unit;
  readonly indicator: string;
  readonly before: Contribution | null;
  readonly now: Contribution | null;
}

/** A unit's place then and now. */
export interface Change {
  readonly unit: Unit;
  readonly before: Ranked<Standing>;
  readonly now: Ranked<Standing>;
}

/** Where points or what they are made of differ, unit by unit in the order of the first, those that came later behind. */
export function differencesOf(before: readonly Standing[], now: readonly Standing[]): Difference[] {
  const [then, later] = [byCode(before), byCode(now)];
  return [...new Set([...then.keys(), ...later.keys()])].flatMap((code) => {
    const [old, fresh] = [then.get(code), later.get(code)];
    const unit = old ?? fresh;
    const indicators = new Set([...(old?.contributions ?? []), ...(fresh?.contributions ?? [])].map(indicatorOf));
    return [...indicators].flatMap((indicator) => {
      const find = (standing?: Standing) =>
        standing?.contributions.find((one) => indicatorOf(one) === indicator) ?? null;
      const [one, other] = [find(old), find(fresh)];
      return unit && !isSame(one, other) ? [{ unit, indicator, before: one, now: other }] : [];
    });
  });
}

/** Places of units that were appraised both times, in the order of now. */
export function changesOf(before: readonly Ranked<Standing>[], now: readonly Ranked<Standing>[]): Change[] {
  const then = byCode(before);
  return now.flatMap((unit) => {
    const old = then.get(unit.code);
    return old ? [{ unit, before: old, now: unit }] : [];
  });
}

function isSame(one: Contribution | null, other: Contribution | null): boolean {
  return one?.value === other?.value && one?.target === other?.target && one?.points === other?.points;
}

function indicatorOf({ definition }: Contribution): string {
  return definition.code;
}

function byCode<Unit extends { code: string }>(units: readonly Unit[]): Map<string, Unit> {
  return new Map(units.map((unit) => [unit.code, unit]));
}
