import { browseOpportunities } from "../../api/documents";
import { useDocument } from "../../api/use-document";
import { Facet } from "../../parts/facet";
import { FaultNotice } from "../../parts/fault-notice";
import { IgnoredNotice } from "../../parts/ignored-notice";
import { Loading } from "../../parts/loading";
import { useLocale } from "../../state/locale";
import { usePageState } from "../../state/use-page-state";
import { formatMoney, formatNumber } from "../../text/numbers";
import { opportunityWords } from "../../text/opportunities";
import { useWords } from "../../text/words";
import { opportunityCodec, variablesOf } from "./opportunity-state";

/** What can be invested in, where, and how much. */
export default function OpportunitiesPage() {
  const say = useWords(opportunityWords);
  const locale = useLocale();
  const { state, ignored, change } = usePageState(opportunityCodec);
  const { data, faults, isLoading, retry } = useDocument(browseOpportunities, variablesOf(state));
  const list = data?.opportunities;
  return (
    <>
      <h1>{say("title")}</h1>
      <IgnoredNotice names={ignored} remove={() => change({}, "replace")} />
      <label>
        {say("search")}{" "}
        <input
          type="search"
          value={state.q}
          placeholder={say("searchHint")}
          onInput={(event) => change({ q: event.currentTarget.value }, "replace")}
        />
      </label>
      {faults.length > 0 && <FaultNotice faults={faults} isPartial={data !== null} retry={retry} />}
      {isLoading && !data && <Loading />}
      {list && (
        <>
          <Facet
            legend={say("chain")}
            values={list.facets.chain}
            chosen={state.chain}
            onChange={(chain) => change({ chain })}
          />
          <p>{say("count", { count: formatNumber(list.totalCount, locale) })}</p>
          <ol>
            {list.nodes.map(({ code, title, investment, region }) => (
              <li key={code}>
                {title} · {region.name} · {investment ? formatMoney(investment.amount, locale) : say("noAmount")}
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}
