import { SupplyGraph } from "../../../src/matching/fit/supply-graph";

// 1 → 2 → 3 → 4, 5 → 3, 2 → 6; chain 10 holds 1 to 4, chain 20 the others.
const graph = new SupplyGraph(
  [1, 2, 3, 4, 5, 6].map((id) => ({ id, chain: id <= 4 ? 10 : 20, isPresent: true })),
  [
    { id: 1, supplier: 1, customer: 2 },
    { id: 2, supplier: 2, customer: 3 },
    { id: 3, supplier: 3, customer: 4 },
    { id: 4, supplier: 5, customer: 3 },
    { id: 5, supplier: 2, customer: 6 },
  ],
);

const stepsFrom = (starts: number[]) =>
  Object.fromEntries([...graph.near(starts)].map(([id, { steps }]) => [id, steps]));

describe("what is near in the supply graph", () => {
  it.each<[string, number[], Record<number, number>]>([
    ["goes two steps down", [1], { 1: 0, 2: 1, 3: 2, 6: 2 }],
    [
      "goes up and down, but not up and down again: 5 supplies 3 as 2 does, and is not near 2",
      [2],
      { 1: 1, 2: 0, 3: 1, 4: 2, 6: 1 },
    ],
    ["takes the shortest way from several", [1, 4], { 1: 0, 2: 1, 3: 1, 4: 0, 5: 2, 6: 2 }],
    ["is nothing for a segment that does not exist", [99], {}],
    ["is nothing for nothing", [], {}],
  ])("%s", (_, starts, expected) => expect(stepsFrom(starts)).toEqual(expected));

  it("tells the supplies on the way, from the start outwards", () => {
    expect(graph.near([1]).get(3)).toEqual({ steps: 2, from: 1, supplies: [1, 2] });
    expect(graph.near([4]).get(2)).toEqual({ steps: 2, from: 4, supplies: [3, 2] });
  });

  it("does not depend on the order of the rows", () => {
    const mixed = new SupplyGraph(
      [...graph.segments.values()].reverse(),
      [5, 4, 3, 2, 1].map((id) => ({
        id,
        supplier: [1, 2, 3, 5, 2][id - 1] ?? 0,
        customer: [2, 3, 4, 3, 6][id - 1] ?? 0,
      })),
    );
    for (const start of [1, 2, 3, 4, 5, 6]) expect(mixed.near([start])).toEqual(graph.near([start]));
    expect(mixed.near([4, 1])).toEqual(graph.near([1, 4]));
  });

  it("knows the chains of segments, each once", () => {
    expect(graph.chainsOf([6, 1, 5, 99])).toEqual([10, 20]);
  });
});
