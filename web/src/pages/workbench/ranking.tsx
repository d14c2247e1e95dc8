import { useEffect } from "preact/hooks";
import { ChoiceList } from "../../parts/choice-list";
import type { Column } from "../../parts/csv";
import { announce } from "../../parts/live-region";
import { Picture } from "../../parts/picture";
import { useLocale } from "../../state/locale";
import { formatNumber } from "../../text/numbers";
import { matchPartLabels } from "../../text/opportunities";
import { useWords } from "../../text/words";
import { workbenchWords } from "../../text/workbench";
import { MatchCard } from "./match-card";
import { type RankedMatch, type RankingAnswer, useRanking } from "./use-ranking";
import { WEIGHTS } from "./weights";
import { TOPS, type WorkbenchProps } from "./workbench-state";

/** A match with its place. */
interface RankedRow extends RankedMatch {
  readonly rank: number;
}

const NOTHING_CHOSEN = {
  enterprise: "chooseEnterprise",
  investor: "chooseProfile",
  opportunity: "chooseOpportunity",
} as const;

/** Who or what fits, the best first, with scores, parts and reasons. */
export function Ranking({ state, change }: WorkbenchProps) {
  const say = useWords(workbenchWords);
  const ranking = useRanking(state);
  const title = useTitle(ranking, state.by === "opportunity");
  const columns = useColumns(state.by === "opportunity");
  const isKnown = ranking !== null && !ranking.outcome.isLoading && ranking.outcome.faults.length === 0;
  const spoken = ranking ? `${title} · ${ranking.totalCount}` : "";
  useEffect(() => {
    if (isKnown) announce(spoken);
  }, [isKnown, spoken]);
  if (!ranking) return <p class="empty">{say(NOTHING_CHOSEN[state.by])}</p>;
  const isOfEnterprise = state.by === "enterprise";
  return (
    <Picture
      title={title}
      lead={<Lead ranking={ranking} />}
      choices={
        <ChoiceList
          label={say("top")}
          options={TOPS.map((top) => ({ value: top, label: say("topCount", { count: top }) }))}
          value={state.top}
          onChoose={(chosen) => change({ top: TOPS.find((top) => top === chosen) ?? "10" })}
        />
      }
      source={say("source")}
      outcome={ranking.outcome}
      rows={ranking.matches.map((match, index) => ({ ...match, rank: index + 1 }))}
      columns={columns}
      emptyBecause={
        ranking.isUnknown
          ? say(isOfEnterprise ? "unknownEnterprise" : "unknownOpportunity", {
              code: (isOfEnterprise ? state.enterprise : state.opportunity) ?? "",
            })
          : (ranking.emptyBecause ?? "")
      }
      question={ranking.question}
      view={state.view}
      onView={(view) => change({ view })}
      fileName="longtu-matches"
    >
      <ol class="cards">
        {ranking.matches.map((match) => (
          <li key={match.code}>
            <MatchCard match={match} state={state} change={change} />
          </li>
        ))}
      </ol>
    </Picture>
  );
}

function useTitle(ranking: RankingAnswer | null, isOfOpportunity: boolean): string {
  const say = useWords(workbenchWords);
  if (!ranking || ranking.isUnknown) return say("ranking");
  if (isOfOpportunity) return ranking.subject ? say("rankingEnterprises", { name: ranking.subject }) : say("ranking");
  return say("rankingOpportunities", { name: ranking.subject ?? say("described") });
}

function Lead({ ranking }: { readonly ranking: RankingAnswer }) {
  const say = useWords(workbenchWords);
  const locale = useLocale();
  const { matches, totalCount, excludedCount, inferred } = ranking;
  const numbers = { count: totalCount, shown: matches.length, excluded: excludedCount };
  const shown = Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, formatNumber(value, locale)]));
  return (
    <>
      {matches.length > 0 && say("counts", shown)}
      {inferred.map(({ word, segment }) => (
        <span key={`${word} ${segment?.code}`} class="inferred">
          {say("inferred", { word, segment: segment?.name ?? "—" })}
        </span>
      ))}
    </>
  );
}

function useColumns(isOfOpportunity: boolean): Column<RankedRow>[] {
  const say = useWords(workbenchWords);
  const sayPart = useWords(matchPartLabels);
  const amount: Column<RankedRow> = {
    label: say("amountYi"),
    value: (row) => (row.amount === null ? null : Number(row.amount)),
  };
  return [
    { label: say("rank"), value: ({ rank }) => rank },
    { label: say("code"), value: ({ code }) => code },
    { label: say(isOfOpportunity ? "enterprise" : "opportunity"), value: ({ name }) => name },
    { label: say("place"), value: ({ place }) => place },
    ...(isOfOpportunity ? [] : [amount]),
    { label: say("score"), value: ({ score }) => Number(score) },
    { label: say("confidence"), value: ({ confidence }) => Number(confidence) },
    ...WEIGHTS.map(({ part }) => ({
      label: sayPart(part),
      value: ({ parts }: RankedRow) => {
        const value = parts.find((one) => one.part === part)?.value ?? null;
        return value === null ? null : Number(value);
      },
    })),
    {
      label: say("reasons"),
      value: ({ parts }) =>
        parts
          .filter(({ value }) => value !== null)
          .map(({ explanation }) => explanation)
          .join(" "),
    },
  ];
}
