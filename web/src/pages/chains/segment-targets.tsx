import { ScoreBar } from "../../parts/score-bar";
import { SheetSection } from "../../parts/sheet";
import { useLocale } from "../../state/locale";
import { segmentWords } from "../../text/chains";
import { formatNumber } from "../../text/numbers";
import { matchPartLabels } from "../../text/opportunities";
import { say as sayIn, useWords } from "../../text/words";
import paths from "../paths.json";
import type { SegmentFacts } from "./segment-sheet";

type Targets = SegmentFacts["targets"];

/** Enterprises that could fill a gap, the best first, each with its score and all that the score is made of. */
export function SegmentTargets({ targets }: { readonly targets: Targets }) {
  const say = useWords(segmentWords);
  const locale = useLocale();
  return (
    <SheetSection title={say("targets", { count: formatNumber(targets.totalCount, locale) })}>
      {targets.nodes.length === 0 && <p class="hint">{targets.emptyBecause ?? say("targetsNone")}</p>}
      <ol class="segment-targets">
        {targets.nodes.map((match, index) => (
          <Target key={match.enterprise?.code ?? index} match={match} />
        ))}
      </ol>
    </SheetSection>
  );
}

function Target({ match: { enterprise, score, confidence, parts } }: { readonly match: Targets["nodes"][number] }) {
  const say = useWords(segmentWords);
  const locale = useLocale();
  return (
    <li>
      <p class="card-facts">
        {enterprise && (
          <a href={`${paths.workbench}?enterprise=${enterprise.code}${locale === "en" ? "&lang=en" : ""}`}>
            <strong>{enterprise.name}</strong>
          </a>
        )}
        {enterprise?.homeRegion && <span>{say("home", { place: enterprise.homeRegion.name })}</span>}
      </p>
      <p class="target-score">
        {say("score")} <ScoreBar value={score} />
        <span class="hint">{say("confidence", { value: formatNumber(Number(confidence), locale) })}</span>
      </p>
      <details>
        <summary>{say("reasons")}</summary>
        <dl class="target-parts">
          {parts.map(({ part, value, weight, explanation }) => (
            <div key={part}>
              <dt>
                {say("part", { part: sayIn(matchPartLabels, locale, part), weight: formatNumber(weight, locale) })}
              </dt>
              <dd>
                {value === null ? <span class="hint">{say("noData")}</span> : <ScoreBar value={value} />}
                <p>{explanation}</p>
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </li>
  );
}
