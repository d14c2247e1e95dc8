import { Ctx, Field, Int, ObjectType } from "type-graphql";
import { bilingual } from "../../platform/graphql/bilingual";
import type { RequestContext } from "../../platform/graphql/context";
import type { Locale } from "../../platform/graphql/locale";
import { byCode } from "../../platform/loading";
import { Decimal, decimalText, MICRO } from "../../platform/values";
import { Organization } from "../../targets/organization";
import { AppraisalIndicator } from "./appraisal-indicator.entity";
import type { Contribution, Standing } from "./appraise.rules";
import type { Change, Difference } from "./differences.rules";
import type { Ranked } from "./ranking.rules";

@ObjectType()
abstract class OfUnit {
  readonly unitCode!: string;

  @Field(() => Organization, { nullable: true, description: bilingual("单位。", "The organization.") })
  organization(@Ctx() { loader }: RequestContext): Promise<Organization | null> {
    return loader(byCode(Organization)).load(this.unitCode);
  }
}

/** What one indicator gave. */
@ObjectType({ description: bilingual("一个指标的得分及其输入。", "What one indicator gave, and of what.") })
export class AppraisalContribution {
  readonly indicatorCode!: string;

  @Field(() => AppraisalIndicator, {
    nullable: true,
    description: bilingual("指标,如今天所定义。", "The indicator, as it is defined today."),
  })
  indicator(@Ctx() { loader }: RequestContext): Promise<AppraisalIndicator | null> {
    return loader(byCode(AppraisalIndicator)).load(this.indicatorCode);
  }

  @Field(() => Decimal, {
    nullable: true,
    description: bilingual(
      "所用的值:有核实的用核实数;空:没有数据。",
      "The value used: what was verified, else reported. Null: nothing is known.",
    ),
  })
  value!: string | null;

  @Field(() => Decimal, { nullable: true, description: bilingual("目标;空:没有。", "The target. Null: none.") })
  target!: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: bilingual("上报数;空:没有。", "As reported. Null: nothing was."),
  })
  reported!: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: bilingual("第三方核实数;空:未核实。", "As a third party verified it. Null: it did not."),
  })
  verified!: string | null;

  @Field(() => String, {
    nullable: true,
    description: bilingual("录入的理由;空:取自数据。", "Why it was entered by hand. Null: it is taken from the graph."),
  })
  reason!: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: bilingual(
      "得分;空:无从计分,计0分。",
      "Points. Null: there is nothing to give them for, which counts as 0.",
    ),
  })
  points!: string | null;

  @Field(() => String, { description: bilingual("得分的由来。", "How the points came about, in a sentence.") })
  explanation!: string;
}

/** A unit and its place. */
@ObjectType({ description: bilingual("一个单位的名次与得分。", "A unit, its place and its points.") })
export class AppraisalStanding extends OfUnit {
  @Field(() => Int, { description: bilingual("名次,同分同名次。", "Its place; equal totals share one.") })
  rank!: number;

  @Field(() => Decimal, { description: bilingual("总分。", "Its points in all.") })
  total!: string;

  @Field(() => [AppraisalContribution], { description: bilingual("各指标的得分。", "What each indicator gave.") })
  contributions!: AppraisalContribution[];
}

/** A place then and now. */
@ObjectType({ description: bilingual("一个单位两季的名次与得分。", "A unit's place and points in two quarters.") })
export class AppraisalChange extends OfUnit {
  @Field(() => Int, { description: bilingual("另一季度的名次。", "Its place in the other quarter.") })
  rankBefore!: number;

  @Field(() => Int, { description: bilingual("本季度的名次。", "Its place in this one.") })
  rank!: number;

  @Field(() => Decimal, { description: bilingual("另一季度的总分。", "Its points in the other quarter.") })
  totalBefore!: string;

  @Field(() => Decimal, { description: bilingual("本季度的总分。", "Its points in this one.") })
  total!: string;
}

/** An indicator that came out otherwise. */
@ObjectType({ description: bilingual("重算后不同的一项。", "An indicator of a unit that came out otherwise.") })
export class AppraisalDifference extends OfUnit {
  readonly indicatorCode!: string;

  @Field(() => AppraisalIndicator, { nullable: true, description: bilingual("指标。", "The indicator.") })
  indicator(@Ctx() { loader }: RequestContext): Promise<AppraisalIndicator | null> {
    return loader(byCode(AppraisalIndicator)).load(this.indicatorCode);
  }

  @Field(() => Decimal, { nullable: true, description: bilingual("冻结的值。", "The value frozen. Null: none.") })
  valueBefore!: string | null;

  @Field(() => Decimal, { nullable: true, description: bilingual("重算的值。", "The value now. Null: none.") })
  value!: string | null;

  @Field(() => Decimal, { nullable: true, description: bilingual("冻结的得分。", "The points frozen. Null: none.") })
  pointsBefore!: string | null;

  @Field(() => Decimal, { nullable: true, description: bilingual("重算的得分。", "The points now. Null: none.") })
  points!: string | null;
}

/** A standing as the graph shows it. */
export function standingTypeOf(
  { code, rank, total, contributions }: Ranked<Standing>,
  locale: Locale,
): AppraisalStanding {
  return Object.assign(new AppraisalStanding(), {
    unitCode: code,
    rank,
    total: decimalText(total, MICRO),
    contributions: contributions.map((one) => contributionOf(one, locale)),
  });
}

/** A difference as the graph shows it. */
export function differenceOf({ unit, indicator, before, now }: Difference): AppraisalDifference {
  return Object.assign(new AppraisalDifference(), {
    unitCode: unit.code,
    indicatorCode: indicator,
    valueBefore: text(before?.value),
    value: text(now?.value),
    pointsBefore: text(before?.points),
    points: text(now?.points),
  });
}

/** A change of place as the graph shows it. */
export function changeOf({ unit, before, now }: Change): AppraisalChange {
  return Object.assign(new AppraisalChange(), {
    unitCode: unit.code,
    rankBefore: before.rank,
    rank: now.rank,
    totalBefore: decimalText(before.total, MICRO),
    total: decimalText(now.total, MICRO),
  });
}

function contributionOf(one: Contribution, locale: Locale): AppraisalContribution {
  return Object.assign(new AppraisalContribution(), {
    indicatorCode: one.definition.code,
    value: text(one.value),
    target: text(one.target),
    reported: text(one.reported),
    verified: text(one.verified),
    reason: one.reason,
    points: text(one.points),
    explanation: one.told[locale],
  });
}

function text(millionths: number | null | undefined): string | null {
  return millionths === null || millionths === undefined ? null : decimalText(millionths, MICRO);
}
