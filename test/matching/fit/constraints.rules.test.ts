import { CooperationMode } from "../../../src/lists/opportunity";
import { exclusionOf } from "../../../src/matching/fit/constraints.rules";
import type { Facts } from "../../../src/matching/fit/facts";
import { type Profile, SiteNeed } from "../../../src/matching/fit/profile";
import { investor, offer, PLACE, smallFacts } from "./small-facts";

type Case = [
  title: string,
  investor: Partial<Profile>,
  offer: Partial<Profile>,
  facts: Partial<Facts>,
  code: string | null,
];

const land = (region: number) => ({ sites: new Map([[SiteNeed.LAND, [{ id: 1, region }]]]) });

describe("a hard constraint", () => {
  it.each<Case>([
    ["lets an ordinary pair through", {}, {}, {}, null],
    ["stops what is signed", {}, { isWithdrawn: true }, {}, "WITHDRAWN"],
    ["stops what lies in an excluded region", { excludedRegions: [PLACE.west] }, {}, {}, "REGION_EXCLUDED"],
    [
      "does not stop what lies above an excluded region",
      { excludedRegions: [PLACE.west] },
      { region: PLACE.home },
      {},
      null,
    ],
    ["stops what lies elsewhere than wanted", { wantedRegions: [PLACE.east] }, {}, {}, "REGION_NOT_WANTED"],
    ["lets through what lies below a region wanted", { wantedRegions: [PLACE.home] }, {}, {}, null],
    ["stops an amount below the range", { leastWan: 101 }, { leastWan: 100 }, {}, "AMOUNT_OUT_OF_RANGE"],
    ["stops an amount above the range", { mostWan: 99 }, { leastWan: 100 }, {}, "AMOUNT_OUT_OF_RANGE"],
    ["takes both ends of the range", { leastWan: 100, mostWan: 100 }, { leastWan: 100 }, {}, null],
    ["does not stop an unknown amount", { leastWan: 101 }, {}, {}, null],
    [
      "stops a mode that does not suit",
      { modes: [CooperationMode.SOLE] },
      { modes: [CooperationMode.PPP] },
      {},
      "MODE_UNSUITED",
    ],
    [
      "does not stop an unknown mode",
      { modes: [CooperationMode.SOLE] },
      { modes: [CooperationMode.UNKNOWN] },
      {},
      null,
    ],
    [
      "does not stop an offer open to any mode",
      { modes: [CooperationMode.SOLE] },
      { modes: [CooperationMode.ANY] },
      {},
      null,
    ],
    [
      "stops where a need is met elsewhere only",
      { siteNeeds: [SiteNeed.LAND] },
      {},
      land(PLACE.east),
      "RESOURCE_ABSENT",
    ],
    ["does not stop where the need is met", { siteNeeds: [SiteNeed.LAND] }, {}, land(PLACE.west), null],
    ["does not take silence for absence", { siteNeeds: [SiteNeed.WATER] }, {}, {}, null],
    ["stops what has nothing in common", { makes: [5] }, {}, {}, "UNRELATED"],
    ["lets the same chain through", { makes: [1] }, { makes: [4] }, {}, null],
    ["lets an offer through that names the chain only", {}, { makes: [], chain: 10 }, {}, null],
    ["tells the first of several", { makes: [5], mostWan: 1 }, { isWithdrawn: true, leastWan: 100 }, {}, "WITHDRAWN"],
  ])("%s", (_, mine, theirs, facts, code) => {
    const found = exclusionOf({ investor: investor(mine), offer: offer(theirs) }, smallFacts(facts));
    expect(found?.code ?? null).toBe(code);
  });

  it("names what it rests on", () => {
    const pair = { investor: investor({ excludedRegions: [PLACE.west] }), offer: offer() };
    expect(exclusionOf(pair, smallFacts())?.evidence).toEqual([
      { type: "Region", id: PLACE.west },
      { type: "Region", id: PLACE.westCounty },
    ]);
  });
});
