import { type Bilingual, message } from "../../../platform/graphql/bilingual";
import { decimalText, MICRO, scaledInteger } from "../../../platform/values";
import type { EventFigures, IndicatorFigures, OutcomeFigures } from "./figures";
import { type Finding, followsFrom, quantityText, rateText, shareText, sourcesText, yiText } from "./finding";
import { describe, isFinal, isWholeYears, sameWhole, yearBefore } from "./indicator-groups";

/** Printed rates of an event's outcome that are not what division gives. */
export function findOutcomeRates(outcomes: readonly OutcomeFigures[], events: readonly EventFigures[]): Finding[] {
  const eventByCode = new Map(events.map((event) => [event.code, event]));
  return outcomes.flatMap((outcome) => {
    const event = outcome.region === null ? eventByCode.get(outcome.event) : undefined;
    const count = (value: number) => message(String(value), String(value));
    const rates = [
      {
        key: "start",
        name: message("开工率", "start rate"),
        stated: outcome.startRateMicro,
        part: outcome.started,
        whole: outcome.contracts,
        other: event?.contracts,
        text: count,
      },
      {
        key: "completion",
        name: message("建成率", "completion rate"),
        stated: outcome.completionRateMicro,
        part: outcome.completed,
        whole: outcome.contracts,
        other: event?.contracts,
        text: count,
      },
      {
        key: "arrival",
        name: message("资金到位率", "funds arrival rate"),
        stated: outcome.arrivalRateMicro,
        part: outcome.fundsInPlaceWan,
        whole: outcome.signedWan,
        other: event?.signedWan,
        text: yiText,
      },
    ];
    return rates.flatMap(({ key, name, stated, part, whole, other, text }): Finding[] => {
      if (stated === null || part === null || whole === null || followsFrom(stated, part, whole)) return [];
      const hint =
        event && typeof other === "number" && other !== whole && followsFrom(stated, part, other) ? text(other) : null;
      const what = message(
        `${outcome.name.zh}(${outcome.observedOn})${name.zh}`,
        `${outcome.name.en}, ${outcome.observedOn}: ${name.en}`,
      );
      return [
        rateFinding("EventOutcome", outcome.code, key, what, stated, part, whole, text, {
          hint:
            hint &&
            message(
              `公布值与${hint.zh}(${event?.source?.zh ?? ""})相符。`,
              ` It does follow from ${hint.en} (${event?.source?.en ?? ""}).`,
            ),
          sources: [outcome.source, hint ? (event?.source ?? null) : null],
        }),
      ];
    });
  });
}

/** Rates of indicators whose words give the parts: "907 of 1093", "(29.92 % of total)". */
export function findIndicatorRates(indicators: readonly IndicatorFigures[]): Finding[] {
  return indicators.flatMap((indicator) => {
    const { scope } = indicator;
    if (scope === null) return [];
    const what = describe(indicator);
    const findings: Finding[] = [];
    const stated = indicator.unit === "percent" ? indicator.valueMicro : percentIn(/\(([\d.]+) %\)/, scope);
    const parts = /(?<![\d.])(\d+) of (\d+)(?![\d.])/.exec(scope);
    if (parts && stated !== null) {
      const [part, whole] = [Number(parts[1]), Number(parts[2])];
      if (!followsFrom(stated, part, whole)) {
        const text = (value: number) => message(String(value), String(value));
        findings.push(
          rateFinding("Indicator", indicator.code, "parts", what, stated, part, whole, text, {
            sources: [indicator.source],
          }),
        );
      }
    }
    const share = percentIn(/\(([\d.]+) % of total\)/, scope);
    const total =
      share === null
        ? undefined
        : indicators.find((one) => sameWhole(one, indicator) && one.scope === null && isFinal(one));
    if (share !== null && total && !followsFrom(share, indicator.valueMicro, total.valueMicro)) {
      const text = (value: number) => quantityText(value, indicator.unit);
      findings.push(
        rateFinding("Indicator", indicator.code, "share", what, share, indicator.valueMicro, total.valueMicro, text, {
          sources: [indicator.source, total.source],
        }),
      );
    }
    return findings;
  });
}

