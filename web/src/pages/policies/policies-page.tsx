import { IgnoredNotice } from "../../parts/ignored-notice";
import { SearchBox } from "../../parts/search-box";
import { usePageState } from "../../state/use-page-state";
import { partWords } from "../../text/parts";
import { policyWords } from "../../text/policies";
import { useWords } from "../../text/words";
import { PolicyFilters } from "./policy-filters";
import { PolicyList } from "./policy-list";
import { PolicySheet } from "./policy-sheet";
import { LONGEST_TEXT, policyCodec } from "./policy-state";
import "./policies.css";

/** Which policies there are for whom, where and when. */
export default function PoliciesPage() {
  const say = useWords(policyWords);
  const sayPart = useWords(partWords);
  const { state, ignored, change } = usePageState(policyCodec);
  return (
    <>
      <h1>{say("title")}</h1>
      <IgnoredNotice names={ignored} remove={() => change({}, "replace")} />
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
        <PolicyFilters state={state} change={change} />
        <PolicyList state={state} change={change} />
      </div>
      {state.open !== null && <PolicySheet key={state.open} code={state.open} close={() => change({ open: null })} />}
    </>
  );
}
