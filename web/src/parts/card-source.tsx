import type { ComponentChildren } from "preact";
import { useLocale } from "../state/locale";
import { freshnessLabels } from "../text/labels";
import { formatDate } from "../text/numbers";
import { partWords } from "../text/parts";
import { say as sayIn, useWords } from "../text/words";
import type { SourcedRecord } from "./sheet";

/** What the last line of a card is made from. */
export interface CardSourceProps {
  readonly record: {
    readonly source: Pick<NonNullable<SourcedRecord["source"]>, "publisher"> | null;
    readonly freshness: Pick<SourcedRecord["freshness"], "asOf" | "state">;
    readonly untranslated: readonly string[];
  };
  /** What stands before it. */
  readonly children?: ComponentChildren;
}

/** The line of a card that says of what day the record speaks, who published it, and whether it is translated. */
export function CardSource({ record: { source, freshness, untranslated }, children }: CardSourceProps) {
  const say = useWords(partWords);
  const locale = useLocale();
  const state = sayIn(freshnessLabels, locale, freshness.state);
  return (
    <p class="card-source">
      {children}
      <span>{freshness.asOf ? `${say("asOf", { date: formatDate(freshness.asOf, locale) })} · ${state}` : state}</span>
      {source && <span>{source.publisher}</span>}
      {untranslated.length > 0 && <span>{say("untranslated")}</span>}
    </p>
  );
}
