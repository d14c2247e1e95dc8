import { quantileClasses } from "../../src/matching/atlas/classes.rules";
import { answer } from "../support/answer";
import { onEachSeededDatabase } from "../support/harness";

const MAPS = {
  resourceMap: `{ resourceMap { resourceCount
    tiles { column row region { code name } resourceCount sums { type { code } measure unit quantity summedCount leftOutCount } }
    unplaced { type { code } quantity } totals { type { code } measure unit quantity summedCount leftOutCount } classes { from to tileCount }
    nodes { resource { code source { publisher } } region { code longitude latitude } } edges { resource { code } segment { code chain { code } } } } }`,
  chainMap: `{ chainMap(code: "new-energy-equipment") { chain { code leadDepartment { name } } segmentCount gapCount
    bands { stage nodes { segment { code presence stage } isGap isOutside anchors targets opportunities } }
    outside { segment { code chain { code } } isOutside isGap } edges { supplier { code } customer { code } note } legend { presence count } } }`,
  fundMap: `{ fundMap { fundCount withoutSize funds { id code kind size { amount } sizeBasis allChains parent { code size { amount } } }
    enterprises { id } chains { id } edges { link from to amount { amount } date } totals { basis size { amount } count } legend { kind count } } }`,
};

interface ResourceMapAnswer {
  resourceMap: {
    resourceCount: number;
    tiles: { column: number; row: number; region: { code: string }; resourceCount: number; sums: Sum[] }[];
    totals: Sum[];
    nodes: unknown[];
    edges: unknown[];
  };
}

interface Sum {
  type: { code: string };
  measure: string;
  unit: string | null;
  quantity: string | null;
  summedCount: number;
  leftOutCount: number;
}

interface ResourceNode {
  type: { code: string };
  measure: string;
  unit: string | null;
  quantity: string | null;
  isSummable: boolean;
  region: { code: string; ancestors: { code: string }[] };
}

