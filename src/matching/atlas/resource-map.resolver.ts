import { Arg, Ctx, Int, Query, Resolver } from "type-graphql";
import { ChainSegment } from "../../maps/chain";
import { type Resource, ResourceMeasure, ResourceType, resourceTypeList } from "../../maps/resource";
import { checkCodes, checkPageSize } from "../../platform/connection";
import { bilingual } from "../../platform/graphql/bilingual";
import type { RequestContext } from "../../platform/graphql/context";
import { byId } from "../../platform/loading";
import { decimalText, MICRO } from "../../platform/values";
import { Region } from "../../targets/region";
import { quantileClasses } from "./classes.rules";
import {
  findPoints,
  findTiles,
  findUses,
  type PlacedSum,
  type ResourceScope,
  sumByTile,
} from "./resource-map.repository";
import { LegendClass, ResourceMap, ResourceMapEdge, ResourceMapNode, ResourceSum, ResourceTile } from "./resource-map";

/** `resourceMap`. */
@Resolver()
export class ResourceMapResolver {
  @Query(() => ResourceMap, { description: bilingual("资源图谱。", "The resource map.") })
  async resourceMap(
    @Arg("type", () => String, { nullable: true, description: bilingual("资源类型代码。", "Code of a resource type.") })
    type: string | null,
    @Arg("measure", () => ResourceMeasure, { nullable: true, description: bilingual("口径。", "What is measured.") })
    measure: ResourceMeasure | null,
    @Arg("unit", () => String, { nullable: true, description: bilingual("单位代码。", "Unit code.") })
    unit: string | null,
    @Arg("first", () => Int, {
      defaultValue: 100,
      description: bilingual("至多多少个资源点,1至250。", "At most how many points, 1 to 250."),
    })
    first: number,
    @Ctx() context: RequestContext,
  ): Promise<ResourceMap> {
    checkPageSize(first, 250);
    const scope: ResourceScope = { type: type ?? null, measure: measure ?? null, unit: unit ?? null };
    await checkCodes(context, [{ list: resourceTypeList, code: scope.type, path: "type" }]);
    const [placed, tiles, points] = await Promise.all([
      sumByTile(context.reader, scope),
      findTiles(context.reader),
      findPoints(context.reader, scope, first),
    ]);
    const types = await loadAll(
      context,
      ResourceType,
      placed.map((sum) => sum.type),
    );
    const ofTile = (id: number | null) => placed.filter(({ tile }) => tile === id);
    return Object.assign(new ResourceMap(), {
      tiles: tiles.map((region) => toTile(region, ofTile(region.id), types)),
      unplaced: toSums(ofTile(null), types),
      totals: toSums(placed, types),
      classes: toClasses(placed),
      resourceCount: placed.reduce((count, { resources }) => count + resources, 0),
      ...(await toPoints(context, points)),
    });
  }
}

function toTile(region: Region, sums: PlacedSum[], types: ReadonlyMap<number, ResourceType>): ResourceTile {
  return Object.assign(new ResourceTile(), {
    region,
    column: region.tileColumn,
    row: region.tileRow,
    resourceCount: sums.reduce((count, { resources }) => count + resources, 0),
    sums: toSums(sums, types),
  });
}

/** Sums of the same type, measure and unit put together, in the order in which they first come. */
function toSums(placed: readonly PlacedSum[], types: ReadonlyMap<number, ResourceType>): ResourceSum[] {
  const groups = new Map<string, PlacedSum[]>();
  for (const sum of placed) {
    const key = JSON.stringify([sum.type, sum.measure, sum.unit]);
    groups.set(key, [...(groups.get(key) ?? []), sum]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const type = first && types.get(first.type);
    if (!first || !type) return [];
    const summed = group.reduce((count, sum) => count + sum.summed, 0);
    const total = group.reduce((quantity, sum) => quantity + BigInt(sum.quantity ?? 0), 0n);
    const resources = group.reduce((count, sum) => count + sum.resources, 0);
    return Object.assign(new ResourceSum(), {
      type,
      measure: first.measure,
      unit: first.unit,
      quantity: summed === 0 ? null : decimalText(total, MICRO),
      summedCount: summed,
      leftOutCount: resources - summed,
    });
  });
}

/** Classes of the tiles' sums, when all of them are of one type, measure and unit. */
function toClasses(placed: readonly PlacedSum[]): LegendClass[] {
  const kinds = new Set(placed.map(({ type, measure, unit }) => JSON.stringify([type, measure, unit])));
  if (kinds.size !== 1) return [];
  const values = placed.flatMap(({ tile, quantity }) => (tile === null || quantity === null ? [] : [BigInt(quantity)]));
  return quantileClasses(values).map(({ from, to, count }) =>
    Object.assign(new LegendClass(), { from: decimalText(from, MICRO), to: decimalText(to, MICRO), tileCount: count }),
  );
}

async function toPoints(
  context: RequestContext,
  points: readonly Resource[],
): Promise<Pick<ResourceMap, "nodes" | "edges">> {
  const uses = await findUses(
    context.reader,
    points.map(({ id }) => id),
  );
  const [regions, segments] = await Promise.all([
    loadAll(
      context,
      Region,
      points.map(({ regionId }) => regionId),
    ),
    loadAll(
      context,
      ChainSegment,
      uses.map(({ segment }) => segment),
    ),
  ]);
  const byResource = new Map(points.map((resource) => [resource.id, resource]));
  return {
    nodes: points.map((resource) =>
      Object.assign(new ResourceMapNode(), { resource, region: regions.get(resource.regionId) }),
    ),
    edges: uses.map((use) =>
      Object.assign(new ResourceMapEdge(), {
        resource: byResource.get(use.resource),
        segment: segments.get(use.segment),
      }),
    ),
  };
}

/** Records by id, each loaded once. */
async function loadAll<T extends { id: number; code: string }>(
  context: RequestContext,
  entity: new () => T,
  ids: readonly number[],
): Promise<Map<number, T>> {
  const found = await Promise.all([...new Set(ids)].map((id) => context.loader(byId(entity)).load(id)));
  return new Map(found.flatMap((record) => (record ? [[record.id, record]] : [])));
}
