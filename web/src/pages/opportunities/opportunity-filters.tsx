import { opportunityChoices } from "../../api/documents";
import { useDocument } from "../../api/use-document";
import { Facet } from "../../parts/facet";
import { Filters } from "../../parts/filters";
import { opportunityWords } from "../../text/opportunities";
import { useWords } from "../../text/words";
import { AmountRange } from "./amount-range";
import { choiceVariables, conditionCount, NO_CONDITIONS, type OpportunityState } from "./opportunity-state";

/** What the filters show. */
export interface OpportunityFiltersProps {
  readonly state: OpportunityState;
  change(changes: Partial<OpportunityState>): void;
}

/** All that a reader can choose between, with the number behind each choice while the other conditions hold. */
export function OpportunityFilters({ state, change }: OpportunityFiltersProps) {
  const say = useWords(opportunityWords);
  const outcome = useDocument(opportunityChoices, choiceVariables(state));
  const { data } = outcome;
  return (
    <Filters
      id="opportunity-filters"
      count={conditionCount(state)}
      outcome={outcome}
      onClear={() => change(NO_CONDITIONS)}
    >
      {data && (
        <>
          <Facet
            legend={say("chain")}
            values={data.chain.facets.chain}
            chosen={state.chain}
            onChange={(chain) => change({ chain })}
          />
          <Facet
            legend={say("region")}
            values={data.region.facets.region}
            chosen={state.region}
            onChange={(region) => change({ region })}
          />
          <Facet
            legend={say("stage")}
            values={data.stage.facets.stage}
            chosen={state.stage}
            onChange={(stage) => change({ stage: stage as OpportunityState["stage"] })}
          />
          <AmountRange values={data.amount.facets.investment} min={state.min} max={state.max} onChange={change} />
          <Facet
            legend={say("mode")}
            values={data.mode.facets.cooperationMode}
            chosen={state.mode}
            onChange={(mode) => change({ mode: mode as OpportunityState["mode"] })}
          />
          <Facet
            legend={say("year")}
            values={byYear(data.year.facets.year)}
            chosen={state.year}
            onChange={(year) => change({ year })}
          />
        </>
      )}
    </Filters>
  );
}

/** Latest first: years are looked for by time, not by number of rows. */
function byYear<Value extends { readonly value: string | null }>(values: readonly Value[]): Value[] {
  return [...values].sort((one, other) => Number(other.value) - Number(one.value));
}
