import { Field, Int, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";
import { bilingual } from "../../platform/graphql/bilingual";
import { DecimalField, LocalizedField, MoneyField, ToOne } from "../../platform/graphql/fields";
import { CatalogRecord } from "../../platform/provenance";
import { LocalizedText } from "../../platform/values";
import { Metric } from "../../platform/vocabulary";
import { AppraisalScheme } from "./appraisal-scheme.entity";
import { AppraisalMeasure, AppraisalPeriod, ScoringDirection, ScoringMethod } from "./appraisal-terms";

/** 考核指标: one item of a scheme, and how it becomes points. */
@Entity("appraisal_indicator")
@ObjectType({
  implements: CatalogRecord,
  description: bilingual("考核指标及其计分规则。", "One item of a scheme, and how it becomes points."),
})
export class AppraisalIndicator extends CatalogRecord {
  @Column("integer")
  schemeId!: number;

  @ToOne(() => AppraisalScheme, bilingual("所属办法。", "Its scheme."))
  readonly scheme?: AppraisalScheme;

  @Field(() => Int, { description: bilingual("排列次序。", "Place in the scheme.") })
  @Column("integer")
  sort!: number;

  @LocalizedField(bilingual("名称。", "Name."))
  @Column(() => LocalizedText)
  name!: LocalizedText;

  @Field(() => AppraisalMeasure, { description: bilingual("取数。", "What it takes.") })
  @Column("text")
  measure!: AppraisalMeasure;

  @Field(() => AppraisalPeriod, { description: bilingual("时段。", "What time it looks at.") })
  @Column("text")
  period!: AppraisalPeriod;

  @Column("integer", { nullable: true })
  metricId!: number | null;

  @ToOne(
    () => Metric,
    bilingual(
      "目标取自该指标的任务;空:不取自任务。",
      "Targets are those of tasks with this metric. Null: tasks set none.",
    ),
    { nullable: true },
  )
  readonly metric?: Metric;

  @MoneyField(bilingual("只计合同额不低于此数的项目;空:不限。", "Only projects of at least this amount. Null: all."))
  @Column("bigint", { nullable: true })
  contractFromWan!: number | null;

  @MoneyField(bilingual("只计合同额低于此数的项目;空:不限。", "Only projects of less than this amount. Null: all."))
  @Column("bigint", { nullable: true })
  contractBelowWan!: number | null;

  @Field(() => ScoringMethod, { description: bilingual("计分方法。", "How a value becomes points.") })
  @Column("text")
  method!: ScoringMethod;

  @Field(() => ScoringDirection, { description: bilingual("方向。", "Which values are the better ones.") })
  @Column("text")
  direction!: ScoringDirection;

  @DecimalField(
    bilingual("权重:完成100%的分值;PER_ITEM 为起点分。", "Points of 100 %; of PER_ITEM those that it begins with."),
  )
  @Column("bigint")
  weightMicro!: number;

  @DecimalField(
    bilingual("单位没有自己的目标时所用的目标;空:无。", "Target of units that have none of their own. Null: none."),
    { nullable: true },
  )
  @Column("bigint", { nullable: true })
  targetMicro!: number | null;

  @DecimalField(bilingual("最高分;空:不封顶。", "Most points. Null: no limit."), { nullable: true })
  @Column("bigint", { nullable: true })
  capMicro!: number | null;

  @DecimalField(
    bilingual(
      "最低分;MIN_MAX 为末位的分;空:不保底。",
      "Least points; of MIN_MAX those of the last unit. Null: no limit.",
    ),
    { nullable: true },
  )
  @Column("bigint", { nullable: true })
  floorMicro!: number | null;

  @DecimalField(
    bilingual(
      "每好于目标一件(或一个百分点)加的分;空:不加。",
      "Points for each item, or percentage point, better than the target. Null: none.",
    ),
    { nullable: true },
  )
  @Column("bigint", { nullable: true })
  bonusMicro!: number | null;

  @DecimalField(
    bilingual(
      "每差于目标一件(或一个百分点)减的分;空:不减。",
      "Points off for each item, or percentage point, worse than the target. Null: none.",
    ),
    { nullable: true },
  )
  @Column("bigint", { nullable: true })
  penaltyMicro!: number | null;

  @Field(() => String, {
    nullable: true,
    description: bilingual(
      "分档“完成率:权重的百分之几”,以分号分隔,如 100:100;80:75;空:不是 BAND。",
      "Bands as completion:share of the weight, both percent, such as 100:100;80:75. Null: not of BAND.",
    ),
  })
  @Column("text", { nullable: true })
  bands!: string | null;

  @Column("integer", { nullable: true })
  gateId!: number | null;

  @ToOne(
    () => AppraisalIndicator,
    bilingual(
      "前提指标:其值达到 gateAtLeast 才计分;空:无前提。",
      "Its condition: points are given when this one's value is at least gateAtLeast. Null: none.",
    ),
    { nullable: true },
  )
  readonly gate?: AppraisalIndicator;

  @DecimalField(bilingual("前提指标至少应达到的值;空:无前提。", "Least value of the condition. Null: none."), {
    nullable: true,
  })
  @Column("bigint", { nullable: true })
  gateAtLeastMicro!: number | null;
}
