import { type Bilingual, message } from "../../../platform/graphql/bilingual";
import type { IndicatorFigures } from "./figures";

/** Whether a figure speaks of what happened and is still held to be right: no forecast, no target, not superseded. */
export function isFinal({ basis }: IndicatorFigures): boolean {
  return basis === "CURRENT" || basis === "OLD_BASIS";
}

/** Whether two figures are about the same metric, region, period and unit, whatever part of it they cover. */
export function sameWhole(one: IndicatorFigures, other: IndicatorFigures): boolean {
  return isSameSeries(one, other) && one.periodStart === other.periodStart && one.periodEnd === other.periodEnd;
}

/** Whether two figures are about the same metric and region, in the same unit. */
export function isSameSeries(one: IndicatorFigures, other: IndicatorFigures): boolean {
  return one.metric === other.metric && one.region === other.region && one.unit === other.unit;
}

/**
 * The versions of the figure that stands one year before another one, on the same statistical basis.
 *
 * Where a figure has been superseded, scopes name versions ("first published"), not parts: then all of them count.
 */
export function yearBefore(indicator: IndicatorFigures, all: readonly IndicatorFigures[]): IndicatorFigures[] {
  const start = oneYearBack(indicator.periodStart);
  const end = oneYearBack(indicator.periodEnd);
  const group = all.filter((one) => isSameSeries(one, indicator) && one.periodStart === start && one.periodEnd === end);
  const hasVersions = group.some(({ basis }) => basis === "SUPERSEDED");
  return group.filter(
    (one) =>
      (one.basis === indicator.basis || one.basis === "SUPERSEDED") && (hasVersions || one.scope === indicator.scope),
  );
}

/** Whether a period begins with a year and ends with one. */
export function isWholeYears({ periodStart, periodEnd }: IndicatorFigures): boolean {
  return /^\d{4}(-01(-01)?)?$/.test(periodStart) && /^\d{4}(-12(-31)?)?$/.test(periodEnd);
}

/** What a figure is about: place, period, metric and, if it is limited, scope. */
export function describe({ name, regionName, periodStart, periodEnd, scope }: IndicatorFigures): Bilingual {
  return message(
    `${regionName.zh}${periodStart}至${periodEnd}${name.zh}${scope === null ? "" : `(${scope})`}`,
    `${regionName.en}, ${periodStart} to ${periodEnd}, ${name.en}${scope === null ? "" : ` (${scope})`}`,
  );
}

function oneYearBack(date: string): string {
  return String(Number(date.slice(0, 4)) - 1) + date.slice(4);
}
