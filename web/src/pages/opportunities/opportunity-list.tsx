import { useEffect } from "preact/hooks";
import { listOpportunities } from "../../api/documents";
import { queryLink } from "../../api/query-link";
import { type EndlessList, useEndlessList } from "../../api/use-endless-list";
import { Chunk } from "../../parts/chunk";
import { csvOf } from "../../parts/csv";
import { download } from "../../parts/download";
import { EndOfList } from "../../parts/end-of-list";
import { FaultNotice } from "../../parts/fault-notice";
import { announce } from "../../parts/live-region";
import { Loading } from "../../parts/loading";
import { useLocale } from "../../state/locale";
import { formatNumber } from "../../text/numbers";
import { opportunityWords } from "../../text/opportunities";
import { partWords } from "../../text/parts";
import { useWords } from "../../text/words";
import { OpportunityCard } from "./opportunity-card";
import { opportunityColumns, type OpportunityRow } from "./opportunity-row";
import { conditionCount, listVariables, NO_CONDITIONS, type OpportunityState, ORDERS } from "./opportunity-state";

/** What the list shows. */
export interface OpportunityListProps {
  readonly state: OpportunityState;
  change(changes: Partial<OpportunityState>): void;
}

/** The opportunities that pass the conditions, as far as somebody has scrolled. */
export function OpportunityList({ state, change }: OpportunityListProps) {
  const say = useWords(opportunityWords);
  const locale = useLocale();
  const list = useEndlessList(listOpportunities, listVariables(state), ({ opportunities }) => opportunities);
  const { pages, isLoading, isOld, faults } = list;
  const rows = (pages ?? []).flatMap(({ nodes }) => nodes);
  const total = pages?.[0]?.totalCount ?? 0;
  const countText = say(total === 1 ? "countOne" : "count", { count: formatNumber(total, locale) });
  const isKnown = pages !== null && !isOld;
  useEffect(() => {
    if (isKnown) announce(countText);
  }, [isKnown, countText]);
  return (
    <section aria-busy={isLoading} aria-labelledby="opportunity-count">
      <div class="list-head">
        <h2 id="opportunity-count">{pages ? countText : say("title")}</h2>
        <OrderChoice state={state} change={change} />
      </div>
      {rows.length > 0 && <ListTools rows={rows} state={state} />}
      {pages === null && faults.length === 0 && <Loading />}
      {pages?.length === 1 && total === 0 && !isOld && <Nothing state={state} change={change} />}
      <div class={isOld ? "is-old" : undefined}>
        {pages?.map(({ nodes }, index) => (
          <Chunk key={`${index}-${nodes[0]?.code}`}>
            <ol class="cards" start={firstOf(pages, index)}>
              {nodes.map((opportunity) => (
                <li key={opportunity.code}>
                  <OpportunityCard
                    opportunity={opportunity}
                    compared={state.compare}
                    onCompare={(compare) => change({ compare })}
                  />
                </li>
              ))}
            </ol>
          </Chunk>
        ))}
      </div>
      <ListFaults list={list} state={state} change={change} />
      {isLoading && pages !== null && <Loading />}
      {list.hasMore && faults.length === 0 && <EndOfList label={say("more")} isBusy={isLoading} more={list.more} />}
    </section>
  );
}

function firstOf(pages: readonly { readonly nodes: readonly unknown[] }[], index: number): number {
  return 1 + pages.slice(0, index).reduce((sum, { nodes }) => sum + nodes.length, 0);
}

function OrderChoice({ state, change }: OpportunityListProps) {
  const say = useWords(opportunityWords);
  const labels = {
    newest: say("orderNewest"),
    largest: say("orderLargest"),
    smallest: say("orderSmallest"),
    title: say("orderTitle"),
  };
  return (
    <label>
      {say("order")}{" "}
      <select
        value={state.order}
        onChange={({ currentTarget: { value } }) =>
          change({ order: ORDERS.find((order) => order === value) ?? "newest" })
        }
      >
        {ORDERS.map((order) => (
          <option key={order} value={order}>
            {labels[order]}
          </option>
        ))}
      </select>
    </label>
  );
}

function Nothing({ state, change }: OpportunityListProps) {
  const say = useWords(opportunityWords);
  const isNarrowed = conditionCount(state) > 0 || state.q !== "";
  return (
    <div class="empty">
      <p>{say(isNarrowed ? "none" : "noneAtAll")}</p>
      {isNarrowed && (
        <button type="button" onClick={() => change(NO_CONDITIONS)}>
          {say("clear")}
        </button>
      )}
    </div>
  );
}

/** Faults below the rows that there are, with a way out: a list that lost its place begins again, a condition that is refused is given up. */
function ListFaults({ list, state, change }: OpportunityListProps & { readonly list: EndlessList<OpportunityRow> }) {
  const say = useWords(opportunityWords);
  const { faults, pages, retry, restart } = list;
  if (faults.length === 0) return null;
  const isRefused = faults.some(({ kind }) => kind === "refused");
  return (
    <>
      <FaultNotice faults={faults} isPartial={pages !== null} retry={retry} />
      {pages !== null && (
        <button type="button" onClick={restart}>
          {say("restart")}
        </button>
      )}
      {pages === null && isRefused && conditionCount(state) > 0 && (
        <button type="button" onClick={() => change(NO_CONDITIONS)}>
          {say("clear")}
        </button>
      )}
    </>
  );
}

function ListTools({ rows, state }: { readonly rows: readonly OpportunityRow[]; readonly state: OpportunityState }) {
  const say = useWords(opportunityWords);
  const sayPart = useWords(partWords);
  const locale = useLocale();
  const count = formatNumber(rows.length, locale);
  return (
    <div class="list-tools">
      <button
        type="button"
        onClick={() => download("longtu-opportunities.csv", csvOf(opportunityColumns(locale), rows))}
      >
        {say("download", { count })}
      </button>
      <a
        class="button"
        href={queryLink({ document: listOpportunities, variables: listVariables(state) })}
        target="_blank"
        rel="noopener"
        title={sayPart("query")}
      >
        {say("query")}
      </a>
    </div>
  );
}
