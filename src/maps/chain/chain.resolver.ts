import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { connectionField, rootFields } from "../../platform/connection";
import { bilingual } from "../../platform/graphql/bilingual";
import type { RequestContext } from "../../platform/graphql/context";
import { Enterprise, enterpriseList } from "../../targets/enterprise";
import { Organization } from "../../targets/organization";
import { Chain } from "./chain.entity";
import { chainList } from "./chain.list";
import { aliasesBySegment, positionsByEnterprise } from "./chain.loaders";
import { EnterprisePosition } from "./enterprise-segment.entity";
import { SegmentAlias } from "./segment-alias.entity";
import { ChainSegment } from "./segment.entity";
import { segmentList, supplyList } from "./segment.list";

/** `Enterprise.positions`. */
@Resolver(() => Enterprise)
export class EnterprisePositionResolver {
  @FieldResolver(() => [EnterprisePosition], {
    description: bilingual("所在环节及依据。", "The segments it works in, and what that rests on."),
  })
  positions(@Root() enterprise: Enterprise, @Ctx() context: RequestContext): Promise<EnterprisePosition[]> {
    return context.loader(positionsByEnterprise).load(enterprise.id);
  }
}

/** `ChainSegment.aliases`. */
@Resolver(() => ChainSegment)
export class SegmentResolver {
  @FieldResolver(() => [SegmentAlias], {
    description: bilingual("别名,中文在前。", "Other words for it, Chinese first."),
  })
  aliases(@Root() segment: ChainSegment, @Ctx() context: RequestContext): Promise<SegmentAlias[]> {
    return context.loader(aliasesBySegment).load(segment.id);
  }
}

/** Everything the room adds to the graph. */
export const chainResolvers = [
  rootFields(chainList),
  rootFields(segmentList),
  rootFields(supplyList),
  EnterprisePositionResolver,
  SegmentResolver,
  connectionField(
    () => Organization,
    "chains",
    chainList,
    "leadDepartment",
    bilingual("牵头的产业链。", "Chains it leads."),
  ),
  connectionField(() => Chain, "segments", segmentList, "chain", bilingual("环节。", "Its segments.")),
  connectionField(
    () => Chain,
    "enterprises",
    enterpriseList,
    "chain",
    bilingual("各环节的企业。", "Enterprises of its segments."),
  ),
  connectionField(
    () => ChainSegment,
    "enterprises",
    enterpriseList,
    "segments",
    bilingual("本环节的企业。", "Enterprises that work in it."),
  ),
  connectionField(
    () => Enterprise,
    "segments",
    segmentList,
    "enterprises",
    bilingual("所在环节。", "Segments it works in."),
  ),
  connectionField(
    () => ChainSegment,
    "suppliers",
    supplyList,
    "customer",
    bilingual("供应本环节的关系。", "Supplies that go into it."),
  ),
  connectionField(
    () => ChainSegment,
    "customers",
    supplyList,
    "supplier",
    bilingual("本环节供应的关系。", "Supplies that come from it."),
  ),
];
