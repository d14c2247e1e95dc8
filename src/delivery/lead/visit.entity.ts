import { Field, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";
import { bilingual } from "../../platform/graphql/bilingual";
import { enumeration } from "../../platform/graphql/enumeration";
import { ToOne } from "../../platform/graphql/fields";
import { CatalogRecord } from "../../platform/provenance";
import { PartialDate } from "../../platform/values";
import { Enterprise } from "../../targets/enterprise";
import { Organization } from "../../targets/organization";
import { Project } from "../project";
import { Lead } from "./lead.entity";

/** What an enterprise is called on for: the six must-visits. */
export enum VisitReason {
  INNOVATION = "INNOVATION",
  DIFFICULTY = "DIFFICULTY",
  REGISTRATION = "REGISTRATION",
  STRATEGY_CHANGE = "STRATEGY_CHANGE",
  EXPANSION = "EXPANSION",
  LISTING = "LISTING",
}

/** Names of the reasons. */
export const visitReasonLabels = enumeration(
  VisitReason,
  "VisitReason",
  bilingual("六必访的事由。", "What an enterprise is called on for: the six must-visits."),
  {
    INNOVATION: { zh: "孵化创新", en: "It incubates an innovation" },
    DIFFICULTY: { zh: "遇到困难", en: "It is in difficulty" },
    REGISTRATION: { zh: "注册、纳统", en: "It registers and enters the statistics" },
    STRATEGY_CHANGE: { zh: "战略调整", en: "It changes its strategy" },
    EXPANSION: { zh: "增资扩产", en: "It adds capital or capacity" },
    LISTING: { zh: "筹备上市", en: "It prepares a listing" },
  },
);

/** Who goes to whom. */
export enum VisitDirection {
  OUTBOUND = "OUTBOUND",
  INBOUND = "INBOUND",
}

/** Names of the directions. */
export const visitDirectionLabels = enumeration(
  VisitDirection,
  "VisitDirection",
  bilingual("走访的方向。", "Who goes to whom."),
  {
    OUTBOUND: { zh: "走出去:到企业", en: "Outbound: to the enterprise" },
    INBOUND: { zh: "请进来:企业来访", en: "Inbound: the enterprise comes" },
  },
);

/** 走访: a call on an enterprise, of a lead or of a project. Never changed: a new one corrects it. */
@Entity("visit")
@ObjectType({
  implements: CatalogRecord,
  description: bilingual(
    "对线索或项目企业的走访;只增不改,以新记录更正旧记录。可见范围同其线索或项目的责任单位。",
    "A call on the enterprise of a lead or of a project. Only added to: a new visit corrects an old one. Shown to those who work on the lead or project.",
  ),
})
export class Visit extends CatalogRecord {
  @Column("integer", { nullable: true })
  leadId!: number | null;

  @ToOne(() => Lead, bilingual("线索;空:走访的是项目。", "The lead that it was of. Null: it was of a project."), {
    nullable: true,
  })
  readonly lead?: Lead;

  @Column("integer", { nullable: true })
  projectId!: number | null;

  @ToOne(() => Project, bilingual("项目;空:走访的是线索。", "The project that it was of. Null: it was of a lead."), {
    nullable: true,
  })
  readonly project?: Project;

  @Column("integer", { nullable: true })
  enterpriseId!: number | null;

  @ToOne(
    () => Enterprise,
    bilingual(
      "企业:线索的企业,或项目的首位投资方;空:该投资方不在目录中。",
      "The enterprise: the lead's, or the project's first investor. Null: that one is not in the catalog.",
    ),
    { nullable: true },
  )
  readonly enterprise?: Enterprise;

  @Column("integer")
  organizationId!: number;

  @ToOne(
    () => Organization,
    bilingual(
      "走访单位。缺省为本单位,否则为线索的争取单位。",
      "Who visited. Unless said otherwise the writer's own, or else the organization that courts.",
    ),
  )
  readonly organization?: Organization;

  @Field(() => VisitReason, {
    nullable: true,
    description: bilingual(
      "六必访的事由;空:争取线索的拜访。走访项目时必填。",
      "Which of the six must-visits it was. Null: it was to court the enterprise. Needed for a project.",
    ),
  })
  @Column("text", { nullable: true })
  reason!: VisitReason | null;

  @Field(() => VisitDirection, { description: bilingual("方向。", "Who went to whom.") })
  @Column("text")
  direction!: VisitDirection;

  @Field(() => PartialDate, { description: bilingual("走访日期,不晚于今天。", "When it was, not after today.") })
  @Column("text")
  visitedOn!: string;

  @Field(() => String, { description: bilingual("纪要。", "What came of it.") })
  @Column("text")
  summary!: string;

  @Column("integer", { nullable: true })
  correctsId!: number | null;

  @ToOne(() => Visit, bilingual("所更正的走访;空:不是更正。", "The visit that it corrects. Null: it corrects none."), {
    nullable: true,
  })
  readonly corrects?: Visit;
}
