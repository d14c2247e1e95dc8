import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import type { Question } from "../api/query-link";
import { queryLink } from "../api/query-link";
import type { Outcome } from "../api/use-document";
import { partWords } from "../text/parts";
import { useWords } from "../text/words";
import { type Column, csvOf } from "./csv";
import { DataTable } from "./data-table";
import { download } from "./download";
import { FaultNotice } from "./fault-notice";
import { Loading } from "./loading";

/** Whether the picture or the table of the same data is shown. A page keeps it in its address. */
export type PictureView = "picture" | "table";

/** What a picture's frame shows. */
export interface PictureProps<Row> {
  readonly title: string;
  /** One or two sentences on how to read it. */
  readonly lead?: ComponentChildren;
  /** Where the data are from, in words. */
  readonly source: string;
  readonly outcome: Outcome<unknown>;
  /** What the reader can choose about it; stays while there is nothing to see. */
  readonly choices?: ComponentChildren;
  /** The same data as rows: for the table, the download, and to know whether there is anything to see. */
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  /** Why there is nothing to see, when there are no rows. */
  readonly emptyBecause: string;
  readonly question: Question;
  readonly view: PictureView;
  onView(view: PictureView): void;
  /** Name of the downloaded file without its ending. */
  readonly fileName: string;
  /** The picture itself. Left out while there are no rows. */
  readonly children: ComponentChildren;
}

/** The frame of every picture: picture or table, download, the query behind it, its source, and what to say when there is nothing to see. */
export function Picture<Row>(props: PictureProps<Row>) {
  const { title, lead, source, outcome, rows, columns, view, fileName } = props;
  const say = useWords(partWords);
  const id = useId();
  const { data, isLoading, faults, retry } = outcome;
  return (
    <figure class="picture" aria-labelledby={`${id}-title`} aria-busy={isLoading}>
      <div class="picture-head">
        <h2 id={`${id}-title`}>{title}</h2>
        {lead && <p class="lead">{lead}</p>}
        <div class="picture-tools">
          <ViewTabs id={id} title={title} view={view} onView={props.onView} />
          <button
            type="button"
            disabled={rows.length === 0}
            onClick={() => download(`${fileName}.csv`, csvOf(columns, rows))}
          >
            {say("csv")}
          </button>
          <a class="button" href={queryLink(props.question)} target="_blank" rel="noopener">
            {say("query")}
          </a>
        </div>
      </div>
      {props.choices}
      {faults.length > 0 && <FaultNotice faults={faults} isPartial={data !== null} retry={retry} />}
      {isLoading && data === null && <Loading />}
      <div
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${view}`}
        class={isLoading ? "is-old" : undefined}
      >
        {data !== null && rows.length === 0 && <p class="empty">{props.emptyBecause}</p>}
        {rows.length > 0 && view === "table" && <DataTable caption={title} columns={columns} rows={rows} />}
        {rows.length > 0 && view === "picture" && props.children}
      </div>
      <figcaption class="source">{say("source", { source })}</figcaption>
    </figure>
  );
}

const VIEWS: readonly PictureView[] = ["picture", "table"];

interface ViewTabsProps {
  readonly id: string;
  readonly title: string;
  readonly view: PictureView;
  onView(view: PictureView): void;
}

function ViewTabs({ id, title, view, onView }: ViewTabsProps) {
  const say = useWords(partWords);
  const move = (event: KeyboardEvent) => {
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
    const other = view === "picture" ? "table" : "picture";
    onView(other);
    document.getElementById(`${id}-${other}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={say("views", { title })} onKeyDown={move}>
      {VIEWS.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`${id}-${name}`}
          aria-selected={view === name}
          aria-controls={`${id}-panel`}
          tabIndex={view === name ? 0 : -1}
          onClick={() => onView(name)}
        >
          {say(name)}
        </button>
      ))}
    </div>
  );
}
