import { useMemo } from "preact/hooks";
import { pressable, useArrowKeys } from "../../parts/arrow-keys";
import { useIsNarrow } from "../../parts/use-is-narrow";
import { shadeOf } from "../../parts/value-classes";
import { useLocale } from "../../state/locale";
import { mapWords } from "../../text/maps";
import { resourceWords } from "../../text/resources";
import { useWords } from "../../text/words";
import { radiusOf } from "./figures";
import { apart, projected } from "./projection";
import { shortName } from "./short-name";
import type { RegionMapProps } from "./tile-map";
import type { Boundaries } from "./use-boundaries";

/** What a map with real shapes shows. */
export interface GeographicMapProps extends RegionMapProps {
  readonly boundaries: Boundaries;
}

/** Every region in its own shape, by an equal-area projection that fits the shapes to the window, with the number they were reviewed under. */
export function GeographicMap({ title, figures, open, onOpen, boundaries }: GeographicMapProps) {
  const say = useWords(resourceWords);
  const sayMap = useWords(mapWords);
  const locale = useLocale();
  const isNarrow = useIsNarrow();
  const [width, height] = isNarrow ? [340, 340] : [720, 560];
  const shapes = useMemo(() => projected(boundaries.features, width, height), [boundaries, width, height]);
  const drawn = figures.figures.flatMap((figure) => {
    const shape = shapes.get(figure.tile.region.code);
    return shape ? [{ figure, ...shape }] : [];
  });
  const left = figures.figures.filter(({ tile }) => !shapes.has(tile.region.code));
  const ours = new Set(drawn.map(({ figure }) => figure.tile.region.code));
  const arrows = useArrowKeys<SVGSVGElement>(drawn.map(({ figure, x, y }) => ({ key: figure.tile.region.code, x, y })));
  const bySize = [...drawn].sort((one, other) => (other.figure.bubble ?? 0) - (one.figure.bubble ?? 0));
  const named = drawn.map(({ figure, x, y }) => ({ text: shortName(figure.tile.region.name, locale), x, y }));
  const labels = apart(named, locale === "zh" ? 13 : 7.5);
  return (
    <>
      <p class="hint">{sayMap("arrows")}</p>
      <svg class="geographic" viewBox={`0 0 ${width} ${height}`} role="group" aria-label={title} {...arrows.room}>
        <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" class="hatch-ground" />
          <path d="M0 0V6" class="hatch-line" />
        </pattern>
        {[...shapes].map(([code, { path }]) => !ours.has(code) && <path key={code} d={path} class="shape-beside" />)}
        {drawn.map(({ figure, path }) => (
          <path
            key={figure.tile.region.code}
            d={path}
            class={`shape shade-${shadeOf(figures.classes, figure.fill)}`}
            aria-label={figure.label}
            aria-expanded={open === figure.tile.region.code}
            {...pressable(() => onOpen(figure.tile.region.code))}
            {...arrows.place(figure.tile.region.code)}
          >
            <title>{figure.label}</title>
          </path>
        ))}
        <g class="over-shapes" aria-hidden="true">
          {bySize.map(({ figure, x, y }) => (
            <circle
              key={figure.tile.region.code}
              cx={x}
              cy={y}
              r={radiusOf(figure, figures, isNarrow ? 16 : 30)}
              class="bubble"
            />
          ))}
          {labels.map(({ text, x, y }) => (
            <text key={text} x={x} y={y}>
              {text}
            </text>
          ))}
        </g>
      </svg>
      <p class="review-number">{say("reviewNumber", { number: boundaries.reviewNumber })}</p>
      {left.length > 0 && (
        <p>
          {say("withoutShape")}
          {left.map((figure) => (
            <button
              key={figure.tile.region.code}
              type="button"
              aria-label={figure.label}
              onClick={() => onOpen(figure.tile.region.code)}
            >
              {figure.tile.region.name}
            </button>
          ))}
        </p>
      )}
    </>
  );
}
