import { useLocale } from "../../state/locale";
import { usePageLink } from "../../state/use-page-state";
import { chainWords } from "../../text/chains";
import { presenceLabels } from "../../text/labels";
import { formatNumber } from "../../text/numbers";
import { say as sayIn, useWords } from "../../text/words";
import type { SegmentNode } from "./chain-nodes";
import { chainCodec } from "./chain-state";
import { PresenceMark } from "./presence-mark";

/** What a node of the map shows. */
export interface SegmentLinkProps {
  readonly node: SegmentNode;
  readonly isOpen: boolean;
  /** Whether the active segment trades with it. */
  readonly isNeighbour: boolean;
  /** What makes the arrow keys come here. */
  readonly place: { readonly "data-place": string; readonly tabIndex: 0 | -1; onFocus(): void };
  /** Told when it is pointed at or has the focus, and when no longer. */
  onActive(isActive: boolean): void;
}

/** A segment as a shape of the map: how far it is here by edge, mark and word, and what is in it by number. It opens its panel. */
export function SegmentLink({ node, isOpen, isNeighbour, place, onActive }: SegmentLinkProps) {
  const say = useWords(chainWords);
  const locale = useLocale();
  const { code, name, presence, otherChain, isGap, anchors, targets, opportunities, suppliers, customers } = node;
  const count = (value: number) => ({ count: formatNumber(value, locale) });
  const names = (all: readonly string[]) => ({ names: all.join(say("separator")) });
  const kind = `segment presence-${presence.toLowerCase()}`;
  return (
    <li>
      <a
        {...place}
        class={isNeighbour ? `${kind} is-neighbour` : kind}
        href={usePageLink(chainCodec, { open: code })}
        aria-current={isOpen ? "true" : undefined}
        aria-describedby={`links-${code}`}
        onFocus={() => {
          place.onFocus();
          onActive(true);
        }}
        onBlur={() => onActive(false)}
        onMouseEnter={() => onActive(true)}
        onMouseLeave={() => onActive(false)}
      >
        <span class="segment-head">
          <PresenceMark presence={presence} />
          <span class="presence-word">{sayIn(presenceLabels, locale, presence)}</span>
          {isGap && <span class="gap-mark">{say("gap")}</span>}
        </span>{" "}
        <span class="segment-name">{name}</span> {otherChain !== null && <span class="other-chain">{otherChain}</span>}{" "}
        <span class="segment-counts">
          {anchors > 0 && <span>▲ {say("anchors", count(anchors))}</span>}{" "}
          {targets > 0 && <span>◇ {say("targets", count(targets))}</span>}{" "}
          {opportunities > 0 && <span>{say("opportunities", count(opportunities))}</span>}
        </span>
      </a>
      <p id={`links-${code}`} class="unseen segment-links">
        {suppliers.length > 0 && say("suppliedBy", names(suppliers))}{" "}
        {customers.length > 0 && say("supplies", names(customers))}
      </p>
    </li>
  );
}
