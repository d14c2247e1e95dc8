import { useLocale } from "../../state/locale";
import { resourceWords } from "../../text/resources";
import { useWords } from "../../text/words";
import { type Figures, valueText } from "./figures";

/** What the ranking shows. */
export interface RegionRankingProps {
  readonly figures: Figures;
  onOpen(code: string): void;
}

/** The regions by what their shade says, highest first; those without a figure come last. */
export function RegionRanking({ figures: { fill, figures, classes }, onOpen }: RegionRankingProps) {
  const say = useWords(resourceWords);
  const locale = useLocale();
  const most = classes.at(-1)?.to ?? 0;
  const ranked = [...figures].sort((one, other) => (other.fill ?? -1) - (one.fill ?? -1));
  return (
    <section class="ranking" aria-labelledby="ranking-title">
      <h3 id="ranking-title">{say("ranking")}</h3>
      <p class="hint">{fill.label}</p>
      <ol>
        {ranked.map(({ tile, fill: value }) => (
          <li key={tile.region.code}>
            <div class="ranking-row">
              <button type="button" class="quiet" onClick={() => onOpen(tile.region.code)}>
                {tile.region.name}
              </button>
              <span class="ranking-value">{valueText(tile, fill, locale)}</span>
            </div>
            <span class="band-bar" aria-hidden="true">
              {value !== null && value > 0 && <span style={{ width: `${(100 * value) / most}%` }} />}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
