import type { Reader } from "../../platform/database";
import { findCandidates, type Wanted } from "./candidates.repository";
import { exclusionOf } from "./constraints.rules";
import type { Facts } from "./facts";
import { loadFacts } from "./facts.repository";
import type { Ground } from "./ground";
import type { Pair } from "./pair";
import { partValues } from "./parts.rules";
import type { Profile } from "./profile";
import { loadInvestors, loadOffers } from "./profiles.repository";
import { compareMatches, type PartValues, type Score, scoreOf, type Weights } from "./score.rules";

/** A pair that was judged. */
export interface Judged extends Score {
  readonly pair: Pair;
  readonly values: PartValues;
  /** What the reasons are told from. */
  readonly facts: Facts;
}

/** A judged pair in a ranking: `id` is the row id of the candidate. */
export interface Ranked extends Judged {
  readonly id: number;
}

/** What a ranking came to. */
export interface Ranking {
  /** The higher score first, ties by id. */
  readonly matches: readonly Ranked[];
  /** Candidates that failed a hard constraint. */
  readonly excluded: number;
}

/** How candidates are judged. */
export interface Judging {
  readonly ground: Ground;
  readonly weights: Weights;
  /** `YYYY-MM-DD`: policies in force are those of this day. */
  readonly today: string;
}

/** Ranks the candidates of each profile; profiles are offers when investors are wanted, and the other way round. */
export async function rank(
  db: Reader,
  wanted: Wanted,
  profiles: readonly Profile[],
  { ground, weights, today }: Judging,
): Promise<Ranking[]> {
  const candidates = await findCandidates(db, ground, wanted, profiles);
  const ids = [...new Set(candidates.flat())].sort((a, b) => a - b);
  const isForInvestors = wanted.kind === "investors";
  const found = isForInvestors ? await loadInvestors(db, ids) : await loadOffers(db, ids);
  const others = [...found.values()];
  const facts = isForInvestors
    ? await loadFacts(db, ground, others, profiles, today)
    : await loadFacts(db, ground, profiles, others, today);
  return profiles.map((profile, position) => {
    const all = (candidates[position] ?? []).flatMap((id) => found.get(id) ?? []);
    const pairs = all.map((other) =>
      isForInvestors ? { investor: other, offer: profile } : { investor: profile, offer: other },
    );
    const fitting = pairs.filter((pair) => exclusionOf(pair, facts) === null);
    const matches = fitting.map((pair) => ({
      id: (isForInvestors ? pair.investor.id : pair.offer.id) ?? 0,
      ...judge(pair, facts, weights),
    }));
    return { matches: matches.sort(compareMatches), excluded: pairs.length - fitting.length };
  });
}

/** Judges one pair. */
export function judge(pair: Pair, facts: Facts, weights: Weights): Judged {
  const values = partValues(pair, facts);
  return { pair, facts, values, ...scoreOf(values, weights) };
}
