import { compareOpportunities, type CompareOpportunitiesQuery, type MatchPartName } from "../../api/documents";
import { useDocument } from "../../api/use-document";
import type { Column } from "../../parts/csv";
import { Picture } from "../../parts/picture";
import { ScoreBar } from "../../parts/score-bar";
import { useLocale } from "../../state/locale";
import { formatMoney } from "../../text/numbers";
import { matchPartLabels, opportunityWords } from "../../text/opportunities";
import { type Say, useWords } from "../../text/words";
import type { OpportunityState } from "./opportunity-state";

type Compared = CompareOpportunitiesQuery["compare"][number];

/** One aspect of one opportunity. */
interface AspectRow {
  readonly opportunity: Compared["opportunity"];
  readonly aspect: string;
  /** 0 to 1; null: too little is known. */
  readonly value: number | null;
  readonly explanation: string;
}

/** What the comparison shows. */
export interface ComparisonProps {
  readonly state: OpportunityState;
  change(changes: Partial<OpportunityState>): void;
}

/** The chosen opportunities side by side, aspect by aspect. */
export function Comparison({ state, change }: ComparisonProps) {
  const say = useWords(opportunityWords);
  const sayPart = useWords(matchPartLabels);
  const variables = { codes: state.compare };
  const outcome = useDocument(compareOpportunities, state.compare.length < 2 ? null : variables);
  const compared = outcome.data?.compare ?? [];
  const columns: Column<AspectRow>[] = [
    { label: say("code"), value: ({ opportunity }) => opportunity.code },
    { label: say("opportunity"), value: ({ opportunity }) => opportunity.title },
    { label: say("aspect"), value: ({ aspect }) => aspect },
    { label: say("score"), value: ({ value }) => value },
    { label: say("explanation"), value: ({ explanation }) => explanation },
  ];
  return (
    <>
      <button type="button" onClick={() => change({ show: "list" })}>
        {say("compareBack")}
      </button>
      {state.compare.length < 2 ? (
        <p class="empty">{say("compareEmpty")}</p>
      ) : (
        <Picture
          title={say("compareTitle", { count: state.compare.length })}
          lead={say("compareLead")}
          source={say("compareSource")}
          outcome={outcome}
          rows={compared.flatMap((one) => aspectsOf(one, say, sayPart))}
          columns={columns}
          emptyBecause={say("compareEmpty")}
          question={{ document: compareOpportunities, variables }}
          view={state.view}
          onView={(view) => change({ view })}
          fileName="longtu-comparison"
        >
          <SideBySide compared={compared} />
        </Picture>
      )}
    </>
  );
}

function aspectsOf(
  { opportunity, verdict }: Compared,
  say: Say<keyof typeof opportunityWords>,
  sayPart: Say<MatchPartName>,
): AspectRow[] {
  const { match, excludedBecause } = verdict;
  if (!match) {
    const explanation = say("excluded", { reason: excludedBecause?.explanation ?? "" });
    return [{ opportunity, aspect: say("score"), value: null, explanation }];
  }
  const parts = match.parts.map(({ part, value, explanation }) => ({
    opportunity,
    aspect: sayPart(part),
    value: value === null ? null : Number(value),
    explanation,
  }));
  return [{ opportunity, aspect: say("score"), value: Number(match.score), explanation: "" }, ...parts];
}

function SideBySide({ compared }: { readonly compared: readonly Compared[] }) {
  const say = useWords(opportunityWords);
  const sayPart = useWords(matchPartLabels);
  const locale = useLocale();
  const parts = compared.find(({ verdict }) => verdict.match)?.verdict.match?.parts.map(({ part }) => part) ?? [];
  return (
    <div class="table-room" role="region" aria-label={say("compareTitle", { count: compared.length })} tabIndex={0}>
      <table class="side-by-side">
        <thead>
          <tr>
            <th scope="col">{say("aspect")}</th>
            {compared.map(({ opportunity }) => (
              <th key={opportunity.code} scope="col">
                {opportunity.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{say("place")}</th>
            {compared.map(({ opportunity: { code, region } }) => (
              <td key={code}>{region.name}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">{say("amount")}</th>
            {compared.map(({ opportunity: { code, investment } }) => (
              <td key={code}>{investment ? formatMoney(investment.amount, locale) : say("noAmount")}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">{say("score")}</th>
            {compared.map(({ opportunity: { code }, verdict: { match, excludedBecause } }) => (
              <td key={code}>
                {match ? (
                  <ScoreBar value={match.score} />
                ) : (
                  say("excluded", { reason: excludedBecause?.explanation ?? "" })
                )}
              </td>
            ))}
          </tr>
          {parts.map((part) => (
            <tr key={part}>
              <th scope="row">{sayPart(part)}</th>
              {compared.map(({ opportunity: { code }, verdict: { match } }) => {
                const value = match?.parts.find((other) => other.part === part)?.value ?? null;
                return <td key={code}>{value === null ? "—" : <ScoreBar value={value} />}</td>;
              })}
            </tr>
          ))}
          <tr>
            <th scope="row">{say("confidence")}</th>
            {compared.map(({ opportunity: { code }, verdict: { match } }) => (
              <td key={code}>{match ? <ScoreBar value={match.confidence} /> : "—"}</td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}
