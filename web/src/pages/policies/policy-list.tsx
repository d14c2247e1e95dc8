import { listPolicies } from "../../api/documents";
import { useEndlessList } from "../../api/use-endless-list";
import { CardList } from "../../parts/card-list";
import { OrderChoice } from "../../parts/order-choice";
import { useLocale } from "../../state/locale";
import { formatNumber } from "../../text/numbers";
import { policyWords } from "../../text/policies";
import { useWords } from "../../text/words";
import { PolicyCard } from "./policy-card";
import { policyColumns } from "./policy-row";
import { conditionCount, listVariables, NO_CONDITIONS, type PolicyState } from "./policy-state";

/** What the list shows. */
export interface PolicyListProps {
  readonly state: PolicyState;
  change(changes: Partial<PolicyState>): void;
}

/** The policies that pass the conditions. */
export function PolicyList({ state, change }: PolicyListProps) {
  const say = useWords(policyWords);
  const locale = useLocale();
  const variables = listVariables(state);
  const orders = { newest: say("orderNewest"), issued: say("orderIssued"), ending: say("orderEnding") };
  return (
    <CardList
      list={useEndlessList(listPolicies, variables, ({ policies }) => policies)}
      id="policy-count"
      title={say("title")}
      countOf={(total) => say(total === 1 ? "countOne" : "count", { count: formatNumber(total, locale) })}
      order={<OrderChoice labels={orders} order={state.order} onChange={(order) => change({ order })} />}
      columns={policyColumns(locale)}
      question={{ document: listPolicies, variables }}
      fileName="longtu-policies"
      isNarrowed={conditionCount(state) > 0 || state.q !== ""}
      onClear={() => change(NO_CONDITIONS)}
      none={say("none")}
      noneAtAll={say("noneAtAll")}
    >
      {(policy) => <PolicyCard policy={policy} />}
    </CardList>
  );
}
