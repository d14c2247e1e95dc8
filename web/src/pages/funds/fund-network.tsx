import { useMemo } from "preact/hooks";
import { pressable, useArrowKeys } from "../../parts/arrow-keys";
import { useIsNarrow } from "../../parts/use-is-narrow";
import { useLocale } from "../../state/locale";
import { fundWords } from "../../text/funds";
import { mapWords } from "../../text/maps";
import { useWords } from "../../text/words";
import type { FundDrawingProps } from "./fund-columns";
import { EVERY, type FundLine, type MapFund, type Target } from "./fund-picture";
import { sizeText, targetName } from "./fund-words";
import { lookOf, scaleOf } from "./line-geometry";
import { restingPlaces } from "./network-layout";

/** What a network shows. */
export interface FundNetworkProps extends FundDrawingProps {
  /** Lines from funds to those that they are part of. */
  readonly contains: readonly FundLine[];
}

/** Radius of the fund that widths are compared with, and the least and the most there is. */
const RADIUS = 24;
const LEAST_RADIUS = 11;
const MOST_RADIUS = 28;

interface Point {
  readonly id: string;
  readonly name: string;
  readonly detail: string | null;
  readonly radius: number;
  readonly isFund: boolean;
  readonly isUnknown: boolean;
}

/** Funds as circles by their size and what is opposite as squares, where the lines between pull them. The numbers are those of the list. */
export function FundNetwork({ title, picture, contains, open, chain, onOpen, onChain }: FundNetworkProps) {
  const say = useWords(fundWords);
  const sayMap = useWords(mapWords);
  const locale = useLocale();
  const isNarrow = useIsNarrow();
  const [width, height] = isNarrow ? [340, 520] : [1000, 620];
  const lines = [...contains, ...picture.lines];
  const scale = scaleOf(picture.lines);
  const points: Point[] = [
    ...picture.funds.map((fund) => fundPoint(fund, scale, sizeText(fund, locale))),
    ...picture.targets.map((target) => targetPoint(target, targetName(target, locale))),
  ];
  const key = JSON.stringify([
    width,
    points.map(({ id, radius }) => [id, radius]),
    lines.map(({ from, to }) => [from, to]),
  ]);
  // The key says all that the places depend on.
  const places = useMemo(() => restingPlaces(points, lines, width, height), [key]);
  const placed = points.flatMap((point, index) => {
    const place = places[index];
    return place ? [{ ...point, x: place.x, y: place.y, number: index + 1 }] : [];
  });
  const byId = new Map(placed.map((point) => [point.id, point]));
  const arrows = useArrowKeys<SVGSVGElement>(
    placed.filter(({ id }) => id !== EVERY).map(({ id, x, y }) => ({ key: id, x, y })),
  );
  const press = (id: string) => (id.startsWith("Chain:") ? onChain(id) : onOpen(id));
  const stateOf = (id: string) =>
    id.startsWith("Chain:") ? { "aria-pressed": chain === id } : { "aria-expanded": open === id };
  return (
    <>
      <p class="hint">
        {say("networkHint")} {sayMap("arrows")}
      </p>
      <svg class="network" viewBox={`0 0 ${width} ${height}`} role="group" aria-label={title} {...arrows.room}>
        {lines.map((line) => {
          const [from, to] = [byId.get(line.from), byId.get(line.to)];
          if (!from || !to) return null;
          const { width: wide, style } = lookOf(line, scale);
          return (
            <path
              key={`${line.from} ${line.to}`}
              d={`M${from.x.toFixed(1)} ${from.y.toFixed(1)}L${to.x.toFixed(1)} ${to.y.toFixed(1)}`}
              class={line.link === "CONTAINS" ? "line-contains" : `fund-line line-${style}`}
              style={line.link === "CONTAINS" ? undefined : { strokeWidth: `${wide / 2}px` }}
            />
          );
        })}
        {placed.map(({ id, name, detail, x, y, radius, number, isFund, isUnknown }) => (
          <g
            key={id}
            transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
            class={`node ${isUnknown ? "is-unknown" : ""}`}
            {...(id === EVERY
              ? { role: "img" }
              : { ...pressable(() => press(id)), ...arrows.place(id), ...stateOf(id) })}
            aria-label={`${number}. ${detail === null ? name : say("nodeLabel", { name, detail })}`}
          >
            <title>{detail === null ? name : say("nodeLabel", { name, detail })}</title>
            {isFund ? <circle r={radius} /> : <rect x={-radius} y={-radius} width={2 * radius} height={2 * radius} />}
            <text aria-hidden="true">{number}</text>
          </g>
        ))}
      </svg>
      <ol class="network-list">
        {placed.map(({ id, name, detail }) => (
          <li key={id}>
            {id === EVERY ? (
              name
            ) : (
              <button type="button" class="quiet" onClick={() => press(id)} {...stateOf(id)}>
                {name}
              </button>
            )}
            {detail !== null && " "}
            {detail !== null && <span class="hint">{detail}</span>}
          </li>
        ))}
      </ol>
    </>
  );
}

function fundPoint({ id, name, size }: MapFund, scale: number, detail: string): Point {
  const radius = size && scale > 0 ? RADIUS * Math.sqrt(Number(size.amount) / scale) : LEAST_RADIUS;
  const bounded = Math.min(MOST_RADIUS, Math.max(LEAST_RADIUS, radius));
  return { id, name, detail, radius: bounded, isFund: true, isUnknown: size === null };
}

function targetPoint({ id }: Target, name: string): Point {
  return { id, name, detail: null, radius: LEAST_RADIUS, isFund: false, isUnknown: false };
}
