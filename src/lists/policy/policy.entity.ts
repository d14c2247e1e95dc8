import { Ctx, Field, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";
import { bilingual } from "../../platform/graphql/bilingual";
import type { RequestContext } from "../../platform/graphql/context";
import { enumeration } from "../../platform/graphql/enumeration";
import { LocalizedField, ToOne } from "../../platform/graphql/fields";
import { AlsoInSql } from "../../platform/graphql/sql-forms";
import { CatalogRecord } from "../../platform/provenance";
import { LocalizedText, OptionalLocalizedText, PartialDate } from "../../platform/values";
import { Region } from "../../targets/region";
import { PolicyState, policyState, policyStateSql } from "./policy.rules";

/** Level of the issuer. */
export enum PolicyLevel {
  NATIONAL = "NATIONAL",
  PROVINCIAL = "PROVINCIAL",
  MUNICIPAL = "MUNICIPAL",
  COUNTY = "COUNTY",
}

/** Names of the levels. */
export const policyLevelLabels = enumeration(
  PolicyLevel,
  "PolicyLevel",
  bilingual("政策层级。", "Level of a policy's issuer."),
  {
    NATIONAL: { zh: "国家", en: "National" },
    PROVINCIAL: { zh: "省级", en: "Provincial" },
    MUNICIPAL: { zh: "市州级", en: "Municipal" },
    COUNTY: { zh: "县级", en: "County" },
  },
);

/** 政策: a document that grants, plans or rules something for investors or chains. */
@Entity("policy")
@ObjectType({ implements: CatalogRecord, description: bilingual("政策文件。", "A policy document.") })
export class Policy extends CatalogRecord {
  @LocalizedField(bilingual("标题。", "Title."))
  @Column(() => LocalizedText)
  title!: LocalizedText;

  @LocalizedField(bilingual("发文机关。", "Issuer."))
  @Column(() => LocalizedText)
  issuer!: LocalizedText;

  @Field(() => String, {
    nullable: true,
    description: bilingual("文号;空:来源未注明。", "Document number. Null: not stated by the source."),
  })
  @Column("text", { nullable: true })
  documentNumber!: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: bilingual("印发日期;空:来源未注明。", "When it was issued. Null: not stated by the source."),
  })
  @Column("text", { nullable: true })
  issuedOn!: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: bilingual(
      "有效期至;空:未注明,未核查是否废止。",
      "End of validity. Null: not stated; repeal was not checked.",
    ),
  })
  @Column("text", { nullable: true })
  validUntil!: string | null;

  @Field(() => PolicyLevel, { description: bilingual("层级。", "Level.") })
  @Column("text")
  level!: PolicyLevel;

  @Column("integer", { nullable: true })
  regionId!: number | null;

  @ToOne(() => Region, bilingual("适用地区;空:未注明。", "Region where it applies. Null: not stated."), {
    nullable: true,
  })
  readonly region?: Region;

  @Field(() => Boolean, { description: bilingual("是否适用于全部产业链。", "Whether it is for every chain.") })
  @Column("boolean")
  allChains!: boolean;

  @LocalizedField(bilingual("摘要。", "Summary."))
  @Column(() => LocalizedText)
  summary!: LocalizedText;

  @LocalizedField(
    bilingual(
      "使用提醒,例如可能因上位规定失效;空:无。",
      "A caveat, such as a higher rule that may void it. Null: none.",
    ),
    { nullable: true },
  )
  @Column(() => OptionalLocalizedText)
  caveat!: OptionalLocalizedText;

  @Field(() => PolicyState, {
    description: bilingual("按所载日期今天是否有效。", "Whether it is in force today, by the dates stated."),
  })
  @AlsoInSql("state", { kind: "scalar", value: policyStateSql })
  state(@Ctx() { today }: RequestContext): PolicyState {
    return policyState(this, today);
  }
}
