import { Field, Int, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";
import { bilingual } from "../../platform/graphql/bilingual";
import { enumeration } from "../../platform/graphql/enumeration";
import { LocalizedField, MoneyField, ToOne } from "../../platform/graphql/fields";
import { CatalogRecord } from "../../platform/provenance";
import { LocalizedText } from "../../platform/values";
import { Region } from "../region";

/** Who owns an enterprise. */
export enum Ownership {
  CENTRAL_SOE = "CENTRAL_SOE",
  LOCAL_SOE = "LOCAL_SOE",
  PRIVATE = "PRIVATE",
  FOREIGN = "FOREIGN",
  JOINT_VENTURE = "JOINT_VENTURE",
  UNKNOWN = "UNKNOWN",
}

/** Names of the kinds of ownership. */
export const ownershipLabels = enumeration(Ownership, "Ownership", bilingual("所有制。", "Ownership."), {
  CENTRAL_SOE: { zh: "中央企业", en: "Central state-owned enterprise" },
  LOCAL_SOE: { zh: "地方国有企业", en: "Local state-owned enterprise" },
  PRIVATE: { zh: "民营企业", en: "Private enterprise" },
  FOREIGN: { zh: "外资企业", en: "Foreign enterprise" },
  JOINT_VENTURE: { zh: "合资企业", en: "Joint venture" },
  UNKNOWN: { zh: "未知", en: "Unknown" },
});

/** Where a statement about ownership comes from. */
export enum OwnershipBasis {
  SOURCE = "SOURCE",
  KNOWN = "KNOWN",
}

enumeration(
  OwnershipBasis,
  "OwnershipBasis",
  bilingual("所有制的依据。", "What a statement about ownership rests on."),
  {
    SOURCE: { zh: "来源所载", en: "Said by the source" },
    KNOWN: { zh: "集团公知信息", en: "General knowledge of the group" },
  },
);

/** What an enterprise is to the province. */
export enum EnterpriseRole {
  LOCAL_ANCHOR = "LOCAL_ANCHOR",
  TARGET = "TARGET",
}

/** Names of the roles. */
export const enterpriseRoleLabels = enumeration(
  EnterpriseRole,
  "EnterpriseRole",
  bilingual("企业角色。", "What an enterprise is to the province."),
  {
    LOCAL_ANCHOR: { zh: "本地龙头(链主)企业或项目", en: "Anchor enterprise, plant or project here" },
    TARGET: {
      zh: "目标企业:本机构判断或已知接触的招商对象",
      en: "Target enterprise, courted by judgement or by a known act; no official list",
    },
  },
);

/** 企业: an anchor that is here or a target that is wanted here. */
@Entity("enterprise")
@ObjectType({
  implements: CatalogRecord,
  description: bilingual("企业:本地龙头或目标企业。", "An enterprise: an anchor here or a target."),
})
export class Enterprise extends CatalogRecord {
  @LocalizedField(bilingual("名称。", "Name."))
  @Column(() => LocalizedText)
  name!: LocalizedText;

  @Column("integer", { nullable: true })
  homeRegionId!: number | null;

  @ToOne(() => Region, bilingual("总部所在地区;空:未知。", "Region of its headquarters. Null: unknown."), {
    nullable: true,
  })
  readonly homeRegion?: Region;

  @Field(() => String, {
    nullable: true,
    description: bilingual("所在城市(中文);空:未知。", "City of its headquarters, in Chinese. Null: unknown."),
  })
  @Column("text", { nullable: true })
  homeCity!: string | null;

  @Field(() => Ownership, { description: bilingual("所有制。", "Ownership.") })
  @Column("text")
  ownership!: Ownership;

  @Field(() => OwnershipBasis, {
    nullable: true,
    description: bilingual("所有制的依据;空:所有制未知。", "What the ownership rests on. Null: ownership unknown."),
  })
  @Column("text", { nullable: true })
  ownershipBasis!: OwnershipBasis | null;

  @Field(() => EnterpriseRole, { description: bilingual("角色。", "Role.") })
  @Column("text")
  role!: EnterpriseRole;

  @Field(() => String, {
    nullable: true,
    description: bilingual("证券代码;空:未上市或未知。", "Stock code. Null: not listed or unknown."),
  })
  @Column("text", { nullable: true })
  stockCode!: string | null;

  /** 10,000 CNY, of the year `revenueYear`. Null: unknown. */
  @MoneyField(bilingual("营业收入;空:未知。", "Revenue. Null: unknown."))
  @Column("bigint", { nullable: true })
  revenueWan!: number | null;

  @Field(() => Int, { nullable: true, description: bilingual("营业收入的年份。", "Year of the revenue.") })
  @Column("integer", { nullable: true })
  revenueYear!: number | null;

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
