import { useLayoutEffect, useState } from "preact/hooks";
import { type Arrow, arrowBetween, type Box } from "./arrow-path";
import type { Supply } from "./band-order";

/** What the arrows are drawn from. */
export interface SupplyArrowsProps {
  readonly supplies: readonly Supply[];
  /** The element that holds the nodes, each with its code as `data-place`. */
  readonly room: { readonly current: HTMLElement | null };
  /** Changes when nodes come, go or move within the room. */
  readonly layout: string;
  /** Segments whose arrows are always drawn; of the others when the active one trades with them. */
  readonly inside: ReadonlySet<string>;
  /** The segment whose arrows stand out. */
  readonly active: string | null;
}

/** The supplies between the nodes that there are, behind them. Measured, since text decides how high a node is. */
export function SupplyArrows({ supplies, room, layout, inside, active }: SupplyArrowsProps) {
  const [boxes, setBoxes] = useState<ReadonlyMap<string, Box>>(new Map());
  useLayoutEffect(() => {
    const element = room.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setBoxes(boxesIn(element)));
    observer.observe(element);
    setBoxes(boxesIn(element));
    return () => observer.disconnect();
  }, [layout]);
  const drawn = supplies.flatMap(({ from, to }) => {
    const isActive = from === active || to === active;
    const [start, end] = [boxes.get(from), boxes.get(to)];
    if (!start || !end || !(isActive || (inside.has(from) && inside.has(to)))) return [];
    return [{ key: `${from}>${to}`, isActive, ...arrowBetween(start, end) }];
  });
  // What stands out is drawn last, over the others.
  const sorted = [...drawn].sort((one, other) => Number(one.isActive) - Number(other.isActive));
  return (
    <svg class={active === null ? "supplies" : "supplies has-active"} aria-hidden="true">
      {sorted.map(({ key, isActive, line, head }) => (
        <SupplyArrow key={key} isActive={isActive} line={line} head={head} />
      ))}
    </svg>
  );
}

function SupplyArrow({ isActive, line, head }: Arrow & { readonly isActive: boolean }) {
  return (
    <g class={isActive ? "is-active" : undefined}>
      <path class="supply-line" d={line} />
      <path class="supply-head" d={head} />
    </g>
  );
}

function boxesIn(room: HTMLElement): Map<string, Box> {
  const { left, top } = room.getBoundingClientRect();
  return new Map(
    [...room.querySelectorAll<HTMLElement>("[data-place]")].map((node) => {
      const box = node.getBoundingClientRect();
      const moved = { left: box.left - left, top: box.top - top, right: box.right - left, bottom: box.bottom - top };
      return [node.dataset.place ?? "", moved];
    }),
  );
}
