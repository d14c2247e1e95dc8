import { ScoreBar } from "../../parts/score-bar";
import { useLocale } from "../../state/locale";
import { usePageLink } from "../../state/use-page-state";
import { formatMoney, formatNumber } from "../../text/numbers";
import { matchPartLabels } from "../../text/opportunities";
import { useWords } from "../../text/words";
import { workbenchWords } from "../../text/workbench";
import { pairText, pairWith } from "./pairs";
import type { RankedMatch } from "./use-ranking";
import { MOST_PICKED, workbenchCodec, type WorkbenchProps } from "./workbench-state";

/** A match of the ranking: scores, every part as a small bar, and the reason that weighs most. Its title opens the panel. */
export function MatchCard({ match, state, change }: WorkbenchProps & { readonly match: RankedMatch }) {
  const say = useWords(workbenchWords);
  const locale = useLocale();
  const { code, name, place, amount, score, confidence, parts } = match;
  const pair = pairWith(code, state);
  const strongest = strongestOf(parts);
  return (
    <article class="card match">
      <h3>
        <a href={usePageLink(workbenchCodec, { open: code })}>{name}</a>
      </h3>
      <p class="card-facts">
        <span class="count">{code}</span>
        {place && <span>{place}</span>}
        {state.by !== "opportunity" && <span>{amount ? formatMoney(amount, locale) : say("noAmount")}</span>}
      </p>
      <dl class="scores">
        <div>
          <dt>{say("score")}</dt>
          <dd>
            <ScoreBar value={score} />
          </dd>
        </div>
        <div>
          <dt>{say("confidence")}</dt>
          <dd>
            <ScoreBar value={confidence} />
          </dd>
        </div>
      </dl>
      <PartBars parts={parts} />
      {strongest && <p class="reason">{strongest.explanation}</p>}
      {pair && <PickBox text={pairText(pair)} name={name} state={state} change={change} />}
    </article>
  );
}

function PartBars({ parts }: Pick<RankedMatch, "parts">) {
  const say = useWords(workbenchWords);
  const sayPart = useWords(matchPartLabels);
  const locale = useLocale();
  return (
    <ul class="bands parts">
      {parts.map(({ part, value }) => (
        <li key={part}>
          <span>{sayPart(part)}</span>
          {value === null ? (
            <span class="no-data hint">{say("noData")}</span>
          ) : (
            <>
              <span class="band-bar" aria-hidden="true">
                <span style={{ width: `${100 * Number(value)}%` }} />
              </span>
              <span class="count">{formatNumber(Number(value), locale)}</span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The part that brings most to the score; undefined: none brings anything. */
function strongestOf(parts: RankedMatch["parts"]): RankedMatch["parts"][number] | undefined {
  const counts = ({ value, weight }: RankedMatch["parts"][number]) => Number(value ?? 0) * weight;
  return [...parts].filter((part) => counts(part) > 0).sort((one, other) => counts(other) - counts(one))[0];
}

interface PickBoxProps extends WorkbenchProps {
  /** The pair as the address writes it. */
  readonly text: string;
  readonly name: string;
}

function PickBox({ text, name, state: { pick }, change }: PickBoxProps) {
  const say = useWords(workbenchWords);
  const isPicked = pick.includes(text);
  return (
    <label class="choice compare-choice">
      <input
        type="checkbox"
        checked={isPicked}
        disabled={!isPicked && pick.length >= MOST_PICKED}
        aria-label={say("pickNamed", { name })}
        onChange={() => change({ pick: isPicked ? pick.filter((other) => other !== text) : [...pick, text] })}
      />
      <span>{say("pick")}</span>
    </label>
  );
}
