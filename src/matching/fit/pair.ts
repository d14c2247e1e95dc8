import type { Profile } from "./profile";
import type { SupplyGraph } from "./supply-graph";

/** A pair that is judged: who would invest, and in what. */
export interface Pair {
  readonly investor: Profile;
  readonly offer: Profile;
}

/** Chains of a profile: its own and those of what it makes. */
export function chainsOf(profile: Profile, graph: SupplyGraph): number[] {
  const chains = graph.chainsOf(profile.makes);
  return profile.chain === null || chains.includes(profile.chain) ? chains : [...chains, profile.chain];
}
