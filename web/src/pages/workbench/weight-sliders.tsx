import { useState } from "preact/hooks";
import { Slider } from "../../parts/slider";
import { matchPartLabels } from "../../text/opportunities";
import { useWords } from "../../text/words";
import { workbenchWords } from "../../text/workbench";
import { chosenWeights, DEFAULT_WEIGHTS, WEIGHTS } from "./weights";
import type { WorkbenchProps } from "./workbench-state";

/** Where the sliders end, unless the address says more. */
const USUAL_MOST = 100;

/** What each part counts, to be moved. */
export function WeightSliders({ state, change }: WorkbenchProps) {
  const say = useWords(workbenchWords);
  const sayPart = useWords(matchPartLabels);
  const [isOpen, setIsOpen] = useState(false);
  const isChanged = Object.keys(chosenWeights(state)).length > 0;
  return (
    <aside aria-label={say("weights")}>
      <button
        type="button"
        class="filters-switch"
        aria-expanded={isOpen}
        aria-controls="weights"
        onClick={() => setIsOpen(!isOpen)}
      >
        {say("weights")}
      </button>
      <div id="weights" class={isOpen ? "filters is-open" : "filters"}>
        <fieldset class="facet">
          <legend>{say("weights")}</legend>
          <p class="hint">{say("weightsNote")}</p>
          {WEIGHTS.map(({ name, part, fallback }) => (
            <Slider
              key={name}
              label={sayPart(part)}
              most={Math.max(USUAL_MOST, state[name] ?? 0)}
              place={state[name] ?? fallback}
              nameOf={String}
              onChange={(place) => change({ [name]: place === fallback ? null : place })}
            />
          ))}
          {isChanged && (
            <button type="button" onClick={() => change(DEFAULT_WEIGHTS)}>
              {say("resetWeights")}
            </button>
          )}
        </fieldset>
      </div>
    </aside>
  );
}
