import { Field, Int, ObjectType } from "type-graphql";
import { Resource, ResourceMeasure, ResourceType } from "../../maps/resource";
import { ChainSegment } from "../../maps/chain";
import { bilingual } from "../../platform/graphql/bilingual";
import { Decimal } from "../../platform/values";
import { Region } from "../../targets/region";

/** Resources of one type, measure and unit, added up as far as they may be. */
@ObjectType({
  description: bilingual(
    "同类型、同口径、同单位资源的合计。",
    "Resources of one type, measure and unit, added up as far as they may be.",
  ),
})
export class ResourceSum {
  @Field(() => ResourceType, { description: bilingual("类型。", "The type.") })
  type!: ResourceType;

  @Field(() => ResourceMeasure, { description: bilingual("口径。", "What is measured.") })
  measure!: ResourceMeasure;

  @Field(() => String, {
    nullable: true,
    description: bilingual("单位;空:只有位次没有数量。", "The unit. Null: no quantities, only ranks."),
  })
  unit!: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: bilingual("可相加部分的合计;空:没有可相加的。", "Sum of those that may be added. Null: none may."),
  })
  quantity!: string | null;

  @Field(() => Int, { description: bilingual("计入合计的条数。", "How many records are in the sum.") })
  summedCount!: number;

  @Field(() => Int, {
    description: bilingual(
      "未计入的条数:规划、下限、占比,或已含在其他记录中。",
      "How many are left out of it: plans, lower bounds, shares, parts of other records.",
    ),
  })
  leftOutCount!: number;
}

/** One tile of the map. */
@ObjectType({ description: bilingual("网格图上的一格。", "One tile of the map.") })
export class ResourceTile {
  @Field(() => Region, { description: bilingual("地区。", "The region.") })
  region!: Region;

  @Field(() => Int, { description: bilingual("列号,从0起。", "Column, from 0.") })
  column!: number;

  @Field(() => Int, { description: bilingual("行号,从0起。", "Row, from 0.") })
  row!: number;

  @Field(() => Int, {
    description: bilingual(
      "资源条数,含下级、不含另有一格的下级。",
      "Number of resources here and below, without those below that have a tile of their own.",
    ),
  })
  resourceCount!: number;

  @Field(() => [ResourceSum], { description: bilingual("各类合计。", "The sums.") })
  sums!: ResourceSum[];
}

/** A class of the fill. */
@ObjectType({ description: bilingual("填色分级的一级。", "One class of the fill.") })
export class LegendClass {
  @Field(() => Decimal, { description: bilingual("下界(含)。", "Lower bound, included.") })
  from!: string;

  @Field(() => Decimal, { description: bilingual("上界(含)。", "Upper bound, included.") })
  to!: string;

  @Field(() => Int, { description: bilingual("格数。", "Number of tiles in it.") })
  tileCount!: number;
}

/** A resource as a point of the map. */
@ObjectType({ description: bilingual("图上的一个资源点。", "A resource as a point of the map.") })
export class ResourceMapNode {
  @Field(() => Resource, { description: bilingual("资源,位置见其地区。", "The resource; its region has the point.") })
  resource!: Resource;

  @Field(() => Region, { description: bilingual("地区。", "Its region.") })
  region!: Region;
}

/** A resource feeds a segment. */
@ObjectType({ description: bilingual("资源供给环节的连线。", "A line from a resource to a segment that it feeds.") })
export class ResourceMapEdge {
  @Field(() => Resource, { description: bilingual("资源。", "The resource.") })
  resource!: Resource;

  @Field(() => ChainSegment, { description: bilingual("环节。", "The segment.") })
  segment!: ChainSegment;
}

/** The resource map as one picture needs it. */
@ObjectType({
  description: bilingual("资源图谱:一幅图所需的全部内容。", "The resource map: all that one picture needs."),
})
export class ResourceMap {
  @Field(() => [ResourceTile], { description: bilingual("各格,按行、列。", "The tiles, by row and column.") })
  tiles!: ResourceTile[];

  @Field(() => [ResourceSum], {
    description: bilingual(
      "不落在任何一格的资源(如全省数)。",
      "What lies on no tile, such as figures of the whole province.",
    ),
  })
  unplaced!: ResourceSum[];

  @Field(() => [ResourceSum], {
    description: bilingual("全部合计,同时是图例。", "Totals over everything, which is the legend too."),
  })
  totals!: ResourceSum[];

  @Field(() => [LegendClass], {
    description: bilingual(
      "按格的合计分成的级,至多5级;仅当筛选后只有一种类型、口径和单位时。",
      "Classes of the tiles' sums, at most 5; only when one type, measure and unit are left by the arguments.",
    ),
  })
  classes!: LegendClass[];

  @Field(() => [ResourceMapNode], {
    description: bilingual(
      "资源点,至多 first 个,有全国位次的在前。",
      "Resources as points, at most `first`, those with a national rank first.",
    ),
  })
  nodes!: ResourceMapNode[];

  @Field(() => [ResourceMapEdge], {
    description: bilingual("这些资源点供给的环节。", "Segments that these points feed."),
  })
  edges!: ResourceMapEdge[];

  @Field(() => Int, { description: bilingual("符合条件的资源总数。", "Number of all resources under the arguments.") })
  resourceCount!: number;
}
