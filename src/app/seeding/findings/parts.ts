import { type Bilingual, message } from "../../../platform/graphql/bilingual";
import { endOf, firstDay } from "../../../platform/values";
import type { EventFigures, FundFigures, IndicatorFigures, OutcomeFigures, TaskFigures } from "./figures";
import { bareNumber, type Finding, quantityText, sourcesText, yiText } from "./finding";
import { describe, isFinal, isSameSeries, sameWhole } from "./indicator-groups";

/** Events with more contracts, or more money, than the event that they are a part of. */
export function findEventParts(events: readonly EventFigures[]): Finding[] {
  const byCode = new Map(events.map((event) => [event.code, event]));
  return events.flatMap((event) => {
    const parent = event.parent === null ? undefined : byCode.get(event.parent);
    if (!parent) return [];
    return [
      ...above(
        "PromotionEvent",
        event,
        "contracts",
        side(event, event.contracts, contractsText),
        side(parent, parent.contracts, contractsText),
      ),
      ...above(
        "PromotionEvent",
        event,
        "signed",
        side(event, event.signedWan, yiText),
        side(parent, parent.signedWan, yiText),
      ),
    ];
  });
}

/** Outcomes in which more was started or completed than signed, or more completed than started, or more money came than was promised. */
export function findOutcomeParts(outcomes: readonly OutcomeFigures[]): Finding[] {
  return outcomes.flatMap((outcome) => {
    const { contracts, started, completed, signedWan, fundsInPlaceWan } = outcome;
    const named = (zh: string, en: string, value: number | null, text: (value: number) => Bilingual) =>
      side(
        { name: message(`${outcome.name.zh}${zh}`, `${outcome.name.en}, ${en}`), source: outcome.source },
        value,
        text,
      );
    const signed = named("签约", "signed", contracts, contractsText);
    const begun = named("开工", "started", started, contractsText);
    return [
      ...above("EventOutcome", outcome, "started", begun, signed),
      ...above(
        "EventOutcome",
        outcome,
        "completed",
        named("建成", "completed", completed, contractsText),
        started === null ? signed : begun,
      ),
      ...above(
        "EventOutcome",
        outcome,
        "funds",
        named("到位", "in place", fundsInPlaceWan, yiText),
        named("签约", "signed", signedWan, yiText),
      ),
    ];
  });
}

/** Funds whose sub-funds together are larger than themselves. */
export function findFundParts(funds: readonly FundFigures[]): Finding[] {
  return funds.flatMap((fund) => {
    const parts = funds.filter(({ parent, sizeWan }) => parent === fund.code && sizeWan !== null);
    const sum = parts.reduce((total, { sizeWan }) => total + (sizeWan ?? 0), 0);
    const names = message(
      `${parts.map(({ name }) => name.zh).join("、")}合计`,
      `${parts.map(({ name }) => name.en).join(", ")} together`,
    );
    const sources = parts.map(({ source }) => source);
    return above(
      "Fund",
      fund,
      "parts",
      { ...side({ name: names, source: null }, sum, yiText), sources },
      side(fund, fund.sizeWan, yiText),
    );
  });
}

/** What a part of a place, a chain or a period can be measured by; a rate is handed down higher than it came, on purpose. */
const PARTITIONS = ["BY_PLACE", "BY_CHAIN", "BY_PERIOD"];

/**
 * Tasks whose target is above that of the task they come out of, in the same metric and unit.
 *
 * Only one by one: together parts may ask for more than the whole, which is how targets are handed down.
 */
export function findTaskParts(tasks: readonly TaskFigures[]): Finding[] {
  const byCode = new Map(tasks.map((task) => [task.code, task]));
  return tasks.flatMap((task) => {
    const parent = task.parent === null ? undefined : byCode.get(task.parent);
    const isPart = PARTITIONS.includes(task.decomposition) && task.unit !== "percent";
    if (!parent || !isPart || parent.metric !== task.metric || parent.unit !== task.unit) return [];
    const text = (micro: number) =>
      task.unit === "wan_cny" ? yiText(micro / 1_000_000) : quantityText(micro, task.unit);
    return above("Task", task, "target", side(task, task.targetMicro, text), side(parent, parent.targetMicro, text));
  });
}

/** Indicators above what contains them: a longer period, all of the province, or the same figure without a limited scope. */
export function findIndicatorParts(indicators: readonly IndicatorFigures[]): Finding[] {
  const sums = indicators.filter((one) => isFinal(one) && (one.unit === "count" || one.unit === "100m_cny"));
  return sums.flatMap((part) =>
    sums
      .filter((whole) => whole !== part && whole.basis === part.basis && contains(whole, part))
      .flatMap((whole) => {
        const text = (micro: number) => quantityText(micro, part.unit);
        return above(
          "Indicator",
          part,
          whole.code,
          side(described(part), part.valueMicro, text),
          side(described(whole), whole.valueMicro, text),
        );
      }),
  );
}

function contains(whole: IndicatorFigures, part: IndicatorFigures): boolean {
  if (sameWhole(whole, part)) return whole.scope === null && part.scope !== null;
  if (whole.scope !== part.scope) return false;
  const samePeriod = whole.periodStart === part.periodStart && whole.periodEnd === part.periodEnd;
  if (isSameSeries(whole, part)) {
    return firstDay(whole.periodStart) <= firstDay(part.periodStart) && endOf(part.periodEnd) <= endOf(whole.periodEnd);
  }
  return (
    samePeriod && whole.metric === part.metric && whole.unit === part.unit && part.regionsAbove.includes(whole.region)
  );
}

function described(indicator: IndicatorFigures): { name: Bilingual; source: Bilingual | null } {
  return { name: describe(indicator), source: indicator.source };
}

/** One of two figures that are compared. */
interface Side {
  readonly name: Bilingual;
  readonly value: number | null;
  readonly text: (value: number) => Bilingual;
  readonly sources: readonly (Bilingual | null)[];
}

function side(
  { name, source }: { name: Bilingual; source: Bilingual | null },
  value: number | null,
  text: Side["text"],
): Side {
  return { name, value, text, sources: [source] };
}

function above(subjectType: string, subject: { code: string }, key: string, part: Side, whole: Side): Finding[] {
  if (part.value === null || whole.value === null || part.value <= whole.value) return [];
  const [more, less] = [part.text(part.value), whole.text(whole.value)];
  const sources = sourcesText([...part.sources, ...whole.sources]);
  return [
    {
      code: `PART_ABOVE_WHOLE:${subjectType}:${subject.code}:${key}`,
      rule: "PART_ABOVE_WHOLE",
      subjectType,
      subjectCode: subject.code,
      stated: bareNumber(more),
      computed: bareNumber(less),
      message: message(
        `${part.name.zh}${more.zh},大于其整体:${whole.name.zh}${less.zh}。${sources.zh}`,
        `${part.name.en}: ${more.en}, above the whole: ${whole.name.en}: ${less.en}.${sources.en}`,
      ),
    },
  ];
}

function contractsText(value: number): Bilingual {
  return message(`${value}个`, `${value} contracts`);
}
