import { Picker } from "../../parts/picker";
import { useWords } from "../../text/words";
import { workbenchWords } from "../../text/workbench";
import { pairWith } from "./pairs";
import type { WorkbenchProps } from "./workbench-state";

/** Asks for any pair, also one that is not in the ranking: the panel says why. Nothing while the ranking is about nothing. */
export function WhyNot({ state, change }: WorkbenchProps) {
  const say = useWords(workbenchWords);
  if (!pairWith("", state)) return null;
  const isOfOpportunity = state.by === "opportunity";
  return (
    <section class="why-not">
      <h2>{say("why")}</h2>
      <p class="lead">{say("whyLead")}</p>
      <Picker
        label={say(isOfOpportunity ? "findEnterprise" : "findOpportunity")}
        type={isOfOpportunity ? "Enterprise" : "Opportunity"}
        text={state.why}
        onSearch={(why) => change({ why }, "replace")}
        onPick={(open) => change({ open })}
      />
    </section>
  );
}
