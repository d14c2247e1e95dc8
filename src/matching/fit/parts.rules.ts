import type { Facts, Moves, ResourceSite, Terms } from "./facts";
import { chainsOf, type Pair } from "./pair";
import { evidenceOf, MOST_EVIDENCE, type Part, UNKNOWN_PART } from "./part";
import type { Profile } from "./profile";
import { MANY_PROJECTS, PartName, type PartValues, saturating, tenThousandths } from "./score.rules";
import { trackRecord } from "./track-record.rules";

/** The parts of a match, each judged by itself. Pure: the same facts give the same parts, whatever their order. */
export const PARTS: Readonly<Record<PartName, (pair: Pair, facts: Facts) => Part>> = {
  SEGMENT_FIT: segmentFit,
  PROXIMITY: proximity,
  RESOURCE_FIT: resourceFit,
  CAPITAL_FIT: capitalFit,
  HOME_REGION: homeRegion,
  FUND_TIES: fundTies,
  TRACK_RECORD: trackRecord,
  POLICY_ADVANTAGE: policyAdvantage,
};

/** The values of all parts of a pair. */
export function partValues(pair: Pair, facts: Facts): PartValues {
  const entries = Object.entries(PARTS).map(([name, judge]) => [name, judge(pair, facts).value]);
  return Object.fromEntries(entries) as PartValues;
}

/** What a segment of the offer counts by the steps from what the investor makes, and within the same chain only. */
const CREDIT_BY_STEPS = [1, 0.5, 0.25] as const;
const CREDIT_OF_CHAIN = 0.1;
/** The best segment counts most; then how much of the offer is made, and how much else the investor does. */
const [BEST, COVERAGE, FOCUS] = [0.6, 0.25, 0.15];

/** How far the investor makes what is offered. */
export function segmentFit({ investor, offer }: Pair, { graph }: Facts): Part {
  const chains = chainsOf(investor, graph);
  if (offer.makes.length === 0) {
    if (offer.chain === null || chains.length === 0) return UNKNOWN_PART;
    const isShared = chains.includes(offer.chain);
    return {
      value: tenThousandths(isShared ? CREDIT_OF_CHAIN : 0),
      evidence: [],
      counts: { same: 0, steps: -1, isChain: isShared ? 1 : 0 },
    };
  }
  if (investor.makes.length === 0) return UNKNOWN_PART;
  const near = graph.near(investor.makes);
  const credits = offer.makes.map((segment): number => {
    const reach = near.get(segment);
    const chain = graph.segments.get(segment)?.chain ?? null;
    return reach ? CREDIT_BY_STEPS[reach.steps] : chain !== null && chains.includes(chain) ? CREDIT_OF_CHAIN : 0;
  });
  const best = Math.max(...credits);
  const shared = offer.makes.filter((segment) => investor.makes.includes(segment));
  const reached = offer.makes.flatMap((segment) => near.get(segment) ?? []).sort((a, b) => a.steps - b.steps);
  const nearest = reached[0];
  const mean = credits.reduce((sum, credit) => sum + credit, 0) / credits.length;
  const focus = shared.length / investor.makes.length;
  return {
    value: tenThousandths(BEST * best + COVERAGE * mean + FOCUS * focus),
    evidence:
      shared.length > 0
        ? evidenceOf("ChainSegment", shared)
        : [
            ...evidenceOf("ChainSegment", nearest ? [nearest.from] : []),
            ...evidenceOf("SegmentSupply", nearest?.supplies ?? []),
          ],
    counts: { same: shared.length, of: offer.makes.length, steps: nearest?.steps ?? -1, isChain: best > 0 ? 1 : 0 },
  };
}

