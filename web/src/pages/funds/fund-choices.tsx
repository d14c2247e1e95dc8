import { ChoiceList } from "../../parts/choice-list";
import { fundWords } from "../../text/funds";
import { useWords } from "../../text/words";
import type { FundMap } from "./fund-picture";
import type { FundState } from "./fund-state";

/** What the choices show. */
export interface FundChoicesProps {
  readonly chains: FundMap["chains"];
  /** The state, without what the address names and there is not. */
  readonly state: FundState;
  change(changes: Partial<FundState>): void;
}

/** What a reader can choose: what stands opposite the funds, one chain or all, how it is drawn and grouped. */
export function FundChoices({ chains, state, change }: FundChoicesProps) {
  const say = useWords(fundWords);
  return (
    <div class="choices">
      <ChoiceList
        label={say("to")}
        value={state.to}
        options={[
          { value: "chains", label: say("toChains") },
          { value: "enterprises", label: say("toEnterprises") },
        ]}
        onChoose={(to) => change({ to: to === "enterprises" ? "enterprises" : "chains" })}
      />
      <ChoiceList
        label={say("chain")}
        value={state.chain ?? ""}
        options={[
          { value: "", label: say("allChains") },
          ...chains.map(({ id, name }) => ({ value: id.slice("Chain:".length), label: name })),
        ]}
        onChoose={(chain) => change({ chain: chain || null })}
      />
      <ChoiceList
        label={say("layout")}
        value={state.layout}
        options={[
          { value: "columns", label: say("columns") },
          { value: "network", label: say("network") },
        ]}
        onChoose={(layout) => change({ layout: layout === "network" ? "network" : "columns" })}
      />
      {state.layout === "columns" && (
        <ChoiceList
          label={say("group")}
          value={state.group}
          options={[
            { value: "none", label: say("groupNone") },
            { value: "chain", label: say("groupChain") },
          ]}
          onChoose={(group) => change({ group: group === "chain" ? "chain" : "none", expand: [] })}
        />
      )}
    </div>
  );
}
