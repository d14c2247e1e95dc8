import { CardSource } from "../../parts/card-source";
import { useLocale } from "../../state/locale";
import { usePageLink } from "../../state/use-page-state";
import { basisLabels, modeLabels, stageLabels } from "../../text/labels";
import { formatDate, formatMoney } from "../../text/numbers";
import { opportunityWords } from "../../text/opportunities";
import { say as sayIn, useWords } from "../../text/words";
import type { OpportunityRow } from "./opportunity-row";
import { MOST_COMPARED, opportunityCodec } from "./opportunity-state";

/** What a card shows. */
export interface OpportunityCardProps {
  readonly opportunity: OpportunityRow;
  /** Codes that are to be compared. */
  readonly compared: readonly string[];
  onCompare(codes: readonly string[]): void;
}

/** One opportunity of the list: what, where, how much, and how old the information is. Its title opens the sheet. */
export function OpportunityCard({ opportunity, compared, onCompare }: OpportunityCardProps) {
  const say = useWords(opportunityWords);
  const locale = useLocale();
  const { code, title, summary, stage, cooperationMode, investment, investmentBasis } = opportunity;
  const { region, chain, publishedOn } = opportunity;
  const isCompared = compared.includes(code);
  return (
    <article class={`card stage-${stage.toLowerCase()}`}>
      <h3>
        <a href={usePageLink(opportunityCodec, { open: code, inquiry: null })}>{title}</a>
      </h3>
      <p class="card-facts">
        <span class="badge">{sayIn(stageLabels, locale, stage)}</span>
        <span>{region.name}</span>
        {chain && <span>{chain.name}</span>}
        {cooperationMode !== "UNKNOWN" && <span>{sayIn(modeLabels, locale, cooperationMode)}</span>}
        <strong>{investment ? formatMoney(investment.amount, locale) : say("noAmount")}</strong>
        {investmentBasis && investmentBasis !== "PROJECT" && <span>{sayIn(basisLabels, locale, investmentBasis)}</span>}
      </p>
      <p>{summary}</p>
      <CardSource record={opportunity}>
        {publishedOn && <span>{say("publishedOn", { date: formatDate(publishedOn, locale) })}</span>}
      </CardSource>
      <label class="choice compare-choice">
        <input
          type="checkbox"
          checked={isCompared}
          disabled={!isCompared && compared.length >= MOST_COMPARED}
          aria-label={say("compareNamed", { title })}
          onChange={() => onCompare(isCompared ? compared.filter((other) => other !== code) : [...compared, code])}
        />
        <span>{say("compareAdd")}</span>
      </label>
    </article>
  );
}
