import { Field, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";
import { bilingual } from "../../platform/graphql/bilingual";
import { enumeration } from "../../platform/graphql/enumeration";
import { DecimalField, ToOne } from "../../platform/graphql/fields";
import { AlsoInSql } from "../../platform/graphql/sql-forms";
import { CatalogRecord } from "../../platform/provenance";
import { Money, moneyOfSql, PartialDate } from "../../platform/values";
import { Metric } from "../../platform/vocabulary";
import { Region } from "../../targets/region";
import { MICRO_PER_WAN, moneyOf } from "./indicator.rules";

/** What a published figure may be compared with. */
export enum IndicatorBasis {
  CURRENT = "CURRENT",
  OLD_BASIS = "OLD_BASIS",
  SUPERSEDED = "SUPERSEDED",
  FORECAST = "FORECAST",
  TARGET = "TARGET",
}

/** Names of the bases. */
export const indicatorBasisLabels = enumeration(
  IndicatorBasis,
  "IndicatorBasis",
  bilingual(
    "数字的口径;口径不同者不可比较。",
    "What a figure may be compared with; figures of different bases may not.",
  ),
  {
    CURRENT: { zh: "现行口径", en: "Current basis" },
    OLD_BASIS: { zh: "2018年及以前的较宽口径", en: "The older, wider basis, until about 2018" },
    SUPERSEDED: { zh: "与其他公布值不一致,不作比较", en: "Differs from another published value and is not compared" },
    FORECAST: { zh: "预计数", en: "A forecast" },
    TARGET: { zh: "目标数", en: "A target" },
  },
);

/** Units of published figures. */
export enum IndicatorUnit {
  HUNDRED_MILLION_CNY = "100m_cny",
  COUNT = "count",
  PERCENT = "percent",
  PERCENTAGE_POINT = "percentage_point",
}

enumeration(IndicatorUnit, "IndicatorUnit", bilingual("数字的单位。", "Unit of a figure."), {
  HUNDRED_MILLION_CNY: { zh: "亿元", en: "100 million CNY" },
  COUNT: { zh: "个数", en: "Count" },
  PERCENT: { zh: "百分比", en: "Percent" },
  PERCENTAGE_POINT: { zh: "百分点", en: "Percentage points" },
});

/** 公布的数字: one value that an authority or the press published, kept apart from what the catalog adds up. */
@Entity("indicator")
@ObjectType({
  implements: CatalogRecord,
  description: bilingual(
    "公布的一个数字,与目录自行统计的数字分开。",
    "A published figure, kept apart from what the catalog counts itself.",
  ),
})
export class Indicator extends CatalogRecord {
  @Column("integer")
  metricId!: number;

  @ToOne(() => Metric, bilingual("指标。", "What it measures."))
  readonly metric?: Metric;

  @Column("integer")
  regionId!: number;

  @ToOne(() => Region, bilingual("地区。", "Region."))
  readonly region?: Region;

  @Field(() => PartialDate, { description: bilingual("起始月份。", "First month of the period.") })
  @Column("text")
  periodStart!: string;

  @Field(() => PartialDate, { description: bilingual("截止月份。", "Last month of the period.") })
  @Column("text")
  periodEnd!: string;

  /** Millionths of the unit. */
  @DecimalField(bilingual("数值,单位见 unit。", "The value, in the unit given."))
  @Column("bigint")
  valueMicro!: number;

  @Field(() => IndicatorUnit, { description: bilingual("单位。", "Unit.") })
  @Column("text")
  unit!: IndicatorUnit;

  @DecimalField(
    bilingual(
      "公布的同比增长(%);空:未公布。",
      "Growth over the year before in percent, as published. Null: not published.",
    ),
    { nullable: true },
  )
  @Column("bigint", { nullable: true })
  growthMicro!: number | null;

  @Field(() => String, { description: bilingual("来源所印的出处。", "Where it was printed, as the source has it.") })
  @Column("text")
  publisher!: string;

  @Field(() => String, {
    nullable: true,
    description: bilingual(
      "所指范围(英文);空:全部。比较前请先看。",
      "What part the figure covers, in English. Null: the whole. Read it before comparing.",
    ),
  })
  @Column("text", { nullable: true })
  scope!: string | null;

  @Field(() => IndicatorBasis, { description: bilingual("口径。", "Basis.") })
  @Column("text")
  basis!: IndicatorBasis;

  @Field(() => Money, {
    nullable: true,
    description: bilingual("作为金额的数值;空:不是金额。", "The value as money. Null: it is none."),
  })
  @AlsoInSql("amount", moneyOfSql("unit", IndicatorUnit.HUNDRED_MILLION_CNY, "value_micro", MICRO_PER_WAN))
  amount(): Money | null {
    return this.unit === IndicatorUnit.HUNDRED_MILLION_CNY ? moneyOf(this.valueMicro) : null;
  }
}
