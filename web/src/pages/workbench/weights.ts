import type { MatchPartName, MatchWeights } from "../../api/documents";
import { wholeField } from "../../state/query-codec";

/** Largest weight that the API takes. */
const LARGEST = 1_000;

/** A weight of the API: its name, its part, and what it is when nobody says (test/web/workbench.test.ts asks the API). */
interface WeightKind {
  readonly name: keyof MatchWeights;
  readonly part: MatchPartName;
  readonly fallback: number;
}

/** The weights, in the order of the parts of a match. */
export const WEIGHTS = [
  { name: "segmentFit", part: "SEGMENT_FIT", fallback: 60 },
  { name: "proximity", part: "PROXIMITY", fallback: 2 },
  { name: "resourceFit", part: "RESOURCE_FIT", fallback: 5 },
  { name: "capitalFit", part: "CAPITAL_FIT", fallback: 1 },
  { name: "homeRegion", part: "HOME_REGION", fallback: 10 },
  { name: "fundTies", part: "FUND_TIES", fallback: 5 },
  { name: "trackRecord", part: "TRACK_RECORD", fallback: 1 },
  { name: "policyAdvantage", part: "POLICY_ADVANTAGE", fallback: 5 },
] as const satisfies readonly WeightKind[];

/** Weights as the address says them; null: as the API has them. */
export type ChosenWeights = Readonly<Record<(typeof WEIGHTS)[number]["name"], number | null>>;

const weight = wholeField(LARGEST);

/** The weights in the address, each under its own name. */
export const WEIGHT_FIELDS = {
  segmentFit: weight,
  proximity: weight,
  resourceFit: weight,
  capitalFit: weight,
  homeRegion: weight,
  fundTies: weight,
  trackRecord: weight,
  policyAdvantage: weight,
};

/** No weight chosen. */
export const DEFAULT_WEIGHTS: ChosenWeights = {
  segmentFit: null,
  proximity: null,
  resourceFit: null,
  capitalFit: null,
  homeRegion: null,
  fundTies: null,
  trackRecord: null,
  policyAdvantage: null,
};

/** The weights to ask with: those that were chosen. */
export function chosenWeights(state: ChosenWeights): MatchWeights {
  return Object.fromEntries(WEIGHTS.flatMap(({ name }) => (state[name] === null ? [] : [[name, state[name]]])));
}
