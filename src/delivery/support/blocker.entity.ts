import { Field, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";
import { bilingual } from "../../platform/graphql/bilingual";
import { enumeration } from "../../platform/graphql/enumeration";
import { LocalizedField, ToOne } from "../../platform/graphql/fields";
import { CatalogRecord } from "../../platform/provenance";
import { LocalizedText, PartialDate } from "../../platform/values";
import { Organization } from "../../targets/organization";
import { Project } from "../project";

/** What stands in a project's way. */
export enum BlockerKind {
  LAND = "LAND",
  POWER = "POWER",
  WATER = "WATER",
  LABOUR = "LABOUR",
  FINANCE = "FINANCE",
  APPROVAL = "APPROVAL",
  CONTRACT = "CONTRACT",
  OTHER = "OTHER",
}

/** Names of the kinds. */
export const blockerKindLabels = enumeration(
  BlockerKind,
  "BlockerKind",
  bilingual("问题类型。", "What stands in a project's way."),
  {
    LAND: { zh: "用地", en: "Land" },
    POWER: { zh: "用电", en: "Power" },
    WATER: { zh: "用水", en: "Water" },
    LABOUR: { zh: "用工", en: "Labour" },
    FINANCE: { zh: "融资", en: "Finance" },
    APPROVAL: { zh: "审批", en: "An approval" },
    CONTRACT: { zh: "合同、协议", en: "A contract" },
    OTHER: { zh: "其他", en: "Something else" },
  },
);

/** How far the answer to a blocker is. */
export enum BlockerStatus {
  RAISED = "RAISED",
  VISITED = "VISITED",
  REPORTED = "REPORTED",
  RESOLVED = "RESOLVED",
}

/** Names of the states. */
export const blockerStatusLabels = enumeration(
  BlockerStatus,
  "BlockerStatus",
  bilingual("问题办理状态。", "How far the answer to a blocker is."),
  {
    RAISED: { zh: "已提出", en: "Raised" },
    VISITED: { zh: "已上门", en: "Somebody went there" },
    REPORTED: { zh: "已反馈", en: "What was found was reported" },
    RESOLVED: { zh: "已解决", en: "Solved" },
  },
);

/** 项目问题: what stands in a project's way, and who answers for it until when. */
@Entity("blocker")
@ObjectType({
  implements: CatalogRecord,
  description: bilingual(
    "项目问题:仅项目责任单位、承办单位与主管部门可见。解决后再现的,另提一条并指明原问题。",
    "What stands in a project's way, shown to those responsible, to the organization asked and to the office. One that comes back is raised anew and names the old one.",
  ),
})
export class Blocker extends CatalogRecord {
  @Column("integer")
  projectId!: number;

  @ToOne(
    () => Project,
    bilingual("项目;空:承办单位无权查看该项目。", "The project. Null: not for the organization asked to see."),
    { nullable: true },
  )
  readonly project?: Project;

  @Field(() => BlockerKind, { description: bilingual("类型。", "Kind.") })
  @Column("text")
  kind!: BlockerKind;

  @LocalizedField(bilingual("标题。", "Title."))
  @Column(() => LocalizedText)
  title!: LocalizedText;

  @Field(() => String, {
    nullable: true,
    description: bilingual("情况说明;空:没有。", "What is said of it. Null: nothing."),
  })
  @Column("text", { nullable: true })
  description!: string | null;

  @Field(() => PartialDate, { description: bilingual("提出日期。", "The day on which it was raised.") })
  @Column("text")
  raisedOn!: string;

  @Column("integer", { nullable: true })
  organizationId!: number | null;

  @ToOne(() => Organization, bilingual("承办单位;空:尚未指定。", "Who is asked to solve it. Null: nobody yet."), {
    nullable: true,
  })
  readonly organization?: Organization;

  @Field(() => BlockerStatus, { description: bilingual("办理状态。", "How far its answer is.") })
  @Column("text")
  status!: BlockerStatus;

  @Field(() => PartialDate, { description: bilingual("上门期限(含当日)。", "Last day to go there.") })
  @Column("text")
  visitDueOn!: string;

  @Field(() => PartialDate, {
    nullable: true,
    description: bilingual("上门日期;空:尚未。", "When somebody went there. Null: nobody has yet."),
  })
  @Column("text", { nullable: true })
  visitedOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: bilingual("上门情况;空:没有。", "What is said of the visit. Null: nothing."),
  })
  @Column("text", { nullable: true })
  visitNote!: string | null;

  @Field(() => PartialDate, { description: bilingual("反馈期限(含当日)。", "Last day to report.") })
  @Column("text")
  reportDueOn!: string;

  @Field(() => PartialDate, {
    nullable: true,
    description: bilingual("反馈日期;空:尚未。", "When it was reported. Null: not yet."),
  })
  @Column("text", { nullable: true })
  reportedOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: bilingual("反馈内容;空:尚未反馈。", "What was reported. Null: nothing yet."),
  })
  @Column("text", { nullable: true })
  report!: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: bilingual("解决日期;空:尚未。", "When it was solved. Null: not yet."),
  })
  @Column("text", { nullable: true })
  resolvedOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: bilingual("解决办法;空:尚未解决。", "How it was solved. Null: not yet."),
  })
  @Column("text", { nullable: true })
  resolution!: string | null;

  @Column("integer", { nullable: true })
  reopensId!: number | null;

  @ToOne(
    () => Blocker,
    bilingual("再现的原问题;空:首次提出。", "The one that came back in it. Null: it was not there before."),
    { nullable: true },
  )
  readonly reopens?: Blocker;

  @Field(() => String, {
    nullable: true,
    description: bilingual("再次提出的理由;空:首次提出。", "Why it was raised again. Null: it was not there before."),
  })
  @Column("text", { nullable: true })
  reopenReason!: string | null;
}
