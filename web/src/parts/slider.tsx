import { useEffect, useId, useState } from "preact/hooks";

/** What a slider shows. */
export interface SliderProps {
  readonly label: string;
  /** The highest place; the lowest is 0. */
  readonly most: number;
  readonly place: number;
  /** What stands at a place, in words. */
  nameOf(place: number): string;
  /** Called when the slider is let go. */
  onChange(place: number): void;
}

/** A slider with its name and what stands at its place. */
export function Slider({ label, most, place, nameOf, onChange }: SliderProps) {
  const id = useId();
  const [held, setHeld] = useState(place);
  useEffect(() => setHeld(place), [place]);
  return (
    <>
      <label for={id}>
        {label} <output>{nameOf(held)}</output>
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={most}
        value={held}
        aria-valuetext={nameOf(held)}
        onInput={({ currentTarget: { value } }) => setHeld(Number(value))}
        onChange={({ currentTarget: { value } }) => onChange(Number(value))}
      />
    </>
  );
}
