import { type Bilingual, message } from "../../platform/graphql/bilingual";
import type { SupplyGraph } from "./supply-graph";

/** Some records of one kind in a region and one segment: how many, and the first of them. */
export interface Holding {
  readonly segment: number;
  readonly count: number;
  /** Row ids of the first few. */
  readonly first: readonly number[];
}

/** What a region holds, each kind by segment. */
export interface Holdings {
  /** Resources that feed the segment. */
  readonly resources: readonly Holding[];
  /** Anchors in the segment. */
  readonly anchors: readonly Holding[];
  /** Open opportunities in the segment. */
  readonly opportunities: readonly Holding[];
}

/** What a region offers to those who make a segment. */
export interface Strength {
  readonly segment: number;
  readonly resources: Holding;
  /** Anchors one step before it. */
  readonly suppliers: Holding;
  /** Anchors one step behind it. */
  readonly customers: Holding;
  readonly opportunities: Holding;
}

/**
 * What a region offers, segment by segment: those first for which it holds most kinds of support, then by the number of records,
 * ties by segment. A segment with one kind of support only is no strength.
 */
export function strengthsOf(graph: SupplyGraph, holdings: Holdings): Strength[] {
  const by = {
    resources: bySegment(holdings.resources),
    anchors: bySegment(holdings.anchors),
    opportunities: bySegment(holdings.opportunities),
  };
  return [...graph.segments.keys()]
    .map((segment) => {
      const sum = (others: readonly number[]) =>
        joined(
          segment,
          [...new Set(others)].sort((a, b) => a - b).flatMap((other) => by.anchors.get(other) ?? []),
        );
      return {
        segment,
        resources: by.resources.get(segment) ?? joined(segment, []),
        suppliers: sum(graph.suppliersOf(segment).map(({ supplier }) => supplier)),
        customers: sum(graph.customersOf(segment).map(({ customer }) => customer)),
        opportunities: by.opportunities.get(segment) ?? joined(segment, []),
      };
    })
    .filter((strength) => kinds(strength) > 1)
    .sort((a, b) => kinds(b) - kinds(a) || total(b) - total(a) || a.segment - b.segment);
}

/** What a region offers, in a sentence. */
export function strengthSentence(strength: Strength, segment: Bilingual): Bilingual {
  const { resources, suppliers, customers, opportunities } = strength;
  return message(
    `对“${segment.zh}”:供给资源${resources.count}项,上游龙头${suppliers.count}家,下游龙头${customers.count}家,在招机会${opportunities.count}个。`,
    `For "${segment.en}": resources that feed it ${resources.count}, anchors that supply it ${suppliers.count}, anchors that need it ${customers.count}, opportunities on offer ${opportunities.count}.`,
  );
}

function parts({ resources, suppliers, customers, opportunities }: Strength): Holding[] {
  return [resources, suppliers, customers, opportunities];
}

function kinds(strength: Strength): number {
  return parts(strength).filter(({ count }) => count > 0).length;
}

function total(strength: Strength): number {
  return parts(strength).reduce((sum, { count }) => sum + count, 0);
}

function bySegment(holdings: readonly Holding[]): Map<number, Holding> {
  return new Map(holdings.map((holding) => [holding.segment, holding]));
}

function joined(segment: number, holdings: readonly Holding[]): Holding {
  return {
    segment,
    count: holdings.reduce((sum, { count }) => sum + count, 0),
    first: holdings.flatMap(({ first }) => first),
  };
}
