import { useId } from "preact/hooks";
import { policyChoices } from "../../api/documents";
import { useDocument } from "../../api/use-document";
import { Facet } from "../../parts/facet";
import { Filters } from "../../parts/filters";
import { policyWords } from "../../text/policies";
import { useWords } from "../../text/words";
import { choiceVariables, conditionCount, NO_CONDITIONS, type PolicyState } from "./policy-state";

/** What the filters show. */
export interface PolicyFiltersProps {
  readonly state: PolicyState;
  change(changes: Partial<PolicyState>, how?: "push" | "replace"): void;
}

/** All that a reader can choose policies by, with the number behind each choice while the other conditions hold. */
export function PolicyFilters({ state, change }: PolicyFiltersProps) {
  const say = useWords(policyWords);
  const outcome = useDocument(policyChoices, choiceVariables(state));
  const { data } = outcome;
  const known = new Set(data?.instruments.nodes.map(({ code }) => code));
  // Of chains and regions the API says it itself; an instrument that there is not would pass as one without policies.
  const unknown = data ? state.instrument.filter((code) => !known.has(code)) : [];
  return (
    <Filters id="policy-filters" count={conditionCount(state)} outcome={outcome} onClear={() => change(NO_CONDITIONS)}>
      <DayChoice day={state.on} onChange={(on) => change({ on }, "replace")} />
      {data && (
        <>
          {unknown.length > 0 && (
            <div class="notice" role="alert">
              <p>{say("unknownInstrument", { codes: unknown.join(", ") })}</p>
              <button
                type="button"
                onClick={() => change({ instrument: state.instrument.filter((code) => !unknown.includes(code)) })}
              >
                {say("dropUnknown")}
              </button>
            </div>
          )}
          <Facet
            legend={say("instrument")}
            values={data.instrument.facets.instrument}
            chosen={state.instrument}
            onChange={(instrument) => change({ instrument })}
            shown={9}
          />
          <Facet
            legend={say("level")}
            values={data.level.facets.level}
            chosen={state.level}
            onChange={(level) => change({ level: level as PolicyState["level"] })}
          />
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
        </>
      )}
    </Filters>
  );
}

/** Years that a policy can be asked for: typing one goes through 0002 and 0020. */
const [FIRST_DAY, LAST_DAY] = ["1949-10-01", "2099-12-31"];

interface DayChoiceProps {
  readonly day: string | null;
  onChange(day: string | null): void;
}

/** The day on which policies are to be in force, or any. */
function DayChoice({ day, onChange }: DayChoiceProps) {
  const say = useWords(policyWords);
  const id = useId();
  return (
    <div class="facet day-choice">
      <label for={id}>{say("on")}</label>
      <input
        id={id}
        type="date"
        min={FIRST_DAY}
        max={LAST_DAY}
        value={day ?? ""}
        aria-describedby={`${id}-note`}
        onChange={({ currentTarget: { value, validity } }) => {
          if (validity.valid) onChange(value || null);
        }}
      />{" "}
      {day !== null && (
        <button type="button" onClick={() => onChange(null)}>
          {say("anyDay")}
        </button>
      )}
      <p id={`${id}-note`} class="hint">
        {say("onNote")}
      </p>
    </div>
  );
}
