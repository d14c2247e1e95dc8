import { bandsOf, limitsOf } from "../../web/src/pages/opportunities/amount-classes";

describe("classes of amounts", () => {
  const values = [
    { value: null, label: "not stated", count: 97 },
    { value: "10000", label: "1–5", count: 17 },
    { value: "0", label: "0–1", count: 11 },
    { value: "1000000", label: "over 100", count: 1 },
  ];

  it("are the bands with an amount, ascending, in 亿元", () => {
    expect(bandsOf(values)).toEqual([
      { from: 0, label: "0–1", count: 11 },
      { from: 1, label: "1–5", count: 17 },
      { from: 100, label: "over 100", count: 1 },
    ]);
  });

  it("give the limits that can be set, and those that are", () => {
    expect(limitsOf(bandsOf(values), [null, null])).toEqual([1, 100]);
    expect(limitsOf(bandsOf(values), [3, 100])).toEqual([1, 3, 100]);
    expect(limitsOf([], [null, null])).toEqual([]);
  });
});
