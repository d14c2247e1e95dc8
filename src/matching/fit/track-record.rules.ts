import type { Deal, Facts } from "./facts";
import { type Pair, chainsOf } from "./pair";
import { evidenceOf, type Part, UNKNOWN_PART } from "./part";
import type { Profile } from "./profile";
import { MANY_PROJECTS, saturating, tenThousandths } from "./score.rules";

/** What an earlier project of the investor counts here: in a segment of the offer, in one of its chains, in anything. */
const OWN = { segment: 1, chain: 0.85, other: 0.7 };
/** Most that projects of others count. */
const OTHERS = 0.6;
/** What a project of somebody comparable counts more than one of anybody. */
const [SAME_HOME, SAME_OWNERSHIP] = [0.5, 0.25];

/** Whether the investor, or others who make the same, have made this move before. */
export function trackRecord({ investor, offer }: Pair, facts: Facts): Part {
  const own = (investor.id !== null && facts.ownDeals.get(investor.id)) || [];
  if (own.length === 0 && !offer.makes.some((segment) => facts.provenSegments.has(segment))) return UNKNOWN_PART;
  const shared = offer.makes.filter((segment) => investor.makes.includes(segment));
  const inShared = shared.map((segment) => facts.deals.get(segment) ?? []);
  const [only = [], ...more] = inShared;
  const all = more.length === 0 ? only : [...new Map(inShared.flat().map((deal) => [deal.id, deal])).values()];
  const alike = own.length === 0 ? all : all.filter(({ id }) => !own.some((deal) => deal.id === id));
  const [area, home] = [facts.regions.areaOf(offer.region), facts.regions.provinceOf(investor.region)];
  const creditOf = (deal: Deal) =>
    (facts.regions.areaOf(deal.region) === area ? 1 : 0.5) +
    (home !== null && deal.home === home ? SAME_HOME : 0) +
    (investor.ownership !== null && deal.ownerships.has(investor.ownership) ? SAME_OWNERSHIP : 0);
  const sum = known(
    facts,
    [shared.join(), own.length === 0 ? "" : investor.id, area, home, investor.ownership].join(" "),
    () => alike.reduce((total, deal) => total + creditOf(deal), 0),
  );
  const best = Math.max(0, ...own.map((deal) => ownCredit(deal, offer, facts)));
  return {
    value: tenThousandths(Math.max(best, OTHERS * saturating(sum, MANY_PROJECTS))),
    // Hundreds of pairs are judged for each that is shown: what it rests on is put in order when somebody looks.
    get evidence() {
      const first = (deals: readonly Deal[], credit: (deal: Deal) => number) =>
        [...deals]
          .map((deal) => ({ id: deal.id, credit: credit(deal) }))
          .sort((one, other) => other.credit - one.credit || one.id - other.id)
          .map(({ id }) => id);
      return evidenceOf("Project", [...first(own, (deal) => ownCredit(deal, offer, facts)), ...first(alike, creditOf)]);
    },
    counts: { own: own.length, others: alike.length },
  };
}

function ownCredit(deal: Deal, offer: Profile, { graph }: Facts): number {
  if (offer.makes.some((segment) => deal.segments.has(segment))) return OWN.segment;
  const chains = chainsOf(offer, graph);
  return graph.chainsOf([...deal.segments]).some((chain) => chains.includes(chain)) ? OWN.chain : OWN.other;
}

const sums = new WeakMap<Facts, Map<string, number>>();

/** What projects of others come to, once for all pairs to which they mean the same: most of some hundred pairs differ in little. */
function known(facts: Facts, key: string, make: () => number): number {
  const ofFacts = sums.get(facts) ?? new Map<string, number>();
  sums.set(facts, ofFacts);
  let sum = ofFacts.get(key);
  if (sum === undefined) ofFacts.set(key, (sum = make()));
  return sum;
}
