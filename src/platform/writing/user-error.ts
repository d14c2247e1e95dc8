import { Field, ObjectType } from "type-graphql";
import type { Bilingual } from "../graphql/bilingual";
import { bilingual } from "../graphql/bilingual";
import { enumeration } from "../graphql/enumeration";

/** Why the business refuses a mutation. */
export enum UserErrorCode {
  INVALID = "INVALID",
  UNKNOWN_REFERENCE = "UNKNOWN_REFERENCE",
  NOT_FOUND = "NOT_FOUND",
  NOT_YOURS = "NOT_YOURS",
  VERSION_CONFLICT = "VERSION_CONFLICT",
  UNLAWFUL_TRANSITION = "UNLAWFUL_TRANSITION",
  DUPLICATE = "DUPLICATE",
  KEY_REUSED = "KEY_REUSED",
}

enumeration(UserErrorCode, "UserErrorCode", bilingual("业务上拒绝的原因。", "Why the business refuses."), {
  INVALID: { zh: "值不符合要求", en: "A value that cannot be stored" },
  UNKNOWN_REFERENCE: { zh: "所指的记录不存在", en: "What it points to does not exist" },
  NOT_FOUND: { zh: "没有可由您修改的这条记录", en: "There is no such record that you may change" },
  NOT_YOURS: { zh: "超出您负责的产业链或地区", en: "Outside the chains or the area that you answer for" },
  VERSION_CONFLICT: { zh: "记录已被他人修改", en: "Somebody else has changed the record" },
  UNLAWFUL_TRANSITION: { zh: "当前状态不允许此操作", en: "Not allowed in the state that it is in" },
  DUPLICATE: { zh: "已有相同的记录", en: "There is such a record already" },
  KEY_REUSED: { zh: "幂等键已用于另一次调用", en: "The idempotency key was used for another call" },
});

/** A complaint about a mutation, in both languages until it is told. */
export interface Complaint {
  readonly code: UserErrorCode;
  /** Names from `input` on; a place in a list as its number. */
  readonly path: readonly string[];
  readonly told: Bilingual;
}

/** 业务错误: why a mutation did nothing, or one of the reasons. */
@ObjectType({
  description: bilingual(
    "业务上的拒绝:有一条即未作任何修改。",
    "Why the business refuses a mutation: where there is one, nothing was changed.",
  ),
})
export class UserError {
  @Field(() => UserErrorCode, { description: bilingual("代码。", "Code.") })
  code!: UserErrorCode;

  @Field(() => String, { description: bilingual("说明,用请求的语言。", "What is wrong, in the request's language.") })
  message!: string;

  @Field(() => [String], {
    description: bilingual("所指的输入,自 input 起。", "The input that it is about, from `input` on."),
  })
  path!: readonly string[];
}

/** Takes a write back, for the reasons given. */
export class RefusedError extends Error {
  constructor(readonly complaints: readonly Complaint[]) {
    super(complaints.map(({ code, told }) => `${code}: ${told.en}`).join("; "));
    this.name = "RefusedError";
  }
}
