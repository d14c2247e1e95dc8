import { summarize, type Window } from "../../bench/measure/cell";
import type { SizeResult } from "../../bench/measure/result";
import { GOALS, goalCells, goalText, growth, growthText } from "../../bench/report/goals";

const cellOf = (...cpus: number[]) =>
  summarize(
    cpus.map((cpu): Window => ({ requests: 10, cpu, perSecond: 1000 / cpu, p50: cpu, p99: 2 * cpu })),
    0,
  );

/** A size in which a server costs so much for every query. */
function sizeWith(opportunities: number, cpus: Record<string, number>): SizeResult {
  const row = Object.fromEntries(Object.entries(cpus).map(([server, cpu]) => [server, cellOf(cpu)]));
  return {
    opportunities,
    cold: { Q1: row, Q2: row, Q3: row, Q4: row, Q5: row, Q6: row },
    pages: {},
  } as unknown as SizeResult;
}

describe("summarize", () => {
  it("gives medians, and the distance of the quartiles over the median as spread", () => {
    expect(cellOf(1.1, 5, 1, 0.9, 0.8)).toMatchObject({
      cpu: 1,
      spread: expect.closeTo(20),
      least: 0.8,
      most: 5,
      requests: 50,
    });
  });
});

describe("goals", () => {
  const [onSqlite] = GOALS.filter(({ over, under }) => over === "postgraphile" && under === "longtu-sqlite");
  if (!onSqlite) throw new Error("The goal is gone");

  it.each([
    ["reached at the very ratio", 6, 1, "6.00 reached (≥ 6)"],
    ["missed below it", 5.9, 1, "5.90 MISSED (≥ 6)"],
    ["missed by a dearer Longtu", 3, 6, "0.50 MISSED (≥ 6)"],
  ])("are %s", (_, peer, ours, text) => {
    expect(goalText(goalCells(onSqlite, sizeWith(10, { postgraphile: peer, "longtu-sqlite": ours })).Q3)).toBe(text);
  });

  it("are not reached by a cell that was not timed", () => {
    expect(goalText(goalCells(onSqlite, sizeWith(10, { "longtu-sqlite": 1 })).Q3)).toBe("not measured (≥ 6)");
  });
});

describe("growth", () => {
  it("compares a hundred thousand with a million, and nothing else", () => {
    const sizes = [sizeWith(100_000, { "longtu-sqlite": 2 }), sizeWith(1_000_000, { "longtu-sqlite": 2.6 })];
    const figures = growth({ sizes } as never).filter(({ title }) => title.startsWith("longtu-sqlite"));
    expect(figures.map((figure) => [figure.title, growthText(figure)])).toEqual([
      ["longtu-sqlite Q3", "1.30 reached (≤ 1.5)"],
      ["longtu-sqlite Q5", "1.30 MISSED (≤ 1.2)"],
      ["longtu-sqlite Q6", "1.30 reached (≤ 1.5)"],
      ["longtu-sqlite page 3,001", "not measured (≤ 1.5)"],
    ]);
    expect(growth({ sizes: sizes.slice(1) } as never)).toEqual([]);
  });
});
