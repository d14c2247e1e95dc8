import { Field, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { bilingual } from "../../platform/graphql/bilingual";
import { ToOne } from "../../platform/graphql/fields";
import { Node } from "../../platform/graphql/node";
import { AppraisalScheme } from "./appraisal-scheme.entity";
import { AppraisalState } from "./appraisal-terms";

/** 季度考核: a scheme applied to a quarter. Once closed it never changes. */
@Entity("appraisal_round")
@ObjectType({
  implements: Node,
  description: bilingual(
    "一个季度按某办法的考核;关闭后不再改变。",
    "A scheme applied to a quarter. Once closed it never changes.",
  ),
})
export class AppraisalRound extends Node {
  @PrimaryColumn("integer")
  id!: number;

  @Field(() => String, {
    description: bilingual("代码:办法代码/季度。", "Code: that of the scheme, a slash, the quarter."),
  })
  @Column("text")
  code!: string;

  @Column("integer")
  schemeId!: number;

  @ToOne(() => AppraisalScheme, bilingual("考核办法。", "Its scheme."))
  readonly scheme?: AppraisalScheme;

  @Field(() => String, { description: bilingual("季度,如 2026-Q1。", "The quarter, such as 2026-Q1.") })
  @Column("text")
  quarter!: string;

  @Field(() => AppraisalState, { description: bilingual("状态。", "State.") })
  @Column("text")
  state!: AppraisalState;

  @Field(() => Int, { description: bilingual("所用计分方法的版本。", "Version of the method that it goes by.") })
  @Column("integer")
  methodVersion!: number;

  @Field(() => String, {
    nullable: true,
    description: bilingual("关闭时刻,UTC;空:未关闭。", "When it was closed, ISO 8601 in UTC. Null: it is open."),
  })
  @Column("text", { nullable: true })
  closedAt!: string | null;

  @Field(() => Int, { description: bilingual("版本号。", "Its version.") })
  @Column("integer")
  version!: number;
}
