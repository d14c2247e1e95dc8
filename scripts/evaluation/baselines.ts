import { Random } from "../../src/app/seeding/synthetic/random";
import type { Ground } from "../../src/matching/fit/ground";
import { chainsOf } from "../../src/matching/fit/pair";
import type { Profile } from "../../src/matching/fit/profile";
import { tokensOf } from "../../src/platform/search/tokens";

/** An enterprise as the baselines see it. */
export interface Firm {
  readonly profile: Profile & { readonly id: number };
  /** Its names and its city, in both languages. */
  readonly tokens: readonly string[];
}

/** A question as the baselines see it. */
export interface Asked {
  readonly offer: Profile;
  /** Names of its segments and chain in both languages. */
  readonly text: string;
  /** Number of the question, for the random order. */
  readonly seed: number;
}

/** The tokens of a text, as the search index makes them. */
export function textTokens(texts: readonly string[]): string[] {
  const { title } = tokensOf(texts, []);
  return title;
}

/** Orders of all enterprises by something simple; ties by id. */
export const BASELINES: Readonly<Record<string, (asked: Asked, firms: readonly Firm[], ground: Ground) => number[]>> = {
  random: ({ seed }, firms) => new Random(seed, 7).shuffle(firms.map(({ profile }) => profile.id)),
  "text similarity (BM25)": ({ text }, firms) => {
    const score = bm25(
      firms.map(({ tokens }) => tokens),
      textTokens([text]),
    );
    return ordered(firms, (_, position) => score[position] ?? 0);
  },
  "size alone": (_, firms) => ordered(firms, ({ profile }) => profile.revenueWan ?? -1),
  "same chain, then size": ({ offer }, firms, { graph }) => {
    const wanted = chainsOf(offer, graph);
    const isSame = ({ profile }: Firm) => chainsOf(profile, graph).some((chain) => wanted.includes(chain));
    return ordered(firms, (firm) => (isSame(firm) ? 1e12 : 0) + (firm.profile.revenueWan ?? -1));
  },
  "segment overlap alone": ({ offer }, firms, ground) =>
    ordered(firms, ({ profile }) => overlap(profile, offer, ground)),
  // The order of ids is that of the file, in which neighbours have much in common: ties by id are not ties by chance.
  "segment overlap, ties by chance": ({ offer, seed }, firms, ground) => {
    const random = new Random(seed, 11);
    return ordered(firms, ({ profile }) => overlap(profile, offer, ground) + random.next());
  },
};

/** 3 for the same segment, 2 for one a step away, 1 for the same chain, else 0. */
function overlap(profile: Profile, offer: Profile, { graph }: Ground): number {
  const near = graph.near(profile.makes);
  const steps = Math.min(...offer.makes.map((segment) => near.get(segment)?.steps ?? Infinity));
  if (steps <= 1) return 3 - steps;
  const wanted = chainsOf(offer, graph);
  return chainsOf(profile, graph).some((chain) => wanted.includes(chain)) ? 1 : 0;
}

function ordered(firms: readonly Firm[], score: (firm: Firm, position: number) => number): number[] {
  return firms
    .map((firm, position) => ({ id: firm.profile.id, score: score(firm, position) }))
    .sort((a, b) => b.score - a.score || a.id - b.id)
    .map(({ id }) => id);
}

/** Okapi BM25 with the usual constants (Robertson and Zaragoza 2009). */
function bm25(documents: readonly (readonly string[])[], query: readonly string[]): number[] {
  const [k1, b] = [1.2, 0.75];
  const average = documents.reduce((sum, { length }) => sum + length, 0) / Math.max(documents.length, 1);
  const terms = [...new Set(query)].map((term) => {
    const within = documents.filter((tokens) => tokens.includes(term)).length;
    return { term, idf: Math.log(1 + (documents.length - within + 0.5) / (within + 0.5)) };
  });
  return documents.map((tokens) =>
    terms.reduce((sum, { term, idf }) => {
      const count = tokens.filter((token) => token === term).length;
      return sum + (idf * count * (k1 + 1)) / (count + k1 * (1 - b + (b * tokens.length) / average));
    }, 0),
  );
}