onEachSeededDatabase("the three maps", (db) => {
  it.each(Object.entries(MAPS))("%s takes at most 20 statements", async (_, query) => {
    const { errors, statements } = await db.ask(query);
    expect(errors).toBeUndefined();
    expect(statements.length).toBeLessThanOrEqual(20);
  });

  it("shows 15 tiles, each region on its own place", async () => {
    const { resourceMap } = await answer<ResourceMapAnswer>(db, MAPS.resourceMap);
    expect(resourceMap.tiles).toHaveLength(15);
    expect(new Set(resourceMap.tiles.map(({ column, row }) => `${column} ${row}`)).size).toBe(15);
    expect(resourceMap.resourceCount).toBe(256);
  });

  it("adds up only what may be added, tile by tile, as plain JavaScript does", async () => {
    // given
    const { resourceMap } = await answer<ResourceMapAnswer>(db, MAPS.resourceMap);
    const resources: ResourceNode[] = [];
    for (let after: string | null = null, isMore = true; isMore;) {
      const page: { resources: { nodes: ResourceNode[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } =
        await answer(
          db,
          `query ($after: String) { resources(first: 100, after: $after) { pageInfo { hasNextPage endCursor }
           nodes { type { code } measure unit quantity isSummable region { code ancestors { code } } } } }`,
          { after },
        );
      resources.push(...page.resources.nodes);
      isMore = page.resources.pageInfo.hasNextPage;
      after = page.resources.pageInfo.endCursor;
    }
    const tiles = new Set(resourceMap.tiles.map(({ region }) => region.code));
    const tileOf = ({ region }: ResourceNode) =>
      [region, ...region.ancestors].find(({ code }) => tiles.has(code))?.code;
    const sumOf = (some: ResourceNode[]) =>
      some.filter((one) => one.isSummable).reduce((sum, one) => sum + Number(one.quantity), 0);
    // then
    for (const tile of resourceMap.tiles) {
      const here = resources.filter((resource) => tileOf(resource) === tile.region.code);
      expect(tile.resourceCount).toBe(here.length);
      for (const sum of tile.sums) {
        const alike = here.filter(
          (one) => one.type.code === sum.type.code && one.measure === sum.measure && one.unit === sum.unit,
        );
        expect(Number(sum.quantity ?? 0)).toBeCloseTo(sumOf(alike), 6);
        expect(sum.summedCount + sum.leftOutCount).toBe(alike.length);
      }
    }
    for (const total of resourceMap.totals) {
      const alike = resources.filter(
        (one) => one.type.code === total.type.code && one.measure === total.measure && one.unit === total.unit,
      );
      expect(Number(total.quantity ?? 0)).toBeCloseTo(sumOf(alike), 6);
    }
  });

  it("shows a chain in four bands with its gaps, and the neighbours of other chains outside", async () => {
    const { chainMap } = await answer<{
      chainMap: {
        segmentCount: number;
        gapCount: number;
        bands: {
          stage: string;
          nodes: { segment: { code: string; presence: string; stage: string }; isGap: boolean }[];
        }[];
        outside: { segment: { code: string }; isOutside: boolean; isGap: boolean }[];
        edges: { supplier: { code: string }; customer: { code: string } }[];
      };
    }>(db, MAPS.chainMap);
    expect(chainMap.bands.map(({ stage }) => stage)).toEqual(["UPSTREAM", "MIDSTREAM", "DOWNSTREAM", "SUPPORTING"]);
    const nodes = chainMap.bands.flatMap((band) => band.nodes);
    expect(nodes).toHaveLength(chainMap.segmentCount);
    expect(chainMap).toMatchObject({ segmentCount: 16, gapCount: 6 });
    expect(nodes.filter(({ isGap }) => isGap).map(({ segment }) => segment.presence)).toEqual(
      expect.arrayContaining(["WEAK", "MISSING"]),
    );
    const known = new Set([...nodes, ...chainMap.outside].map(({ segment }) => segment.code));
    expect(chainMap.edges.every(({ supplier, customer }) => known.has(supplier.code) && known.has(customer.code))).toBe(
      true,
    );
    expect(chainMap.outside.every(({ isOutside, isGap }) => isOutside && !isGap)).toBe(true);
  });

  it("adds up fund sizes by what they mean, without funds inside another that has a size", async () => {
    const { fundMap } = await answer<{
      fundMap: {
        funds: {
          size: { amount: string } | null;
          sizeBasis: string | null;
          parent: { size: { amount: string } | null } | null;
        }[];
        totals: { basis: string; size: { amount: string }; count: number }[];
        withoutSize: number;
        fundCount: number;
      };
    }>(db, MAPS.fundMap);
    for (const total of fundMap.totals) {
      const counted = fundMap.funds.filter((fund) => fund.sizeBasis === total.basis && !fund.parent?.size);
      expect(total.count).toBe(counted.length);
      expect(Number(total.size.amount)).toBeCloseTo(
        counted.reduce((sum, fund) => sum + Number(fund.size?.amount), 0),
        6,
      );
    }
    expect(fundMap).toMatchObject({ fundCount: 35, withoutSize: fundMap.funds.filter(({ size }) => !size).length });
  });

  it("says that a chain does not exist, in the request's language", async () => {
    const { errors } = await db.ask(`{ chainMap(code: "tea") { gapCount } }`, {}, { locale: "en" });
    expect(errors?.[0]).toMatchObject({
      message: "Chain tea does not exist.",
      extensions: { code: "BAD_USER_INPUT", argument: "code" },
    });
  });

  it.each([
    ["resourceMap", 251],
    ["resourceMap", 0],
    ["fundMap", 501],
  ])("%s refuses first: %i", async (map, first) => {
    const { errors } = await db.ask(`{ ${map}(first: ${first}) { __typename } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument: "first" });
  });
});

describe("classes of a fill", () => {
  it.each([
    [[], []],
    [[7n], [{ from: 7n, to: 7n, count: 1 }]],
    [
      [3n, 1n, 2n],
      [
        { from: 1n, to: 1n, count: 1 },
        { from: 2n, to: 2n, count: 1 },
        { from: 3n, to: 3n, count: 1 },
      ],
    ],
    [[5n, 5n, 5n, 5n, 5n, 5n], [{ from: 5n, to: 5n, count: 6 }]],
    [
      [1n, 2n, 3n, 4n, 5n, 6n, 7n, 8n, 9n, 10n].map((value) => value),
      [1n, 3n, 5n, 7n, 9n].map((from) => ({ from, to: from + 1n, count: 2 })),
    ],
  ])("of %p are %p", (values, classes) => {
    expect(quantileClasses(values)).toEqual(classes);
  });
});