/** Printed growth that is not what the figure of the year before gives; each version of that figure is tried. */
export function findGrowth(indicators: readonly IndicatorFigures[]): Finding[] {
  return indicators.flatMap((indicator) => {
    const stated = indicator.growthMicro;
    if (stated === null || !isFinal(indicator)) return [];
    const before = yearBefore(indicator, indicators);
    const fitting = before.find((one) => followsFrom(stated, indicator.valueMicro - one.valueMicro, one.valueMicro));
    return before.flatMap((one): Finding[] => {
      const growth = indicator.valueMicro - one.valueMicro;
      if (followsFrom(stated, growth, one.valueMicro)) return [];
      const text = (value: number) => quantityText(value, indicator.unit);
      const [now, then] = [text(indicator.valueMicro), text(one.valueMicro)];
      const fits = fitting && text(fitting.valueMicro);
      return [
        {
          code: `RATE_NOT_OF_PARTS:Indicator:${indicator.code}:growth:${one.code}`,
          rule: "RATE_NOT_OF_PARTS",
          subjectType: "Indicator",
          subjectCode: indicator.code,
          stated: rateText(stated),
          computed: shareText(growth, one.valueMicro),
          message: sentence(
            message(
              `${describe(indicator).zh}${now.zh},公布增长${rateText(stated)};按上年同期${then.zh}计算为${shareText(growth, one.valueMicro)}。`,
              `${describe(indicator).en}: ${now.en}, growth printed as ${rateText(stated)}; from the ${then.en} of the year before it is ${shareText(growth, one.valueMicro)}.`,
            ),
            fits ? message(`公布值与${fits.zh}相符。`, ` It does follow from ${fits.en}.`) : null,
            sourcesText([indicator.source, one.source, fitting?.source ?? null]),
          ),
        },
      ];
    });
  });
}

/** Average yearly growth (`<METRIC>_AVG_GROWTH`) that the first and the last year of the metric do not give, compounded. */
export function findAverageGrowth(indicators: readonly IndicatorFigures[]): Finding[] {
  return indicators.flatMap((indicator): Finding[] => {
    const metric = /^(.+)_AVG_GROWTH$/.exec(indicator.metric)?.[1];
    if (metric === undefined || !isFinal(indicator) || !isWholeYears(indicator)) return [];
    const [first, last] = [Number(indicator.periodStart.slice(0, 4)) - 1, Number(indicator.periodEnd.slice(0, 4))];
    const ofYear = (year: number) =>
      indicators.find(
        (one) =>
          one.metric === metric &&
          one.region === indicator.region &&
          isFinal(one) &&
          isWholeYears(one) &&
          one.periodStart.startsWith(`${year}`) &&
          one.periodEnd.startsWith(`${year}`) &&
          one.scope === null,
      );
    const [base, end] = [ofYear(first), ofYear(last)];
    if (!base || !end) return [];
    const computed = ((end.valueMicro / base.valueMicro) ** (1 / (last - first)) - 1) * 100;
    const hundredths = Math.round(computed * 100);
    const tolerance = 0.5 / 10 ** (decimalText(indicator.valueMicro, MICRO).split(".")[1]?.length ?? 0);
    if (Math.abs(indicator.valueMicro / 10 ** MICRO - computed) <= tolerance) return [];
    const [from, to] = [quantityText(base.valueMicro, base.unit), quantityText(end.valueMicro, end.unit)];
    const [stated, given] = [rateText(indicator.valueMicro), `${decimalText(hundredths, 2)} %`];
    return [
      {
        code: `RATE_NOT_OF_PARTS:Indicator:${indicator.code}:average`,
        rule: "RATE_NOT_OF_PARTS",
        subjectType: "Indicator",
        subjectCode: indicator.code,
        stated,
        computed: given,
        message: sentence(
          message(
            `${describe(indicator).zh}公布为${stated};${first}年${from.zh}至${last}年${to.zh}的年均复合增长为${given}。`,
            `${describe(indicator).en}: printed as ${stated}; from ${from.en} in ${first} to ${to.en} in ${last} it is ${given} a year, compounded.`,
          ),
          null,
          sourcesText([indicator.source, base.source, end.source]),
        ),
      },
    ];
  });
}

function rateFinding(
  subjectType: string,
  subjectCode: string,
  key: string,
  what: Bilingual,
  stated: number,
  part: number,
  whole: number,
  text: (value: number) => Bilingual,
  { hint = null, sources }: { hint?: Bilingual | null; sources: readonly (Bilingual | null)[] },
): Finding {
  const [printed, computed] = [rateText(stated), shareText(part, whole)];
  return {
    code: `RATE_NOT_OF_PARTS:${subjectType}:${subjectCode}:${key}`,
    rule: "RATE_NOT_OF_PARTS",
    subjectType,
    subjectCode,
    stated: printed,
    computed,
    message: sentence(
      message(
        `${what.zh}公布为${printed};按${text(part).zh}÷${text(whole).zh}计算为${computed}。`,
        `${what.en}: printed as ${printed}; ${text(part).en} out of ${text(whole).en} is ${computed}.`,
      ),
      hint,
      sourcesText(sources),
    ),
  };
}

function sentence(...parts: readonly (Bilingual | null)[]): Bilingual {
  return message(parts.map((part) => part?.zh ?? "").join(""), parts.map((part) => part?.en ?? "").join(""));
}

function percentIn(pattern: RegExp, text: string): number | null {
  const found = pattern.exec(text)?.[1];
  return found === undefined ? null : scaledInteger(found, MICRO);
}
