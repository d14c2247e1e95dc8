import "reflect-metadata";
import { followsFrom } from "../../../src/app/seeding/findings/finding";
import {
  findAverageGrowth,
  findGrowth,
  findIndicatorRates,
  findOutcomeRates,
} from "../../../src/app/seeding/findings/rates";
import type { IndicatorFigures } from "../../../src/app/seeding/findings/figures";
import { brief, event, indicator, MICRO, named, outcome } from "./figures-factory";

describe("a rate", () => {
  it.each([
    ["82.98", 907, 1093, true],
    ["82.97", 907, 1093, false],
    ["36.69", 401, 1093, true],
    ["45.59", 27_944_900, 61_290_900, true],
    ["12.64", 8_814_000, 67_931_800, false],
    ["12.97", 8_814_000, 67_931_800, true],
    ["12.64", 8_814_000, 69_731_800, true],
    ["41", 23, 56, true],
    ["42", 23, 56, false],
    ["41.1", 23, 56, true],
    ["12.5", 1, 8, true],
    ["12", 1, 8, true],
    ["13", 1, 8, true],
    ["12.4", 1, 8, false],
    ["0", 0, 5, true],
    ["-20", -1, 5, true],
    ["-21", -1, 5, false],
    ["5", 1, 0, true],
  ])("of %s %% from %i out of %i: %s", (percent, part, whole, expected) => {
    expect(followsFrom(Math.round(Number(percent) * MICRO), part, whole)).toBe(expected);
  });
});

describe("rates of outcomes", () => {
  const printed = outcome({ signedWan: 67_931_800, fundsInPlaceWan: 8_814_000, arrivalRateMicro: 12_640_000 });

  it("are divided", () => {
    expect(brief(findOutcomeRates([printed], []))).toEqual([
      ["RATE_NOT_OF_PARTS:EventOutcome:EO:arrival", "12.64 %", "12.97 %"],
    ]);
  });

  it("are told with the figure that they do follow from, and with both sources", () => {
    const [finding] = findOutcomeRates([printed], [event({ ...named("甲"), signedWan: 69_731_800 })]);
    expect(finding?.message).toEqual({
      zh: "会(2015-08)资金到位率公布为12.64 %;按881.4亿元÷6793.18亿元计算为12.97 %。公布值与6973.18亿元(甲报)相符。来源:会报;甲报。",
      en: "会, 2015-08: funds arrival rate: printed as 12.64 %; 88.14 billion CNY out of 679.318 billion CNY is 12.97 %. It does follow from 697.318 billion CNY (甲 paper). Source: 会 paper; 甲 paper.",
    });
  });

  it.each([
    [
      "right ones",
      { contracts: 1093, started: 907, completed: 401, startRateMicro: 82_980_000, completionRateMicro: 36_690_000 },
      0,
    ],
    ["a wrong start rate", { contracts: 1093, started: 907, startRateMicro: 82_990_000 }, 1],
    ["a rate without parts", { startRateMicro: 82_990_000 }, 0],
    ["parts without a rate", { contracts: 1093, started: 907 }, 0],
  ])("of %s", (_, figures, count) => {
    expect(findOutcomeRates([outcome(figures)], [])).toHaveLength(count);
  });
});

