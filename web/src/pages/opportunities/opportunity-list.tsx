import { listOpportunities } from "../../api/documents";
import { useEndlessList } from "../../api/use-endless-list";
import { CardList } from "../../parts/card-list";
import { OrderChoice } from "../../parts/order-choice";
import { useLocale } from "../../state/locale";
import { formatNumber } from "../../text/numbers";
import { opportunityWords } from "../../text/opportunities";
import { useWords } from "../../text/words";
import { OpportunityCard } from "./opportunity-card";
import { opportunityColumns } from "./opportunity-row";
import { conditionCount, listVariables, NO_CONDITIONS, type OpportunityState } from "./opportunity-state";

/** What the list shows. */
export interface OpportunityListProps {
  readonly state: OpportunityState;
  change(changes: Partial<OpportunityState>): void;
}

/** The opportunities that pass the conditions. */
export function OpportunityList({ state, change }: OpportunityListProps) {
  const say = useWords(opportunityWords);
  const locale = useLocale();
  const variables = listVariables(state);
  const orders = {
    newest: say("orderNewest"),
    largest: say("orderLargest"),
    smallest: say("orderSmallest"),
    title: say("orderTitle"),
  };
  return (
    <CardList
      list={useEndlessList(listOpportunities, variables, ({ opportunities }) => opportunities)}
      id="opportunity-count"
      title={say("title")}
      countOf={(total) => say(total === 1 ? "countOne" : "count", { count: formatNumber(total, locale) })}
      order={<OrderChoice labels={orders} order={state.order} onChange={(order) => change({ order })} />}
      columns={opportunityColumns(locale)}
      question={{ document: listOpportunities, variables }}
      fileName="longtu-opportunities"
      isNarrowed={conditionCount(state) > 0 || state.q !== ""}
      onClear={() => change(NO_CONDITIONS)}
      none={say("none")}
      noneAtAll={say("noneAtAll")}
    >
      {(opportunity) => (
        <OpportunityCard
          opportunity={opportunity}
          compared={state.compare}
          onCompare={(compare) => change({ compare })}
        />
      )}
    </CardList>
  );
}
