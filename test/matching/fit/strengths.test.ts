import { strengthsOf } from "../../../src/matching/fit/strengths.rules";
import { answer } from "../../support/answer";
import { onEachSeededDatabase } from "../../support/harness";
import { GRAPH } from "./small-facts";

const holding = (segment: number, count: number, first: number[] = []) => ({ segment, count, first });

describe("the strengths of a region", () => {
  it("are segments with more than one kind of support, most kinds first, then most records", () => {
    const found = strengthsOf(GRAPH, {
      resources: [holding(2, 1), holding(3, 9), holding(5, 9)],
      anchors: [holding(1, 2), holding(3, 1)],
      opportunities: [holding(2, 1), holding(4, 1)],
    });
    // 2: resource, supplier 1, customer 3, opportunity. 4: supplier 3, opportunity. 3 and 5: one kind alone.
    expect(found.map(({ segment }) => segment)).toEqual([2, 4]);
    expect(found[0]).toMatchObject({
      resources: { count: 1 },
      suppliers: { count: 2 },
      customers: { count: 1 },
      opportunities: { count: 1 },
    });
  });

  it("are none without holdings", () => {
    expect(strengthsOf(GRAPH, { resources: [], anchors: [], opportunities: [] })).toEqual([]);
  });
});

interface Strengths {
  segment: { code: string };
  resources: number;
  suppliers: number;
  customers: number;
  opportunities: number;
  explanation: string;
  evidence: { id: string }[];
  targets: { nodes: { enterprise: { role: string } }[] };
}

const STRENGTHS = `query ($code: String!) { region(code: $code) { strengths(first: 3) {
  segment { code } resources suppliers customers opportunities explanation evidence { id }
  targets(first: 2) { nodes { enterprise { role } } } } } }`;
const given: string[] = [];

onEachSeededDatabase("a region's strengths", (db) => {
  it("say what it holds and whom to take it to, the same on both databases", async () => {
    const { region } = await answer<{ region: { strengths: Strengths[] } }>(
      db,
      STRENGTHS,
      { code: "620300" },
      { locale: "en" },
    );
    expect(region.strengths).toHaveLength(3);
    for (const one of region.strengths) {
      expect(one.explanation).toContain(
        `resources that feed it ${one.resources}, anchors that supply it ${one.suppliers}`,
      );
      expect(
        [one.resources, one.suppliers, one.customers, one.opportunities].filter((count) => count > 0).length,
      ).toBeGreaterThan(1);
      expect(one.evidence.length).toBeGreaterThan(1);
      for (const { enterprise } of one.targets.nodes) expect(enterprise.role).toBe("TARGET");
    }
    const text = JSON.stringify(region);
    expect(given.every((other) => other === text)).toBe(true);
    given.push(text);
  });

  it("are none for a place elsewhere", async () => {
    const { region } = await answer<{ region: { strengths: Strengths[] } }>(db, STRENGTHS, { code: "110000" });
    expect(region.strengths).toEqual([]);
  });

  it("cost the same number of statements for one region and for fifty", async () => {
    const cost = async (first: number) =>
      (
        await db.ask(
          `{ regions(first: ${first}, filter: { side: { eq: HOME } }) { nodes { strengths(first: 2) { resources segment { name } } } } }`,
        )
      ).statements.length;
    expect(await cost(50)).toBe(await cost(5));
  });
});
