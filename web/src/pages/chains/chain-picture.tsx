import { chainMap } from "../../api/documents";
import { useDocument } from "../../api/use-document";
import type { Column } from "../../parts/csv";
import { Picture } from "../../parts/picture";
import { useLocale } from "../../state/locale";
import { chainWords } from "../../text/chains";
import { presenceLabels, segmentStageLabels } from "../../text/labels";
import { mapWords } from "../../text/maps";
import { formatNumber } from "../../text/numbers";
import { say as sayIn, useWords } from "../../text/words";
import { ChainBands } from "./chain-bands";
import { ChainLegend } from "./chain-legend";
import { bandsOf, type SegmentNode, suppliesOf } from "./chain-nodes";
import type { ChainState } from "./chain-state";

/** What the picture of a chain shows. */
export interface ChainPictureProps {
  /** Code of the chain. */
  readonly code: string;
  readonly state: ChainState;
  change(changes: Partial<ChainState>): void;
}

/** One chain: what is here of it, what is missing, and what supplies what. */
export function ChainPicture({ code, state, change }: ChainPictureProps) {
  const say = useWords(chainWords);
  const sayMap = useWords(mapWords);
  const locale = useLocale();
  const variables = { code };
  const outcome = useDocument(chainMap, variables);
  const map = outcome.data?.chainMap;
  const onlyGaps = state.show === "gaps";
  const bands = map ? bandsOf(map, onlyGaps) : [];
  const isEmpty = bands.every(({ stage, nodes }) => stage === null || nodes.length === 0);
  const count = (value: number) => formatNumber(value, locale);
  return (
    <Picture
      title={map?.chain.name ?? say("title")}
      lead={
        map && (
          <>
            {say("summary", {
              segments: count(map.segmentCount),
              gaps: count(map.gapCount),
              lead: map.chain.leadDepartment?.name ?? say("noLead"),
            })}{" "}
            {sayMap("arrows")}
          </>
        )
      }
      source={say("source")}
      outcome={outcome}
      rows={isEmpty ? [] : bands.flatMap(({ nodes }) => nodes)}
      columns={useColumns()}
      emptyBecause={say(map?.segmentCount ? "noGaps" : "noSegments")}
      question={{ document: chainMap, variables }}
      view={state.view}
      onView={(view) => change({ view })}
      fileName={`longtu-chain-${code}`}
    >
      {map && (
        <>
          <ChainLegend counts={map.legend} />
          <ChainBands bands={bands} supplies={suppliesOf(map)} onlyGaps={onlyGaps} open={state.open} />
        </>
      )}
    </Picture>
  );
}

function useColumns(): Column<SegmentNode>[] {
  const say = useWords(chainWords);
  const locale = useLocale();
  const joined = (names: readonly string[]) => (names.length > 0 ? names.join(say("separator")) : null);
  return [
    { label: say("columnSegment"), value: ({ name }) => name },
    {
      label: say("columnBand"),
      value: ({ stage, otherChain }) => (stage ? sayIn(segmentStageLabels, locale, stage) : otherChain),
    },
    { label: say("columnPresence"), value: ({ presence }) => sayIn(presenceLabels, locale, presence) },
    {
      label: say("columnGap"),
      value: ({ isGap, otherChain }) => (otherChain === null ? say(isGap ? "yes" : "no") : null),
    },
    { label: say("columnAnchors"), value: ({ anchors }) => anchors },
    { label: say("columnTargets"), value: ({ targets }) => targets },
    { label: say("columnOpportunities"), value: ({ opportunities }) => opportunities },
    { label: say("columnSuppliers"), value: ({ suppliers }) => joined(suppliers) },
    { label: say("columnCustomers"), value: ({ customers }) => joined(customers) },
  ];
}
