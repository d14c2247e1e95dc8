import { IgnoredNotice } from "../../parts/ignored-notice";
import { usePageState } from "../../state/use-page-state";
import { useWords } from "../../text/words";
import { workbenchWords } from "../../text/workbench";
import { Ranking } from "./ranking";
import { Shortlist } from "./shortlist";
import { Subject } from "./subject";
import { VerdictPanel } from "./verdict-panel";
import { WeightSliders } from "./weight-sliders";
import { WhyNot } from "./why-not";
import { pairWith } from "./pairs";
import { workbenchCodec } from "./workbench-state";
import "./workbench.css";

/** Who fits what, by the reader's own weights, with reasons. */
export default function WorkbenchPage() {
  const say = useWords(workbenchWords);
  const { state, ignored, change } = usePageState(workbenchCodec);
  const open = state.open === null ? null : pairWith(state.open, state);
  return (
    <>
      <h1>{say("title")}</h1>
      <IgnoredNotice names={ignored} remove={() => change({}, "replace")} />
      <p class="lead">{say("lead")}</p>
      <Subject state={state} change={change} />
      <div class="with-filters">
        <WeightSliders state={state} change={change} />
        <div>
          <Ranking state={state} change={change} />
          <WhyNot state={state} change={change} />
          <Shortlist state={state} change={change} />
        </div>
      </div>
      {open && <VerdictPanel key={state.open} pair={open} state={state} change={change} />}
    </>
  );
}
