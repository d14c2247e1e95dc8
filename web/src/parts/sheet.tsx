import type { ComponentChildren } from "preact";
import { type Question, queryLink } from "../api/query-link";
import type { Outcome } from "../api/use-document";
import { useLocale } from "../state/locale";
import { freshnessLabels } from "../text/labels";
import { formatDate, formatNumber } from "../text/numbers";
import { partWords } from "../text/parts";
import { say as sayIn, useWords } from "../text/words";
import type { FreshnessState } from "../api/documents";
import { FaultNotice } from "./fault-notice";
import { Loading } from "./loading";
import { Panel } from "./panel";
import { WebLink } from "./web-link";

/** What a sheet shows. */
export interface SheetProps {
  readonly title: string;
  readonly outcome: Outcome<unknown>;
  /** Whether there is such a record. */
  readonly isFound: boolean;
  /** Said when there is none. */
  readonly unknown: string;
  /** What was asked, for who wants to see the query behind it. */
  readonly question: Question;
  close(): void;
  readonly children: ComponentChildren;
}

/** One record with all that hangs on it, in the panel. */
export function Sheet({ title, outcome, isFound, unknown, question, close, children }: SheetProps) {
  const say = useWords(partWords);
  const { data, faults, isLoading, retry } = outcome;
  return (
    <Panel title={title} onClose={close}>
      {isLoading && data === null && <Loading />}
      {faults.length > 0 && <FaultNotice faults={faults} isPartial={isFound} retry={retry} />}
      {data !== null && !isFound && faults.length === 0 && (
        <p class="empty" role="alert">
          {unknown}
        </p>
      )}
      {children}
      {isFound && (
        <p>
          <a class="button" href={queryLink(question)} target="_blank" rel="noopener">
            {say("panelQuery")}
          </a>
        </p>
      )}
    </Panel>
  );
}

/** A part of a sheet with its heading. */
export function SheetSection({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="sheet-section">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

/** Where and when a record was read, as the API gives it. */
export interface SourcedRecord {
  readonly source: {
    readonly publisher: string;
    readonly url: string | null;
    readonly publishedOn: string | null;
  } | null;
  readonly freshness: { readonly asOf: string | null; readonly ageDays: number | null; readonly state: FreshnessState };
}

/** The part of a sheet that says where a record is from, of what day, and how old that is. */
export function SourceSection({ record: { source, freshness } }: { readonly record: SourcedRecord }) {
  const say = useWords(partWords);
  const locale = useLocale();
  const { asOf, ageDays, state } = freshness;
  return (
    <SheetSection title={say("sourceTitle")}>
      {source && (
        <p>
          {source.publisher}
          {source.publishedOn && ` · ${formatDate(source.publishedOn, locale)}`}
          {" · "}
          {source.url ? <WebLink url={source.url} /> : say("noLink")}
        </p>
      )}
      <p>
        {asOf && `${say("asOf", { date: formatDate(asOf, locale) })} · `}
        {ageDays !== null && `${say("age", { days: formatNumber(ageDays, locale) })} · `}
        {sayIn(freshnessLabels, locale, state)}
      </p>
    </SheetSection>
  );
}
