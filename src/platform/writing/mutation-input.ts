import { Field, InputType, Int } from "type-graphql";
import { bilingual } from "../graphql/bilingual";

/** What every mutation may be given. */
@InputType({ description: bilingual("输入。", "Input.") })
export abstract class MutationInput {
  @Field(() => String, {
    nullable: true,
    description: bilingual(
      "幂等键,1至100个字符,由调用方随机生成:重复的调用只执行一次,并得到首次的结果。",
      "Idempotency key, 1 to 100 characters, made at random by the caller: a repeated call is done once and gets the first answer.",
    ),
  })
  idempotencyKey?: string | null;
}

/** What every mutation of a record that is there must be given. */
@InputType({ description: bilingual("输入。", "Input.") })
export abstract class ChangeInput extends MutationInput {
  @Field(() => String, { description: bilingual("记录的代码。", "Code of the record.") })
  code!: string;

  @Field(() => Int, {
    description: bilingual(
      "所见的版本号:若其后已被修改,则拒绝。",
      "The version that was seen: refused when the record has changed since.",
    ),
  })
  expectedVersion!: number;
}
