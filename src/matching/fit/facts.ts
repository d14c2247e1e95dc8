import type { SiteNeed } from "./profile";
import type { RegionTree } from "./region-tree";
import type { SupplyGraph } from "./supply-graph";

/** A resource at a place. */
export interface ResourceSite {
  readonly id: number;
  readonly region: number;
}

/** An announced project of others. */
export interface Deal {
  readonly id: number;
  readonly region: number;
  readonly segments: ReadonlySet<number>;
  /** Province of the investor; null: unknown. */
  readonly home: number | null;
  /** Known kinds of ownership of its investors, as far as they are in the catalog. */
  readonly ownerships: ReadonlySet<string>;
}

/** A policy or a fund: where and for which chains. */
export interface Terms {
  readonly id: number;
  /** Null: national. */
  readonly region: number | null;
  /** Null: every chain. */
  readonly chains: ReadonlySet<number> | null;
}

/** Projects of investors from one home: how many, and the first few. */
export interface Moves {
  readonly count: number;
  /** Row ids, newest first. */
  readonly first: readonly number[];
}

/** Where the investors of one home have gone. */
export interface Flow {
  readonly all: Moves;
  /** By the area that the projects lie in. */
  readonly areas: ReadonlyMap<number, Moves>;
}

/** How a home region is courted: tasks that name it, events held with it, and who covers it today. */
export interface Courting {
  readonly tasks: readonly number[];
  readonly events: readonly number[];
  readonly coverages: readonly number[];
}

/** What the catalog holds about the pairs that are to be judged. Lists are in the order of ids. */
export interface Facts {
  readonly graph: SupplyGraph;
  readonly regions: RegionTree;
  /** Resources by the segment that they feed. */
  readonly resources: ReadonlyMap<number, readonly ResourceSite[]>;
  /** Resources by the need that they meet; absent: the catalog has none of the kind. */
  readonly sites: ReadonlyMap<SiteNeed, readonly ResourceSite[]>;
  /** Segments of the offers in which any project is known. */
  readonly provenSegments: ReadonlySet<number>;
  /** Projects in the segments that an offer and an investor share, by segment. */
  readonly deals: ReadonlyMap<number, readonly Deal[]>;
  /** Projects of the investors, by the investor's id. */
  readonly ownDeals: ReadonlyMap<number, readonly Deal[]>;
  /** Projects by the province of their investors. */
  readonly flows: ReadonlyMap<number, Flow>;
  readonly courting: ReadonlyMap<number, Courting>;
  readonly policies: readonly Terms[];
  readonly funds: readonly Terms[];
  /** Funds that invested in an enterprise, by its id. */
  readonly fundsOf: ReadonlyMap<number, readonly number[]>;
}
