import { useAnswers } from "../../api/use-answers";
import type { Column } from "../../parts/csv";
import { Picture } from "../../parts/picture";
import { ScoreBar } from "../../parts/score-bar";
import { useLocale } from "../../state/locale";
import { formatMoney } from "../../text/numbers";
import { useWords } from "../../text/words";
import { workbenchWords } from "../../text/workbench";
import { type JudgedPair, pairOf, readVerdict, verdictQuestion } from "./pairs";
import { MOST_PICKED, type WorkbenchProps } from "./workbench-state";

/** A pair of the shortlist. */
interface PickedRow extends JudgedPair {
  /** As the address writes it. */
  readonly text: string;
  /** Name of the enterprise, or words for the investor whom the reader describes. */
  readonly who: string;
}

/** Pairs that were put aside, scored by the weights of now; nothing while there are none. */
export function Shortlist(props: WorkbenchProps) {
  return props.state.pick.length === 0 ? null : <PickedPairs {...props} />;
}

function PickedPairs({ state, change }: WorkbenchProps) {
  const say = useWords(workbenchWords);
  const columns = useColumns();
  const { pick } = state;
  const questions = pick.map((text) => verdictQuestion(pairOf(text), state));
  const outcome = useAnswers(questions);
  const rows = pick.flatMap((text, index): PickedRow[] => {
    const judged = readVerdict(pairOf(text), outcome.data?.[index] ?? null);
    return judged ? [{ ...judged, text, who: judged.enterprise?.name ?? say("described") }] : [];
  });
  const [question] = questions;
  if (!question) return null;
  return (
    <Picture
      title={say("shortlist")}
      lead={say("shortlistLead", { most: MOST_PICKED })}
      source={say("source")}
      outcome={outcome}
      rows={rows}
      columns={columns}
      emptyBecause={say("shortlistEmpty")}
      question={question}
      view={state.picked}
      onView={(picked) => change({ picked })}
      fileName="longtu-shortlist"
    >
      <ul class="cards">
        {rows.map((row) => (
          <li key={row.text}>
            <PickedCard row={row} drop={() => change({ pick: pick.filter((other) => other !== row.text) })} />
          </li>
        ))}
      </ul>
    </Picture>
  );
}

function PickedCard({ row, drop }: { readonly row: PickedRow; drop(): void }) {
  const say = useWords(workbenchWords);
  const locale = useLocale();
  const { who, opportunity, verdict } = row;
  const { match, excludedBecause } = verdict;
  const name = say("between", { one: who, other: opportunity.title });
  return (
    <article class="card">
      <h3>{name}</h3>
      <p class="card-facts">
        <span>{opportunity.region.name}</span>
        <span>{opportunity.investment ? formatMoney(opportunity.investment.amount, locale) : say("noAmount")}</span>
      </p>
      {match ? (
        <dl class="scores">
          <div>
            <dt>{say("score")}</dt>
            <dd>
              <ScoreBar value={match.score} />
            </dd>
          </div>
        </dl>
      ) : (
        <p>{excludedBecause?.explanation}</p>
      )}
      <button type="button" aria-label={say("dropNamed", { name })} onClick={drop}>
        {say("drop")}
      </button>
    </article>
  );
}

function useColumns(): Column<PickedRow>[] {
  const say = useWords(workbenchWords);
  return [
    { label: say("enterprise"), value: ({ who }) => who },
    { label: say("code"), value: ({ opportunity }) => opportunity.code },
    { label: say("opportunity"), value: ({ opportunity }) => opportunity.title },
    { label: say("place"), value: ({ opportunity }) => opportunity.region.name },
    {
      label: say("amountYi"),
      value: ({ opportunity: { investment } }) => (investment ? Number(investment.amount) : null),
    },
    { label: say("score"), value: ({ verdict: { match } }) => (match ? Number(match.score) : null) },
    { label: say("confidence"), value: ({ verdict: { match } }) => (match ? Number(match.confidence) : null) },
    {
      label: say("excludedBecause"),
      value: ({ verdict: { excludedBecause } }) => excludedBecause?.explanation ?? null,
    },
  ];
}
