import { loadDeals } from "../../scripts/evaluation/deals";
import { fitWeights, isForTraining } from "../../scripts/evaluation/fit-weights";
import { withoutDeal } from "../../scripts/evaluation/hidden";
import { estimate, FIGURES, outcomeOf } from "../../scripts/evaluation/metrics";
import { type Asking, orderOf } from "../../scripts/evaluation/ask-deals";
import { DEFAULT_WEIGHTS, PART_NAMES, type PartValues } from "../../src/matching/fit/score.rules";
import { list, type Reader, sql } from "../../src/platform/database";
import { onEachSeededDatabase } from "../support/harness";

describe("the outcome of a question", () => {
  it.each<[string, number[], number[], number | null, number]>([
    ["is perfect with the answer first", [5, 6], [5], 1, 1],
    [
      "counts the best of several answers",
      [9, 6, 5],
      [5, 6],
      2,
      (1 / Math.log2(3) + 1 / Math.log2(4)) / (1 + 1 / Math.log2(3)),
    ],
    ["gains nothing behind the tenth place", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], [11], 11, 0],
    ["has no place without the answer", [1, 2], [3], null, 0],
  ])("%s", (_, order, right, place, gain) => {
    const outcome = outcomeOf(order, right);
    expect(outcome.place).toBe(place);
    expect(outcome.gain).toBeCloseTo(gain, 12);
  });

  it("makes the figures of a report", () => {
    const outcomes = [
      { place: 1, gain: 1 },
      { place: 4, gain: 0.5 },
      { place: null, gain: 0 },
      { place: 20, gain: 0 },
    ];
    const means = Object.values(FIGURES).map((figure) => estimate(outcomes, figure).mean);
    expect(means).toEqual([0.25, 0.5, 0.325, 0.375]);
  });

  it("has an interval around the mean, the same each time", () => {
    const outcomes = Array.from({ length: 50 }, (_, index) => ({ place: (index % 5) + 1, gain: 0 }));
    const one = estimate(outcomes, FIGURES.MRR);
    expect(one.low).toBeLessThan(one.mean);
    expect(one.high).toBeGreaterThan(one.mean);
    expect(estimate(outcomes, FIGURES.MRR)).toEqual(one);
  });
});

describe("fitted weights", () => {
  const values = (given: Partial<PartValues>): PartValues => ({
    ...(Object.fromEntries(PART_NAMES.map((name) => [name, null])) as unknown as PartValues),
    ...given,
  });

  it("follow the part that tells the investor apart", () => {
    const asking = {
      deal: { investors: [2] },
      investors: [
        { id: 1, values: values({ SEGMENT_FIT: 9_000, HOME_REGION: 0 }) },
        { id: 2, values: values({ SEGMENT_FIT: 8_000, HOME_REGION: 1_000 }) },
      ],
    } as unknown as Asking;
    expect(orderOf(asking.investors, { ...DEFAULT_WEIGHTS, HOME_REGION: 1 })).toEqual([1, 2]);
    expect(orderOf(asking.investors, fitWeights([asking]))).toEqual([2, 1]);
  });

  it("are made on a side that a deal never changes", () => {
    const codes = Array.from({ length: 200 }, (_, index) => `P-${index}`);
    const training = codes.filter(isForTraining);
    expect(training.length).toBeGreaterThan(70);
    expect(training.length).toBeLessThan(130);
    expect(["P-001", "P-002", "P-004"].map(isForTraining)).toEqual([false, false, true]);
  });
});

onEachSeededDatabase("a hidden deal", (db) => {
  const segmentsOf = async (reader: Reader, investors: readonly number[]) =>
    (
      await reader.rows<{ count: number }>(
        sql`SELECT COUNT(*) AS count FROM enterprise_segment WHERE enterprise_id IN (${list(investors)})`,
      )
    )[0]?.count;

  it("is gone with its traces, and back afterwards", async () => {
    const deals = await loadDeals(db.database.reader);
    const deal = deals.find(({ code }) => code === "P-002");
    if (!deal) throw new Error("The seed has no P-002");
    expect(await segmentsOf(db.database.reader, deal.investors)).toBe(1);
    const hidden = (hiding: "ROW" | "TRACES") =>
      withoutDeal(db.database, deal, hiding, async (catalog) => ({
        deals: (await loadDeals(catalog)).length,
        segments: await segmentsOf(catalog, deal.investors),
      }));
    expect(await hidden("ROW")).toEqual({ deals: deals.length - 1, segments: 1 });
    expect(await hidden("TRACES")).toEqual({ deals: deals.length - 1, segments: 0 });
    expect(await loadDeals(db.database.reader)).toEqual(deals);
    expect(await segmentsOf(db.database.reader, deal.investors)).toBe(1);
  });

  it("does not swallow an error of the question", async () => {
    const [deal] = await loadDeals(db.database.reader);
    if (!deal) throw new Error("The seed has no deals");
    const question = withoutDeal(db.database, deal, "ROW", () => Promise.reject(new Error("asked badly")));
    await expect(question).rejects.toThrow("asked badly");
  });
});
