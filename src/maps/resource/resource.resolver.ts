import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { connectionField, rootFields } from "../../platform/connection";
import { sql } from "../../platform/database";
import { bilingual } from "../../platform/graphql/bilingual";
import type { RequestContext } from "../../platform/graphql/context";
import { recordsBelow } from "../../platform/loading";
import { Region } from "../../targets/region";
import { Chain, ChainSegment, segmentList } from "../chain";
import { ResourceType } from "./resource-type.entity";
import { ResourceUse } from "./resource-use.entity";
import { Resource } from "./resource.entity";
import { resourceList, resourceTypeList } from "./resource.list";

/** Segments that a resource feeds with notes, by the resource's id, in the order of segments. */
export const usesByResource = recordsBelow({
  parent: Resource,
  field: "uses",
  entity: ResourceUse,
  key: "resource_id",
  keyOf: ({ resourceId }) => resourceId,
  order: sql`segment_id`,
});

/** `Resource.uses`. */
@Resolver(() => Resource)
export class ResourceResolver {
  @FieldResolver(() => [ResourceUse], {
    description: bilingual("供给的环节及说明。", "The segments it feeds, and how."),
  })
  uses(@Root() resource: Resource, @Ctx() context: RequestContext): Promise<ResourceUse[]> {
    return context.loader(usesByResource).load(resource.id);
  }
}

/** Everything the room adds to the graph. */
export const resourceResolvers = [
  rootFields(resourceTypeList),
  rootFields(resourceList),
  ResourceResolver,
  connectionField(
    () => ResourceType,
    "resources",
    resourceList,
    "type",
    bilingual("该类型的资源。", "Resources of this type."),
  ),
  connectionField(
    () => Region,
    "resources",
    resourceList,
    "region",
    bilingual("本地区及下级的资源。", "Resources of this region and those below."),
  ),
  connectionField(
    () => Chain,
    "resources",
    resourceList,
    "chain",
    bilingual("供给本链各环节的资源。", "Resources that feed its segments."),
  ),
  connectionField(
    () => ChainSegment,
    "resources",
    resourceList,
    "segments",
    bilingual("供给本环节的资源。", "Resources that feed it."),
  ),
  connectionField(
    () => Resource,
    "segments",
    segmentList,
    "resources",
    bilingual("供给的环节。", "Segments it feeds."),
  ),
];
