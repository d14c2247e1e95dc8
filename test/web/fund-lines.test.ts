import { EVERY, type FundMap, pictureOf } from "../../web/src/pages/funds/fund-picture";
import { groupedRows } from "../../web/src/pages/funds/fund-rows";
import { drawLines, lookOf, scaleOf } from "../../web/src/pages/funds/line-geometry";

const fund = (code: string, amount: string | null, rest: Partial<FundMap["funds"][number]> = {}) => ({
  id: `Fund:${code}`,
  name: code,
  kind: "OTHER" as const,
  size: amount === null ? null : { amount },
  sizeBasis: amount === null ? null : ("STATED" as const),
  allChains: false,
  ...rest,
});

const edge = (link: FundMap["edges"][number]["link"], from: string, to: string, amount: string | null = null) => ({
  link,
  from: `Fund:${from}`,
  to,
  amount: amount === null ? null : { amount },
  date: null,
});

const MAP: FundMap = {
  fundCount: 5,
  withoutSize: 1,
  funds: [
    fund("plan", "2000", { sizeBasis: "TARGET" }),
    fund("both", "20"),
    fund("all", "10", { allChains: true }),
    fund("metals", "5"),
    fund("secret", null),
  ],
  enterprises: [{ id: "Enterprise:smelter", name: "Smelter" }],
  chains: [
    { id: "Chain:metals", name: "Metals" },
    { id: "Chain:farming", name: "Farming" },
    { id: "Chain:space", name: "Space" },
  ],
  edges: [
    edge("IS_FOR", "plan", "Chain:farming"),
    edge("IS_FOR", "both", "Chain:metals"),
    edge("IS_FOR", "both", "Chain:farming"),
    edge("IS_FOR", "metals", "Chain:metals"),
    edge("INVESTS_IN", "both", "Enterprise:smelter", "0.5"),
    edge("CONTAINS", "both", "Fund:metals"),
  ],
  totals: [],
  legend: [],
};

const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);

describe("the picture of a fund map", () => {
  it("has chains that a fund is for, every chain at once as one, and funds where their lines cross least", () => {
    const { funds, targets, lines, unlinked } = pictureOf(MAP, "chains", null);
    expect(ids(targets)).toEqual(["Chain:metals", "Chain:farming", EVERY]);
    expect(ids(funds)).toEqual(["Fund:metals", "Fund:both", "Fund:plan", "Fund:all"]);
    expect(ids(unlinked)).toEqual(["Fund:secret"]);
    expect(lines.map(({ from, to, amount, isPlanned }) => [from, to, amount, isPlanned])).toEqual([
      ["Fund:plan", "Chain:farming", 2000, true],
      ["Fund:both", "Chain:metals", 20, false],
      ["Fund:both", "Chain:farming", 20, false],
      ["Fund:all", EVERY, 10, false],
      ["Fund:metals", "Chain:metals", 5, false],
    ]);
  });

  it("has enterprises with what was invested, and not with the size of the fund", () => {
    const { funds, targets, lines } = pictureOf(MAP, "enterprises", null);
    expect(ids(funds)).toEqual(["Fund:both"]);
    expect(ids(targets)).toEqual(["Enterprise:smelter"]);
    expect(lines.map(({ amount, isPlanned }) => [amount, isPlanned])).toEqual([[0.5, false]]);
  });

  it("of one chain has the funds for it and those for every chain, and no other lines", () => {
    const { funds, lines } = pictureOf(MAP, "chains", "metals");
    expect(ids(funds)).toEqual(["Fund:both", "Fund:metals", "Fund:all"]);
    expect(lines.map(({ to }) => to)).toEqual(["Chain:metals", EVERY, "Chain:metals"]);
  });
});

describe("groups of funds", () => {
  it("are by their one chain, then those of several, every and no chain; open ones show their funds", () => {
    const rows = groupedRows(MAP, MAP.funds, ["metals"]);
    expect(rows.map(({ key }) => key)).toEqual([
      "group:metals",
      "Fund:metals",
      "group:farming",
      "group:several",
      "group:every",
      "group:no",
    ]);
    expect(rows.map((row) => (row.kind === "group" ? row.funds.length : null))).toEqual([1, null, 1, 1, 1, 1]);
  });
});

describe("lines", () => {
  const { lines } = pictureOf(MAP, "chains", null);

  it("are as wide as what is stated; a plan is dashed and no wider than the most; what is not known is dotted", () => {
    const scale = scaleOf(lines);
    expect(scale).toBe(20);
    expect(lines.map((line) => lookOf(line, scale))).toEqual([
      { width: 24, style: "planned" },
      { width: 16, style: "stated" },
      { width: 16, style: "stated" },
      { width: 8, style: "stated" },
      { width: 4, style: "stated" },
    ]);
    const [line] = lines;
    expect(line && lookOf({ ...line, amount: null }, scale)).toEqual({ width: 1.5, style: "unknown" });
  });

  it("end side by side in their rows, in the order of their other ends", () => {
    const left = new Map([
      ["Fund:metals", 0],
      ["Fund:both", 1],
      ["Fund:plan", 2],
      ["Fund:all", 3],
    ]);
    const right = new Map([
      ["Chain:metals", 0],
      ["Chain:farming", 1],
      [EVERY, 2],
    ]);
    const drawn = drawLines(lines, { left, leftCount: 4, right, rightCount: 3 });
    const ends = drawn.map(({ path }) => /^M0 ([\d.]+)C.* ([\d.]+)$/.exec(path)?.slice(1).map(Number));
    const [plan, toMetals, toFarming, every, metals] = ends as [number, number][];
    // Middles of the rows on the left, each a quarter of four; on the right each a third.
    expect([plan?.[0], every?.[0], metals?.[0]]).toEqual([2.5, 3.5, 0.5]);
    expect(every?.[1]).toBeCloseTo(3.333, 3);
    expect(Number(toMetals?.[0]) + Number(toFarming?.[0])).toBeCloseTo(3, 3);
    expect(Number(toFarming?.[0]) - Number(toMetals?.[0])).toBeCloseTo(16 / 48, 2);
    expect(metals?.[1]).toBeLessThan(Number(toMetals?.[1]));
    expect(toFarming?.[1]).toBeLessThan(Number(plan?.[1]));
  });

  it("are left out when an end is not drawn", () => {
    expect(drawLines(lines, { left: new Map(), leftCount: 1, right: new Map(), rightCount: 1 })).toEqual([]);
  });
});
