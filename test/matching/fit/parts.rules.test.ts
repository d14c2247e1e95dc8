import type { Facts } from "../../../src/matching/fit/facts";
import { PARTS, partValues } from "../../../src/matching/fit/parts.rules";
import { type Profile, SiteNeed } from "../../../src/matching/fit/profile";
import { PartName } from "../../../src/matching/fit/score.rules";
import { investor, offer, PLACE, smallFacts } from "./small-facts";

type Case = [
  title: string,
  investor: Partial<Profile>,
  offer: Partial<Profile>,
  facts: Partial<Facts>,
  value: number | null,
];

function table(part: PartName, cases: Case[]): void {
  describe(part, () => {
    it.each(cases)("%s", (_, mine, theirs, facts, value) => {
      const pair = { investor: investor(mine), offer: offer(theirs) };
      expect(PARTS[part](pair, smallFacts(facts)).value).toBe(value);
    });
  });
}

const deal = (id: number, region: number, segments: number[], home: number | null = null, ownership = "PRIVATE") => ({
  id,
  region,
  segments: new Set(segments),
  home,
  ownerships: new Set([ownership]),
});
const terms = (id: number, region: number | null, ...chains: number[]) => ({
  id,
  region,
  chains: chains.length === 0 ? null : new Set(chains),
});

table(PartName.SEGMENT_FIT, [
  ["is 1 for the same segment and no other", {}, {}, {}, 10_000],
  ["falls when the investor makes much else", { makes: [2, 5] }, {}, {}, 9_250],
  ["falls when half of what is offered is made", {}, { makes: [2, 5] }, {}, 8_750],
  ["is less one step away", { makes: [1] }, {}, {}, 4_250],
  ["is less still two steps away", { makes: [1] }, { makes: [3] }, {}, 2_125],
  ["is small within the chain", { makes: [1] }, { makes: [4] }, {}, 850],
  ["is 0 for another chain", { makes: [5] }, {}, {}, 0],
  ["is small for an offer that names the chain only", {}, { makes: [], chain: 10 }, {}, 1_000],
  ["knows nothing of an offer without segment and chain", {}, { makes: [] }, {}, null],
  ["knows nothing of an investor without segments", { makes: [] }, {}, {}, null],
]);

table(PartName.PROXIMITY, [
  ["is the share of what lies before and after that is present: 1 is, 3 is not", {}, {}, {}, 5_000],
  ["asks around the segment where both meet: 1 is next to 2", { makes: [1] }, {}, {}, 10_000],
  ["counts what the investor buys and needs", { buys: [4], needs: [5] }, {}, {}, 5_000],
  ["knows nothing of a segment without supplies", { makes: [5] }, { makes: [5] }, {}, null],
]);

const resources = (region: number): Partial<Facts> => ({ resources: new Map([[2, [{ id: 1, region }]]]) });
table(PartName.RESOURCE_FIT, [
  ["is 1 for a resource in the same prefecture", {}, {}, resources(PLACE.west), 10_000],
  ["is a half for one of the province", {}, {}, resources(PLACE.home), 5_000],
  ["is 0 for one of another prefecture", {}, {}, resources(PLACE.east), 0],
  ["takes everything below a province that offers", {}, { region: PLACE.home }, resources(PLACE.east), 5_000],
  [
    "is a mean with the needs on site",
    { siteNeeds: [SiteNeed.LAND] },
    {},
    { ...resources(PLACE.west), sites: new Map([[SiteNeed.LAND, [{ id: 2, region: PLACE.home }]]]) },
    7_500,
  ],
  [
    "does not count a need of which the catalog knows nothing",
    { siteNeeds: [SiteNeed.WATER] },
    {},
    resources(PLACE.west),
    10_000,
  ],
  ["knows nothing without resources", {}, {}, {}, null],
]);

table(PartName.CAPITAL_FIT, [
  ["is 1 within the range", { leastWan: 100, mostWan: 200 }, { leastWan: 200 }, {}, 10_000],
  ["is 1 for what a third of a year earns", { revenueWan: 1_000 }, { leastWan: 300 }, {}, 10_000],
  ["is 0 for what ten years earn", { revenueWan: 100 }, { leastWan: 1_000 }, {}, 0],
  ["is about two thirds for what a year earns", { revenueWan: 1_000 }, { leastWan: 1_000 }, {}, 6_567],
  ["knows nothing without an amount", { revenueWan: 1_000 }, {}, {}, null],
  ["knows nothing without revenue or range", {}, { leastWan: 1_000 }, {}, null],
  ["knows nothing from a revenue of zero", { revenueWan: 0 }, { leastWan: 1_000 }, {}, null],
]);

