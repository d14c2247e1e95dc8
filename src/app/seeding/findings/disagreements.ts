import { type Bilingual, message } from "../../../platform/graphql/bilingual";
import type { EventFigures, IndicatorFigures, OutcomeFigures, StatisticFigures } from "./figures";
import { bareNumber, type Finding, quantityText, sourcesText, yiText } from "./finding";
import { describe, isFinal, sameWhole } from "./indicator-groups";

/** Totals of an event that are not those its outcome is measured against. */
export function findEventDisagreements(
  events: readonly EventFigures[],
  outcomes: readonly OutcomeFigures[],
): Finding[] {
  const byCode = new Map(events.map((event) => [event.code, event]));
  return outcomes.flatMap((outcome) => {
    const event = outcome.region === null ? byCode.get(outcome.event) : undefined;
    if (!event) return [];
    const count = (value: number) => message(`${value}个`, `${value} contracts`);
    return [
      ...disagreement(
        "PromotionEvent",
        event,
        `contracts:${outcome.code}`,
        event.contracts,
        outcome,
        outcome.contracts,
        count,
      ),
      ...disagreement(
        "PromotionEvent",
        event,
        `signed:${outcome.code}`,
        event.signedWan,
        outcome,
        outcome.signedWan,
        yiText,
      ),
    ];
  });
}

/** Figures of one metric, region, period and scope with different values; a superseded figure and the one in force are such. */
export function findIndicatorDisagreements(indicators: readonly IndicatorFigures[]): Finding[] {
  return indicators.flatMap((one, index) =>
    indicators
      .slice(index + 1)
      .filter((other) => sameWhole(one, other) && areVersions(one, other))
      .flatMap((other) => {
        const text = (micro: number) => quantityText(micro, one.unit);
        // Scopes of versions say which version it is, not what it is about.
        const name = describe(isFinal(other) ? one : { ...one, scope: null });
        return disagreement("Indicator", { ...one, name }, other.code, one.valueMicro, other, other.valueMicro, text);
      }),
  );
}

/** Statistics of one region, measure, year and unit with different values. */
export function findStatisticDisagreements(statistics: readonly StatisticFigures[]): Finding[] {
  const first = new Map<string, StatisticFigures>();
  return statistics.flatMap((statistic) => {
    const key = JSON.stringify([statistic.region, statistic.measure, statistic.year, statistic.unit]);
    const before = first.get(key);
    if (!before) {
      first.set(key, statistic);
      return [];
    }
    const text = (micro: number) => quantityText(micro, statistic.unit);
    const named = {
      ...before,
      name: message(
        `${before.name.zh}${before.year}年${before.measure}`,
        `${before.name.en} ${before.year} ${before.measure}`,
      ),
    };
    return disagreement(
      "RegionStatistic",
      named,
      statistic.code,
      before.valueMicro,
      statistic,
      statistic.valueMicro,
      text,
    );
  });
}

function areVersions(one: IndicatorFigures, other: IndicatorFigures): boolean {
  if (isFinal(one) && isFinal(other)) return one.scope === other.scope && one.basis === other.basis;
  const bases = [one.basis, other.basis];
  return bases.includes("SUPERSEDED") && (isFinal(one) || isFinal(other));
}

function disagreement(
  subjectType: string,
  subject: { code: string; name: Bilingual; source: Bilingual | null },
  key: string,
  value: number | null,
  other: { source: Bilingual | null },
  otherValue: number | null,
  text: (value: number) => Bilingual,
): Finding[] {
  if (value === null || otherValue === null || value === otherValue) return [];
  const [stated, computed] = [text(value), text(otherValue)];
  const [here, there] = [sourcesText([subject.source]), sourcesText([other.source])];
  return [
    {
      code: `SOURCES_DISAGREE:${subjectType}:${subject.code}:${key}`,
      rule: "SOURCES_DISAGREE",
      subjectType,
      subjectCode: subject.code,
      stated: bareNumber(stated),
      computed: bareNumber(computed),
      message: message(
        `${subject.name.zh}:一处为${stated.zh},${here.zh}另一处为${computed.zh}。${there.zh}`,
        `${subject.name.en}: ${stated.en} in one place.${here.en} ${computed.en} in another.${there.en}`,
      ),
    },
  ];
}
