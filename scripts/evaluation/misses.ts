import { type Asking, orderOf } from "./ask-deals";
import { outcomeOf } from "./metrics";
import { PartName, type Weights } from "../../src/matching/fit/score.rules";

/** Why an investor was not found among the first ten. */
export type MissReason = "no segment left" | "another segment" | "another chain" | "peers alike";

/** A deal whose investor was not found among the first ten. */
export interface Miss {
  readonly code: string;
  readonly name: string;
  /** Null: it is no candidate at all. */
  readonly place: number | null;
  readonly reason: MissReason;
  /** Candidates that make just as much of what is offered, or more. */
  readonly peers: number;
}

/** Words for the reasons. */
export const REASONS: Readonly<Record<MissReason, string>> = {
  "no segment left": "the catalog knows the investor by this deal alone: with its traces hidden it is in no segment",
  "another chain": "the catalog has the investor in other chains only, so it is no candidate",
  "another segment": "the catalog has the investor in a neighbouring segment, not in that of the deal",
  "peers alike": "the investor is in the segment, and so are ten or more that nothing in the catalog tells apart",
};

/** The misses under weights, the worst first. */
export function missesOf(askings: readonly Asking[], weights: Weights): Miss[] {
  const misses = askings.flatMap(({ deal, investors, investorSegments }): Miss[] => {
    const { place } = outcomeOf(orderOf(investors, weights), deal.investors);
    if (place !== null && place <= 10) return [];
    const fit = (id: number) => investors.find((one) => one.id === id)?.values[PartName.SEGMENT_FIT] ?? 0;
    const best = Math.max(...deal.investors.map(fit));
    const peers = investors.filter(({ id }) => !deal.investors.includes(id) && fit(id) >= best).length;
    const reason: MissReason =
      investorSegments === 0
        ? "no segment left"
        : place === null
          ? "another chain"
          : best < SAME_SEGMENT
            ? "another segment"
            : "peers alike";
    return [{ code: deal.code, name: deal.name, place, reason, peers }];
  });
  return misses.sort((a, b) => (b.place ?? Infinity) - (a.place ?? Infinity) || (a.code < b.code ? -1 : 1));
}

/** Least segment fit of who makes a segment of the offer. */
const SAME_SEGMENT = 6_000;
