import { useRef, useState } from "preact/hooks";
import { useLocale } from "../state/locale";
import { formatNumber } from "../text/numbers";
import { partWords } from "../text/parts";
import { useWords } from "../text/words";
import type { FacetValue } from "./facet-value";

/** What a facet shows. */
export interface FacetProps {
  readonly legend: string;
  /** In the order in which they are shown. */
  readonly values: readonly FacetValue[];
  readonly chosen: readonly string[];
  onChange(chosen: readonly string[]): void;
  /** How many are shown at first. */
  readonly shown?: number;
}

/** Values of one kind with the number of rows behind each, any of which can be chosen. What was chosen is shown even when nothing is behind it. */
export function Facet({ legend, values, chosen, onChange, shown = 6 }: FacetProps) {
  const say = useWords(partWords);
  const locale = useLocale();
  const [isOpen, setIsOpen] = useState(false);
  const countable = values.flatMap(({ value, ...rest }) => (value === null ? [] : [{ value, ...rest }]));
  // A choice that nothing is behind (any more) is not counted, and keeps the name that it had.
  const names = useRef(new Map<string, string>());
  for (const { value, label } of countable) names.current.set(value, label);
  const lost = chosen.filter((code) => countable.every(({ value }) => value !== code));
  const all = [
    ...lost.map((code) => ({ value: code, label: names.current.get(code) ?? code, count: 0 })),
    ...countable,
  ];
  if (all.length === 0) return null;
  const visible = isOpen ? all : all.filter(({ value }, index) => index < shown || chosen.includes(value));
  const toggle = (value: string) =>
    onChange(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]);
  return (
    <fieldset class="facet">
      <legend>{legend}</legend>
      {visible.map(({ value, label, count }) => (
        <label key={value} class="choice">
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
          <span class="choice-label">{label}</span>
          <span class="count">{formatNumber(count, locale)}</span>
        </label>
      ))}
      {all.length > shown && (
        <button type="button" class="quiet" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {isOpen ? say("fewer") : say("more", { count: all.length })}
        </button>
      )}
    </fieldset>
  );
}
