import { Field, Int, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";
import { bilingual } from "../../platform/graphql/bilingual";
import { enumeration } from "../../platform/graphql/enumeration";
import { DecimalField, LocalizedField, ToOne } from "../../platform/graphql/fields";
import { CatalogRecord } from "../../platform/provenance";
import { LocalizedText } from "../../platform/values";
import { Region } from "../../targets/region";
import { ResourceType } from "./resource-type.entity";

/** What a resource's quantity measures. */
export enum ResourceMeasure {
  ANNUAL_OUTPUT = "ANNUAL_OUTPUT",
  RESERVE = "RESERVE",
  COUNT = "COUNT",
  AREA = "AREA",
  CAPACITY = "CAPACITY",
  INSTALLED_CAPACITY = "INSTALLED_CAPACITY",
  TECHNICAL_POTENTIAL = "TECHNICAL_POTENTIAL",
}

/** Names of the measures. */
export const resourceMeasureLabels = enumeration(
  ResourceMeasure,
  "ResourceMeasure",
  bilingual("资源数量的口径。", "What a resource's quantity measures."),
  {
    ANNUAL_OUTPUT: { zh: "年产量", en: "Annual output" },
    RESERVE: { zh: "储量或资源量", en: "Reserves or resources; the description says which" },
    COUNT: { zh: "个数", en: "Count" },
    AREA: { zh: "面积", en: "Area" },
    CAPACITY: { zh: "能力", en: "Capacity" },
    INSTALLED_CAPACITY: { zh: "装机容量", en: "Installed capacity" },
    TECHNICAL_POTENTIAL: { zh: "技术可开发量", en: "Technical potential" },
  },
);

/** 资源: something that a region has and that a chain can use. */
@Entity("resource")
@ObjectType({ implements: CatalogRecord, description: bilingual("资源。", "A resource of a region.") })
export class Resource extends CatalogRecord {
  @Column("integer")
  typeId!: number;

  @ToOne(() => ResourceType, bilingual("类型。", "Its type."))
  readonly type?: ResourceType;

  @Field(() => ResourceMeasure, { description: bilingual("数量的口径。", "What the quantity measures.") })
  @Column("text")
  measure!: ResourceMeasure;

  @LocalizedField(bilingual("名称。", "Name."))
  @Column(() => LocalizedText)
  name!: LocalizedText;

  @Column("integer")
  regionId!: number;

  @ToOne(() => Region, bilingual("所在地区。", "Its region."))
  readonly region?: Region;

  /** Millionths of the unit. Null: the source gives no figure. */
  @DecimalField(
    bilingual("数量,单位见 unit;空:来源未给出。", "The quantity, in the unit given. Null: the source gives none."),
    { nullable: true },
  )
  @Column("bigint", { nullable: true })
  quantityMicro!: number | null;

  @Field(() => String, {
    nullable: true,
    description: bilingual(
      "单位代码,如 kt(千吨)、MW(兆瓦)、mu(亩)。",
      "Unit code, such as kt, MW or mu (1/15 hectare).",
    ),
  })
  @Column("text", { nullable: true })
  unit!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: bilingual("数据年份;空:未注明。", "Year of the figure. Null: not stated."),
  })
  @Column("integer", { nullable: true })
  year!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: bilingual("全国位次;空:未注明。", "Rank in the country. Null: not stated."),
  })
  @Column("integer", { nullable: true })
  nationalRank!: number | null;

  @LocalizedField(bilingual("说明。", "Description."))
  @Column(() => LocalizedText)
  description!: LocalizedText;

  @Field(() => Boolean, {
    description: bilingual(
      "数量可否与同类相加;否:规划、预测、下限、累计、占比,或属于另一条记录的一部分。",
      "Whether the quantity may be added to others of its kind. False: a plan, forecast, lower bound, running total or share, or a part of another record.",
    ),
  })
  @Column("boolean")
  isSummable!: boolean;
}
