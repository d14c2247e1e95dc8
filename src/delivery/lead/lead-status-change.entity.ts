import { Field, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { bilingual } from "../../platform/graphql/bilingual";
import { ToOne } from "../../platform/graphql/fields";
import { Node } from "../../platform/graphql/node";
import { PartialDate } from "../../platform/values";
import { Organization } from "../../targets/organization";
import { Lead, LeadStatus } from "./lead.entity";

/** 线索状态变更: one step of a lead, as it was entered. Never changed, never removed. */
@Entity("lead_status_change")
@ObjectType({
  implements: Node,
  description: bilingual("线索的一次状态变更;只增不改。", "One step of a lead, as it was entered. Only added to."),
})
export class LeadStatusChange extends Node {
  @PrimaryColumn("integer")
  id!: number;

  @Field(() => String, { description: bilingual("代码。", "Code.") })
  @Column("text")
  code!: string;

  @Column("integer")
  leadId!: number;

  @ToOne(() => Lead, bilingual("线索。", "The lead."))
  readonly lead?: Lead;

  @Field(() => LeadStatus, {
    nullable: true,
    description: bilingual("此前的状态;空:新建。", "What it was before. Null: it was entered then."),
  })
  @Column("text", { nullable: true })
  fromStatus!: LeadStatus | null;

  @Field(() => LeadStatus, { description: bilingual("此后的状态。", "What it became.") })
  @Column("text")
  toStatus!: LeadStatus;

  @Field(() => PartialDate, { description: bilingual("变更的日期。", "When it became so.") })
  @Column("text")
  changedOn!: string;

  @Field(() => String, {
    nullable: true,
    description: bilingual("理由;空:未说明。", "The reason. Null: none was given."),
  })
  @Column("text", { nullable: true })
  reason!: string | null;

  @Column("integer", { nullable: true })
  organizationId!: number | null;

  @ToOne(
    () => Organization,
    bilingual("登记单位;空:主管部门或应用。", "Who entered it. Null: the office, or an application."),
    { nullable: true },
  )
  readonly organization?: Organization;

  @Field(() => String, { description: bilingual("登记时刻,UTC。", "When it was entered, ISO 8601 in UTC.") })
  @Column("text")
  recordedAt!: string;
}
