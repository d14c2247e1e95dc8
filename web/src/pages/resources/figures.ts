import type { Locale } from "../../state/locale";
import { formatNumber } from "../../text/numbers";
import { resourceWords } from "../../text/resources";
import { say } from "../../text/words";
import { type ValueClass, valueClasses } from "../../parts/value-classes";
import type { Measure, Tile } from "./measures";

/** A tile with what is shown of it. */
export interface Figure {
  readonly tile: Tile;
  /** Null: no figure. */
  readonly fill: number | null;
  /** Null: no figure, or there are no circles. */
  readonly bubble: number | null;
  /** All of it in words. */
  readonly label: string;
}

/** What a map shows: every tile with its two values, and what they are to be compared with. */
export interface Figures {
  readonly fill: Measure;
  /** Null: no circles. */
  readonly bubble: Measure | null;
  readonly figures: readonly Figure[];
  readonly classes: readonly ValueClass[];
  /** The largest circle; null: there is none. */
  readonly largest: Figure | null;
}

/** The two values of each tile, from the north-west to the south-east as the API gives them. */
export function figuresOf(tiles: readonly Tile[], fill: Measure, bubble: Measure | null, locale: Locale): Figures {
  const figures = tiles.map((tile): Figure => {
    const values = { fill: fill.valueOf(tile), bubble: bubble?.valueOf(tile) ?? null };
    return { tile, ...values, label: labelOf(tile, fill, bubble, locale) };
  });
  const withBubble = figures.filter(({ bubble: value }) => value !== null && value > 0);
  const largest = withBubble.reduce<Figure | null>(
    (most, figure) => (Number(figure.bubble) > Number(most?.bubble ?? 0) ? figure : most),
    null,
  );
  const classes = valueClasses(figures.flatMap(({ fill: value }) => value ?? []));
  return { fill, bubble, figures, classes, largest };
}

/** The radius of a circle whose area is to the largest as its value to the largest's. */
export function radiusOf({ bubble }: Figure, { largest }: Figures, most: number): number {
  return largest?.bubble && bubble ? most * Math.sqrt(bubble / largest.bubble) : 0;
}

/** A value in words, with how many records are not in it. */
export function valueText(tile: Tile, measure: Measure, locale: Locale): string {
  const value = measure.valueOf(tile);
  const leftOut = measure.leftOutOf(tile);
  const text = value === null ? say(resourceWords, locale, "noFigure") : formatNumber(value, locale);
  return leftOut > 0 ? `${text} (${say(resourceWords, locale, "leftOut", { count: leftOut })})` : text;
}

function labelOf(tile: Tile, fill: Measure, bubble: Measure | null, locale: Locale): string {
  const value = valueText(tile, fill, locale);
  const text = say(resourceWords, locale, "tile", { name: tile.region.name, fill: fill.label, value });
  if (!bubble) return text;
  const circle = { tile: text, bubble: bubble.label, value: valueText(tile, bubble, locale) };
  return say(resourceWords, locale, "tileBubble", circle);
}
