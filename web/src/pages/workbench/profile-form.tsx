import { profileChoices } from "../../api/documents";
import { useDocument } from "../../api/use-document";
import { FaultNotice } from "../../parts/fault-notice";
import { Picker } from "../../parts/picker";
import { SearchBox } from "../../parts/search-box";
import { modeLabels } from "../../text/labels";
import { type Words, useWords } from "../../text/words";
import { needLabels, profileWords, workbenchWords } from "../../text/workbench";
import { LONGEST_BUSINESS, MODES, NEEDS, type WorkbenchProps } from "./workbench-state";

/** An investor in words: what it makes, how much it can put in, what it needs. Every answer is in the address. */
export function ProfileForm({ state, change }: WorkbenchProps) {
  const say = useWords(profileWords);
  const { data, faults, retry } = useDocument(profileChoices, { segments: state.makes });
  return (
    <>
      {faults.length > 0 && <FaultNotice faults={faults} isPartial={data !== null} retry={retry} />}
      <SearchBox
        label={say("business")}
        hint={say("businessHint")}
        text={state.business}
        longest={LONGEST_BUSINESS}
        tooLong={say("businessTooLong", { count: LONGEST_BUSINESS })}
        onSearch={(business) => change({ business }, "replace")}
      />
      <Makes state={state} change={change} segments={data?.chainSegments.nodes ?? []} />
      <div class="fields">
        <AmountBox label={say("atLeast")} amount={state.min} onChange={(min) => change({ min })} />
        <AmountBox label={say("atMost")} amount={state.max} onChange={(max) => change({ max })} />
        <label>
          {say("home")}
          <select value={state.home ?? ""} onChange={({ currentTarget: { value } }) => change({ home: value || null })}>
            <option value="">{say("homeUnknown")}</option>
            <Regions label={say("provinces")} regions={data?.provinces.nodes ?? []} />
            <Regions label={say("countries")} regions={data?.countries.nodes ?? []} />
          </select>
        </label>
      </div>
      <Choices
        legend={say("modes")}
        words={modeLabels}
        values={MODES}
        chosen={state.mode}
        onChange={(mode) => change({ mode })}
      />
      <Choices
        legend={say("needs")}
        words={needLabels}
        values={NEEDS}
        chosen={state.need}
        onChange={(need) => change({ need })}
      />
    </>
  );
}

interface Named {
  readonly code: string;
  readonly name: string;
}

function Makes({ state, change, segments }: WorkbenchProps & { readonly segments: readonly Named[] }) {
  const say = useWords(profileWords);
  const sayBench = useWords(workbenchWords);
  const { makes } = state;
  const nameOf = (code: string) => segments.find((segment) => segment.code === code)?.name ?? code;
  return (
    <>
      <Picker
        label={say("findSegment")}
        type="ChainSegment"
        text={state.segment}
        onSearch={(segment) => change({ segment }, "replace")}
        onPick={(code) => change({ segment: "", makes: [...makes.filter((other) => other !== code), code] })}
      />
      {makes.length > 0 && (
        <div role="group" aria-label={say("makes")}>
          <ul class="picks chosen">
            {makes.map((code) => (
              <li key={code}>
                <button
                  type="button"
                  aria-label={sayBench("dropNamed", { name: nameOf(code) })}
                  onClick={() => change({ makes: makes.filter((other) => other !== code) })}
                >
                  {nameOf(code)} <span aria-hidden="true">×</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

interface AmountBoxProps {
  readonly label: string;
  readonly amount: number | null;
  onChange(amount: number | null): void;
}

function AmountBox({ label, amount, onChange }: AmountBoxProps) {
  return (
    <label>
      {label}
      <input
        type="number"
        min={0}
        max={1_000_000}
        step="any"
        value={amount ?? ""}
        onChange={({ currentTarget: box }) => {
          if (box.reportValidity()) onChange(box.value === "" ? null : Number(Number(box.value).toFixed(4)));
        }}
      />
    </label>
  );
}

function Regions({ label, regions }: { readonly label: string; readonly regions: readonly Named[] }) {
  return (
    <optgroup label={label}>
      {regions.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </optgroup>
  );
}

interface ChoicesProps<Value extends string> {
  readonly legend: string;
  readonly words: Words<Value>;
  readonly values: readonly Value[];
  readonly chosen: readonly Value[];
  onChange(chosen: readonly Value[]): void;
}

function Choices<Value extends string>({ legend, words, values, chosen, onChange }: ChoicesProps<Value>) {
  const say = useWords(words);
  return (
    <fieldset class="facet choices">
      <legend>{legend}</legend>
      {values.map((value) => (
        <label key={value} class="choice">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={() =>
              onChange(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value])
            }
          />
          <span>{say(value)}</span>
        </label>
      ))}
    </fieldset>
  );
}
