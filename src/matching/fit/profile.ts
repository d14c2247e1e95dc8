import type { CooperationMode } from "../../lists/opportunity";

/** What somebody needs on site. */
export enum SiteNeed {
  POWER = "POWER",
  GREEN_ELECTRICITY = "GREEN_ELECTRICITY",
  LAND = "LAND",
  WATER = "WATER",
  MINERALS = "MINERALS",
  TALENT = "TALENT",
  LOGISTICS = "LOGISTICS",
}

/** What an investor is after. */
export enum InvestmentGoal {
  FEEDSTOCK = "FEEDSTOCK",
  MARKET = "MARKET",
  INCENTIVES = "INCENTIVES",
  CAPITAL = "CAPITAL",
}

/** Types of resources by which a need is met; none: the catalog has no such type, so nothing is known. */
export const RESOURCE_TYPES_OF: Readonly<Record<SiteNeed, readonly string[]>> = {
  POWER: ["ELECTRICITY", "COAL"],
  GREEN_ELECTRICITY: ["WIND", "SOLAR", "HYDRO"],
  LAND: ["LAND"],
  WATER: [],
  MINERALS: ["MINERAL"],
  TALENT: ["TALENT_RESEARCH"],
  LOGISTICS: ["LOGISTICS"],
};

/** One side of a match as both sides speak of it. Ids are row ids; an empty list says nothing. */
export interface Profile {
  /** Row id of the record; null: it is none, but what a caller said. */
  readonly id: number | null;
  /** Segments that are made, or offered to be made. */
  readonly makes: readonly number[];
  /** Segments that must be supplied nearby. */
  readonly needs: readonly number[];
  /** Segments that are bought. */
  readonly buys: readonly number[];
  /** The chain, when there is one besides those of the segments. */
  readonly chain: number | null;
  /** Headquarters of an investor, place of an offer; null: unknown. */
  readonly region: number | null;
  readonly wantedRegions: readonly number[];
  readonly excludedRegions: readonly number[];
  /** 10,000 CNY. Null: not limited. */
  readonly leastWan: number | null;
  readonly mostWan: number | null;
  /** Modes that suit; an offer's ANY and UNKNOWN suit everybody. */
  readonly modes: readonly CooperationMode[];
  readonly siteNeeds: readonly SiteNeed[];
  /** Value of `Ownership`; null: unknown. */
  readonly ownership: string | null;
  readonly goals: readonly InvestmentGoal[];
  /** An investor's yearly revenue, 10,000 CNY; null: unknown. */
  readonly revenueWan: number | null;
  /** Whether an offer is off the market by its stage. */
  readonly isWithdrawn: boolean;
}

/** A profile that says nothing: what is left out of another one. */
export const SILENT: Profile = {
  id: null,
  makes: [],
  needs: [],
  buys: [],
  chain: null,
  region: null,
  wantedRegions: [],
  excludedRegions: [],
  leastWan: null,
  mostWan: null,
  modes: [],
  siteNeeds: [],
  ownership: null,
  goals: [],
  revenueWan: null,
  isWithdrawn: false,
};
