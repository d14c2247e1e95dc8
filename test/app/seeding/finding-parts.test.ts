import "reflect-metadata";
import {
  findEventDisagreements,
  findIndicatorDisagreements,
  findStatisticDisagreements,
} from "../../../src/app/seeding/findings/disagreements";
import {
  findEventParts,
  findFundParts,
  findIndicatorParts,
  findOutcomeParts,
  findTaskParts,
} from "../../../src/app/seeding/findings/parts";
import { brief, event, fund, indicator, MICRO, named, outcome, statistic, task } from "./figures-factory";

describe("parts", () => {
  it.each([
    ["contracts", { contracts: 9 }, { contracts: 8 }, [["PART_ABOVE_WHOLE:PromotionEvent:C:contracts", "9", "8"]]],
    [
      "money",
      { signedWan: 10_001 },
      { signedWan: 10_000 },
      [["PART_ABOVE_WHOLE:PromotionEvent:C:signed", "1.0001", "1"]],
    ],
    ["as many", { contracts: 8 }, { contracts: 8 }, []],
    ["unknown wholes", { contracts: 8 }, {}, []],
  ])("of an event, with %s", (_, child, parent, findings) => {
    expect(brief(findEventParts([event(parent), event({ code: "C", parent: "E", ...child })]))).toEqual(findings);
  });

  it.each([
    ["all well", { contracts: 5, started: 4, completed: 3, signedWan: 2, fundsInPlaceWan: 1 }, []],
    ["more started than signed", { contracts: 5, started: 6 }, ["started"]],
    ["more completed than started", { contracts: 5, started: 2, completed: 3 }, ["completed"]],
    ["more completed than signed", { contracts: 5, completed: 6 }, ["completed"]],
    ["more paid than promised", { signedWan: 1, fundsInPlaceWan: 2 }, ["funds"]],
  ])("of an outcome, with %s", (_, figures, keys) => {
    expect(findOutcomeParts([outcome(figures)]).map(({ code }) => code.split(":").at(-1))).toEqual(keys);
  });

  it.each([
    [[10, 10], 20, []],
    [[10, 11], 20, [["PART_ABOVE_WHOLE:Fund:F:parts", "0.0021", "0.002"]]],
    [[10, null], 9, [["PART_ABOVE_WHOLE:Fund:F:parts", "0.001", "0.0009"]]],
    [[10, 11], null, []],
  ])("of a fund: %j of %s", (sizes, whole, findings) => {
    const parts = sizes.map((sizeWan, index) => fund({ code: `P${index}`, parent: "F", sizeWan }));
    expect(brief(findFundParts([fund({ sizeWan: whole }), ...parts]))).toEqual(findings);
  });

  it.each([
    ["a quarter above its year", { decomposition: "BY_PERIOD" }, 1],
    ["a place above all places", { decomposition: "BY_PLACE" }, 1],
    ["a duty of each person", { decomposition: "BY_PERSON" }, 0],
    ["another metric", { decomposition: "BY_PERIOD", metric: "SIGNED" }, 0],
    ["another unit", { decomposition: "BY_PERIOD", unit: "count" }, 0],
    ["less", { decomposition: "BY_PERIOD", targetMicro: 1 }, 0],
  ])("of a task: %s", (_, over, count) => {
    const tasks = [
      task({ targetMicro: 10 * MICRO }),
      task({ code: "C", parent: "T", targetMicro: 11 * MICRO, ...over }),
    ];
    expect(findTaskParts(tasks)).toHaveLength(count);
  });

  it("of a growth target are handed down higher on purpose", () => {
    const tasks = [
      task({ unit: "percent", targetMicro: 15 }),
      task({ code: "C", parent: "T", unit: "percent", decomposition: "BY_PLACE", targetMicro: 20 }),
    ];
    expect(findTaskParts(tasks)).toEqual([]);
  });

  it.each([
    ["a longer period", { periodEnd: "2024-09" }, 1],
    ["a period that begins earlier", { periodStart: "2023-12", periodEnd: "2024-03" }, 0],
    ["a limited scope", { scope: "private" }, 1],
    ["a limited scope of another period", { scope: "private", periodEnd: "2024-09" }, 0],
    ["a region below", { region: "11", regionsAbove: ["10", "XX"] }, 1],
    ["a region beside", { region: "12", regionsAbove: ["XX"] }, 0],
    ["another metric", { metric: "SIGNED", periodEnd: "2024-09" }, 0],
    ["a superseded figure", { periodEnd: "2024-09", basis: "SUPERSEDED" }, 0],
    ["a rate", { periodEnd: "2024-09", unit: "percent" }, 0],
  ])("of an indicator: %s", (_, over, count) => {
    const part = indicator({ code: "P", valueMicro: 101 * MICRO, ...over });
    expect(findIndicatorParts([indicator(), part])).toHaveLength(count);
    expect(findIndicatorParts([indicator(), { ...part, valueMicro: 100 * MICRO }])).toEqual([]);
  });
});

describe("disagreements", () => {
  it("between an event and its outcome name both sources", () => {
    const findings = findEventDisagreements(
      [event({ contracts: 5, signedWan: 69_731_800 })],
      [outcome({ ...named("乙"), contracts: 5, signedWan: 67_931_800 })],
    );
    expect(brief(findings)).toEqual([["SOURCES_DISAGREE:PromotionEvent:E:signed:EO", "6973.18", "6793.18"]]);
    expect(findings[0]?.message.zh).toBe("会:一处为6973.18亿元,来源:会报。另一处为6793.18亿元。来源:乙报。");
    expect(findEventDisagreements([event({ contracts: 5 })], [outcome({ contracts: 6, region: "11" })])).toEqual([]);
  });

  it.each([
    ["two values", {}, 1],
    ["another scope", { scope: "private" }, 0],
    ["a superseded value", { scope: "later series", basis: "SUPERSEDED" }, 1],
    ["a forecast", { basis: "FORECAST" }, 0],
    ["another period", { periodEnd: "2024-09" }, 0],
    ["the same value", { valueMicro: 100 * MICRO }, 0],
  ])("between indicators: %s", (_, over, count) => {
    expect(
      findIndicatorDisagreements([indicator(), indicator({ code: "O", valueMicro: 99 * MICRO, ...over })]),
    ).toHaveLength(count);
  });

  it.each([
    ["two values", { valueMicro: 2 }, 1],
    ["another year", { valueMicro: 2, year: 2021 }, 0],
    ["the same value", {}, 0],
  ])("between statistics: %s", (_, over, count) => {
    expect(findStatisticDisagreements([statistic(), statistic({ code: "O", ...over })])).toHaveLength(count);
  });
});
