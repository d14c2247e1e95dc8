import { Field, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";
import { bilingual } from "../../platform/graphql/bilingual";
import { enumeration } from "../../platform/graphql/enumeration";
import { LocalizedField, MoneyField, ToOne } from "../../platform/graphql/fields";
import { CatalogRecord } from "../../platform/provenance";
import { LocalizedText, PartialDate } from "../../platform/values";
import { Region } from "../../targets/region";

/** Kinds of funds. */
export enum FundKind {
  FUND_OF_FUNDS = "FUND_OF_FUNDS",
  GUIDANCE_FUND = "GUIDANCE_FUND",
  INDUSTRY_FUND = "INDUSTRY_FUND",
  SUB_FUND = "SUB_FUND",
  VC = "VC",
  OTHER = "OTHER",
}

/** Names of the kinds. */
export const fundKindLabels = enumeration(FundKind, "FundKind", bilingual("基金类型。", "Kind of fund."), {
  FUND_OF_FUNDS: { zh: "母基金", en: "Fund of funds" },
  GUIDANCE_FUND: { zh: "引导基金", en: "Government guidance fund" },
  INDUSTRY_FUND: { zh: "产业基金", en: "Industry fund" },
  SUB_FUND: { zh: "子基金", en: "Sub-fund" },
  VC: { zh: "创业投资基金", en: "Venture capital fund" },
  OTHER: { zh: "其他", en: "Other" },
});

/** What a fund's size means. */
export enum FundSizeBasis {
  STATED = "STATED",
  TARGET = "TARGET",
  PLANNED = "PLANNED",
}

/** Names of the bases. */
export const fundSizeBasisLabels = enumeration(
  FundSizeBasis,
  "FundSizeBasis",
  bilingual("规模的口径。", "What a fund's size means."),
  {
    STATED: { zh: "来源所载规模", en: "The size that the source states" },
    TARGET: { zh: "目标规模,实际到位未见", en: "A target; what was raised was not found" },
    PLANNED: { zh: "拟设,是否成立未见", en: "Planned; whether it was set up was not found" },
  },
);

/** 基金: money that can go into enterprises of the chains it is for. */
@Entity("fund")
@ObjectType({ implements: CatalogRecord, description: bilingual("基金。", "A fund.") })
export class Fund extends CatalogRecord {
  @LocalizedField(bilingual("名称。", "Name."))
  @Column(() => LocalizedText)
  name!: LocalizedText;

  @Field(() => FundKind, { description: bilingual("类型。", "Kind.") })
  @Column("text")
  kind!: FundKind;

  @Column("integer", { nullable: true })
  parentId!: number | null;

  @ToOne(
    () => Fund,
    bilingual(
      "母基金,其规模含本基金;空:无或未知。",
      "The fund it is part of, whose size includes its own. Null: none, or unknown.",
    ),
    { nullable: true },
  )
  readonly parent?: Fund;

  /** 10,000 CNY. Null: unknown. Part of the parent's size when there is a parent. */
  @MoneyField(bilingual("规模,口径见 sizeBasis;空:未知。", "Size; sizeBasis says what it means. Null: unknown."))
  @Column("bigint", { nullable: true })
  sizeWan!: number | null;

  @Field(() => FundSizeBasis, {
    nullable: true,
    description: bilingual("规模的口径;空:规模未知。", "What the size means. Null: size unknown."),
  })
  @Column("text", { nullable: true })
  sizeBasis!: FundSizeBasis | null;

  @Field(() => String, {
    nullable: true,
    description: bilingual(
      "管理人或发起人(原文);空:未知。",
      "Manager or founders as the source names them. Null: unknown.",
    ),
  })
  @Column("text", { nullable: true })
  manager!: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: bilingual("设立日期;空:未知。", "When it was set up. Null: unknown."),
  })
  @Column("text", { nullable: true })
  establishedOn!: string | null;

  @Column("integer")
  regionId!: number;

  @ToOne(() => Region, bilingual("所属地区。", "Its region."))
  readonly region?: Region;

  @Field(() => Boolean, { description: bilingual("是否面向全部产业链。", "Whether it is for every chain.") })
  @Column("boolean")
  allChains!: boolean;

  @LocalizedField(bilingual("简介。", "Summary."))
  @Column(() => LocalizedText)
  summary!: LocalizedText;
}
