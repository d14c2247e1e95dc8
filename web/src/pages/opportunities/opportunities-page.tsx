import { IgnoredNotice } from "../../parts/ignored-notice";
import { SearchBox } from "../../parts/search-box";
import { usePageState } from "../../state/use-page-state";
import { opportunityWords } from "../../text/opportunities";
import { partWords } from "../../text/parts";
import { useWords } from "../../text/words";
import { CompareTray } from "./compare-tray";
import { Comparison } from "./comparison";
import { OpportunityFilters } from "./opportunity-filters";
import { OpportunityList } from "./opportunity-list";
import { OpportunitySheet } from "./opportunity-sheet";
import { LONGEST_TEXT, opportunityCodec } from "./opportunity-state";
import "./opportunities.css";

/** What can be invested in, where, and how much. */
export default function OpportunitiesPage() {
  const say = useWords(opportunityWords);
  const sayPart = useWords(partWords);
  const { state, ignored, change } = usePageState(opportunityCodec);
  const isList = state.show === "list";
  return (
    <>
      <h1>{say("title")}</h1>
      <IgnoredNotice names={ignored} remove={() => change({}, "replace")} />
      {!isList && <Comparison state={state} change={change} />}
      {isList && (
        <>
          <p class="lead">{say("lead")}</p>
          <SearchBox
            label={say("search")}
            hint={sayPart("searchHint")}
            text={state.q}
            longest={LONGEST_TEXT}
            tooLong={sayPart("tooLong", { count: LONGEST_TEXT })}
            onSearch={(q) => change({ q }, "replace")}
          />
          <div class="with-filters">
            <OpportunityFilters state={state} change={change} />
            <OpportunityList state={state} change={change} />
          </div>
          <CompareTray
            codes={state.compare}
            onChange={(compare) => change({ compare })}
            onOpen={() => change({ show: "comparison", open: null, inquiry: null })}
          />
        </>
      )}
      {state.open !== null && (
        <OpportunitySheet
          key={state.open}
          code={state.open}
          inquiry={state.inquiry}
          onInquiry={(inquiry) => change({ inquiry })}
          close={() => change({ open: null, inquiry: null })}
        />
      )}
    </>
  );
}
