import { useRef, useState } from "preact/hooks";
import { neighbourOf, type Place } from "./neighbour";

/** What makes arrow keys move between the places of a picture, which is one stop of the Tab key. */
export interface ArrowKeys<Room extends Element> {
  /** For the element around all places. */
  readonly room: { readonly ref: { current: Room | null }; onKeyDown(event: KeyboardEvent): void };
  /** For the element of a place. */
  place(key: string): { readonly "data-place": string; readonly tabIndex: 0 | -1; onFocus(): void };
}

/** Arrow keys between places. The Tab key comes back to the place where it left. */
export function useArrowKeys<Room extends Element>(places: readonly Place[]): ArrowKeys<Room> {
  const ref = useRef<Room>(null);
  const [last, setLast] = useState<string | null>(null);
  const stop = (places.find(({ key }) => key === last) ?? places[0])?.key;
  const onKeyDown = (event: KeyboardEvent) => {
    const from = places.find(({ key }) => key === stop);
    const to = from && neighbourOf(places, from, event.key);
    if (!to) return;
    event.preventDefault();
    ref.current?.querySelector<HTMLElement | SVGElement>(`[data-place="${CSS.escape(to.key)}"]`)?.focus();
  };
  return {
    room: { ref, onKeyDown },
    place: (key) => ({ "data-place": key, tabIndex: key === stop ? 0 : -1, onFocus: () => setLast(key) }),
  };
}

/** Makes Enter and the space bar a click, for parts of a drawing, which are no buttons by themselves. */
export function pressable(press: () => void): {
  readonly role: "button";
  onClick(): void;
  onKeyDown(event: KeyboardEvent): void;
} {
  return {
    role: "button",
    onClick: press,
    onKeyDown: (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      press();
    },
  };
}
