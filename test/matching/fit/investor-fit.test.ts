import { answer } from "../../support/answer";
import { onEachSeededDatabase } from "../../support/harness";

interface Fit {
  inferredSegments: { word: string; segment: { code: string } }[];
  matches: {
    totalCount: number;
    excludedCount: number;
    emptyBecause: string | null;
    nodes: { score: string; enterprise: null; opportunity: { code: string; region: { code: string } } }[];
  };
}

const FIT = `query ($profile: InvestorProfile!, $weights: MatchWeights, $first: Int) {
  investorFit(profile: $profile, weights: $weights, first: $first) {
    inferredSegments { word segment { code } }
    matches { totalCount excludedCount emptyBecause nodes { score enterprise { code } opportunity { code region { code } } } } } }`;

const answers = new Map<string, string>();

onEachSeededDatabase("the fit of an investor", (db) => {
  const fit = async (profile: Record<string, unknown>, first = 20) =>
    (await answer<{ investorFit: Fit }>(db, FIT, { profile, first }, { locale: "en" })).investorFit;

  it.each([["光伏逆变器"], ["PV inverters"]])("follows from %s, and says what was inferred", async (business) => {
    const { inferredSegments, matches } = await fit({ business });
    expect(inferredSegments.map(({ segment }) => segment.code)).toContain("new-energy-equipment/pv-auxiliary");
    expect(matches.nodes.length).toBeGreaterThan(0);
    expect(matches.nodes.every(({ enterprise }) => enterprise === null)).toBe(true);
    expect(matches.emptyBecause).toBeNull();
    const text = JSON.stringify(matches);
    expect(answers.get(business) ?? text).toBe(text);
    answers.set(business, text);
  });

  it("is the same for a business and for the codes that it stands for", async () => {
    const { inferredSegments, matches } = await fit({ business: "风电" });
    expect(inferredSegments.length).toBeGreaterThan(0);
    const makes = inferredSegments.map(({ segment }) => segment.code);
    expect((await fit({ makes })).matches).toEqual(matches);
  });

  it("keeps to the regions wanted, and away from those excluded", async () => {
    const makes = ["nonferrous-metallurgy/aluminium-processing"];
    const all = await fit({ makes }, 100);
    const wanted = await fit({ makes, wantedRegions: ["621100"] }, 100);
    const excluded = await fit({ makes, excludedRegions: ["621100"] }, 100);
    const inDingxi = all.matches.nodes.filter(({ opportunity }) => opportunity.region.code.startsWith("6211"));
    expect(inDingxi.length).toBeGreaterThan(0);
    const codes = (nodes: Fit["matches"]["nodes"]) => nodes.map(({ opportunity }) => opportunity.code).sort();
    expect(codes(wanted.matches.nodes)).toEqual(codes(inDingxi));
    expect(wanted.matches.totalCount + excluded.matches.totalCount).toBe(all.matches.totalCount);
    expect(wanted.matches.excludedCount).toBe(excluded.matches.totalCount);
  });

  it("keeps to the amounts that can be put in; an unknown amount excludes nothing", async () => {
    const makes = ["new-energy/wind-power"];
    const all = await fit({ makes }, 100);
    const none = await fit({ makes, investment: { atLeast: "90000" } }, 100);
    const { opportunities } = await answer<{ opportunities: { nodes: { code: string }[] } }>(
      db,
      `query ($codes: [String!]) { opportunities(first: 100, filter: { code: { in: $codes },
        investment: { isNull: false }, investmentBasis: { eq: PROJECT } }) { nodes { code } } }`,
      { codes: all.matches.nodes.map(({ opportunity }) => opportunity.code) },
    );
    expect(opportunities.nodes.length).toBeGreaterThan(0);
    expect(none.matches.excludedCount).toBe(opportunities.nodes.length);
  });

  it("is empty for a business that no segment is known by, and says so", async () => {
    expect(await fit({ business: "小提琴制作" })).toEqual({
      inferredSegments: [],
      matches: {
        totalCount: 0,
        excludedCount: 0,
        nodes: [],
        emptyBecause: expect.stringMatching(/^The business holds no name or alias of a segment/) as string,
      },
    });
  });

  it("doubles the default weight of what an investor is after", async () => {
    const weights = async (profile: Record<string, unknown>) => {
      const { investorFit } = await answer<{
        investorFit: { matches: { nodes: { parts: { part: string; weight: number }[] }[] } };
      }>(
        db,
        `query ($profile: InvestorProfile!) { investorFit(profile: $profile, first: 1) { matches { nodes { parts { part weight } } } } }`,
        { profile },
      );
      return Object.fromEntries((investorFit.matches.nodes[0]?.parts ?? []).map(({ part, weight }) => [part, weight]));
    };
    const makes = ["new-energy/wind-power"];
    const plain = await weights({ makes });
    const after = await weights({ makes, goals: ["INCENTIVES"] });
    expect(after).toEqual({ ...plain, POLICY_ADVANTAGE: (plain.POLICY_ADVANTAGE ?? 0) * 2 });
  });

  it.each([
    ["a profile that says nothing", {}, "profile"],
    ["a business of 10,000 characters", { business: "光".repeat(10_000) }, "profile.business"],
    ["a segment that does not exist", { makes: ["no-such"] }, "profile.makes"],
    ["a region that does not exist", { business: "风电", wantedRegions: ["999999"] }, "profile.wantedRegions"],
    ["a range upside down", { business: "风电", investment: { atLeast: "5", atMost: "1" } }, "profile.investment"],
    ["a negative amount", { business: "风电", investment: { atLeast: "-1" } }, "profile.investment.atLeast"],
    [
      "a region both wanted and excluded",
      { business: "风电", wantedRegions: ["620981"], excludedRegions: ["620900"] },
      "profile.wantedRegions",
    ],
  ])("is refused for %s", async (_, profile, argument) => {
    const { errors } = await db.ask(FIT, { profile });
    expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument });
  });
});