describe("rates of indicators", () => {
  const rate = (value: number, scope: string | null) =>
    indicator({ unit: "percent", valueMicro: value * MICRO, scope });
  const total = indicator({ code: "ALL", valueMicro: 9433.27 * MICRO });
  const share = (scope: string, over = {}) => indicator({ valueMicro: 6978.16 * MICRO, scope, ...over });

  it.each([
    ["parts that agree", [rate(82.98, "19th fair, 907 of 1093")], []],
    [
      "parts that do not",
      [rate(82.99, "19th fair, 907 of 1093")],
      [["RATE_NOT_OF_PARTS:Indicator:I:parts", "82.99 %", "82.98 %"]],
    ],
    ["no parts", [rate(82.99, "19th fair")], []],
    ["a percentage in the words", [indicator({ scope: "23 of 26 settled (88.46 %)" })], []],
    [
      "a wrong percentage in the words",
      [indicator({ scope: "23 of 26 settled (88.64 %)" })],
      [["RATE_NOT_OF_PARTS:Indicator:I:parts", "88.64 %", "88.46 %"]],
    ],
    ["a share of a total", [total, share("private (73.97 % of total)")], []],
    [
      "a wrong share",
      [total, share("private (73.79 % of total)")],
      [["RATE_NOT_OF_PARTS:Indicator:I:share", "73.79 %", "73.97 %"]],
    ],
    [
      "a share of a total of another period",
      [total, share("private (73.79 % of total)", { periodEnd: "2024-09" })],
      [],
    ],
  ])("with %s", (_, indicators, findings) => {
    expect(brief(findIndicatorRates(indicators))).toEqual(findings);
  });
});

describe("growth", () => {
  const now = indicator({ code: "NOW", valueMicro: 7969.9 * MICRO, growthMicro: 33.69 * MICRO });
  const before = (over: Partial<IndicatorFigures>) =>
    indicator({ periodStart: "2023-01", periodEnd: "2023-12", ...over });
  const first = before({ code: "FIRST", valueMicro: 5961.26 * MICRO, scope: "first published" });
  const later = before({ code: "LATER", valueMicro: 5846.36 * MICRO, scope: "later series", basis: "SUPERSEDED" });

  it("is tried with every version of the year before", () => {
    const findings = findGrowth([now, first, later]);
    expect(brief(findings)).toEqual([["RATE_NOT_OF_PARTS:Indicator:NOW:growth:LATER", "33.69 %", "36.32 %"]]);
    expect(findings[0]?.message.en).toBe(
      "Province, 2024-01 to 2024-12, 资金: 796.99 billion CNY, growth printed as 33.69 %; from the 584.636 billion CNY of the year before it is 36.32 %. It does follow from 596.126 billion CNY. Source: 资金 paper.",
    );
  });

  it.each([
    ["the same period of the year before", { code: "B", valueMicro: 5846.36 * MICRO }, 1],
    ["a figure it follows from", { code: "B", valueMicro: 5961.26 * MICRO }, 0],
    ["another scope", { code: "B", valueMicro: 5846.36 * MICRO, scope: "part" }, 0],
    ["another statistical basis", { code: "B", valueMicro: 5846.36 * MICRO, basis: "OLD_BASIS" }, 0],
    ["another region", { code: "B", valueMicro: 5846.36 * MICRO, region: "11" }, 0],
    ["part of the year before", { code: "B", valueMicro: 5846.36 * MICRO, periodEnd: "2023-09" }, 0],
    ["a forecast", { code: "B", valueMicro: 5846.36 * MICRO, basis: "FORECAST" }, 0],
  ])("is compared with %s: %o", (_, over, count) => {
    expect(findGrowth([now, before(over)])).toHaveLength(count);
  });

  it("of several years is compounded", () => {
    const base = indicator({ code: "B", periodStart: "2020-01", periodEnd: "2020-12", valueMicro: 100 * MICRO });
    const end = indicator({ code: "E", valueMicro: 146.41 * MICRO });
    const average = (value: number) =>
      indicator({
        code: "A",
        metric: "FUNDS_AVG_GROWTH",
        periodStart: "2021-01",
        unit: "percent",
        valueMicro: value * MICRO,
      });
    expect(findAverageGrowth([base, end, average(10)])).toEqual([]);
    expect(brief(findAverageGrowth([base, end, average(11.6)]))).toEqual([
      ["RATE_NOT_OF_PARTS:Indicator:A:average", "11.6 %", "10 %"],
    ]);
    expect(findAverageGrowth([end, average(11.6)])).toEqual([]);
  });
});
