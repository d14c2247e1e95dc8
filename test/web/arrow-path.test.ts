import { arrowBetween, type Box } from "../../web/src/pages/chains/arrow-path";

const node = (left: number, top: number): Box => ({ left, top, right: left + 100, bottom: top + 40 });

/** Where a line begins and where a head has its point. */
function ends({ line, head }: { line: string; head: string }): [string, string] {
  return [/^M([^C]+)C/.exec(line)?.[1] ?? "", /^M([^L]+)L/.exec(head)?.[1] ?? ""];
}

describe("an arrow of the chain map", () => {
  it("leaves the side that faces its end, and arrives at the side that faces its start", () => {
    expect(ends(arrowBetween(node(0, 0), node(200, 100)))).toEqual(["100 20", "200 120"]);
    expect(ends(arrowBetween(node(200, 100), node(0, 0)))).toEqual(["200 120", "100 20"]);
  });

  it("goes around the right side of nodes that stand above each other, there and back on lines of their own", () => {
    expect(ends(arrowBetween(node(0, 0), node(0, 100)))).toEqual(["100 27", "100 113"]);
    expect(ends(arrowBetween(node(0, 100), node(0, 0)))).toEqual(["100 113", "100 27"]);
  });

  it("stays in the room that the map keeps free at its right", () => {
    const { line } = arrowBetween(node(0, 0), node(0, 9_000));
    const across = [...line.matchAll(/(-?[\d.]+) -?[\d.]+/g)].map(([, x]) => Number(x));
    expect(Math.max(...across)).toBeLessThanOrEqual(100 + 36);
  });
});
