import type { MatchVerdictQuery } from "../../api/documents";
import { useAnswers } from "../../api/use-answers";
import { ScoreBar } from "../../parts/score-bar";
import { Sheet } from "../../parts/sheet";
import { WebLink } from "../../parts/web-link";
import { useLocale } from "../../state/locale";
import { formatDate } from "../../text/numbers";
import { matchPartLabels } from "../../text/opportunities";
import { useWords } from "../../text/words";
import { workbenchWords } from "../../text/workbench";
import { type JudgedPair, type Pair, readVerdict, verdictQuestion } from "./pairs";
import type { WorkbenchProps } from "./workbench-state";

/** One pair: every part with its reason and what it rests on, or why the pair is not scored. */
export function VerdictPanel({ pair, state, change }: WorkbenchProps & { readonly pair: Pair }) {
  const say = useWords(workbenchWords);
  const locale = useLocale();
  const question = verdictQuestion(pair, state);
  const outcome = useAnswers([question]);
  const judged = readVerdict(pair, outcome.data?.[0] ?? null);
  const one = judged ? (judged.enterprise?.name ?? say("described")) : null;
  return (
    <Sheet
      title={
        judged && one
          ? say("between", { one, other: judged.opportunity.title })
          : say("verdict", { code: state.open ?? "" })
      }
      outcome={outcome}
      isFound={judged !== null}
      unknown={say("verdict", { code: state.open ?? "" })}
      question={question}
      close={() => change({ open: null })}
    >
      {judged && (
        <div class={outcome.isLoading ? "is-old" : undefined}>
          <Verdict judged={judged} />
          <p class="list-tools">
            <a
              class="button"
              href={`/opportunities?open=${judged.opportunity.code}${locale === "en" ? "&lang=en" : ""}`}
            >
              {say("openOpportunity")}
            </a>
          </p>
        </div>
      )}
    </Sheet>
  );
}

function Verdict({ judged: { verdict } }: { readonly judged: JudgedPair }) {
  const say = useWords(workbenchWords);
  const sayPart = useWords(matchPartLabels);
  const { match, excludedBecause } = verdict;
  if (!match) {
    return (
      <section class="notice" role="status">
        <h3>{say("excludedTitle")}</h3>
        <p>{excludedBecause?.explanation}</p>
        <Evidence records={excludedBecause?.evidence ?? []} />
      </section>
    );
  }
  return (
    <>
      <dl class="scores">
        <div>
          <dt>{say("score")}</dt>
          <dd>
            <ScoreBar value={match.score} />
          </dd>
        </div>
        <div>
          <dt>{say("confidence")}</dt>
          <dd>
            <ScoreBar value={match.confidence} />
          </dd>
        </div>
      </dl>
      {match.parts.map(({ part, value, weight, explanation, evidence }) => (
        <section key={part} class="sheet-section">
          <h3>
            {sayPart(part)} <span class="count">· {say("partWeight", { weight })}</span>
          </h3>
          {value === null ? <p class="hint">{say("noData")}</p> : <ScoreBar value={value} />}
          <p>{explanation}</p>
          <Evidence records={evidence} />
        </section>
      ))}
    </>
  );
}

type EvidenceRecord = NonNullable<MatchVerdictQuery["match"]["excludedBecause"]>["evidence"][number];

function Evidence({ records }: { readonly records: readonly EvidenceRecord[] }) {
  const say = useWords(workbenchWords);
  const locale = useLocale();
  if (records.length === 0) return null;
  return (
    <ul class="evidence" aria-label={say("evidence")}>
      {records.map((record) => {
        const source = "source" in record ? record.source : null;
        return (
          <li key={record.id}>
            {nameOf(record)}
            {source && (
              <span class="hint">
                {" · "}
                {source.publisher}
                {source.publishedOn && ` · ${formatDate(source.publishedOn, locale)}`}
                {source.url && (
                  <>
                    {" · "}
                    <WebLink url={source.url} />
                  </>
                )}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function nameOf(record: EvidenceRecord): string {
  if ("name" in record) return record.name;
  if ("title" in record) return record.title;
  if ("supplier" in record) return `${record.supplier.name} → ${record.customer.name}`;
  return record.id;
}
