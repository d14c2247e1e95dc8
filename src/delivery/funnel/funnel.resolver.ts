import { Arg, Ctx, Field, ObjectType, Query, Resolver } from "type-graphql";
import { checkCodes } from "../../platform/connection";
import type { Reader } from "../../platform/database";
import { bilingual } from "../../platform/graphql/bilingual";
import type { RequestContext } from "../../platform/graphql/context";
import { PartialDate } from "../../platform/values";
import { chainList } from "../../maps/chain";
import { regionList } from "../../targets/region";
import { promotionEventList } from "../event";
import {
  fundedProjects,
  fundsInPlace,
  type FunnelScope,
  latestOutcomes,
  totalProjects,
  totalProjectsBy,
} from "./funnel.repository";
import { scalesOfOutcome, scalesOfProjects } from "./funnel.rules";
import { FunnelCohort, FunnelDimension, FunnelGroup, FunnelScales } from "./funnel-scales";

/** From signing to production, in a scope. */
@ObjectType({
  description: bilingual(
    "招商漏斗:目录中的项目,与各次活动公布的整批进展;两者口径不同,不可相加。",
    "The funnel: the catalog's projects, and the batches that events published. The two are different populations and are never added.",
  ),
})
export class Funnel {
  private inPlace: Promise<Map<number, number>> | null = null;

  constructor(private readonly scope: FunnelScope) {}

  @Field(() => FunnelScales, {
    description: bilingual(
      "目录中已知投资方的项目。",
      "Projects of the catalog: those whose investor is known by name.",
    ),
  })
  async projects(@Ctx() { reader }: RequestContext): Promise<FunnelScales> {
    const funded = await this.fundedProjects(reader, null);
    return scalesOfProjects(await totalProjects(reader, this.scope), funded.get(null) ?? []);
  }

  @Field(() => [FunnelGroup], {
    description: bilingual("分组,项目多者在前。", "The same by group, most projects first."),
  })
  async groups(
    @Arg("by", () => FunnelDimension, { description: bilingual("分组依据。", "What to split by.") })
    by: FunnelDimension,
    @Ctx() { reader, locale }: RequestContext,
  ): Promise<FunnelGroup[]> {
    const groups = await totalProjectsBy(reader, this.scope, by);
    const funded = await this.fundedProjects(reader, by);
    return groups.map((totals) =>
      Object.assign(new FunnelGroup(), scalesOfProjects(totals, funded.get(totals.code) ?? []), {
        code: totals.code,
        label: (locale === "en" ? totals.en : null) ?? totals.zh ?? (locale === "en" ? "not stated" : "未注明"),
      }),
    );
  }

  @Field(() => [FunnelCohort], {
    description: bilingual(
      "各次活动签约项目的最近一次公布进展,比率由分子分母算出;限定产业链或投资方地区时为空。",
      "The latest that was published of each event's contracts, rates computed from their parts. Empty when a chain or an investor's region is given.",
    ),
  })
  async cohorts(@Ctx() { reader }: RequestContext): Promise<FunnelCohort[]> {
    const outcomes = await latestOutcomes(reader, this.scope);
    return outcomes.map((outcome) => Object.assign(new FunnelCohort(), scalesOfOutcome(outcome), { outcome }));
  }

  /** The funds are read once, whatever the projects are grouped by. */
  private async fundedProjects(reader: Reader, by: FunnelDimension | null) {
    this.inPlace ??= fundsInPlace(reader, this.scope);
    return fundedProjects(reader, this.scope, by, await this.inPlace);
  }
}

/** `funnel`. */
@Resolver()
export class FunnelResolver {
  @Query(() => Funnel, { description: bilingual("从签约到投产的漏斗。", "The funnel from signing to production.") })
  async funnel(
    @Arg("region", () => String, {
      nullable: true,
      description: bilingual("地区代码,含下级。", "Code of a region, with everything below."),
    })
    region: string | null,
    @Arg("chain", () => String, { nullable: true, description: bilingual("产业链代码。", "Code of a chain.") })
    chain: string | null,
    @Arg("event", () => String, { nullable: true, description: bilingual("活动代码。", "Code of an event.") })
    event: string | null,
    @Arg("investorRegion", () => String, {
      nullable: true,
      description: bilingual("投资方所在地区代码,含下级。", "Code of the investor's region, with everything below."),
    })
    investorRegion: string | null,
    @Arg("asOf", () => PartialDate, {
      nullable: true,
      description: bilingual(
        "截至该日期的情况:项目按其日志为当时的状态,合同额为现值;缺省为现状。",
        "As it was on that date: projects in the status of their log, contracts as they are today. As it is when left out.",
      ),
    })
    asOf: string | null,
    @Ctx() context: RequestContext,
  ): Promise<Funnel> {
    const scope = {
      region: region ?? null,
      chain: chain ?? null,
      event: event ?? null,
      investorRegion: investorRegion ?? null,
      asOf: asOf ?? null,
    };
    await checkCodes(context, [
      { list: regionList, code: scope.region, path: "region" },
      { list: chainList, code: scope.chain, path: "chain" },
      { list: promotionEventList, code: scope.event, path: "event" },
      { list: regionList, code: scope.investorRegion, path: "investorRegion" },
    ]);
    return new Funnel(scope);
  }
}