/** How much of what lies one step before and after is there: suppliers and customers of the segments where both meet. */
export function proximity({ investor, offer }: Pair, { graph }: Facts): Part {
  const near = graph.near(investor.makes);
  const meeting = offer.makes.flatMap((segment) => near.get(segment)?.from ?? []);
  const wanted = new Set([...investor.needs, ...investor.buys]);
  for (const segment of meeting.length > 0 ? meeting : offer.makes) {
    for (const { supplier } of graph.suppliersOf(segment)) wanted.add(supplier);
    for (const { customer } of graph.customersOf(segment)) wanted.add(customer);
  }
  if (wanted.size === 0) return UNKNOWN_PART;
  const present = [...wanted].filter((segment) => graph.segments.get(segment)?.isPresent).sort((a, b) => a - b);
  // What the caller says that it needs comes first, as the reason that it asked for.
  const asked = present.filter((segment) => investor.needs.includes(segment) || investor.buys.includes(segment));
  return {
    value: tenThousandths(present.length / wanted.size),
    evidence: evidenceOf("ChainSegment", [...asked, ...present]),
    counts: { present: present.length, of: wanted.size },
  };
}

/** What a resource counts in the offer's region or area, and elsewhere above or below. */
const [IN_AREA, IN_PROVINCE] = [1, 0.5];

/** How far resources of the place feed what is offered, and meet what the investor needs on site. */
export function resourceFit({ investor, offer }: Pair, facts: Facts): Part {
  const demands = [
    ...offer.makes.map((segment) => facts.resources.get(segment)),
    ...investor.siteNeeds.map((need) => facts.sites.get(need)),
  ].filter((sites) => sites !== undefined);
  if (demands.length === 0 || offer.region === null) return UNKNOWN_PART;
  const nearest = demands.map((sites) => sitesAt(sites, offer.region, facts));
  const found = nearest.flatMap(({ sites }) => sites);
  return {
    value: tenThousandths(nearest.reduce((sum, { credit }) => sum + credit, 0) / demands.length),
    evidence: evidenceOf(
      "Resource",
      found.map(({ id }) => id),
    ),
    counts: {
      met: nearest.filter(({ credit }) => credit > 0).length,
      of: demands.length,
      near: nearest.filter(({ credit }) => credit === IN_AREA).length,
    },
  };
}

/** The nearest of some resources to a place, and what they count there. */
export function sitesAt(
  sites: readonly ResourceSite[],
  region: number | null,
  { regions }: Facts,
): { credit: number; sites: ResourceSite[] } {
  const [area, province] = [regions.areaOf(region), regions.provinceOf(region)];
  const inArea = sites.filter((site) => area !== null && area !== province && regions.isWithin(site.region, area));
  if (inArea.length > 0) return { credit: IN_AREA, sites: inArea };
  const above = sites.filter(
    (site) => regions.isWithin(region, site.region) || regions.isWithin(site.region, area ?? -1),
  );
  return { credit: above.length > 0 ? IN_PROVINCE : 0, sites: above };
}

/** An amount up to this share of a year's revenue is easily borne; one of `TOO_MUCH` years is not. */
const [EASY, TOO_MUCH] = [0.3, 10];

/** How far the amount is within what the investor says, or what its revenue bears. */
export function capitalFit({ investor, offer }: Pair): Part {
  const amount = offer.leastWan;
  if (amount === null) return UNKNOWN_PART;
  if (investor.leastWan !== null || investor.mostWan !== null) {
    const isWithin = amount >= (investor.leastWan ?? 0) && amount <= (investor.mostWan ?? Infinity);
    return { value: tenThousandths(isWithin ? 1 : 0), evidence: [], counts: { amountWan: amount, isStated: 1 } };
  }
  if (investor.revenueWan === null || investor.revenueWan === 0) return UNKNOWN_PART;
  const years = amount / investor.revenueWan;
  const share = 1 - Math.log(Math.max(years, EASY) / EASY) / Math.log(TOO_MUCH / EASY);
  return {
    value: tenThousandths(share),
    evidence: investor.id === null ? [] : evidenceOf("Enterprise", [investor.id]),
    counts: { amountWan: amount, revenueWan: investor.revenueWan, isStated: 0 },
  };
}

/** Moves into the area count fully, those into the rest of the province a quarter. */
const ELSEWHERE = 0.25;
const NO_MOVES: Moves = { count: 0, first: [] };
/** Flow and coverage together. */
const [FLOW, COVERED] = [0.6, 0.4];

