import { Field, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";
import { bilingual } from "../../platform/graphql/bilingual";
import { enumeration } from "../../platform/graphql/enumeration";
import { DecimalField, ToOne } from "../../platform/graphql/fields";
import { CatalogRecord } from "../../platform/provenance";
import { PartialDate } from "../../platform/values";
import { Organization } from "../../targets/organization";
import { Project } from "../project";

/** What a place gives a project to work with. */
export enum Factor {
  LAND = "LAND",
  POWER = "POWER",
  WATER = "WATER",
  LABOUR = "LABOUR",
}

/** Names of the factors. */
export const factorLabels = enumeration(
  Factor,
  "Factor",
  bilingual("要素。", "What a place gives a project to work with."),
  {
    LAND: { zh: "用地", en: "Land" },
    POWER: { zh: "用电", en: "Power" },
    WATER: { zh: "用水", en: "Water" },
    LABOUR: { zh: "用工", en: "Labour" },
  },
);

/** How far a factor that was asked for is. */
export enum FactorSupportStatus {
  ASKED = "ASKED",
  PROMISED = "PROMISED",
  DELIVERED = "DELIVERED",
  REFUSED = "REFUSED",
}

/** Names of the states. */
export const factorSupportStatusLabels = enumeration(
  FactorSupportStatus,
  "FactorSupportStatus",
  bilingual("要素保障状态。", "How far a factor that was asked for is."),
  {
    ASKED: { zh: "已申请", en: "Asked for" },
    PROMISED: { zh: "已承诺", en: "Promised" },
    DELIVERED: { zh: "已落实", en: "Delivered" },
    REFUSED: { zh: "未同意", en: "Refused" },
  },
);

/** 要素保障: land, power, water or labour that a project asks for, and what it gets. */
@Entity("factor_support")
@ObjectType({
  implements: CatalogRecord,
  description: bilingual(
    "要素保障:项目申请的用地、用电、用水、用工及落实情况,仅项目责任单位、保障单位与主管部门可见。",
    "Land, power, water or labour that a project asks for, and what it gets; shown to those responsible, to the organization asked and to the office.",
  ),
})
export class FactorSupport extends CatalogRecord {
  @Column("integer")
  projectId!: number;

  @ToOne(
    () => Project,
    bilingual("项目;空:保障单位无权查看该项目。", "The project. Null: not for the organization asked to see."),
    { nullable: true },
  )
  readonly project?: Project;

  @Field(() => Factor, { description: bilingual("要素。", "The factor.") })
  @Column("text")
  factor!: Factor;

  /** Millionths of the unit. */
  @DecimalField(bilingual("申请数量,单位见 unit。", "How much is asked for, in the unit given."))
  @Column("bigint")
  askedMicro!: number;

  @Field(() => String, {
    description: bilingual(
      "单位:用地 mu、ha,用电 kVA、MW,用水 m3_per_day,用工 persons。",
      "Unit: mu or ha of land, kVA or MW of power, m3_per_day of water, persons of labour.",
    ),
  })
  @Column("text")
  unit!: string;

  @Field(() => PartialDate, { description: bilingual("申请日期。", "The day on which it was asked for.") })
  @Column("text")
  askedOn!: string;

  @Field(() => String, {
    nullable: true,
    description: bilingual("说明;空:没有。", "What is said of it. Null: nothing."),
  })
  @Column("text", { nullable: true })
  description!: string | null;

  @Column("integer", { nullable: true })
  organizationId!: number | null;

  @ToOne(() => Organization, bilingual("保障单位;空:尚未指定。", "Who is asked to grant it. Null: nobody yet."), {
    nullable: true,
  })
  readonly organization?: Organization;

  @Field(() => FactorSupportStatus, { description: bilingual("状态。", "How far it is.") })
  @Column("text")
  status!: FactorSupportStatus;

  /** Millionths of the unit. */
  @DecimalField(
    bilingual(
      "承诺或落实的数量;空:尚未承诺,或未同意。",
      "How much was promised or delivered. Null: nothing yet, or it was refused.",
    ),
    { nullable: true },
  )
  @Column("bigint", { nullable: true })
  grantedMicro!: number | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: bilingual("承诺日期;空:没有。", "When it was promised. Null: it was not."),
  })
  @Column("text", { nullable: true })
  promisedOn!: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: bilingual("落实日期;空:没有。", "When it was delivered. Null: it was not."),
  })
  @Column("text", { nullable: true })
  deliveredOn!: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: bilingual("不同意的日期;空:没有。", "When it was refused. Null: it was not."),
  })
  @Column("text", { nullable: true })
  refusedOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: bilingual("不同意的理由;空:没有。", "Why it was refused. Null: it was not."),
  })
  @Column("text", { nullable: true })
  refusalReason!: string | null;
}
