import { useLocale } from "../../state/locale";
import { fundWords } from "../../text/funds";
import { formatMoney } from "../../text/numbers";
import { useWords } from "../../text/words";
import type { FundPicture } from "./fund-picture";
import { scaleOf } from "./line-geometry";

/** What the legend shows. */
export interface FundLegendProps {
  readonly picture: FundPicture;
  /** Whether lines lead to chains, so that an amount is that of the whole fund. */
  readonly areChains: boolean;
  readonly hasContainment: boolean;
}

/** What the lines mean, as far as there are such lines, and which funds have none. */
export function FundLegend({ picture: { lines, unlinked }, areChains, hasContainment }: FundLegendProps) {
  const say = useWords(fundWords);
  const locale = useLocale();
  const scale = scaleOf(lines);
  const sample = (style: string) => (
    <svg class="line-sample" viewBox="0 0 40 10" aria-hidden="true">
      <path d="M0 5H40" class={style} />
    </svg>
  );
  return (
    <>
      <div class="legend">
        <ul>
          {lines.some(({ amount, isPlanned }) => amount !== null && !isPlanned) && (
            <li>
              {sample("fund-line line-stated")}
              {say("legendStated", { amount: formatMoney(scale, locale) })}
            </li>
          )}
          {lines.some(({ amount, isPlanned }) => amount !== null && isPlanned) && (
            <li>
              {sample("fund-line line-planned")}
              {say("legendPlanned")}
            </li>
          )}
          {lines.some(({ amount }) => amount === null) && (
            <li>
              {sample("fund-line line-unknown")}
              {say("legendUnknown")}
            </li>
          )}
          {hasContainment && (
            <li>
              {sample("line-contains")}
              {say("legendContains")}
            </li>
          )}
        </ul>
      </div>
      {areChains && <p class="hint">{say("chainNote")}</p>}
      {unlinked.length > 0 && <p class="hint">{say("unlinked", { count: unlinked.length })}</p>}
    </>
  );
}
