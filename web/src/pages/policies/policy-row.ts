import type { ListPoliciesQuery } from "../../api/documents";
import type { Column } from "../../parts/csv";
import type { Locale } from "../../state/locale";
import { policyLevelLabels, policyStateLabels } from "../../text/labels";
import { policyWords } from "../../text/policies";
import { say } from "../../text/words";

/** A policy as the list shows it. */
export type PolicyRow = ListPoliciesQuery["policies"]["nodes"][number];

/** The columns of the list's download. */
export function policyColumns(locale: Locale): Column<PolicyRow>[] {
  const label = (key: keyof typeof policyWords) => say(policyWords, locale, key);
  return [
    { label: label("code"), value: ({ code }) => code },
    { label: label("name"), value: ({ title }) => title },
    { label: label("issuer"), value: ({ issuer }) => issuer },
    { label: label("documentNumber"), value: ({ documentNumber }) => documentNumber },
    { label: label("level"), value: ({ level }) => say(policyLevelLabels, locale, level) },
    { label: label("place"), value: ({ region }) => region?.name ?? null },
    { label: label("instruments"), value: ({ instruments }) => instruments.nodes.map(({ name }) => name).join("; ") },
    { label: label("issuedOn"), value: ({ issuedOn }) => issuedOn },
    { label: label("validUntil"), value: ({ validUntil }) => validUntil },
    { label: label("state"), value: ({ state }) => say(policyStateLabels, locale, state) },
    { label: label("information"), value: ({ freshness }) => freshness.asOf },
    { label: label("source"), value: ({ source }) => source?.publisher ?? null },
    { label: label("summary"), value: ({ summary }) => summary },
  ];
}
