import type { ComponentChildren } from "preact";
import { useLocale } from "../state/locale";
import { mapWords } from "../text/maps";
import { formatNumber } from "../text/numbers";
import { useWords } from "../text/words";
import { shadeOf, type ValueClass } from "./value-classes";

/** What a legend of classes shows. */
export interface ClassLegendProps {
  /** What is measured, with its unit. */
  readonly label: string;
  readonly classes: readonly ValueClass[];
  /** For how many nothing is known. */
  readonly unknownCount: number;
  /** Other lines of the legend, as `<li>`. */
  readonly children?: ComponentChildren;
}

/** The shades of a fill with their bounds and how many there are of each; what nothing is known of is hatched, and no shade. */
export function ClassLegend({ label, classes, unknownCount, children }: ClassLegendProps) {
  const say = useWords(mapWords);
  const locale = useLocale();
  const count = (number: number) => (
    <span class="count">{say("legendCount", { count: formatNumber(number, locale) })}</span>
  );
  return (
    <div class="legend">
      <h3>{label}</h3>
      <ul>
        {classes.map(({ from, to, count: number }) => (
          <li key={from}>
            <span class={`swatch shade-${shadeOf(classes, to)}`} />
            {from === to ? formatNumber(from, locale) : `${formatNumber(from, locale)} – ${formatNumber(to, locale)}`}
            {count(number)}
          </li>
        ))}
        {unknownCount > 0 && (
          <li>
            <span class="swatch shade-0" />
            {say("noFigure")}
            {count(unknownCount)}
          </li>
        )}
        {children}
      </ul>
    </div>
  );
}
