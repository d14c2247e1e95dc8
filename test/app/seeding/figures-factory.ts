import type {
  EventFigures,
  FundFigures,
  IndicatorFigures,
  OutcomeFigures,
  StatisticFigures,
  TaskFigures,
} from "../../../src/app/seeding/findings/figures";
import type { Finding } from "../../../src/app/seeding/findings/finding";

/** Millionths, in which quantities and rates are stored. */
export const MICRO = 1_000_000;
/** A name, and a source named after it. */
export const named = (zh: string) => ({ name: { zh, en: zh }, source: { zh: `${zh}报`, en: `${zh} paper` } });

/** An event that says nothing but what is given. */
export const event = (over: Partial<EventFigures> = {}): EventFigures => ({
  ...named("会"),
  code: "E",
  parent: null,
  contracts: null,
  signedWan: null,
  ...over,
});
/** An outcome of all of event E's contracts that says nothing but what is given. */
export const outcome = (over: Partial<OutcomeFigures> = {}): OutcomeFigures => ({
  ...named("会"),
  code: "EO",
  event: "E",
  region: null,
  observedOn: "2015-08",
  contracts: null,
  started: null,
  completed: null,
  signedWan: null,
  fundsInPlaceWan: null,
  startRateMicro: null,
  completionRateMicro: null,
  arrivalRateMicro: null,
  ...over,
});
/** Funds in place of region 10 in 2024, 100 of them 100 million CNY, but for what is given. */
export const indicator = (over: Partial<IndicatorFigures> = {}): IndicatorFigures => ({
  ...named("资金"),
  code: "I",
  metric: "FUNDS",
  region: "10",
  regionName: { zh: "省", en: "Province" },
  regionsAbove: ["XX"],
  periodStart: "2024-01",
  periodEnd: "2024-12",
  valueMicro: 100 * MICRO,
  unit: "100m_cny",
  growthMicro: null,
  scope: null,
  basis: "CURRENT",
  ...over,
});
/** A fund that says nothing but what is given. */
export const fund = (over: Partial<FundFigures> = {}): FundFigures => ({
  ...named("基金"),
  code: "F",
  parent: null,
  sizeWan: null,
  ...over,
});
/** A task of nought funds, but for what is given. */
export const task = (over: Partial<TaskFigures> = {}): TaskFigures => ({
  ...named("任务"),
  code: "T",
  parent: null,
  decomposition: "NONE",
  metric: "FUNDS",
  unit: "wan_cny",
  targetMicro: 0,
  ...over,
});
/** A gross domestic product of region 11 in 2020, but for what is given. */
export const statistic = (over: Partial<StatisticFigures> = {}): StatisticFigures => ({
  ...named("市"),
  code: "S",
  region: "11",
  measure: "GDP",
  unit: "100m_cny",
  year: 2020,
  valueMicro: MICRO,
  ...over,
});
/** What a test compares of findings. */
export const brief = (findings: readonly Finding[]) =>
  findings.map(({ code, stated, computed }) => [code, stated, computed]);
