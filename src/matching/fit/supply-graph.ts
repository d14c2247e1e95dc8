/** A segment as matching sees it. Ids are row ids. */
export interface SegmentNode {
  readonly id: number;
  readonly chain: number;
  /** Whether it is strong or present here. */
  readonly isPresent: boolean;
}

/** What one segment makes goes into another. */
export interface SupplyArc {
  readonly id: number;
  readonly supplier: number;
  readonly customer: number;
}

/** How a segment is reached from some others: straight up or straight down the supplies, never up and down again. */
export interface Reach {
  /** 0: it is one of them. */
  readonly steps: 0 | 1 | 2;
  readonly from: number;
  /** The supplies on the way, from the start outwards. */
  readonly supplies: readonly number[];
}

/** Segments and the supplies between them. */
export class SupplyGraph {
  readonly segments: ReadonlyMap<number, SegmentNode>;
  readonly chains = new Map<number, number[]>();
  private readonly up = new Map<number, SupplyArc[]>();
  private readonly down = new Map<number, SupplyArc[]>();
  private readonly reaches = new Map<string, ReadonlyMap<number, Reach>>();

  constructor(segments: readonly SegmentNode[], supplies: readonly SupplyArc[]) {
    this.segments = new Map(segments.map((segment) => [segment.id, segment]));
    for (const { id, chain } of segments) put(this.chains, chain, id);
    for (const arc of [...supplies].sort((a, b) => a.id - b.id)) {
      put(this.up, arc.customer, arc);
      put(this.down, arc.supplier, arc);
    }
  }

  /** Supplies into a segment. */
  suppliersOf(segment: number): readonly SupplyArc[] {
    return this.up.get(segment) ?? [];
  }

  /** Supplies out of a segment. */
  customersOf(segment: number): readonly SupplyArc[] {
    return this.down.get(segment) ?? [];
  }

  /** Everything within two steps of some segments, by the shortest way; of several, over the supplies loaded first. */
  near(starts: readonly number[]): ReadonlyMap<number, Reach> {
    const key = [...starts].sort((a, b) => a - b).join(" ");
    let found = this.reaches.get(key);
    if (!found) {
      found = this.walk(starts);
      this.reaches.set(key, found);
    }
    return found;
  }

  private walk(starts: readonly number[]): Map<number, Reach> {
    const found = new Map<number, Reach>();
    for (const start of [...starts].sort((a, b) => a - b)) {
      if (this.segments.has(start)) found.set(start, { steps: 0, from: start, supplies: [] });
    }
    let border = [...found.keys()].flatMap((id) => ["up", "down"].map((way) => ({ id, way, ...reachOf(found, id) })));
    for (const steps of [1, 2] as const) {
      const next: typeof border = [];
      for (const { id, way, from, supplies } of border) {
        const arcs = way === "up" ? this.suppliersOf(id) : this.customersOf(id);
        for (const arc of arcs) {
          const other = way === "up" ? arc.supplier : arc.customer;
          const reach = { steps, from, supplies: [...supplies, arc.id] };
          if (!found.has(other)) found.set(other, reach);
          // A segment that is near by another way may still lead on in this one.
          next.push({ id: other, way, ...reach });
        }
      }
      border = next;
    }
    return found;
  }

  /** Chains of some segments, each once, in the order of ids. */
  chainsOf(segments: readonly number[]): number[] {
    const chains = segments.flatMap((id) => this.segments.get(id)?.chain ?? []);
    return [...new Set(chains)].sort((a, b) => a - b);
  }
}

function reachOf(found: ReadonlyMap<number, Reach>, id: number): Reach {
  return found.get(id) ?? { steps: 0, from: id, supplies: [] };
}

function put<Key, Value>(groups: Map<Key, Value[]>, key: Key, value: Value): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}
