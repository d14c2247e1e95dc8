import { funnel } from "../../api/documents";
import { useDocument } from "../../api/use-document";
import { IgnoredNotice } from "../../parts/ignored-notice";
import { usePageState } from "../../state/use-page-state";
import { deliveryWords } from "../../text/delivery";
import { useWords } from "../../text/words";
import { Cohorts } from "./cohorts";
import { deliveryCodec, funnelVariables } from "./delivery-state";
import { FunnelScope } from "./funnel-scope";
import { ProjectFunnel } from "./project-funnel";
import { Ranking } from "./ranking";
import { Tasks } from "./tasks";
import "./delivery.css";

/** What was promised, how it was handed down, and what became of it. */
export default function DeliveryPage() {
  const say = useWords(deliveryWords);
  const { state, ignored, change } = usePageState(deliveryCodec);
  const outcome = useDocument(funnel, funnelVariables(state));
  return (
    <>
      <h1>{say("title")}</h1>
      <IgnoredNotice names={ignored} remove={() => change({}, "replace")} />
      <p class="lead">{say("lead")}</p>
      <FunnelScope state={state} change={change} />
      <Cohorts state={state} change={change} outcome={outcome} />
      <ProjectFunnel state={state} change={change} outcome={outcome} />
      <Tasks state={state} change={change} />
      <Ranking state={state} change={change} />
    </>
  );
}
