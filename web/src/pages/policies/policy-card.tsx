import { CardSource } from "../../parts/card-source";
import { useLocale } from "../../state/locale";
import { usePageLink } from "../../state/use-page-state";
import { policyLevelLabels, policyStateLabels } from "../../text/labels";
import { formatDate } from "../../text/numbers";
import { policyWords } from "../../text/policies";
import { say as sayIn, useWords } from "../../text/words";
import type { PolicyRow } from "./policy-row";
import { policyCodec } from "./policy-state";

/** One policy of the list: who issued it, with which instruments, and until when it holds. Its title opens the sheet. */
export function PolicyCard({ policy }: { readonly policy: PolicyRow }) {
  const say = useWords(policyWords);
  const locale = useLocale();
  const { code, title, summary, issuer, documentNumber, issuedOn, validUntil, state, level, region } = policy;
  return (
    <article class={`card state-${state.toLowerCase().replace("_", "-")}`}>
      <h3>
        <a href={usePageLink(policyCodec, { open: code })}>{title}</a>
      </h3>
      <p class="card-facts">
        <span class="badge">{sayIn(policyStateLabels, locale, state)}</span>
        <span>{sayIn(policyLevelLabels, locale, level)}</span>
        {region && <span>{region.name}</span>}
        {policy.instruments.nodes.map(({ code: instrument, name }) => (
          <span key={instrument}>{name}</span>
        ))}
        {policy.allChains && <span>{say("allChains")}</span>}
      </p>
      <p>{summary}</p>
      <CardSource record={policy}>
        <span>{[issuer, documentNumber].filter(Boolean).join(" · ")}</span>
        {issuedOn && <span>{say("issued", { date: formatDate(issuedOn, locale) })}</span>}
        {validUntil && <span>{say("until", { date: formatDate(validUntil, locale) })}</span>}
      </CardSource>
    </article>
  );
}
