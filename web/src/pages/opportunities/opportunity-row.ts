import type { ListOpportunitiesQuery } from "../../api/documents";
import type { Column } from "../../parts/csv";
import type { Locale } from "../../state/locale";
import { basisLabels, modeLabels, stageLabels } from "../../text/labels";
import { opportunityWords } from "../../text/opportunities";
import { say } from "../../text/words";

/** An opportunity as the list shows it. */
export type OpportunityRow = ListOpportunitiesQuery["opportunities"]["nodes"][number];

/** The columns of the list's download. */
export function opportunityColumns(locale: Locale): Column<OpportunityRow>[] {
  const label = (key: keyof typeof opportunityWords) => say(opportunityWords, locale, key);
  return [
    { label: label("code"), value: ({ code }) => code },
    { label: label("name"), value: ({ title }) => title },
    { label: label("place"), value: ({ region }) => region.name },
    { label: label("chain"), value: ({ chain }) => chain?.name ?? null },
    { label: label("stage"), value: ({ stage }) => say(stageLabels, locale, stage) },
    { label: label("mode"), value: ({ cooperationMode }) => say(modeLabels, locale, cooperationMode) },
    { label: label("amountYi"), value: ({ investment }) => (investment ? Number(investment.amount) : null) },
    {
      label: label("basis"),
      value: ({ investmentBasis }) => (investmentBasis ? say(basisLabels, locale, investmentBasis) : null),
    },
    { label: label("published"), value: ({ publishedOn }) => publishedOn },
    { label: label("information"), value: ({ freshness }) => freshness.asOf },
    { label: label("source"), value: ({ source }) => source?.publisher ?? null },
    { label: label("summary"), value: ({ summary }) => summary },
  ];
}
