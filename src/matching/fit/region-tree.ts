/** A region as matching sees it. Ids are row ids. */
export interface RegionNode {
  readonly id: number;
  readonly parent: number | null;
  /** Value of `RegionLevel`. */
  readonly level: string;
}

/** The tree of regions. */
export class RegionTree {
  private readonly regions: ReadonlyMap<number, RegionNode>;
  private readonly lines = new Map<number, readonly number[]>();
  private readonly provinces = new Map<number | null, number | null>();
  private readonly areas = new Map<number | null, number | null>();

  constructor(regions: readonly RegionNode[]) {
    this.regions = new Map(regions.map((region) => [region.id, region]));
  }

  /** The region and everything above it, nearest first; empty for null. */
  lineOf(region: number | null): readonly number[] {
    if (region === null) return [];
    return remembered(this.lines, region, () => {
      const above = this.regions.get(region);
      return above ? [region, ...this.lineOf(above.parent)] : [];
    });
  }

  /** Whether a region is another one or lies below it. */
  isWithin(region: number | null, other: number): boolean {
    return this.lineOf(region).includes(other);
  }

  /** The province that a region is or lies in; abroad the country; null for null. */
  provinceOf(region: number | null): number | null {
    return remembered(this.provinces, region, () => this.findProvince(region));
  }

  private findProvince(region: number | null): number | null {
    const line = this.lineOf(region);
    return line.find((id) => this.regions.get(id)?.level === "PROVINCE") ?? line.at(-1) ?? null;
  }

  /** The part of a province (a prefecture, mostly) that a region is or lies in; a province is its own. */
  areaOf(region: number | null): number | null {
    return remembered(this.areas, region, () => this.findArea(region));
  }

  private findArea(region: number | null): number | null {
    const line = this.lineOf(region);
    const province = line.findIndex((id) => this.regions.get(id)?.level === "PROVINCE");
    return line[Math.max(province - 1, 0)] ?? null;
  }

  /** Everything in a region: itself and what lies below. */
  within(region: number): number[] {
    return [...this.regions.keys()].filter((id) => this.isWithin(id, region));
  }
}

/** What `find` finds, once for each region: pairs are judged by the hundred, and in the same few places. */
function remembered<Region, Found>(known: Map<Region, Found>, region: Region, find: () => Found): Found {
  let found = known.get(region);
  if (found === undefined) known.set(region, (found = find()));
  return found;
}
