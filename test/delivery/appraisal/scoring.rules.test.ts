import fc from "fast-check";
import { ScoringDirection, ScoringMethod } from "../../../src/delivery/appraisal/appraisal-terms";
import { ranked } from "../../../src/delivery/appraisal/ranking.rules";
import { pointsOf, type ScoringInput, type ScoringRule } from "../../../src/delivery/appraisal/scoring.rules";
import { scaledInteger } from "../../../src/platform/values";

const { RATIO_CAPPED, BAND, MIN_MAX, PER_ITEM } = ScoringMethod;
const LESS = { direction: ScoringDirection.LESS };

const m = (decimal: string) => scaledInteger(decimal, 6) ?? NaN;
const maybe = (decimal?: string) => (decimal === undefined ? null : m(decimal));

interface Case {
  readonly method: ScoringMethod;
  readonly direction?: ScoringDirection;
  readonly weight?: string;
  readonly cap?: string;
  readonly floor?: string;
  readonly bonus?: string;
  readonly penalty?: string;
  readonly bands?: readonly (readonly [string, string])[];
  readonly gate?: readonly [found: string | undefined, atLeast: string];
  readonly target?: string;
  readonly fallback?: string;
  readonly range?: readonly [string, string];
}

function scored(value: string | undefined, given: Case) {
  const rule: ScoringRule = {
    method: given.method,
    direction: given.direction ?? ScoringDirection.MORE,
    weight: m(given.weight ?? "0"),
    target: maybe(given.fallback),
    cap: maybe(given.cap),
    floor: maybe(given.floor),
    bonus: m(given.bonus ?? "0"),
    penalty: m(given.penalty ?? "0"),
    bands: (given.bands ?? []).map(([atLeast, share]) => ({ atLeast: m(atLeast), share: m(share) })),
    gateAtLeast: maybe(given.gate?.[1]),
  };
  const input: ScoringInput = {
    value: maybe(value),
    target: maybe(given.target),
    gate: maybe(given.gate?.[0]),
    range: given.range ? { least: m(given.range[0]), greatest: m(given.range[1]) } : null,
  };
  return pointsOf(rule, input);
}

/** The worked rules of published appraisals: a city, a chain team, a trial rule, a county, a small unit. */
const COMPLETION = { method: RATIO_CAPPED, weight: "0.5", target: "100" };
const SIZE_CLASS = { method: PER_ITEM, penalty: "0.1", cap: "0", target: "3" };
const NOT_BEGUN = { method: PER_ITEM, ...LESS, weight: "0.5", penalty: "0.1" };
const FALSE_PROJECTS = { method: PER_ITEM, ...LESS, penalty: "0.2" };
const BY_RANK = { method: MIN_MAX, weight: "30", floor: "18", range: ["2", "12"] as const };
const BY_BAND = {
  method: BAND,
  weight: "100",
  bands: [
    ["80", "75"],
    ["100", "100"],
    ["50", "50"],
  ] as const,
  target: "10",
};

