import { Field, InputType } from "type-graphql";
import type { ListedRow } from "../../platform/connection";
import { type Sql, sql } from "../../platform/database";
import { bilingual, message } from "../../platform/graphql/bilingual";
import type { RequestContext } from "../../platform/graphql/context";
import { Locale } from "../../platform/graphql/locale";
import { LONGEST_NAME, MoneyInput } from "../../platform/seeding";
import { wanOf } from "../../platform/values";
import {
  appendRow,
  ChangeInput,
  checkText,
  linesOf,
  mutationField,
  MutationInput,
  ownRecord,
  UserErrorCode,
  type Write,
} from "../../platform/writing";
import { InquiryReceipt } from "./inquiry-receipt";
import { type Inquiry, InquiryStatus } from "./inquiry.entity";
import { inquiryList } from "./inquiry.list";
import { contactOf, dueDay } from "./inquiry.rules";

/** Longest message and longest answer, in characters. */
const LONGEST_LETTER = 4_000;
/** For how long the same words of the same sender are the same inquiry. */
const SAME_MS = 86_400_000;
/** What the audit, which is never changed, does not keep of a person. */
const UNTOLD = ["contact"];

@InputType({ description: bilingual("一份咨询。", "An inquiry.") })
class SubmitInquiryInput extends MutationInput {
  @Field(() => String, {
    nullable: true,
    description: bilingual(
      "所咨询的投资机会的代码,须已公开;空:不指明。",
      "Code of the opportunity, which must be published. Null: about none.",
    ),
  })
  opportunity?: string | null;

  @Field(() => String, { description: bilingual("企业名称,1至300个字符。", "The company, 1 to 300 characters.") })
  company!: string;

  @Field(() => String, {
    description: bilingual(
      "联系方式:邮箱,或5至15位数字的电话;仅答复者可见。",
      "How to reach you: an address of mail, or a telephone number of 5 to 15 digits. Shown to those who answer alone.",
    ),
  })
  contact!: string;

  @Field(() => String, {
    description: bilingual(
      "内容,1至4000个字符,可分行。",
      "What you ask, 1 to 4,000 characters, in one line or several.",
    ),
  })
  message!: string;

  @Field(() => Locale, {
    nullable: true,
    description: bilingual("希望的答复语言;空:请求的语言。", "Language of the answer. Null: that of the request."),
  })
  locale?: Locale | null;

  @Field(() => MoneyInput, {
    nullable: true,
    description: bilingual("拟投资额,大于0;空:不说明。", "What you might invest, more than 0. Null: not said."),
  })
  amount?: MoneyInput | null;
}

@InputType({ description: bilingual("对咨询的答复,或对答复的更正。", "An answer to an inquiry, or its correction.") })
class AnswerInquiryInput extends ChangeInput {
  @Field(() => String, {
    description: bilingual("答复,1至4000个字符,可分行。", "The answer, 1 to 4,000 characters, in one line or several."),
  })
  answer!: string;
}

type Submitted = Omit<SubmitInquiryInput, "idempotencyKey">;

/** What an investor asks, and what is answered. */
export const inquiryMutations = [
  mutationField({
    name: "submitInquiry",
    description: bilingual(
      "提交咨询,任何人可用;匿名者每次请求至多一份。24小时内同一联系方式就同一机会提交相同内容,视为同一份。",
      "Sends an inquiry: anybody may, without credentials one per request. The same words of the same sender about the same opportunity within 24 hours are the same inquiry.",
    ),
    input: SubmitInquiryInput,
    list: inquiryList,
    isForEverybody: true,
    receipt: {
      field: "receipt",
      type: InquiryReceipt,
      of: (record: ListedRow) => new InquiryReceipt(record as Inquiry),
    },
    run: submit,
  }),
  mutationField({
    name: "answerInquiry",
    description: bilingual(
      "答复咨询;再次答复即更正,时限以首次答复为准。",
      "Answers an inquiry. A second answer corrects the first, at whose day the clock stays.",
    ),
    input: AnswerInquiryInput,
    list: inquiryList,
    run: answer,
  }),
];

