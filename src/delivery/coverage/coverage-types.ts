import { Field, Int, ObjectType } from "type-graphql";
import { bilingual } from "../../platform/graphql/bilingual";
import { Money, money, PartialDate } from "../../platform/values";
import { Region } from "../../targets/region";
import type { Outcome } from "./coverage.repository";
import { RegionCoverage } from "./region-coverage.entity";

/** 成效: what came of the promotion in target regions. */
@ObjectType({
  description: bilingual(
    "招商成效,只计用户可见的项目。",
    "What came of the promotion in target regions, of what the viewer may see.",
  ),
})
export class CoverageOutcome {
  @Field(() => Int, { description: bilingual("对方为该地区的招商活动数。", "Events with a partner from there.") })
  events!: number;

  @Field(() => Int, { description: bilingual("其中走出去和境外的。", "Of these, outbound and overseas ones.") })
  outboundEvents!: number;

  @Field(() => Int, {
    description: bilingual(
      "投资方来自该地区,或在其活动上签约的项目数。",
      "Projects of investors from there, or signed at such an event.",
    ),
  })
  projects!: number;

  @Field(() => Int, { description: bilingual("其中已开工的。", "Of these, those that have started.") })
  startedProjects!: number;

  @Field(() => Money, {
    nullable: true,
    description: bilingual("其公布的合同额合计;空:均未公布。", "What they were announced with. Null: none with an amount."),
  })
  contracted!: Money | null;
}

/** 目标地区: a target region with who covers it and what came of it. */
@ObjectType({ description: bilingual("目标地区及其联系领导与成效。", "A target region, who covers it, what came of it.") })
export class CoveredRegion {
  @Field(() => Region, { description: bilingual("目标地区。", "The target region.") })
  region!: Region;

  @Field(() => [RegionCoverage], {
    description: bilingual(
      "当时联系该地区或其下级的领导职务;空列表:无人联系。",
      "Who covers it, or a region below it, on that day. Empty: nobody does.",
    ),
  })
  coverages!: readonly RegionCoverage[];

  @Field(() => CoverageOutcome, { description: bilingual("成效。", "What came of it.") })
  outcome!: CoverageOutcome;
}

/** 分片联系总览: who covers which target region on a day, and what came of it. */
@ObjectType({
  description: bilingual(
    "目标地区联系情况,无人联系的也在内。",
    "Who covers which target region, those that nobody covers included.",
  ),
})
export class Coverage {
  @Field(() => PartialDate, { description: bilingual("联系情况的日期。", "The day of the coverage.") })
  asOf!: string;

  @Field(() => [CoveredRegion], { description: bilingual("目标地区,按代码。", "Target regions, by code.") })
  regions!: readonly CoveredRegion[];

  @Field(() => Int, { description: bilingual("其中有人联系的地区数。", "How many of them somebody covers.") })
  covered!: number;

  @Field(() => Int, { description: bilingual("其中无人联系的地区数。", "How many of them nobody covers.") })
  uncovered!: number;

  @Field(() => CoverageOutcome, {
    description: bilingual(
      "合计;属于两个地区的活动和项目只计一次。",
      "All together; what belongs to two regions counts once.",
    ),
  })
  totals!: CoverageOutcome;
}

/** An outcome as it is told. */
export function toOutcome({ events, outbound, projects, started, contracted }: Outcome): CoverageOutcome {
  const counts = { events, outboundEvents: outbound, projects, startedProjects: started };
  return Object.assign(new CoverageOutcome(), { ...counts, contracted: money(contracted) });
}
