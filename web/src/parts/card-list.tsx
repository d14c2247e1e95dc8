import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { type Question, queryLink } from "../api/query-link";
import type { EndlessList } from "../api/use-endless-list";
import { useLocale } from "../state/locale";
import { formatNumber } from "../text/numbers";
import { partWords } from "../text/parts";
import { useWords } from "../text/words";
import { Chunk } from "./chunk";
import { type Column, csvOf } from "./csv";
import { download } from "./download";
import { EndOfList } from "./end-of-list";
import { FaultNotice } from "./fault-notice";
import { announce } from "./live-region";
import { Loading } from "./loading";

/** What a list of cards shows. */
export interface CardListProps<Row> {
  readonly list: EndlessList<Row>;
  /** Of the heading that says how many there are. */
  readonly id: string;
  /** The heading until the number is known. */
  readonly title: string;
  countOf(total: number): string;
  /** In which order the list is: a choice beside the heading. */
  readonly order: ComponentChildren;
  readonly columns: readonly Column<Row>[];
  readonly question: Question;
  /** Name of the downloaded file without its ending. */
  readonly fileName: string;
  /** Whether any condition holds, the text counted in. */
  readonly isNarrowed: boolean;
  onClear(): void;
  /** Said when no row passes the conditions, and when there is none even without. */
  readonly none: string;
  readonly noneAtAll: string;
  readonly children: (row: Row) => ComponentChildren;
}

/** The rows that pass the conditions, as far as somebody has scrolled: their number, download, query, and what to say of faults. */
export function CardList<Row extends { readonly code: string }>(props: CardListProps<Row>) {
  const { list, id, title, children } = props;
  const say = useWords(partWords);
  const { pages, isLoading, isOld, faults } = list;
  const rows = (pages ?? []).flatMap(({ nodes }) => nodes);
  const total = pages?.[0]?.totalCount ?? 0;
  const countText = props.countOf(total);
  const isKnown = pages !== null && !isOld;
  useEffect(() => {
    if (isKnown) announce(countText);
  }, [isKnown, countText]);
  return (
    <section aria-busy={isLoading} aria-labelledby={id}>
      <div class="list-head">
        <h2 id={id}>{pages ? countText : title}</h2>
        {props.order}
      </div>
      {rows.length > 0 && <ListTools rows={rows} {...props} />}
      {pages === null && faults.length === 0 && <Loading />}
      {pages?.length === 1 && total === 0 && !isOld && <Nothing {...props} />}
      <div class={isOld ? "is-old" : undefined}>
        {pages?.map(({ nodes }, index) => (
          <Chunk key={`${index}-${nodes[0]?.code}`}>
            <ol class="cards" start={firstOf(pages, index)}>
              {nodes.map((row) => (
                <li key={row.code}>{children(row)}</li>
              ))}
            </ol>
          </Chunk>
        ))}
      </div>
      {faults.length > 0 && <ListFaults {...props} />}
      {isLoading && pages !== null && <Loading />}
      {list.hasMore && faults.length === 0 && <EndOfList label={say("moreRows")} isBusy={isLoading} more={list.more} />}
    </section>
  );
}

function firstOf(pages: readonly { readonly nodes: readonly unknown[] }[], index: number): number {
  return 1 + pages.slice(0, index).reduce((sum, { nodes }) => sum + nodes.length, 0);
}

type NothingProps = Pick<CardListProps<never>, "isNarrowed" | "onClear" | "none" | "noneAtAll">;

function Nothing({ isNarrowed, onClear, none, noneAtAll }: NothingProps) {
  const say = useWords(partWords);
  return (
    <div class="empty">
      <p>{isNarrowed ? none : noneAtAll}</p>
      {isNarrowed && (
        <button type="button" onClick={onClear}>
          {say("clear")}
        </button>
      )}
    </div>
  );
}

/** Faults below the rows that there are, with a way out: a list that lost its place begins again, a condition that is refused is given up. */
function ListFaults<Row>({ list, isNarrowed, onClear }: CardListProps<Row>) {
  const say = useWords(partWords);
  const { faults, pages, retry, restart } = list;
  const isRefused = faults.some(({ kind }) => kind === "refused");
  return (
    <>
      <FaultNotice faults={faults} isPartial={pages !== null} retry={retry} />
      {pages !== null && (
        <button type="button" onClick={restart}>
          {say("restart")}
        </button>
      )}
      {pages === null && isRefused && isNarrowed && (
        <button type="button" onClick={onClear}>
          {say("clear")}
        </button>
      )}
    </>
  );
}

function ListTools<Row>({
  rows,
  columns,
  question,
  fileName,
}: Pick<CardListProps<Row>, "columns" | "question" | "fileName"> & { readonly rows: readonly Row[] }) {
  const say = useWords(partWords);
  const locale = useLocale();
  return (
    <div class="list-tools">
      <button type="button" onClick={() => download(`${fileName}.csv`, csvOf(columns, rows))}>
        {say("downloadShown", { count: formatNumber(rows.length, locale) })}
      </button>
      <a class="button" href={queryLink(question)} target="_blank" rel="noopener" title={say("query")}>
        {say("listQuery")}
      </a>
    </div>
  );
}