/** Whether investors of that home come here, and whether their home is courted. 1 for who is there already. */
export function homeRegion({ investor, offer }: Pair, { regions, flows, courting }: Facts): Part {
  const [home, area] = [regions.provinceOf(investor.region), regions.areaOf(offer.region)];
  if (investor.region === null || home === null || area === null) return UNKNOWN_PART;
  const province = regions.provinceOf(offer.region);
  if (area !== province && regions.isWithin(investor.region, area)) {
    return { value: tenThousandths(1), evidence: evidenceOf("Region", [investor.region]), counts: { isThere: 1 } };
  }
  const flow = flows.get(home);
  const [here, all] = [flow?.areas.get(area) ?? NO_MOVES, flow?.all ?? NO_MOVES];
  const court = courting.get(home);
  const courted = (court?.tasks.length ?? 0) + (court?.events.length ?? 0);
  const covered = court?.coverages.length ?? 0;
  return {
    value: tenThousandths(
      FLOW * saturating(here.count + ELSEWHERE * (all.count - here.count), MANY_PROJECTS) +
        COVERED * saturating(courted + covered, 2),
    ),
    evidence: [
      ...evidenceOf("RegionCoverage", court?.coverages ?? []),
      ...evidenceOf("Project", [...here.first, ...all.first]),
      ...evidenceOf("Task", court?.tasks ?? []),
      ...evidenceOf("PromotionEvent", court?.events ?? []),
    ].slice(0, MOST_EVIDENCE),
    counts: { isThere: 0, here: here.count, all: all.count, courted, covered },
  };
}

/** Whether a fund that may take part has already put money into the investor; else how many there are. */
export function fundTies({ investor, offer }: Pair, facts: Facts): Part {
  const eligible = applicable(facts.funds, offer, facts);
  if (eligible.length === 0) return UNKNOWN_PART;
  const ties = eligible.filter(({ id }) => investor.id !== null && facts.fundsOf.get(investor.id)?.includes(id));
  const specific = eligible.filter(({ chains }) => chains !== null);
  return {
    value: tenThousandths(
      ties.length > 0 ? 1 : 0.5 * saturating(specific.length + (eligible.length - specific.length) / 4, 3),
    ),
    evidence: evidenceOf(
      "Fund",
      [...ties, ...specific, ...eligible].map(({ id }) => id),
    ),
    counts: { ties: ties.length, eligible: eligible.length },
  };
}

/** A policy for every chain counts a quarter of one that is for the offer's. */
const GENERAL = 0.25;

/** The policies of the place that are for the offer's chain. */
export function policyAdvantage({ offer }: Pair, facts: Facts): Part {
  if (facts.policies.length === 0 || offer.region === null) return UNKNOWN_PART;
  const found = applicable(facts.policies, offer, facts);
  const specific = found.filter(({ chains }) => chains !== null);
  return {
    value: tenThousandths(saturating(specific.length + GENERAL * (found.length - specific.length), 3)),
    evidence: evidenceOf(
      "Policy",
      [...specific, ...found].map(({ id }) => id),
    ),
    counts: { all: found.length, specific: specific.length },
  };
}

/** What is applicable to an offer out of a list: it is asked for once for each investor. */
const known = new WeakMap<readonly Terms[], WeakMap<Profile, readonly Terms[]>>();

/** Policies or funds that are for the place and the chains of an offer. */
function applicable(all: readonly Terms[], offer: Profile, { graph, regions }: Facts): readonly Terms[] {
  const byOffer = known.get(all) ?? new WeakMap<Profile, readonly Terms[]>();
  known.set(all, byOffer);
  const before = byOffer.get(offer);
  if (before) return before;
  const chains = chainsOf(offer, graph);
  const line = regions.lineOf(offer.region);
  const found = all.filter(
    (terms) =>
      (terms.region === null || line.includes(terms.region)) &&
      (terms.chains === null || chains.some((chain) => terms.chains?.has(chain))),
  );
  byOffer.set(offer, found);
  return found;
}
