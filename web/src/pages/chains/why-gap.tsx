import { SheetSection } from "../../parts/sheet";
import { useLocale } from "../../state/locale";
import { segmentWords } from "../../text/chains";
import { presenceLabels } from "../../text/labels";
import { formatNumber } from "../../text/numbers";
import { say as sayIn, useWords } from "../../text/words";
import type { SegmentFacts } from "./segment-sheet";

/** The rule of gaps with this segment's numbers, and the neighbours that it rests on; or why it is none. */
export function WhyGap({ segment: { presence, gap, suppliers, customers } }: { readonly segment: SegmentFacts }) {
  const say = useWords(segmentWords);
  const locale = useLocale();
  const around = new Set([
    ...suppliers.nodes.map(({ supplier }) => supplier.code),
    ...customers.nodes.map(({ customer }) => customer.code),
  ]);
  const values = {
    presence: sayIn(presenceLabels, locale, presence),
    neighbours: formatNumber(around.size, locale),
  };
  if (!gap) {
    const isHere = presence === "STRONG" || presence === "PRESENT";
    return (
      <SheetSection title={say("whyNoGap")}>
        <p>{say(isHere ? "presentHere" : "noNeighbour", values)}</p>
      </SheetSection>
    );
  }
  const here = new Set(gap.evidence.map(({ neighbour }) => neighbour.code));
  return (
    <SheetSection title={say("whyGap")}>
      <p>{say("rule", { ...values, count: formatNumber(here.size, locale) })}</p>
      <ul>
        {gap.evidence.map(({ explanation }) => (
          <li key={explanation}>{explanation}</li>
        ))}
      </ul>
    </SheetSection>
  );
}
