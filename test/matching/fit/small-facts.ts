import type { Facts } from "../../../src/matching/fit/facts";
import { type Profile, SILENT } from "../../../src/matching/fit/profile";
import { RegionTree } from "../../../src/matching/fit/region-tree";
import { SupplyGraph } from "../../../src/matching/fit/supply-graph";

/** Regions of the small world: a country, two provinces, prefectures and counties of the first. */
export const PLACE = { country: 1, home: 10, west: 11, westCounty: 111, east: 12, away: 20 };

/** 1 → 2 → 3 → 4 in chain 10, 5 alone in chain 20; 1, 2 and 4 are present. */
export const GRAPH = new SupplyGraph(
  [1, 2, 3, 4, 5].map((id) => ({ id, chain: id === 5 ? 20 : 10, isPresent: [1, 2, 4].includes(id) })),
  [1, 2, 3].map((id) => ({ id: 100 + id, supplier: id, customer: id + 1 })),
);

/** Facts of a catalog that holds nothing but what is given. */
export function smallFacts(given: Partial<Facts> = {}): Facts {
  const { country, home, west, westCounty, east, away } = PLACE;
  return {
    graph: GRAPH,
    regions: new RegionTree([
      { id: country, parent: null, level: "COUNTRY" },
      { id: home, parent: country, level: "PROVINCE" },
      { id: west, parent: home, level: "PREFECTURE" },
      { id: westCounty, parent: west, level: "COUNTY" },
      { id: east, parent: home, level: "PREFECTURE" },
      { id: away, parent: country, level: "PROVINCE" },
    ]),
    resources: new Map(),
    sites: new Map(),
    provenSegments: new Set(),
    deals: new Map(),
    ownDeals: new Map(),
    flows: new Map(),
    courting: new Map(),
    policies: [],
    funds: [],
    fundsOf: new Map(),
    ...given,
  };
}

/** An investor that makes segment 2, from the other province. */
export const investor = (given: Partial<Profile> = {}): Profile => ({
  ...SILENT,
  id: 7,
  makes: [2],
  region: PLACE.away,
  ...given,
});

/** An offer of segment 2 in the county. */
export const offer = (given: Partial<Profile> = {}): Profile => ({
  ...SILENT,
  id: 8,
  makes: [2],
  region: PLACE.westCounty,
  ...given,
});
