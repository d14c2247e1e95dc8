import { Arg, Ctx, Field, Int, ObjectType } from "type-graphql";
import { type Bilingual, bilingual } from "../../platform/graphql/bilingual";
import type { RequestContext } from "../../platform/graphql/context";
import { enumeration } from "../../platform/graphql/enumeration";
import { Locale } from "../../platform/graphql/locale";
import { loadNode, Node } from "../../platform/graphql/node";
import { byId } from "../../platform/loading";
import { PartialDate } from "../../platform/values";
import { Organization } from "../../targets/organization";
import { ReminderKind } from "./reminder.rules";

enumeration(ReminderKind, "ReminderKind", bilingual("提醒事项。", "What somebody is reminded of."), {
  TASK_DUE: { zh: "任务到期或逾期", en: "A task whose period ends or is over, and that is not done" },
  REPORT_MISSING: { zh: "缺任务月报", en: "Months of a task that are over and were not reported" },
  BLOCKER_VISIT: { zh: "项目问题应上门", en: "A blocker: somebody is to go there" },
  BLOCKER_REPORT: { zh: "项目问题应反馈", en: "A blocker: what was found is to be reported" },
  FUNDS_UNVERIFIED: {
    zh: "申报的到位资金未核验,期限为当季末",
    en: "Funds that were reported and that nobody verified, due at the end of their quarter",
  },
  LEAD_STEP: { zh: "线索的下一步应办", en: "The next step of a lead" },
  INQUIRY_REPLY: { zh: "投资咨询应答复", en: "An investor's inquiry: it is to be answered" },
});

/** 提醒: something that an organization is to do by a day. */
@ObjectType({ description: bilingual("提醒:应办或逾期的事项。", "Something that is to be done by a day, or is late.") })
export class Reminder {
  private readonly id!: string;
  private readonly told!: Bilingual;
  private readonly organizationId!: number | null;

  @Field(() => ReminderKind, { description: bilingual("事项。", "What it is about.") })
  kind!: ReminderKind;

  @Field(() => PartialDate, { description: bilingual("期限(含当日)。", "Last day.") })
  dueOn!: string;

  @Field(() => Int, { description: bilingual("剩余天数;负数:已逾期的天数。", "Days left; negative: late by so many.") })
  days!: number;

  @Field(() => Node, {
    nullable: true,
    description: bilingual(
      "所涉记录:任务、问题、项目、咨询或线索;空:已不存在。",
      "The task, blocker, project, inquiry or lead. Null: it is gone.",
    ),
  })
  record(@Ctx() context: RequestContext): Promise<Node | null> {
    return loadNode(this.id, context, "record");
  }

  @Field(() => Organization, {
    nullable: true,
    description: bilingual(
      "应办单位;空:未指定,由责任单位办理。",
      "Who is to do it. Null: nobody by name, so those responsible for the record.",
    ),
  })
  async organization(@Ctx() context: RequestContext): Promise<Organization | null> {
    return this.organizationId === null ? null : context.loader(byId(Organization)).load(this.organizationId);
  }

  @Field(() => String, { description: bilingual("说明。", "What is to be done, in a sentence.") })
  sentence(
    @Arg("locale", () => Locale, { nullable: true, description: bilingual("文本语言。", "Language of the text.") })
    locale: Locale | null,
    @Ctx() context: RequestContext,
  ): string {
    return this.told[locale ?? context.locale];
  }
}

/** 提醒清单: what is due on a day. */
@ObjectType({ description: bilingual("提醒清单。", "What is due, or late.") })
export class Reminders {
  @Field(() => PartialDate, { description: bilingual("截至日期。", "The day.") })
  asOf!: string;

  @Field(() => Int, { description: bilingual("事项总数。", "How many there are.") })
  totalCount!: number;

  @Field(() => Int, { description: bilingual("其中逾期的。", "How many of them are late.") })
  overdue!: number;

  @Field(() => [Reminder], {
    description: bilingual("事项,逾期最久的在前。", "The first of them, what is late longest first."),
  })
  nodes!: readonly Reminder[];
}
