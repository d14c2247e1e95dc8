import { Opportunity, OpportunityStage } from "../../src/lists/opportunity";
import type { RequestContext } from "../../src/platform/graphql/context";
import { answer } from "../support/answer";
import { onEachSeededDatabase } from "../support/harness";

const COUNT = `query ($filter: OpportunityFilter) { opportunities(filter: $filter) { totalCount } }`;

interface Counted {
  opportunities: { totalCount: number };
}

onEachSeededDatabase("opportunities", (db) => {
  const count = async (filter: object) => (await answer<Counted>(db, COUNT, { filter })).opportunities.totalCount;

  // O-001: anode carbon blocks, under metals by its own chain and under new materials by its segment.
  it.each([
    ["nonferrous-metallurgy", 1],
    ["new-materials", 1],
    ["nuclear", 0],
  ])("finds an opportunity under its own chain and under those of its segments: %s", async (chain, found) => {
    expect(await count({ code: { eq: "O-001" }, chain: { eq: chain } })).toBe(found);
  });

  it("shows an opportunity of two chains once in each and counts it in both", async () => {
    const below = (alias: string, code: string) =>
      `${alias}: chain(code: "${code}") { opportunities(filter: {code: {eq: "O-002"}}) { totalCount nodes { code } } }`;
    const data = await answer<Record<string, unknown>>(
      db,
      `{ ${below("metals", "nonferrous-metallurgy")} ${below("materials", "new-materials")}
        opportunities(filter: {code: {eq: "O-002"}}) { totalCount facets { chain { value count } } } }`,
    );
    const once = { opportunities: { totalCount: 1, nodes: [{ code: "O-002" }] } };
    expect(data).toEqual({
      metals: once,
      materials: once,
      opportunities: {
        totalCount: 1,
        facets: {
          chain: [
            { value: "new-materials", count: 1 },
            { value: "nonferrous-metallurgy", count: 1 },
          ],
        },
      },
    });
  });

  // O-001 lies in Longxi county (621122) of Dingxi (621100), Gansu.
  it.each([
    [{ eq: "621122" }, 1],
    [{ eq: "621100" }, 1],
    [{ eq: "620000" }, 1],
    [{ eq: "620100" }, 0],
    [{ is: { code: { eq: "621100" } } }, 0],
    [{ is: { code: { eq: "621122" } } }, 1],
  ])("takes a region with everything below it: %j", async (region, found) => {
    expect(await count({ code: { eq: "O-001" }, region })).toBe(found);
  });

  it("counts amounts by bands, which the filter finds again", async () => {
    const { opportunities } = await answer<{
      opportunities: { totalCount: number; facets: { investment: { value: string; label: string; count: number }[] } };
    }>(db, `{ opportunities { totalCount facets { investment { value label count } } } }`);
    expect(opportunities).toEqual({
      totalCount: 141,
      facets: {
        investment: [
          { value: null, label: "未注明", count: 97 },
          { value: "10000", label: "1–5亿元", count: 17 },
          { value: "0", label: "0–1亿元", count: 11 },
          { value: "100000", label: "10–50亿元", count: 8 },
          { value: "50000", label: "5–10亿元", count: 4 },
          { value: "500000", label: "50–100亿元", count: 3 },
          { value: "1000000", label: "100亿元以上", count: 1 },
        ],
      },
    });
    expect(await count({ investment: { gte: "1", lte: "4.9999" } })).toBe(17);
    expect(await count({ investment: { gte: "1000000", unit: "TEN_THOUSAND" } })).toBe(1);
    expect(await count({ investment: { isNull: true } })).toBe(97);
  });

  it("gives amounts in the unit asked for", async () => {
    const data = await answer(
      db,
      `{ opportunity(code: "O-136") { investment { amount billion: amount(unit: BILLION) yuan: amount(unit: YUAN) currency } } }`,
    );
    expect(data).toEqual({
      opportunity: { investment: { amount: "1618", billion: "161.8", yuan: "161800000000", currency: "CNY" } },
    });
  });

  it("puts the newest information first and what is undated last", async () => {
    const { first, last } = await answer<Record<"first" | "last", { nodes: { freshness: { asOf: string | null } }[] }>>(
      db,
      `{ first: opportunities(first: 100) { nodes { freshness { asOf } } }
        last: opportunities(last: 41) { nodes { freshness { asOf } } } }`,
    );
    const dates = [...first.nodes, ...last.nodes].map(({ freshness }) => freshness.asOf ?? "");
    expect(dates).toHaveLength(141);
    expect(dates).toEqual([...dates].sort().reverse());
    expect(dates.at(-1)).toBe("");
  });

  it("walks from an opportunity to its segments and back", async () => {
    const data = await answer(
      db,
      `{ opportunity(code: "O-001") { segments { nodes { code opportunities(filter: {code: {eq: "O-001"}}) { nodes { code } } } } } }`,
    );
    expect(data).toEqual({
      opportunity: {
        segments: { nodes: [{ code: "new-materials/carbon-graphite", opportunities: { nodes: [{ code: "O-001" }] } }] },
      },
    });
  });
});

describe("isOpen", () => {
  const today = "2026-11-23";

  it.each([
    [OpportunityStage.OPEN, "2026-11-23", true],
    [OpportunityStage.OPEN, "2023-11-24", true], // 1,095 days: the last day of AGEING
    [OpportunityStage.OPEN, "2023-11-23", false],
    [OpportunityStage.OPEN, "2024", true],
    [OpportunityStage.OPEN, "2023", false],
    [OpportunityStage.OPEN, null, false],
    [OpportunityStage.NEGOTIATING, "2026-11-23", false],
    [OpportunityStage.SIGNED, "2026-11-23", false],
    [OpportunityStage.CLOSED, "2026-11-23", false],
    [OpportunityStage.UNKNOWN, "2026-11-23", false],
  ])("stage %s with information of %s: %s", (stage, asOf, isOpen) => {
    const opportunity = Object.assign(new Opportunity(), { stage, asOf });
    expect(opportunity.isOpen({ today } as RequestContext)).toBe(isOpen);
  });
});
