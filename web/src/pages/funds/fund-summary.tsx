import { useLocale } from "../../state/locale";
import { fundWords, sizeBasisLabels } from "../../text/funds";
import { formatMoney, formatNumber } from "../../text/numbers";
import { useWords } from "../../text/words";
import type { FundMap } from "./fund-picture";

/** How many funds there are and what their sizes come to, each kind of size by itself. */
export function FundSummary({ map }: { readonly map: FundMap }) {
  const say = useWords(fundWords);
  const locale = useLocale();
  return (
    <p class="card-facts">
      <span>
        {say("counts", {
          count: formatNumber(map.fundCount, locale),
          unknown: formatNumber(map.withoutSize, locale),
        })}
      </span>
      {map.totals.map(({ basis, size, count }) => (
        <span key={basis} class="badge">
          {say("total", { basis: sizeBasisLabels[basis][locale], count, amount: formatMoney(size.amount, locale) })}
        </span>
      ))}
    </p>
  );
}