async function submit(write: Write, input: Submitted, { locale, replyWorkingDays }: RequestContext): Promise<string> {
  const [company, asked] = [input.company.trim(), linesOf(input.message)];
  checkText(write, ["company"], company, LONGEST_NAME);
  const contact = readContact(write, input.contact);
  checkText(write, ["message"], asked, LONGEST_LETTER, { hasLines: true });
  const amountWan = readAmount(write, input.amount ?? null);
  const opportunityId = await readOpportunity(write, input.opportunity ?? null);
  write.check();
  const earlier = await sameInquiry(write, { opportunityId, contact, asked });
  if (earlier !== null) return earlier;
  const values = {
    opportunity_id: opportunityId,
    company,
    contact,
    message: asked,
    locale: input.locale ?? locale,
    amount_wan: amountWan,
    status: InquiryStatus.OPEN,
    submitted_at: write.at,
    due_on: dueDay(write.today, replyWorkingDays),
  };
  return appendRow(write, inquiryList, "inq", values, UNTOLD);
}

async function answer(write: Write, input: Omit<AnswerInquiryInput, "idempotencyKey">): Promise<string> {
  const before = await ownRecord(write, { list: inquiryList }, input.code, input.expectedVersion);
  const answered = linesOf(input.answer);
  checkText(write, ["answer"], answered, LONGEST_LETTER, { hasLines: true });
  write.check();
  await write.transaction.run(sql`UPDATE inquiry SET answer = ${answered}, status = ${InquiryStatus.ANSWERED},
    answered_on = COALESCE(answered_on, ${write.today}), version = version + 1 WHERE id = ${before.id}`);
  const [after] = await write.transaction.rows<object>(sql`SELECT * FROM inquiry WHERE id = ${before.id}`);
  write.note({ type: inquiryList.name, code: input.code, before: told(before), after: told(after ?? {}) });
  return input.code;
}

function told(row: object): object {
  return Object.fromEntries(Object.entries(row).filter(([column]) => !UNTOLD.includes(column)));
}

function readContact(write: Write, text: string): string {
  const contact = contactOf(text);
  if (contact === null) {
    const shown = text.slice(0, 100);
    write.complain(
      UserErrorCode.INVALID,
      ["contact"],
      message(
        `“${shown}”既不是邮箱,也不是5至15位数字的电话。`,
        `"${shown}" is neither an address of mail nor a telephone number of 5 to 15 digits.`,
      ),
    );
  }
  return contact ?? "";
}

function readAmount(write: Write, given: MoneyInput | null): number | null {
  const wan = given && wanOf(given.amount, given.unit);
  if (given && (wan === null || wan <= 0)) {
    write.complain(
      UserErrorCode.INVALID,
      ["amount"],
      message(
        `${given.amount} ${given.unit} 不是大于0、精确到万元的数额。`,
        `${given.amount} ${given.unit} is no amount above 0 that is whole in 10,000 CNY.`,
      ),
    );
  }
  return wan;
}

/** Its id; what is not published is answered like one that never was. */
async function readOpportunity(write: Write, code: string | null): Promise<number | null> {
  if (code === null) return null;
  const [row] = await write.transaction.rows<{ id: number }>(
    sql`SELECT id FROM opportunity WHERE code = ${code} AND publication = 'PUBLISHED'`,
  );
  if (!row) {
    const shown = code.slice(0, 100);
    write.complain(
      UserErrorCode.UNKNOWN_REFERENCE,
      ["opportunity"],
      message(`没有公开的投资机会 ${shown}。`, `There is no published opportunity ${shown}.`),
    );
  }
  return row?.id ?? null;
}

/** Code of the inquiry that is this one, sent again; null: it is a new one. */
async function sameInquiry(
  { transaction, at }: Write,
  { opportunityId, contact, asked }: { opportunityId: number | null; contact: string; asked: string },
): Promise<string | null> {
  const since = new Date(Date.parse(at) - SAME_MS).toISOString();
  const about: Sql = opportunityId === null ? sql`opportunity_id IS NULL` : sql`opportunity_id = ${opportunityId}`;
  const [row] = await transaction.rows<{ code: string }>(sql`SELECT code FROM inquiry
    WHERE contact = ${contact} AND submitted_at > ${since} AND message = ${asked} AND ${about} ORDER BY id LIMIT 1`);
  return row?.code ?? null;
}
