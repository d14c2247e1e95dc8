import { useState } from "preact/hooks";
import { useArrowKeys } from "../../parts/arrow-keys";
import type { Place } from "../../parts/neighbour";
import { useLocale } from "../../state/locale";
import { chainWords } from "../../text/chains";
import { segmentStageLabels } from "../../text/labels";
import { formatNumber } from "../../text/numbers";
import { say as sayIn, useWords } from "../../text/words";
import type { Supply } from "./band-order";
import type { Band, SegmentNode } from "./chain-nodes";
import { SegmentLink } from "./segment-link";
import { SupplyArrows } from "./supply-arrows";

/** What the picture of a chain shows. */
export interface ChainBandsProps {
  readonly bands: readonly Band[];
  readonly supplies: readonly Supply[];
  /** Whether only gaps are in the bands. */
  readonly onlyGaps: boolean;
  /** Code of the segment in the panel. */
  readonly open: string | null;
}

/** Further than any band is long: an arrow key stays in its band while there is somewhere to go. */
const BAND = 1_000;

/** The bands of a chain, columns where there is room and rows where there is not, and the supplies between their segments. */
export function ChainBands({ bands, supplies, onlyGaps, open }: ChainBandsProps) {
  const say = useWords(chainWords);
  const locale = useLocale();
  const [active, setActive] = useState<string | null>(null);
  const places = bands.flatMap(({ nodes }, band): Place[] =>
    nodes.map(({ code }, row) => ({ key: code, x: band * BAND, y: row })),
  );
  const arrows = useArrowKeys<HTMLDivElement>(places);
  const shown = active ?? open;
  const neighbours = new Set(supplies.flatMap(({ from, to }) => (from === shown ? [to] : to === shown ? [from] : [])));
  const own = bands.filter(({ stage }) => stage !== null);
  const outside = bands.find(({ stage }) => stage === null)?.nodes ?? [];
  const nodeOf = (node: SegmentNode) => (
    <SegmentLink
      key={node.code}
      node={node}
      isOpen={node.code === open}
      isNeighbour={neighbours.has(node.code)}
      place={arrows.place(node.code)}
      onActive={(isActive) => setActive((now) => (isActive ? node.code : now === node.code ? null : now))}
    />
  );
  return (
    <div class="chain-map" {...arrows.room}>
      <SupplyArrows
        supplies={supplies}
        room={arrows.room.ref}
        layout={`${locale} ${places.map(({ key }) => key).join()}`}
        inside={new Set(own.flatMap(({ nodes }) => nodes.map(({ code }) => code)))}
        active={shown}
      />
      <div class="chain-bands">
        {own.map(({ stage, nodes }) => (
          <section key={stage} class="chain-band">
            <h3>
              {stage && sayIn(segmentStageLabels, locale, stage)}{" "}
              <span class="count">{formatNumber(nodes.length, locale)}</span>
            </h3>
            {nodes.length === 0 && <p class="hint">{say(onlyGaps ? "bandWithoutGaps" : "bandEmpty")}</p>}
            {nodes.length > 0 && <ul>{nodes.map(nodeOf)}</ul>}
          </section>
        ))}
      </div>
      {outside.length > 0 && (
        <section class="chain-outside">
          <h3>
            {say("outside")} <span class="count">{formatNumber(outside.length, locale)}</span>
          </h3>
          <p class="hint">{say("outsideNote")}</p>
          <ul>{outside.map(nodeOf)}</ul>
        </section>
      )}
    </div>
  );
}
