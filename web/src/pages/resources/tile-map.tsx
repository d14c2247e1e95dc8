import { useArrowKeys } from "../../parts/arrow-keys";
import { shadeOf } from "../../parts/value-classes";
import { useLocale } from "../../state/locale";
import { mapWords } from "../../text/maps";
import { formatNumber } from "../../text/numbers";
import { useWords } from "../../text/words";
import { type Figures, radiusOf } from "./figures";
import { breakable, shortName } from "./short-name";

/** What a map of regions shows. */
export interface RegionMapProps {
  readonly title: string;
  readonly figures: Figures;
  /** Code of the region whose sheet is open; null: none. */
  readonly open: string | null;
  onOpen(code: string): void;
}

/** Characters of a value that a tile of a phone has room for at the size of its name. */
const LONG = 7;

/** Every region as a tile of the same size, where the data put it. */
export function TileMap({ title, figures, open, onOpen }: RegionMapProps) {
  const say = useWords(mapWords);
  const locale = useLocale();
  const places = figures.figures.map(({ tile: { region, column, row } }) => ({ key: region.code, x: column, y: row }));
  const arrows = useArrowKeys<HTMLDivElement>(places);
  return (
    <>
      <p class="hint">{say("arrows")}</p>
      <div class="tiles" role="group" aria-label={title} {...arrows.room}>
        {figures.figures.map((figure) => {
          const { column, row, region } = figure.tile;
          const name = shortName(region.name, locale);
          const value = figure.fill === null ? "—" : formatNumber(figure.fill, locale, 1);
          return (
            <button
              key={region.code}
              type="button"
              class={`tile shade-${shadeOf(figures.classes, figure.fill)}`}
              style={{ gridColumn: column + 1, gridRow: row + 1 }}
              aria-expanded={open === region.code}
              title={figure.label}
              onClick={() => onOpen(region.code)}
              {...arrows.place(region.code)}
            >
              <span class="unseen">{figure.label}</span>
              <span class="tile-name" aria-hidden="true">
                {locale === "en" ? breakable(name) : name}
              </span>
              <span class={`tile-value ${value.length > LONG ? "is-long" : ""}`} aria-hidden="true">
                {value}
              </span>
              {figures.bubble && (
                <svg class="tile-bubble" viewBox="-50 -50 100 100" aria-hidden="true">
                  {figure.bubble === null ? (
                    <path d="M-14 0H14" class="bubble-unknown" />
                  ) : (
                    <circle r={radiusOf(figure, figures, 46)} class="bubble" data-value={figure.bubble} />
                  )}
                </svg>
              )}
            </button>
          );
        })}
      </div>
    </>
  );
}
