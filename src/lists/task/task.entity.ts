import { Field, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";
import { Publication } from "../../platform/access";
import { Chain } from "../../maps/chain";
import { bilingual } from "../../platform/graphql/bilingual";
import { enumeration } from "../../platform/graphql/enumeration";
import { DecimalField, LocalizedField, ToOne } from "../../platform/graphql/fields";
import { AlsoInSql } from "../../platform/graphql/sql-forms";
import { CatalogRecord } from "../../platform/provenance";
import { LocalizedText, MICRO, Money, moneyOfSql, PartialDate } from "../../platform/values";
import { Metric } from "../../platform/vocabulary";
import { Organization } from "../../targets/organization";
import { Region } from "../../targets/region";

/** What a task asks for. */
export enum TaskKind {
  TARGET = "TARGET",
  DUTY = "DUTY",
}

/** Names of the kinds. */
export const taskKindLabels = enumeration(TaskKind, "TaskKind", bilingual("任务类型。", "What a task asks for."), {
  TARGET: { zh: "目标值", en: "A target value" },
  DUTY: { zh: "工作要求", en: "A duty to act" },
});

/** How a task comes out of the one above it. */
export enum Decomposition {
  NONE = "NONE",
  BY_PLACE = "BY_PLACE",
  BY_CHAIN = "BY_CHAIN",
  BY_PERIOD = "BY_PERIOD",
  BY_PERSON = "BY_PERSON",
}

/** Names of the ways. */
export const decompositionLabels = enumeration(
  Decomposition,
  "Decomposition",
  bilingual("由上级任务分解的方式。", "How a task comes out of the one above it."),
  {
    NONE: { zh: "非分解任务", en: "It stands alone" },
    BY_PLACE: { zh: "按地区", en: "By place" },
    BY_CHAIN: { zh: "按产业链", en: "By chain" },
    BY_PERIOD: { zh: "按时段", en: "By period" },
    BY_PERSON: { zh: "按责任人", en: "By person" },
  },
);

/** Units of targets. */
export enum TaskUnit {
  TEN_THOUSAND_CNY = "wan_cny",
  PERCENT = "percent",
  COUNT = "count",
}

enumeration(TaskUnit, "TaskUnit", bilingual("目标值的单位。", "Unit of a target value."), {
  TEN_THOUSAND_CNY: { zh: "万元", en: "10,000 CNY" },
  PERCENT: { zh: "百分比", en: "Percent" },
  COUNT: { zh: "个数", en: "Count" },
});

/** How a target value is meant. */
export enum TargetBound {
  AT_LEAST = "AT_LEAST",
  MORE_THAN = "MORE_THAN",
  EXACTLY = "EXACTLY",
}

enumeration(TargetBound, "TargetBound", bilingual("目标值的含义。", "How a target value is meant."), {
  AT_LEAST: { zh: "不低于", en: "At least" },
  MORE_THAN: { zh: "超过", en: "More than" },
  EXACTLY: { zh: "等于", en: "Exactly" },
});

const MICRO_UNITS = 10 ** MICRO;

/** 任务: a published target or duty of an organization or place for a period. */
@Entity("task")
@ObjectType({
  implements: CatalogRecord,
  description: bilingual("工作任务:已公布的目标或要求。", "A task: a published target or duty."),
})
export class Task extends CatalogRecord {
  @LocalizedField(bilingual("标题。", "Title."))
  @Column(() => LocalizedText)
  title!: LocalizedText;

  @LocalizedField(bilingual("说明。", "Summary."))
  @Column(() => LocalizedText)
  summary!: LocalizedText;

  @Column("integer", { nullable: true })
  organizationId!: number | null;

  @ToOne(
    () => Organization,
    bilingual("责任单位;空:来源未指明。", "The organization that answers for it. Null: not named."),
    { nullable: true },
  )
  readonly organization?: Organization;

  @Column("integer", { nullable: true })
  parentId!: number | null;

  @ToOne(() => Task, bilingual("上级任务;空:非分解任务。", "The task it was broken out of. Null: it stands alone."), {
    nullable: true,
  })
  readonly parent?: Task;

  @Field(() => Decomposition, { description: bilingual("分解方式。", "How it comes out of its parent.") })
  @Column("text")
  decomposition!: Decomposition;

  @Field(() => TaskKind, { description: bilingual("类型。", "Kind.") })
  @Column("text")
  kind!: TaskKind;

  @Column("integer")
  metricId!: number;

  @ToOne(() => Metric, bilingual("指标。", "What it is measured by."))
  readonly metric?: Metric;

  @Field(() => TaskUnit, { description: bilingual("单位。", "Unit of the target.") })
  @Column("text")
  unit!: TaskUnit;

  /** Millionths of the unit. */
  @DecimalField(bilingual("目标值,单位见 unit。", "The target value, in the unit given."))
  @Column("bigint")
  targetMicro!: number;

  @Field(() => Money, {
    nullable: true,
    description: bilingual(
      "作为金额的目标值;空:不是金额,或不是整万元。",
      "The target as money. Null: it is none, or no whole number of 10,000 CNY.",
    ),
  })
  @AlsoInSql("targetAmount", moneyOfSql("unit", TaskUnit.TEN_THOUSAND_CNY, "target_micro", MICRO_UNITS))
  targetAmount(): Money | null {
    const isMoney = this.unit === TaskUnit.TEN_THOUSAND_CNY && this.targetMicro % MICRO_UNITS === 0;
    return isMoney ? new Money(this.targetMicro / MICRO_UNITS) : null;
  }

  @Field(() => TargetBound, { description: bilingual("目标值的含义。", "How the target value is meant.") })
  @Column("text")
  bound!: TargetBound;

  @Field(() => PartialDate, { description: bilingual("开始时间。", "Begin of the period.") })
  @Column("text")
  periodStart!: string;

  @Field(() => PartialDate, { description: bilingual("结束时间。", "End of the period.") })
  @Column("text")
  periodEnd!: string;

  @Column("integer", { nullable: true })
  regionId!: number | null;

  @ToOne(() => Region, bilingual("责任地区;空:不按地区。", "The place that answers for it. Null: not by place."), {
    nullable: true,
  })
  readonly region?: Region;

  @Column("integer", { nullable: true })
  chainId!: number | null;

  @ToOne(() => Chain, bilingual("产业链;空:不按产业链。", "Its chain. Null: not by chain."), { nullable: true })
  readonly chain?: Chain;

  @Field(() => Publication, { description: bilingual("公开状态。", "Who it is for.") })
  @Column("text")
  publication!: Publication;

  @Field(() => String, {
    nullable: true,
    description: bilingual(
      "内部备注,仅责任单位与主管部门可见;空:没有,或无权查看。",
      "Note of those who work on it, shown to them and to the office. Null: none, or not for the viewer.",
    ),
  })
  @Column("text", { nullable: true })
  internalNote!: string | null;
}
