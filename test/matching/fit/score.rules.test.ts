import fc from "fast-check";
import {
  compareMatches,
  DEFAULT_WEIGHTS,
  ONE,
  PART_NAMES,
  PartName,
  type PartValues,
  scoreOf,
  tenThousandths,
  type Weights,
  weightsFault,
} from "../../../src/matching/fit/score.rules";

const all = <T>(value: T) => Object.fromEntries(PART_NAMES.map((name) => [name, value])) as Record<PartName, T>;

describe("the score", () => {
  it.each<[string, Partial<PartValues>, Partial<Weights>, number, number]>([
    ["is 0 without any data, with no confidence", {}, { SEGMENT_FIT: 1 }, 0, 0],
    ["is the value of the only part with data", { SEGMENT_FIT: 5_000 }, { SEGMENT_FIT: 3, PROXIMITY: 1 }, 5_000, 7_500],
    ["is the mean by weight", { SEGMENT_FIT: 10_000, PROXIMITY: 0 }, { SEGMENT_FIT: 3, PROXIMITY: 1 }, 7_500, 10_000],
    ["is rounded to ten-thousandths", { SEGMENT_FIT: 1, PROXIMITY: 0 }, { SEGMENT_FIT: 1, PROXIMITY: 2 }, 0, 10_000],
    ["does not ask a part of weight 0", { SEGMENT_FIT: 4_000, PROXIMITY: 9_999 }, { SEGMENT_FIT: 2 }, 4_000, 10_000],
    ["counts a 0 as data", { SEGMENT_FIT: 8_000, FUND_TIES: 0 }, { SEGMENT_FIT: 1, FUND_TIES: 1 }, 4_000, 10_000],
  ])("%s", (_, values, weights, score, confidence) => {
    expect(scoreOf({ ...all(null), ...values }, { ...all(0), ...weights })).toEqual({ score, confidence });
  });

  const value = fc.option(fc.integer({ min: 0, max: ONE }));
  const values = fc.tuple(...PART_NAMES.map(() => value)).map((list) => withNames(list));
  const weights = fc
    .tuple(...PART_NAMES.map(() => fc.integer({ min: 0, max: 1_000 })))
    .map((list) => withNames(list))
    .filter((one) => weightsFault(one) === null);
  const part = fc.constantFrom(...PART_NAMES);

  it("never falls when a part rises", () => {
    fc.assert(
      fc.property(values, weights, part, fc.integer({ min: 0, max: ONE }), (before, weight, name, more) => {
        const known = before[name];
        if (known === null) return;
        const after = { ...before, [name]: Math.min(ONE, known + more) };
        expect(scoreOf(after, weight).score).toBeGreaterThanOrEqual(scoreOf(before, weight).score);
      }),
    );
  });

  it("does not depend on a part of weight 0", () => {
    fc.assert(
      fc.property(values, weights, part, value, (before, given, name, other) => {
        const weight = { ...given, [name]: 0 };
        if (weightsFault(weight) !== null) return;
        expect(scoreOf({ ...before, [name]: other }, weight)).toEqual(scoreOf(before, weight));
      }),
    );
  });

  it("does not change when all weights are multiplied", () => {
    fc.assert(
      fc.property(values, weights, fc.integer({ min: 2, max: 9 }), (before, weight, factor) => {
        const multiplied = withNames(PART_NAMES.map((name) => weight[name] * factor));
        expect(scoreOf(before, multiplied)).toEqual(scoreOf(before, weight));
      }),
    );
  });

  it("orders a list in one way, whatever the order that it came in", () => {
    const row = fc.record({ score: fc.integer({ min: 0, max: 5 }) });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 20 }), fc.infiniteStream(fc.nat()), (list, keys) => {
        const rows = list.map((one, id) => ({ ...one, id }));
        const shuffled = rows
          .map((one) => ({ one, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        expect(shuffled.sort(compareMatches)).toEqual([...rows].sort(compareMatches));
      }),
    );
  });

  it("breaks ties by id", () => {
    const rows = [
      { id: 3, score: 1 },
      { id: 1, score: 1 },
      { id: 2, score: 2 },
    ];
    expect(rows.sort(compareMatches).map(({ id }) => id)).toEqual([2, 1, 3]);
  });
});

describe("a share in ten-thousandths", () => {
  it.each([
    [0, 0],
    [1, 10_000],
    [0.12345, 1_235],
    [-3, 0],
    [7, 10_000],
  ])("%d is %d", (share, expected) => expect(tenThousandths(share)).toBe(expected));
});

describe("weights", () => {
  it.each<[string, Weights, ReturnType<typeof weightsFault>]>([
    ["the defaults are in order", DEFAULT_WEIGHTS, null],
    ["one part alone is enough", { ...all(0), FUND_TIES: 1 }, null],
    ["none at all is a fault", all(0), { kind: "zero", part: null }],
    [
      "a negative one is a fault",
      { ...DEFAULT_WEIGHTS, PROXIMITY: -1 },
      { kind: "negative", part: PartName.PROXIMITY },
    ],
    [
      "one above 1,000 is a fault",
      { ...DEFAULT_WEIGHTS, FUND_TIES: 1_001 },
      { kind: "large", part: PartName.FUND_TIES },
    ],
  ])("%s", (_, weights, fault) => expect(weightsFault(weights)).toEqual(fault));
});

function withNames<T>(values: readonly T[]): Record<PartName, T> {
  return Object.fromEntries(PART_NAMES.map((name, position) => [name, values[position]])) as Record<PartName, T>;
}
