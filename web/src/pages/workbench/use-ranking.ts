import {
  enterpriseMatches,
  type EnterpriseMatchesQuery,
  investorFit,
  type InvestorFitQuery,
  opportunityMatches,
} from "../../api/documents";
import type { Question } from "../../api/query-link";
import { type Outcome, useDocument } from "../../api/use-document";
import { chosenWeights } from "./weights";
import { profileOf, type WorkbenchState } from "./workbench-state";

type Connection = NonNullable<EnterpriseMatchesQuery["enterprise"]>["matches"];

/** A match of the ranking, whichever side is looked for. */
export interface RankedMatch {
  readonly code: string;
  readonly name: string;
  readonly place: string | null;
  /** Amount of an opportunity, 亿元; null: not stated, or an enterprise. */
  readonly amount: string | null;
  readonly score: string;
  readonly confidence: string;
  readonly parts: Connection["nodes"][number]["parts"];
}

/** The ranking that the state asks for. */
export interface RankingAnswer {
  readonly outcome: Outcome<unknown>;
  readonly question: Question;
  /** What it is about; null: not known (yet), or an investor whom the reader describes. */
  readonly subject: string | null;
  /** Whether the API knows nothing by the code of the subject. */
  readonly isUnknown: boolean;
  readonly matches: readonly RankedMatch[];
  readonly totalCount: number;
  readonly excludedCount: number;
  readonly emptyBecause: string | null;
  readonly inferred: InvestorFitQuery["investorFit"]["inferredSegments"];
}

/** Asks for the ranking; null while the reader has not said whose. */
export function useRanking(state: WorkbenchState): RankingAnswer | null {
  const { by, enterprise, opportunity, role } = state;
  const asked = { weights: chosenWeights(state), first: Number(state.top) };
  const profile = profileOf(state);
  const forEnterprise = by === "enterprise" && enterprise !== null ? { code: enterprise, ...asked } : null;
  const forInvestor = by === "investor" && profile ? { profile, ...asked, reasons: false } : null;
  const forOpportunity =
    by === "opportunity" && opportunity !== null
      ? { code: opportunity, ...(role !== "ANY" && { role }), ...asked }
      : null;
  const ofEnterprise = useDocument(enterpriseMatches, forEnterprise);
  const ofInvestor = useDocument(investorFit, forInvestor);
  const ofOpportunity = useDocument(opportunityMatches, forOpportunity);
  if (forEnterprise) {
    const found = ofEnterprise.data?.enterprise;
    return {
      outcome: ofEnterprise,
      question: { document: enterpriseMatches, variables: forEnterprise },
      subject: found?.name ?? null,
      isUnknown: ofEnterprise.data !== null && !found && ofEnterprise.faults.length === 0,
      ...listOf(found?.matches),
      matches: (found?.matches.nodes ?? []).flatMap(opportunityMatch),
      inferred: [],
    };
  }
  if (forInvestor) {
    const found = ofInvestor.data?.investorFit;
    return {
      outcome: ofInvestor,
      question: { document: investorFit, variables: forInvestor },
      subject: null,
      isUnknown: false,
      ...listOf(found?.matches),
      matches: (found?.matches.nodes ?? []).flatMap(opportunityMatch),
      inferred: found?.inferredSegments ?? [],
    };
  }
  if (!forOpportunity) return null;
  const found = ofOpportunity.data?.opportunity;
  return {
    outcome: ofOpportunity,
    question: { document: opportunityMatches, variables: forOpportunity },
    subject: found?.title ?? null,
    isUnknown: ofOpportunity.data !== null && !found && ofOpportunity.faults.length === 0,
    ...listOf(found?.matches),
    matches: (found?.matches.edges ?? []).flatMap(({ node: { enterprise: one, ...match } }) =>
      one ? [{ ...match, code: one.code, name: one.name, place: one.homeRegion?.name ?? null, amount: null }] : [],
    ),
    inferred: [],
  };
}

function listOf(list: Pick<Connection, "totalCount" | "excludedCount" | "emptyBecause"> | undefined) {
  const { totalCount = 0, excludedCount = 0, emptyBecause = null } = list ?? {};
  return { totalCount, excludedCount, emptyBecause };
}

function opportunityMatch({ opportunity, ...match }: Connection["nodes"][number]): RankedMatch[] {
  if (!opportunity) return [];
  const { code, title, region, investment } = opportunity;
  return [{ ...match, code, name: title, place: region.name, amount: investment?.amount ?? null }];
}
