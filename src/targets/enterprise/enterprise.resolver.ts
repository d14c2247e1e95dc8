import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { connectionField, rootFields } from "../../platform/connection";
import { bilingual } from "../../platform/graphql/bilingual";
import type { RequestContext } from "../../platform/graphql/context";
import { Region } from "../region";
import { EnterpriseRanking } from "./enterprise-ranking.entity";
import { Enterprise } from "./enterprise.entity";
import { enterpriseList } from "./enterprise.list";
import { rankingsByEnterprise } from "./enterprise.loaders";

/** `Enterprise.rankings`. */
@Resolver(() => Enterprise)
export class EnterpriseResolver {
  @FieldResolver(() => [EnterpriseRanking], {
    description: bilingual("榜单名次,最新在前。", "Places in rankings, newest first."),
  })
  rankings(@Root() enterprise: Enterprise, @Ctx() context: RequestContext): Promise<EnterpriseRanking[]> {
    return context.loader(rankingsByEnterprise).load(enterprise.id);
  }
}

/** Everything the room adds to the graph. */
export const enterpriseResolvers = [
  rootFields(enterpriseList),
  EnterpriseResolver,
  connectionField(
    () => Region,
    "enterprises",
    enterpriseList,
    "homeRegion",
    bilingual("总部在本地区及下级的企业。", "Enterprises with headquarters in this region or below."),
  ),
];
