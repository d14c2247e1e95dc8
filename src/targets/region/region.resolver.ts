import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { connectionField, rootFields } from "../../platform/connection";
import { bilingual } from "../../platform/graphql/bilingual";
import type { RequestContext } from "../../platform/graphql/context";
import { Region } from "./region.entity";
import { regionList, regionStatisticList } from "./region.list";
import { ancestorsByRegion } from "./region.loaders";

/** `Region.ancestors`. */
@Resolver(() => Region)
export class RegionResolver {
  @FieldResolver(() => [Region], {
    description: bilingual("全部上级,由近及远。", "All regions above it, nearest first."),
  })
  async ancestors(@Root() region: Region, @Ctx() context: RequestContext): Promise<Region[]> {
    return (await context.loader(ancestorsByRegion).load(region.id)).map((ancestor) => ancestor.region);
  }
}

/** Everything the room adds to the graph. */
export const regionResolvers = [
  rootFields(regionList),
  rootFields(regionStatisticList),
  RegionResolver,
  connectionField(() => Region, "children", regionList, "parent", bilingual("直接下级。", "Regions right below it.")),
  connectionField(
    () => Region,
    "statistics",
    regionStatisticList,
    "region",
    bilingual("公布的统计数。", "Its published statistics."),
  ),
];
