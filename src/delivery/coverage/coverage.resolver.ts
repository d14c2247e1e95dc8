import { Arg, Ctx, Query, Resolver } from "type-graphql";
import { checkCodes, connectionField, rootFields } from "../../platform/connection";
import { bilingual } from "../../platform/graphql/bilingual";
import type { RequestContext } from "../../platform/graphql/context";
import { lastDay, PartialDate } from "../../platform/values";
import { Region, regionList } from "../../targets/region";
import { seesCoverage } from "./coverage.access";
import { Coverage, CoveredRegion, toOutcome } from "./coverage-types";
import { findCoverages, findOutcomes, findTargets, outcomeOf, totalOutcome } from "./coverage.repository";
import { regionCoverageList } from "./region-coverage.list";

/** `coverage`. */
@Resolver()
export class CoverageResolver {
  @Query(() => Coverage, {
    nullable: true,
    description: bilingual(
      "目标地区联系情况与成效;空:无权查看。",
      "Who covers which target region, and what came of it. Null: not for the viewer.",
    ),
  })
  async coverage(
    @Arg("asOf", () => PartialDate, {
      nullable: true,
      description: bilingual(
        "截至日期:当日的联系情况与当时已知的活动和项目;缺省为今天与全部。",
        "The day of the coverage, with events and projects known by then; today and everything when left out.",
      ),
    })
    asOf: string | null,
    @Arg("since", () => PartialDate, {
      nullable: true,
      description: bilingual("只计此后的活动和项目。", "Counts events and projects from then on."),
    })
    since: string | null,
    @Arg("region", () => String, {
      nullable: true,
      description: bilingual("地区代码,含下级。", "Code of a region, with everything below."),
    })
    region: string | null,
    @Arg("isCovered", () => Boolean, {
      nullable: true,
      description: bilingual("只看有人(或无人)联系的地区。", "Only regions that somebody covers, or that nobody does."),
    })
    isCovered: boolean | null,
    @Ctx() context: RequestContext,
  ): Promise<Coverage | null> {
    await checkCodes(context, [{ list: regionList, code: region ?? null, path: "region" }]);
    if (!seesCoverage(context.viewer)) return null;
    const scope = {
      day: lastDay(asOf ?? context.today),
      until: asOf ?? null,
      since: since ?? null,
      region: region ?? null,
      isCovered: isCovered ?? null,
    };
    const { reader } = context;
    const [targets, coverages, outcomes, total] = await Promise.all([
      findTargets(reader, scope),
      findCoverages(reader, scope),
      findOutcomes(reader, scope),
      totalOutcome(reader, scope),
    ]);
    const regions = targets.map((target) =>
      Object.assign(new CoveredRegion(), {
        region: target,
        coverages: coverages.get(target.id) ?? [],
        outcome: toOutcome(outcomeOf(outcomes, target)),
      }),
    );
    const counts = { covered: coverages.size, uncovered: targets.length - coverages.size };
    return Object.assign(new Coverage(), { asOf: scope.day, regions, ...counts, totals: toOutcome(total) });
  }
}

/** Everything the room adds to the graph. */
export const coverageResolvers = [
  rootFields(regionCoverageList),
  CoverageResolver,
  connectionField(
    () => Region,
    "coverages",
    regionCoverageList,
    "region",
    bilingual("联系本地区及下级的领导职务。", "Leading roles that cover this region and those below."),
  ),
];
