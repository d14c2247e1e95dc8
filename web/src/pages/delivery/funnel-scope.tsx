import { funnelChoices } from "../../api/documents";
import { useDocument } from "../../api/use-document";
import { ChoiceList } from "../../parts/choice-list";
import { FaultNotice } from "../../parts/fault-notice";
import { deliveryWords } from "../../text/delivery";
import { useWords } from "../../text/words";
import { type DeliveryProps, WHOLE_SCOPE } from "./delivery-state";

const VARIABLES = {};

/** What the funnel is narrowed to: a place, a chain, an event, a day. */
export function FunnelScope({ state, change }: DeliveryProps) {
  const say = useWords(deliveryWords);
  const { data, faults, retry } = useDocument(funnelChoices, VARIABLES);
  const events = new Map<string, string>();
  for (const { outcome } of data?.funnel.cohorts ?? []) events.set(outcome.event.code, outcome.event.name);
  for (const { code, label } of data?.funnel.groups ?? []) if (code !== null) events.set(code, label);
  const isNarrowed = [state.region, state.chain, state.event, state.asOf].some((value) => value !== null);
  return (
    <section class="scope" aria-label={say("scope")}>
      {faults.length > 0 && <FaultNotice faults={faults} isPartial={data !== null} retry={retry} />}
      <div class="fields">
        <Choice
          label={say("region")}
          options={data?.regions.nodes ?? []}
          chosen={state.region}
          onChange={(region) => change({ region })}
        />
        <Choice
          label={say("chain")}
          options={data?.chains.nodes ?? []}
          chosen={state.chain}
          onChange={(chain) => change({ chain })}
        />
        <Choice
          label={say("event")}
          options={[...events].map(([code, name]) => ({ code, name }))}
          chosen={state.event}
          onChange={(event) => change({ event })}
        />
        <label class="choice-list">
          <span>{say("asOf")}</span>
          <input
            type="date"
            min="1990-01-01"
            max="2100-01-01"
            value={state.asOf ?? ""}
            onChange={({ currentTarget: { value, validity } }) => {
              if (validity.valid) change({ asOf: value || null });
            }}
          />
        </label>
      </div>
      {isNarrowed && (
        <button type="button" onClick={() => change(WHOLE_SCOPE)}>
          {say("clear")}
        </button>
      )}
    </section>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly options: readonly { readonly code: string; readonly name: string }[];
  readonly chosen: string | null;
  onChange(code: string | null): void;
}

/** A choice of one record or none. A code of the address that is none of the options is shown as it is. */
function Choice({ label, options, chosen, onChange }: ChoiceProps) {
  const say = useWords(deliveryWords);
  const isListed = chosen === null || options.some(({ code }) => code === chosen);
  const all = [{ code: "", name: say("all") }, ...(isListed ? [] : [{ code: chosen, name: chosen }]), ...options];
  return (
    <ChoiceList
      label={label}
      options={all.map(({ code, name }) => ({ value: code, label: name }))}
      value={chosen ?? ""}
      onChoose={(code) => onChange(code || null)}
    />
  );
}
