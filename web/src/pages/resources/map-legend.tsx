import { ClassLegend } from "../../parts/class-legend";
import { useLocale } from "../../state/locale";
import { formatNumber } from "../../text/numbers";
import { resourceWords } from "../../text/resources";
import { useWords } from "../../text/words";
import type { Figures } from "./figures";

/** What shades and circles mean, and what is on no tile. */
export function MapLegend({ figures: { fill, bubble, figures, classes, largest } }: { readonly figures: Figures }) {
  const say = useWords(resourceWords);
  const locale = useLocale();
  const unknownCount = figures.filter(({ fill: value }) => value === null).length;
  const unplaced = [fill, bubble].filter((measure, index, all) => measure?.unplaced && all.indexOf(measure) === index);
  return (
    <>
      <ClassLegend label={fill.label} classes={classes} unknownCount={unknownCount}>
        {largest && bubble && (
          <li class="legend-wide">
            <svg class="swatch" viewBox="-50 -50 100 100" aria-hidden="true">
              <circle r="44" class="bubble" />
            </svg>
            {say("bubbleLegend", {
              label: bubble.label,
              value: formatNumber(largest.bubble ?? 0, locale),
              name: largest.tile.region.name,
            })}
          </li>
        )}
        {figures.some(({ bubble: value }) => value === 0) && <li>{say("bubbleNone")}</li>}
        {bubble && figures.some(({ bubble: value }) => value === null) && <li>{say("bubbleUnknown")}</li>}
      </ClassLegend>
      {unplaced.map((measure) => (
        <p key={measure?.key} class="hint">
          {say("unplaced", { label: measure?.label ?? "", value: formatNumber(measure?.unplaced ?? 0, locale) })}
        </p>
      ))}
      {[fill.key, bubble?.key].includes("opportunities") && <p class="hint">{say("opportunityNote")}</p>}
    </>
  );
}
