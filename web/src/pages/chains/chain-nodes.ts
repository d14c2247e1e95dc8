import type { ChainMapQuery, SegmentPresence, SegmentStage } from "../../api/documents";
import { orderBands, type Supply } from "./band-order";

/** The map of one chain, as the API gives it. */
export type ChainMapData = ChainMapQuery["chainMap"];

/** A segment of the map with those it trades with. */
export interface SegmentNode {
  readonly code: string;
  readonly name: string;
  readonly presence: SegmentPresence;
  /** Null: it belongs to another chain. */
  readonly stage: SegmentStage | null;
  /** The chain of a segment that belongs to another one; null: to this one. */
  readonly otherChain: string | null;
  readonly isGap: boolean;
  readonly anchors: number;
  readonly targets: number;
  readonly opportunities: number;
  /** Names of the segments that supply it, and of those it supplies. */
  readonly suppliers: readonly string[];
  readonly customers: readonly string[];
}

/** A band of the map and its segments as they are shown. Null: segments of other chains. */
export interface Band {
  readonly stage: SegmentStage | null;
  readonly nodes: readonly SegmentNode[];
}

/** The supplies of a map by the codes of their segments. */
export function suppliesOf({ edges }: ChainMapData): Supply[] {
  return edges.map(({ supplier, customer }) => ({ from: supplier.code, to: customer.code }));
}

/**
 * The bands of a map, in each the segments in the order in which few arrows cross; last the segments of other chains.
 *
 * @param onlyGaps leaves the gaps, and of other chains what trades with one.
 */
export function bandsOf(map: ChainMapData, onlyGaps: boolean): Band[] {
  const supplies = suppliesOf(map);
  const nodes = nodesOf(map, supplies);
  const order = orderBands(
    map.bands.map((band) => band.nodes.map(({ segment }) => segment.code)),
    supplies,
  );
  const gaps = new Set([...nodes.values()].filter(({ isGap }) => isGap).map(({ code }) => code));
  const besideGap = new Set(
    supplies.flatMap(({ from, to }) => [...(gaps.has(to) ? [from] : []), ...(gaps.has(from) ? [to] : [])]),
  );
  const shown = (codes: readonly string[], chosen: ReadonlySet<string>) =>
    codes.flatMap((code) => (onlyGaps && !chosen.has(code) ? [] : (nodes.get(code) ?? [])));
  const outside = map.outside.map(({ segment }) => segment.code);
  return [
    ...map.bands.map(({ stage }, index) => ({ stage, nodes: shown(order[index] ?? [], gaps) })),
    { stage: null, nodes: shown(outside, besideGap) },
  ];
}

function nodesOf(map: ChainMapData, supplies: readonly Supply[]): Map<string, SegmentNode> {
  const inside = map.bands.flatMap(({ stage, nodes }) =>
    nodes.map((node) => ({ ...node, stage, otherChain: null as string | null })),
  );
  const outside = map.outside.map((node) => ({
    ...node,
    isGap: false,
    stage: null,
    otherChain: node.segment.chain.name,
  }));
  const all = [...inside, ...outside];
  const names = new Map(all.map(({ segment }) => [segment.code, segment.name]));
  const nameOf = (code: string) => names.get(code) ?? code;
  return new Map(
    all.map(({ segment: { code, name, presence }, stage, otherChain, isGap, anchors, targets, opportunities }) => [
      code,
      {
        code,
        name,
        presence,
        stage,
        otherChain,
        isGap,
        anchors,
        targets,
        opportunities,
        suppliers: supplies.filter(({ to }) => to === code).map(({ from }) => nameOf(from)),
        customers: supplies.filter(({ from }) => from === code).map(({ to }) => nameOf(to)),
      },
    ]),
  );
}