const flows = (area: number, count: number) => {
  const moves = { count, first: [1] };
  return { flows: new Map([[PLACE.away, { all: moves, areas: new Map([[area, moves]]) }]]) };
};
table(PartName.HOME_REGION, [
  ["is 1 for who is there", { region: PLACE.west }, {}, {}, 10_000],
  ["is not 1 for being in the same province", { region: PLACE.home }, {}, {}, 0],
  ["counts moves into the prefecture", {}, {}, flows(PLACE.west, 2), 1_000],
  ["counts moves elsewhere in the province a quarter", {}, {}, flows(PLACE.east, 8), 1_000],
  [
    "counts whether the home is courted",
    {},
    {},
    { courting: new Map([[PLACE.away, { tasks: [1], events: [1], coverages: [] }]]) },
    2_000,
  ],
  [
    "counts whether somebody covers the home",
    {},
    {},
    { courting: new Map([[PLACE.away, { tasks: [1], events: [], coverages: [1] }]]) },
    2_000,
  ],
  ["knows nothing of an unknown home", { region: null }, {}, flows(PLACE.west, 1), null],
]);

table(PartName.FUND_TIES, [
  [
    "is 1 for a fund that knows the investor",
    {},
    {},
    { funds: [terms(1, PLACE.home)], fundsOf: new Map([[7, [1]]]) },
    10_000,
  ],
  ["counts a fund for the chain", {}, {}, { funds: [terms(1, PLACE.home, 10)] }, 1_250],
  ["counts a fund for every chain a quarter", {}, {}, { funds: [terms(1, PLACE.home)] }, 385],
  ["is not for another place", {}, {}, { funds: [terms(1, PLACE.east, 10)] }, null],
  ["is not for another chain", {}, {}, { funds: [terms(1, PLACE.home, 20)] }, null],
]);

const own = (segments: number[]) => ({ ownDeals: new Map([[7, [deal(1, PLACE.east, segments)]]]) });
const others = (one: ReturnType<typeof deal>) => ({ provenSegments: new Set([2]), deals: new Map([[2, [one]]]) });
table(PartName.TRACK_RECORD, [
  ["is 1 for an own project in the segment", {}, {}, own([2]), 10_000],
  ["is less for one in the chain", {}, {}, own([4]), 8_500],
  ["is less still for one in anything", {}, {}, own([5]), 7_000],
  ["counts a project of others here", {}, {}, others(deal(2, PLACE.west, [2])), 545],
  ["counts one elsewhere less", {}, {}, others(deal(2, PLACE.east, [2])), 286],
  ["counts one of the same home more", {}, {}, others(deal(2, PLACE.west, [2], PLACE.away)), 783],
  ["counts one of the same ownership more", { ownership: "PRIVATE" }, {}, others(deal(2, PLACE.west, [2])), 667],
  [
    "is 0 where others moved and the investor makes something else",
    { makes: [1] },
    {},
    { provenSegments: new Set([2]) },
    0,
  ],
  ["knows nothing where nobody moved", {}, {}, {}, null],
]);

table(PartName.POLICY_ADVANTAGE, [
  ["counts policies for the chain", {}, {}, { policies: [terms(1, PLACE.west, 10)] }, 2_500],
  ["counts those for every chain a quarter", {}, {}, { policies: [terms(1, null), terms(2, PLACE.home)] }, 1_429],
  ["is 0 when none is for the place", {}, {}, { policies: [terms(1, PLACE.east, 10)] }, 0],
  ["knows nothing in a catalog without policies", {}, {}, {}, null],
]);

describe("the evidence of parts", () => {
  it("names the shared segment, or the way to it", () => {
    const fit = (makes: number[]) =>
      PARTS.SEGMENT_FIT({ investor: investor({ makes }), offer: offer({ makes: [3] }) }, smallFacts()).evidence;
    expect(fit([3])).toEqual([{ type: "ChainSegment", id: 3 }]);
    expect(fit([1])).toEqual([
      { type: "ChainSegment", id: 1 },
      { type: "SegmentSupply", id: 101 },
      { type: "SegmentSupply", id: 102 },
    ]);
  });

  it("puts the investor's own projects before those of others", () => {
    const facts = smallFacts({ ...own([2]), ...others(deal(2, PLACE.west, [2])) });
    expect(PARTS.TRACK_RECORD({ investor: investor(), offer: offer() }, facts)).toMatchObject({
      evidence: [
        { type: "Project", id: 1 },
        { type: "Project", id: 2 },
      ],
      counts: { own: 1, others: 1 },
    });
  });
});

describe("the values of all parts", () => {
  it("do not depend on the order of the facts", () => {
    const policies = [terms(1, null), terms(2, PLACE.home, 10), terms(3, PLACE.west, 10)];
    const deals = [deal(2, PLACE.west, [2]), deal(3, PLACE.east, [2], PLACE.away)];
    const facts = (mixed: boolean) =>
      smallFacts({
        policies: mixed ? [...policies].reverse() : policies,
        funds: mixed ? [...policies].reverse() : policies,
        provenSegments: new Set([2]),
        deals: new Map([[2, mixed ? [...deals].reverse() : deals]]),
        ownDeals: new Map([[7, mixed ? [...deals].reverse() : deals]]),
      });
    const pair = { investor: investor(), offer: offer() };
    expect(partValues(pair, facts(true))).toEqual(partValues(pair, facts(false)));
  });
});
