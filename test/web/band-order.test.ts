import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "csv-parse/sync";
import { crossings, orderBands, type Supply } from "../../web/src/pages/chains/band-order";

const SEEDS = path.join(__dirname, "../../seeds/gansu");

describe("the order of segments inside bands", () => {
  it("puts each beside those it trades with", () => {
    const supplies = [
      { from: "a", to: "y" },
      { from: "b", to: "x" },
      { from: "x", to: "n" },
      { from: "y", to: "m" },
    ];
    const bands = [["a", "b"], ["x", "y"], ["m", "n"], []];
    expect(crossings(bands, supplies)).toBe(2);
    const ordered = orderBands(bands, supplies);
    expect(crossings(ordered, supplies)).toBe(0);
    expect(ordered.map((codes) => [...codes].sort())).toEqual(bands);
  });

  it("is by code where nothing is traded, and inside a band alone", () => {
    expect(orderBands([["c", "a", "b"], []], [{ from: "c", to: "a" }])).toEqual([["a", "b", "c"], []]);
  });

  it("counts what crosses between the same two bands, whichever way it goes", () => {
    const bands = [
      ["a", "b"],
      ["x", "y"],
    ];
    expect(
      crossings(bands, [
        { from: "a", to: "y" },
        { from: "x", to: "b" },
      ]),
    ).toBe(1);
    expect(
      crossings(bands, [
        { from: "a", to: "x" },
        { from: "b", to: "y" },
      ]),
    ).toBe(0);
    expect(
      crossings(bands, [
        { from: "a", to: "y" },
        { from: "a", to: "x" },
        { from: "a", to: "b" },
      ]),
    ).toBe(0);
  });

  it("of the real chains has few crossings, and is the same whatever order they come in", () => {
    let [before, after] = [0, 0];
    for (const { bands, supplies } of realChains()) {
      const ordered = orderBands(bands, supplies);
      before += crossings(bands, supplies);
      after += crossings(ordered, supplies);
      expect(crossings(ordered, supplies)).toBeLessThanOrEqual(crossings(bands, supplies));
      const backwards = bands.map((codes) => [...codes].reverse());
      expect(orderBands(backwards, [...supplies].reverse())).toEqual(ordered);
    }
    expect([before, after]).toEqual([49, 2]);
  });
});

/** Bands by code, and the supplies inside each chain. */
function realChains(): { bands: string[][]; supplies: Supply[] }[] {
  const segments = rows("segments.csv");
  return [...new Set(segments.map(({ chain }) => chain))].map((chain) => {
    const bands = ["UPSTREAM", "MIDSTREAM", "DOWNSTREAM", "SUPPORTING"].map((stage) =>
      segments
        .filter((segment) => segment.chain === chain && segment.stage === stage)
        .map(({ code = "" }) => code)
        .sort(),
    );
    const own = new Set(bands.flat());
    const supplies = rows("segment_supplies.csv")
      .map(({ supplier = "", customer = "" }) => ({ from: supplier, to: customer }))
      .filter(({ from, to }) => own.has(from) && own.has(to));
    return { bands, supplies };
  });
}

function rows(file: string): Record<string, string>[] {
  return parse(readFileSync(path.join(SEEDS, file)), { columns: true });
}
