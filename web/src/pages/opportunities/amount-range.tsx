import type { FacetValue } from "../../parts/facet-value";
import { Slider } from "../../parts/slider";
import { useLocale } from "../../state/locale";
import { formatMoney, formatNumber } from "../../text/numbers";
import { opportunityWords } from "../../text/opportunities";
import { useWords } from "../../text/words";
import { bandsOf, limitsOf } from "./amount-classes";

/** What the range of amounts shows. Amounts in 亿元; null: no limit. */
export interface AmountRangeProps {
  /** The API's counts by band, this condition left out. */
  readonly values: readonly FacetValue[];
  readonly min: number | null;
  readonly max: number | null;
  onChange(limits: { min: number | null; max: number | null }): void;
}

/** Two sliders over the bands of the data, and how many are in each band. */
export function AmountRange({ values, min, max, onChange }: AmountRangeProps) {
  const say = useWords(opportunityWords);
  const locale = useLocale();
  const bands = bandsOf(values);
  const limits = limitsOf(bands, [min, max]);
  if (limits.length === 0) return null;
  const largest = Math.max(...bands.map(({ count }) => count));
  const show = (limit: number | null) => (limit === null ? say("anyAmount") : formatMoney(limit, locale));
  // The lowest place of the one and the highest of the other stand for no limit.
  const lower = min === null ? 0 : limits.indexOf(min) + 1;
  const upper = max === null ? limits.length : limits.indexOf(max);
  return (
    <fieldset class="facet">
      <legend>{say("amount")}</legend>
      <ul class="bands">
        {bands.map(({ from, label, count }) => (
          <li key={from}>
            <span>{label}</span>
            <span class="band-bar" aria-hidden="true">
              <span style={{ width: `${(100 * count) / largest}%` }} />
            </span>
            <span class="count">{formatNumber(count, locale)}</span>
          </li>
        ))}
      </ul>
      <Slider
        label={say("atLeast")}
        most={limits.length}
        place={lower}
        nameOf={(place) => show(limits[place - 1] ?? null)}
        onChange={(place) => {
          const chosen = limits[place - 1] ?? null;
          onChange({ min: chosen, max: chosen !== null && max !== null && max < chosen ? null : max });
        }}
      />
      <Slider
        label={say("atMost")}
        most={limits.length}
        place={upper}
        nameOf={(place) => show(limits[place] ?? null)}
        onChange={(place) => {
          const chosen = limits[place] ?? null;
          onChange({ min: chosen !== null && min !== null && min > chosen ? null : min, max: chosen });
        }}
      />
      <p class="hint">{say("amountNote")}</p>
    </fieldset>
  );
}
