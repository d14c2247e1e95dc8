import { Ctx, Field, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Opportunity } from "../../lists/opportunity";
import { bilingual } from "../../platform/graphql/bilingual";
import type { RequestContext } from "../../platform/graphql/context";
import { enumeration } from "../../platform/graphql/enumeration";
import { MoneyField, ToOne } from "../../platform/graphql/fields";
import { Locale } from "../../platform/graphql/locale";
import { Node } from "../../platform/graphql/node";
import { InquiryClock, readClock } from "./inquiry-clock";

/** Whether an inquiry was answered. */
export enum InquiryStatus {
  OPEN = "OPEN",
  ANSWERED = "ANSWERED",
}

/** Names of the states. */
export const inquiryStatusLabels = enumeration(
  InquiryStatus,
  "InquiryStatus",
  bilingual("咨询状态。", "Whether an inquiry was answered."),
  {
    OPEN: { zh: "待答复", en: "Waits for its answer" },
    ANSWERED: { zh: "已答复", en: "Answered" },
  },
);

/** 投资咨询: what an investor asks. Its code is known to whoever sent it and to those who answer it. */
@Entity("inquiry")
@ObjectType({
  implements: Node,
  description: bilingual(
    "投资咨询,仅责任单位与主管部门可见;未指明投资机会的仅主管部门可见。",
    "What an investor asks, shown to those responsible for the opportunity and to the office; without an opportunity, to the office alone.",
  ),
})
export class Inquiry extends Node {
  @PrimaryColumn("integer")
  id!: number;

  @Field(() => String, {
    description: bilingual("代码,随机生成,也是投资者的回执。", "Code, made at random: the investor's receipt too."),
  })
  @Column("text")
  code!: string;

  @Column("integer", { nullable: true })
  opportunityId!: number | null;

  @ToOne(
    () => Opportunity,
    bilingual("所咨询的投资机会;空:未指明。", "The opportunity that it is about. Null: about none."),
    { nullable: true },
  )
  readonly opportunity?: Opportunity;

  @Field(() => String, { description: bilingual("企业名称。", "Name of the company.") })
  @Column("text")
  company!: string;

  @Field(() => String, {
    description: bilingual("联系方式:邮箱或电话。", "How to reach whoever asks: mail or telephone."),
  })
  @Column("text")
  contact!: string;

  @Field(() => String, { description: bilingual("内容,可分行。", "What is asked, in one line or several.") })
  @Column("text")
  message!: string;

  @Field(() => Locale, { description: bilingual("希望的答复语言。", "Language in which it is to be answered.") })
  @Column("text")
  locale!: Locale;

  /** 10,000 CNY. Null: not said. */
  @MoneyField(bilingual("拟投资额;空:未说明。", "What might be invested. Null: not said."))
  @Column("bigint", { nullable: true })
  amountWan!: number | null;

  @Field(() => InquiryStatus, { description: bilingual("状态。", "State.") })
  @Column("text")
  status!: InquiryStatus;

  @Field(() => String, { description: bilingual("提交时刻,UTC。", "When it was sent, ISO 8601 in UTC.") })
  @Column("text")
  submittedAt!: string;

  @Column("text")
  dueOn!: string;

  @Field(() => String, {
    nullable: true,
    description: bilingual("答复,可分行;空:尚未答复。", "The answer, in one line or several. Null: none yet."),
  })
  @Column("text", { nullable: true })
  answer!: string | null;

  @Column("text", { nullable: true })
  answeredOn!: string | null;

  @Field(() => Int, { description: bilingual("版本号。", "Its version.") })
  @Column("integer")
  version!: number;

  @Field(() => InquiryClock, { description: bilingual("答复时限。", "The clock of its answer.") })
  clock(@Ctx() { today }: RequestContext): InquiryClock {
    return readClock(this, today);
  }
}