describe("points of a unit", () => {
  it.each<[what: string, value: string | undefined, given: Case, points: string | null]>([
    ["foreign investment at 120 % may exceed its weight", "120", COMPLETION, "0.6"],
    ["outside investment may not", "120", { ...COMPLETION, cap: "0.5" }, "0.5"],
    ["half of it", "50", COMPLETION, "0.25"],
    ["a third, to the millionth", "1", { method: RATIO_CAPPED, weight: "1", target: "3" }, "0.333333"],
    ["two thirds, rounded", "2", { method: RATIO_CAPPED, weight: "1", target: "3" }, "0.666667"],
    ["two of a size class short", "1", SIZE_CLASS, "-0.2"],
    ["none short", "5", SIZE_CLASS, "0"],
    ["awards", "2", { method: PER_ITEM, bonus: "0.2" }, "0.4"],
    ["signings at events, up to a cap", "7", { method: PER_ITEM, bonus: "0.1", cap: "0.5" }, "0.5"],
    ["two projects not begun in time", "2", NOT_BEGUN, "0.3"],
    ["all begun in time", "0", NOT_BEGUN, "0.5"],
    ["one false project", "1", FALSE_PROJECTS, "-0.2"],
    ["below the floor", "9", { ...NOT_BEGUN, floor: "0" }, "0"],
    ["contracts of a trial rule", "40", { method: RATIO_CAPPED, weight: "50", cap: "50", target: "80" }, "25"],
    ["last by rank", "2", BY_RANK, "18"],
    ["first by rank", "12", BY_RANK, "30"],
    ["between", "7", BY_RANK, "24"],
    ["first where less is better", "2", { ...BY_RANK, ...LESS }, "30"],
    ["all equal", "5", { ...BY_RANK, range: ["5", "5"] }, "30"],
    ["the upper band", "10", BY_BAND, "100"],
    ["just below it", "9.999999", BY_BAND, "75"],
    ["the middle band, exactly", "8", BY_BAND, "75"],
    ["the lower band", "5", BY_BAND, "50"],
    ["below all bands", "4.99", BY_BAND, "0"],
    ["enough was really invested", "10", { ...BY_BAND, gate: ["20", "20"] }, "100"],
    ["not enough was", "10", { ...BY_BAND, gate: ["19.99", "20"] }, "0"],
    ["nobody knows how much was", "10", { ...BY_BAND, gate: [undefined, "20"] }, "0"],
    ["three returns missed", "3", { method: PER_ITEM, ...LESS, penalty: "1" }, "-3"],
    [
      "a start rate over its threshold",
      "65",
      { method: BAND, weight: "1", bands: [["65", "100"]], fallback: "100" },
      "1",
    ],
    ["one under it", "64.99", { method: BAND, weight: "1", bands: [["65", "100"]], fallback: "100" }, "0"],
    ["over-fulfilment", "130", { method: RATIO_CAPPED, weight: "20", target: "100", bonus: "0.1" }, "29"],
    ["shortfall", "90", { method: RATIO_CAPPED, weight: "20", target: "100", penalty: "0.5" }, "13"],
    ["the target where less is better", "10", { ...COMPLETION, ...LESS, target: "10" }, "0.5"],
    ["half of it", "5", { ...COMPLETION, ...LESS, target: "10" }, "0.75"],
    ["thrice of it", "30", { ...COMPLETION, ...LESS, target: "10" }, "0"],
    ["its own target before the common one", "10", { ...COMPLETION, target: "20", fallback: "10" }, "0.25"],
    ["no data", undefined, COMPLETION, null],
    ["no target", "10", { method: RATIO_CAPPED, weight: "1" }, null],
    ["a target of nothing", "10", { method: BAND, weight: "1", target: "0" }, null],
  ])("%s", (_, value, given, points) => {
    expect(scored(value, given).points).toBe(points === null ? null : m(points));
  });

  it("says in both languages how they came about", () => {
    expect(scored("120", COMPLETION).told).toEqual({
      zh: "值 120,目标 100,完成 120%,权重 0.5,按比例计分,得 0.6 分。",
      en: "120 of 100 is 120 %, weight 0.5, in proportion: 0.6 points.",
    });
    expect(scored("120", { ...COMPLETION, cap: "0.5" }).told.en).toBe(
      "120 of 100 is 120 %, weight 0.5, in proportion: 0.6 points, by the cap 0.5.",
    );
    expect(scored("9", { ...NOT_BEGUN, floor: "0" }).told.zh).toBe(
      "值 9,目标 0,起点 0.5 分,每好一件加 0,每差一件减 0.1,应得 -0.4 分,保底 0 分。",
    );
    expect(scored("7", BY_RANK).told.en).toBe("7 where units range from 2 to 12, 30 for the first: 24 points.");
    expect(scored("10", { ...BY_BAND, gate: ["19.99", "20"] }).told.en).toBe(
      "The condition does not hold (19.99, 20 wanted): 0 points.",
    );
    expect(scored(undefined, COMPLETION).told.zh).toBe("没有数据,计 0 分。");
    expect(scored("10", { method: RATIO_CAPPED }).told.en).toBe("10 without a target; it counts as 0.");
  });

  it("gives more for more, and is exact however large the numbers are", () => {
    const amount = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
    const rule = { method: RATIO_CAPPED, direction: ScoringDirection.MORE, weight: m("20"), cap: null, floor: null };
    const full: ScoringRule = { ...rule, target: null, bonus: 0, penalty: 0, bands: [], gateAtLeast: null };
    const of = (value: number, target: number) =>
      pointsOf(full, { value, target, gate: null, range: null }).points ?? NaN;
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: m("1000"), max: Number.MAX_SAFE_INTEGER }), (a, b, target) => {
        expect(of(target, target)).toBe(m("20"));
        expect(of(Math.max(a, b), target)).toBeGreaterThanOrEqual(of(Math.min(a, b), target));
      }),
    );
  });
});

describe("ranking", () => {
  it("gives equal totals one place and skips as many", () => {
    const units = [
      { code: "d", total: 1 },
      { code: "b", total: 5 },
      { code: "c", total: 3 },
      { code: "a", total: 5 },
      { code: "e", total: -1 },
    ];
    expect(ranked(units).map(({ code, rank }) => [code, rank])).toEqual([
      ["a", 1],
      ["b", 1],
      ["c", 3],
      ["d", 4],
      ["e", 5],
    ]);
  });
});
