import { appraisalRanking, type AppraisalRankingQuery, appraisalRounds } from "../../api/documents";
import { useDocument } from "../../api/use-document";
import { ChoiceList } from "../../parts/choice-list";
import type { Column } from "../../parts/csv";
import { Picture } from "../../parts/picture";
import { useLocale } from "../../state/locale";
import { rankingWords } from "../../text/delivery";
import { formatDate } from "../../text/numbers";
import { useWords } from "../../text/words";
import type { DeliveryProps } from "./delivery-state";

type Standing = NonNullable<AppraisalRankingQuery["appraisal"]>["ranking"][number];
type Contribution = Standing["contributions"][number];

const VARIABLES = {};

/** Places of a quarter with what each indicator gave. Who may not see any appraisal sees nothing of it. */
export function Ranking({ state, change }: DeliveryProps) {
  const say = useWords(rankingWords);
  const locale = useLocale();
  const known = useDocument(appraisalRounds, VARIABLES);
  const rounds = known.data?.appraisalRounds.nodes ?? [];
  const round = state.round === null ? rounds[0] : rounds.find(({ code }) => code === state.round);
  const variables = round ? { scheme: round.scheme.code, quarter: round.quarter } : null;
  const outcome = useDocument(appraisalRanking, variables);
  if (rounds.length === 0) return null;
  const appraisal = outcome.data?.appraisal;
  const ranking = appraisal?.ranking ?? [];
  const longest = Math.max(1, ...ranking.map(({ total }) => Number(total)));
  const options = rounds.map(({ code, quarter, scheme }) => ({ value: code, label: `${quarter} · ${scheme.name}` }));
  return (
    <Picture
      title={say("title")}
      lead={appraisal && say("lead", { frozen: say(appraisal.state, { day: formatDate(appraisal.asOf, locale) }) })}
      choices={
        <ChoiceList
          label={say("round")}
          options={round ? options : [{ value: "", label: state.round ?? "" }, ...options]}
          value={round?.code ?? ""}
          onChoose={(code) => change({ round: code })}
        />
      }
      source={say("source")}
      outcome={round ? outcome : known}
      rows={ranking.flatMap((unit) => unit.contributions.map((contribution) => ({ ...contribution, unit })))}
      columns={useColumns()}
      emptyBecause={say("none")}
      question={{ document: appraisalRanking, variables: variables ?? VARIABLES }}
      view={state.ranking}
      onView={(view) => change({ ranking: view })}
      fileName="longtu-appraisal"
    >
      <ul class="funnels">
        {ranking.map(({ rank, total, organization, contributions }) => (
          <li key={organization?.code}>
            <details>
              <summary class="funnel-bar">
                {rank} · {organization?.name} <strong>{say("points", { points: total })}</strong>
                <span class="band-bar parts" aria-hidden="true">
                  {contributions.map(({ indicator, points }) => (
                    <span
                      key={indicator?.code}
                      style={{ width: `${(100 * Math.max(0, Number(points))) / longest}%` }}
                    />
                  ))}
                </span>
              </summary>
              <ul>
                {contributions.map(({ indicator, explanation, reason }) => (
                  <li key={indicator?.code}>
                    {indicator?.name} <span class="hint">{explanation}</span> {reason}
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </Picture>
  );
}

function useColumns(): Column<Contribution & { readonly unit: Standing }>[] {
  const say = useWords(rankingWords);
  const number = (text: string | null) => (text === null ? null : Number(text));
  return [
    { label: say("rank"), value: ({ unit }) => unit.rank },
    { label: say("unit"), value: ({ unit }) => unit.organization?.name ?? null },
    { label: say("total"), value: ({ unit }) => number(unit.total) },
    { label: say("indicator"), value: ({ indicator }) => indicator?.name ?? null },
    { label: say("value"), value: ({ value }) => number(value) },
    { label: say("target"), value: ({ target }) => number(target) },
    { label: say("reported"), value: ({ reported }) => number(reported) },
    { label: say("verified"), value: ({ verified }) => number(verified) },
    { label: say("given"), value: ({ points }) => number(points) },
    { label: say("why"), value: ({ explanation, reason }) => [explanation, reason].filter(Boolean).join(" ") },
  ];
}
