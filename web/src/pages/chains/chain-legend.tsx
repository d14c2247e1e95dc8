import { useLocale } from "../../state/locale";
import { chainWords } from "../../text/chains";
import { presenceLabels } from "../../text/labels";
import { formatNumber } from "../../text/numbers";
import { say as sayIn, useWords } from "../../text/words";
import type { ChainMapData } from "./chain-nodes";
import { PresenceMark } from "./presence-mark";

/** What the shapes mean, and how many segments of the chain have each. */
export function ChainLegend({ counts }: { readonly counts: ChainMapData["legend"] }) {
  const say = useWords(chainWords);
  const locale = useLocale();
  return (
    <ul class="chain-legend">
      {counts.map(({ presence, count }) => (
        <li key={presence}>
          <PresenceMark presence={presence} />{" "}
          {say("legendPresence", {
            word: sayIn(presenceLabels, locale, presence),
            count: formatNumber(count, locale),
          })}
        </li>
      ))}
      <li>→ {say("legendArrow")}</li>
      <li>{say("legendAnchors")}</li>
      <li>{say("legendTargets")}</li>
    </ul>
  );
}
