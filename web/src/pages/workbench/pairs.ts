import { investorVerdict, type InvestorVerdictQuery, matchVerdict, type MatchVerdictQuery } from "../../api/documents";
import type { Question } from "../../api/query-link";
import { chosenWeights } from "./weights";
import { profileOf, type WorkbenchState } from "./workbench-state";

/** Who is judged for what. */
export interface Pair {
  /** Code; null: the investor that the address describes. */
  readonly enterprise: string | null;
  /** Code. */
  readonly opportunity: string;
}

/** A pair with what the API says of it. */
export interface JudgedPair {
  /** Null: the investor that the address describes. */
  readonly enterprise: MatchVerdictQuery["enterprise"];
  readonly opportunity: NonNullable<MatchVerdictQuery["opportunity"]>;
  readonly verdict: MatchVerdictQuery["match"];
}

/** The pair of what the workbench is about and something else; null: it is about nothing yet. */
export function pairWith(other: string, { by, enterprise, opportunity }: WorkbenchState): Pair | null {
  if (by === "investor") return { enterprise: null, opportunity: other };
  if (by === "enterprise") return enterprise === null ? null : { enterprise, opportunity: other };
  return opportunity === null ? null : { enterprise: other, opportunity };
}

/** A pair as the address writes it. */
export function pairText({ enterprise, opportunity }: Pair): string {
  return `${enterprise ?? ""}:${opportunity}`;
}

/** The pair that a text of the address means. */
export function pairOf(text: string): Pair {
  const colon = text.indexOf(":");
  return { enterprise: text.slice(0, Math.max(0, colon)) || null, opportunity: text.slice(colon + 1) };
}

/** What is asked about a pair. */
export function verdictQuestion({ enterprise, opportunity }: Pair, state: WorkbenchState): Question {
  const weights = chosenWeights(state);
  return enterprise === null
    ? { document: investorVerdict, variables: { profile: profileOf(state) ?? {}, opportunity, weights } }
    : { document: matchVerdict, variables: { enterprise, opportunity, weights } };
}

/** What the answer to a pair's question says; null: nothing. */
export function readVerdict({ enterprise }: Pair, data: unknown): JudgedPair | null {
  if (data === null) return null;
  if (enterprise === null) {
    const [compared] = (data as InvestorVerdictQuery).compare;
    return compared ? { enterprise: null, ...compared } : null;
  }
  const { enterprise: found, opportunity, match } = data as MatchVerdictQuery;
  return found && opportunity ? { enterprise: found, opportunity, verdict: match } : null;
}
