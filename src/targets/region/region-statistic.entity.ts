import { Field, Int, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";
import { bilingual } from "../../platform/graphql/bilingual";
import { enumeration } from "../../platform/graphql/enumeration";
import { DecimalField, ToOne } from "../../platform/graphql/fields";
import { CatalogRecord } from "../../platform/provenance";
import { Region } from "./region.entity";

/** What is counted of a region. */
export enum RegionMeasure {
  POPULATION = "POPULATION",
  GDP = "GDP",
  AREA = "AREA",
  OTHER = "OTHER",
}

/** Names of the measures. */
export const regionMeasureLabels = enumeration(
  RegionMeasure,
  "RegionMeasure",
  bilingual("地区统计项。", "What is counted of a region."),
  {
    POPULATION: { zh: "人口", en: "Population" },
    GDP: { zh: "地区生产总值", en: "Gross domestic product" },
    AREA: { zh: "面积", en: "Area" },
    OTHER: { zh: "其他", en: "Other" },
  },
);

/** 地区统计: one published figure of a region in one year. */
@Entity("region_statistic")
@ObjectType({
  implements: CatalogRecord,
  description: bilingual("地区统计数:某年的一个公布值。", "One published figure of a region."),
})
export class RegionStatistic extends CatalogRecord {
  @Column("integer")
  regionId!: number;

  @ToOne(() => Region, bilingual("地区。", "The region."))
  readonly region?: Region;

  @Field(() => RegionMeasure, { description: bilingual("统计项。", "What is counted.") })
  @Column("text")
  measure!: RegionMeasure;

  /** Millionths of the unit. */
  @DecimalField(bilingual("数值,单位见 unit。", "The value, in the unit given."))
  @Column("bigint")
  valueMicro!: number;

  @Field(() => String, {
    description: bilingual(
      "单位代码,如 10k_persons(万人)、100m_cny(亿元)。",
      "Unit code, such as 10k_persons or 100m_cny (100 million CNY).",
    ),
  })
  @Column("text")
  unit!: string;

  @Field(() => Int, { description: bilingual("年份。", "Year.") })
  @Column("integer")
  year!: number;
}
