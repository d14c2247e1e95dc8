import { Arg, type ClassType, Ctx, Field, Mutation, ObjectType, Resolver } from "type-graphql";
import type { List, ListedRow } from "../connection";
import { bilingual } from "../graphql/bilingual";
import type { RequestContext } from "../graphql/context";
import { mutate, type Outcome } from "./mutate";
import type { MutationInput } from "./mutation-input";
import { UserError } from "./user-error";
import type { Write } from "./write";

/** What whoever writes a record is told of it that it may not see as a whole. */
export interface Receipt {
  /** Name of the field in the payload. */
  readonly field: string;
  readonly type: ClassType;
  /** The value of the field. */
  readonly of: (record: ListedRow) => object;
}

/** What a mutation is. */
export interface MutationOptions<Input extends MutationInput> {
  /** Verb first: `createLead`. */
  readonly name: string;
  readonly description: string;
  readonly input: ClassType<Input>;
  /** The list of the record that it answers. */
  readonly list: List;
  /** Whether anonymous viewers may call it. */
  readonly isForEverybody?: boolean;
  /** Left out: the payload has the record, as its writer sees it. */
  readonly receipt?: Receipt;
  /** Does it, and answers the code of the record. */
  readonly run: (write: Write, input: Omit<Input, "idempotencyKey">, context: RequestContext) => Promise<string>;
}

/** A mutation as it was declared. */
export interface DeclaredMutation {
  readonly name: string;
  readonly list: List;
  readonly isForEverybody: boolean;
}

const declared: DeclaredMutation[] = [];

/** Every mutation, by name. */
export function declaredMutations(): readonly DeclaredMutation[] {
  return [...declared].sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** A mutation `name(input: …!): <Name>Payload!`, its record and `userErrors` in the payload. */
export function mutationField<Input extends MutationInput>(options: MutationOptions<Input>): ClassType {
  const { name, list, run, receipt, isForEverybody = false } = options;
  declared.push({ name, list, isForEverybody });
  const payload = payloadType(`${name[0]?.toUpperCase()}${name.slice(1)}Payload`, list, receipt);
  class MutationResolver {}
  const prototype = MutationResolver.prototype as Record<string, unknown>;
  prototype[name] = (context: RequestContext, input: Input) =>
    mutate(context, { action: name, list, isForEverybody, hasReceipt: receipt !== undefined }, input, (write, given) =>
      run(write, given, context),
    );
  Ctx()(prototype, name, 0);
  Arg("input", () => options.input, { description: bilingual("输入。", "What it is given.") })(prototype, name, 1);
  Mutation(() => payload, { description: options.description })(
    prototype,
    name,
    Object.getOwnPropertyDescriptor(prototype, name) as never,
  );
  Resolver()(MutationResolver);
  return MutationResolver;
}

/** A payload whose value is an `Outcome`. */
function payloadType(name: string, list: List, receipt?: Receipt): ClassType {
  const field = receipt?.field ?? `${list.name[0]?.toLowerCase()}${list.name.slice(1)}`;
  class Payload {}
  ObjectType(name, { description: bilingual("操作的结果。", "What came of it.") })(Payload);
  const prototype = Payload.prototype as Record<string, unknown>;
  prototype[field] = function (this: Outcome) {
    return this.record && (receipt ? receipt.of(this.record) : this.record);
  };
  Field(() => (receipt?.type ?? list.entity) as never, {
    nullable: true,
    description: bilingual(
      "所写的记录;空:被拒绝,未作修改。",
      "The record as it is now. Null: refused, and nothing was changed.",
    ),
  })(prototype, field, Object.getOwnPropertyDescriptor(prototype, field) as never);
  Field(() => [UserError], {
    description: bilingual("拒绝的全部原因;空列表:已执行。", "All reasons for a refusal. Empty: it was done."),
  })(prototype, "userErrors");
  return Payload;
}
