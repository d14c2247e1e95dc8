import { Field, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";
import { Opportunity } from "../../lists/opportunity";
import { ChainSegment } from "../../maps/chain";
import { bilingual } from "../../platform/graphql/bilingual";
import { enumeration } from "../../platform/graphql/enumeration";
import { ToOne } from "../../platform/graphql/fields";
import { CatalogRecord } from "../../platform/provenance";
import { PartialDate } from "../../platform/values";
import { Enterprise } from "../../targets/enterprise";
import { Organization } from "../../targets/organization";
import { Region } from "../../targets/region";
import { Inquiry } from "../inquiry";
import { Project } from "../project";

/** How far the courting of an enterprise has come. */
export enum LeadStatus {
  IDENTIFIED = "IDENTIFIED",
  CONTACTED = "CONTACTED",
  VISITED = "VISITED",
  NEGOTIATING = "NEGOTIATING",
  SIGNED = "SIGNED",
  DROPPED = "DROPPED",
}

/** Names of the states. */
export const leadStatusLabels = enumeration(
  LeadStatus,
  "LeadStatus",
  bilingual("线索状态。", "How far the courting of an enterprise has come."),
  {
    IDENTIFIED: { zh: "已识别", en: "Identified" },
    CONTACTED: { zh: "已联系", en: "Contacted" },
    VISITED: { zh: "已拜访", en: "Visited" },
    NEGOTIATING: { zh: "洽谈中", en: "Negotiating" },
    SIGNED: { zh: "已签约", en: "Signed" },
    DROPPED: { zh: "已放弃", en: "Dropped" },
  },
);

/** What a lead came of. */
export enum LeadOrigin {
  GAP = "GAP",
  MATCH = "MATCH",
  INQUIRY = "INQUIRY",
  OTHER = "OTHER",
}

/** Names of the origins. */
export const leadOriginLabels = enumeration(
  LeadOrigin,
  "LeadOrigin",
  bilingual("线索由何而来。", "What a lead came of."),
  {
    GAP: { zh: "产业链缺口", en: "A gap of a chain" },
    MATCH: { zh: "匹配", en: "A match" },
    INQUIRY: { zh: "投资者咨询", en: "An investor's inquiry" },
    OTHER: { zh: "其他", en: "Something else" },
  },
);

/** 线索: an enterprise that an organization courts, for an opportunity or for a segment that it could fill. */
@Entity("lead")
@ObjectType({
  implements: CatalogRecord,
  description: bilingual(
    "线索:某单位为某投资机会或某环节(缺口)争取的企业。仅争取单位、相关产业链与地区的责任单位和主管部门可见。",
    "An enterprise that an organization courts, for an opportunity or for a segment that it could fill. Shown to that organization, to those responsible for the chain and the region, and to the office.",
  ),
})
export class Lead extends CatalogRecord {
  @Column("integer")
  enterpriseId!: number;

  @ToOne(() => Enterprise, bilingual("所争取的企业。", "The enterprise that is courted."))
  readonly enterprise?: Enterprise;

  @Column("integer", { nullable: true })
  opportunityId!: number | null;

  @ToOne(
    () => Opportunity,
    bilingual(
      "为之争取的投资机会;空:没有,或无权查看。",
      "The opportunity that it is courted for. Null: none, or not for the viewer.",
    ),
    { nullable: true },
  )
  readonly opportunity?: Opportunity;

  @Column("integer", { nullable: true })
  segmentId!: number | null;

  @ToOne(
    () => ChainSegment,
    bilingual(
      "可补的环节(缺口);空:没有。机会与环节至少有一。",
      "The segment that it could fill. Null: none. There is an opportunity or a segment.",
    ),
    { nullable: true },
  )
  readonly segment?: ChainSegment;

  @Column("integer", { nullable: true })
  regionId!: number | null;

  @ToOne(
    () => Region,
    bilingual(
      "拟落地地区;空:未定。新建时缺省为投资机会所在地区。",
      "The region where it would go. Null: open. Of a new lead the opportunity's, unless said otherwise.",
    ),
    { nullable: true },
  )
  readonly region?: Region;

  @Column("integer")
  organizationId!: number;

  @ToOne(
    () => Organization,
    bilingual("争取单位。新建时缺省为本单位。", "Who courts. Of a new lead the writer's own, unless said otherwise."),
  )
  readonly organization?: Organization;

  @Column("integer", { nullable: true })
  inquiryId!: number | null;

  @ToOne(
    () => Inquiry,
    bilingual(
      "由之而来的投资咨询;空:没有,或无权查看。",
      "The inquiry that it came of. Null: none, or not for the viewer.",
    ),
    { nullable: true },
  )
  readonly inquiry?: Inquiry;

  @Field(() => LeadOrigin, { description: bilingual("由何而来。", "What it came of.") })
  @Column("text")
  origin!: LeadOrigin;

  @Field(() => LeadStatus, { description: bilingual("状态。", "How far it has come.") })
  @Column("text")
  status!: LeadStatus;

  @Field(() => PartialDate, {
    description: bilingual(
      "状态的日期。新建时为识别日期,缺省为今天。",
      "Date of the state. Of a new lead when it was identified, today unless said otherwise.",
    ),
  })
  @Column("text")
  statusOn!: string;

  @Field(() => String, {
    nullable: true,
    description: bilingual("下一步;空:没有。", "What is to be done next. Null: nothing was entered."),
  })
  @Column("text", { nullable: true })
  nextStep!: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: bilingual("下一步的期限;空:没有。", "When that is due. Null: nothing was entered."),
  })
  @Column("text", { nullable: true })
  nextStepOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: bilingual("内部备注;空:没有。", "Note of those who work on it. Null: none."),
  })
  @Column("text", { nullable: true })
  internalNote!: string | null;

  @Column("integer", { nullable: true })
  projectId!: number | null;

  @ToOne(
    () => Project,
    bilingual(
      "签约而成的项目;空:未签约,或无权查看。",
      "The project that it became. Null: it is not signed, or the project is not for the viewer.",
    ),
    { nullable: true },
  )
  readonly project?: Project;
}
