import { CooperationMode } from "../../lists/opportunity";
import type { Facts } from "./facts";
import { type Evidence, evidenceOf } from "./part";
import { chainsOf, type Pair } from "./pair";
import { sitesAt } from "./parts.rules";
import type { SiteNeed } from "./profile";

/** Why a pair is not scored. */
export enum ExclusionCode {
  WITHDRAWN = "WITHDRAWN",
  REGION_EXCLUDED = "REGION_EXCLUDED",
  REGION_NOT_WANTED = "REGION_NOT_WANTED",
  AMOUNT_OUT_OF_RANGE = "AMOUNT_OUT_OF_RANGE",
  MODE_UNSUITED = "MODE_UNSUITED",
  RESOURCE_ABSENT = "RESOURCE_ABSENT",
  UNRELATED = "UNRELATED",
}

/** A hard constraint that a pair fails, with what its sentence names. */
export interface Exclusion {
  readonly code: ExclusionCode;
  readonly evidence: readonly Evidence[];
  /** The amount in question, 10,000 CNY. */
  readonly amountWan?: number;
  /** The need that is not met. */
  readonly need?: SiteNeed;
}

/** The first constraint that a pair fails, in the order of the codes; null: it may be scored. */
export function exclusionOf(pair: Pair, facts: Facts): Exclusion | null {
  return (
    withdrawn(pair) ??
    region(pair, facts) ??
    amount(pair) ??
    mode(pair) ??
    resource(pair, facts) ??
    related(pair, facts)
  );
}

function withdrawn({ offer }: Pair): Exclusion | null {
  return offer.isWithdrawn ? { code: ExclusionCode.WITHDRAWN, evidence: offerOf(offer.id) } : null;
}

function region({ investor, offer }: Pair, { regions }: Facts): Exclusion | null {
  if (offer.region === null) return null;
  const within = (all: readonly number[]) => all.filter((one) => regions.isWithin(offer.region, one));
  const excluded = within(investor.excludedRegions);
  if (excluded.length > 0) {
    return { code: ExclusionCode.REGION_EXCLUDED, evidence: evidenceOf("Region", [...excluded, offer.region]) };
  }
  if (investor.wantedRegions.length === 0 || within(investor.wantedRegions).length > 0) return null;
  return { code: ExclusionCode.REGION_NOT_WANTED, evidence: evidenceOf("Region", [offer.region]) };
}

function amount({ investor, offer }: Pair): Exclusion | null {
  const wan = offer.leastWan;
  if (wan === null || (wan >= (investor.leastWan ?? 0) && wan <= (investor.mostWan ?? Infinity))) return null;
  return { code: ExclusionCode.AMOUNT_OUT_OF_RANGE, evidence: offerOf(offer.id), amountWan: wan };
}

function mode({ investor, offer }: Pair): Exclusion | null {
  const suits = offer.modes.some(
    (one) => one === CooperationMode.ANY || one === CooperationMode.UNKNOWN || investor.modes.includes(one),
  );
  if (investor.modes.length === 0 || offer.modes.length === 0 || suits) return null;
  return { code: ExclusionCode.MODE_UNSUITED, evidence: offerOf(offer.id) };
}

/** A need fails only where the catalog knows resources of the kind and none of them in reach: silence is no proof. */
function resource({ investor, offer }: Pair, facts: Facts): Exclusion | null {
  const need = investor.siteNeeds.find((one) => {
    const sites = facts.sites.get(one);
    return sites !== undefined && offer.region !== null && sitesAt(sites, offer.region, facts).credit === 0;
  });
  return need === undefined || offer.region === null
    ? null
    : { code: ExclusionCode.RESOURCE_ABSENT, evidence: evidenceOf("Region", [offer.region]), need };
}

function related({ investor, offer }: Pair, { graph }: Facts): Exclusion | null {
  const near = graph.near(investor.makes);
  if (offer.makes.some((segment) => near.has(segment))) return null;
  const chains = chainsOf(investor, graph);
  if (chainsOf(offer, graph).some((chain) => chains.includes(chain))) return null;
  return {
    code: ExclusionCode.UNRELATED,
    evidence: evidenceOf("ChainSegment", [...offer.makes, ...investor.makes]),
  };
}

function offerOf(id: number | null): Evidence[] {
  return id === null ? [] : evidenceOf("Opportunity", [id]);
}
