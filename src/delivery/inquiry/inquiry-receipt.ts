import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver } from "type-graphql";
import { Opportunity } from "../../lists/opportunity";
import { everyRowOf, sql } from "../../platform/database";
import { bilingual } from "../../platform/graphql/bilingual";
import type { RequestContext } from "../../platform/graphql/context";
import { byId } from "../../platform/loading";
import { PartialDate } from "../../platform/values";
import { InquiryClock, readClock } from "./inquiry-clock";
import { Inquiry, InquiryStatus } from "./inquiry.entity";
import { dueDay } from "./inquiry.rules";

/** 咨询回执: what whoever holds the code of an inquiry may know of it. */
@ObjectType({
  description: bilingual(
    "咨询回执:持有代码者可见,不含企业、联系方式与内容。",
    "What whoever holds the code may know of an inquiry: neither who asked nor what, nor how to reach them.",
  ),
})
export class InquiryReceipt {
  constructor(private readonly inquiry: Inquiry) {}

  @Field(() => String, {
    description: bilingual("代码,请妥善保管。", "The code: whoever holds it sees this."),
  })
  code(): string {
    return this.inquiry.code;
  }

  @Field(() => Opportunity, {
    nullable: true,
    description: bilingual(
      "所咨询的投资机会;空:未指明,或已撤回。",
      "The opportunity that it is about. Null: about none, or it was withdrawn.",
    ),
  })
  opportunity(@Ctx() context: RequestContext): Promise<Opportunity | null> | null {
    const { opportunityId } = this.inquiry;
    return opportunityId === null ? null : context.loader(byId(Opportunity)).load(opportunityId);
  }

  @Field(() => InquiryStatus, { description: bilingual("状态。", "State.") })
  status(): InquiryStatus {
    return this.inquiry.status;
  }

  @Field(() => String, { description: bilingual("提交时刻,UTC。", "When it was sent, ISO 8601 in UTC.") })
  submittedAt(): string {
    return this.inquiry.submittedAt;
  }

  @Field(() => String, {
    nullable: true,
    description: bilingual("答复,可分行;空:尚未答复。", "The answer, in one line or several. Null: none yet."),
  })
  answer(): string | null {
    return this.inquiry.answer;
  }

  @Field(() => InquiryClock, { description: bilingual("答复时限。", "The clock of its answer.") })
  clock(@Ctx() { today }: RequestContext): InquiryClock {
    return readClock(this.inquiry, today);
  }
}

/** The promise that is made before somebody asks. */
@ObjectType({ description: bilingual("答复承诺。", "The promise to whoever asks.") })
export class InquiryTerms {
  @Field(() => Int, {
    description: bilingual(
      "答复期限,工作日(周一至周五,未考虑法定节假日与调休)。",
      "Working days within which an inquiry is answered: Monday to Friday, public holidays are not known.",
    ),
  })
  workingDays!: number;

  @Field(() => PartialDate, {
    description: bilingual("今天提交的咨询应在此日(含)之前答复。", "When the answer to an inquiry of today is due."),
  })
  dueOn!: string;
}

/** Entries for whoever asks. */
@Resolver()
export class InquiryReceiptResolver {
  @Query(() => InquiryReceipt, {
    nullable: true,
    description: bilingual("凭代码查看咨询的答复;空:没有这份咨询。", "An inquiry by its code. Null: there is none."),
  })
  async inquiryReceipt(
    @Arg("code", () => String, { description: bilingual("代码。", "Its code.") }) code: string,
    @Ctx() { reader }: RequestContext,
  ): Promise<InquiryReceipt | null> {
    const [inquiry] = await reader.select(Inquiry, sql`SELECT * FROM ${everyRowOf("inquiry")} WHERE code = ${code}`);
    return inquiry ? new InquiryReceipt(inquiry) : null;
  }

  @Query(() => InquiryTerms, { description: bilingual("咨询的答复期限。", "Within what time inquiries are answered.") })
  inquiryTerms(@Ctx() { today, replyWorkingDays }: RequestContext): InquiryTerms {
    const dueOn = dueDay(today, replyWorkingDays);
    return Object.assign(new InquiryTerms(), { workingDays: replyWorkingDays, dueOn });
  }
}
