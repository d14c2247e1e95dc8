import { useAddress } from "../../state/address";
import { useLocale } from "../../state/locale";
import { basisLabels, freshnessLabels, modeLabels, stageLabels } from "../../text/labels";
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
  const { region, chain, publishedOn, freshness, source, untranslated } = opportunity;
  const isCompared = compared.includes(code);
  return (
    <article class={`card stage-${stage.toLowerCase()}`}>
      <h3>
        <a href={useSheetLink(code)}>{title}</a>
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
      <p class="card-source">
        {publishedOn && <span>{say("publishedOn", { date: formatDate(publishedOn, locale) })}</span>}
        <span>
          {freshness.asOf
            ? `${say("asOf", { date: formatDate(freshness.asOf, locale) })} · ${sayIn(freshnessLabels, locale, freshness.state)}`
            : sayIn(freshnessLabels, locale, freshness.state)}
        </span>
        {source && <span>{source.publisher}</span>}
        {untranslated.length > 0 && <span>{say("untranslated")}</span>}
      </p>
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

/** The address with the sheet of an opportunity open, everything else as it is. */
function useSheetLink(code: string): string {
  const { path, query } = useAddress();
  const { state } = opportunityCodec.read(query);
  return `${path}?${opportunityCodec.write({ ...state, open: code }, query).toString()}`;
}
