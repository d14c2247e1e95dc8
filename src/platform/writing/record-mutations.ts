import { type ClassType, Field, InputType } from "type-graphql";
import { Publication } from "../access";
import { bilingual, message } from "../graphql/bilingual";
import { mutationField } from "./mutation-field";
import { ChangeInput, MutationInput } from "./mutation-input";
import { changeRecord, createRecord, ownRecord } from "./record-write";
import { UserErrorCode } from "./user-error";
import type { Writable } from "./writable";
import type { Write } from "./write";

/** `create<Type>` and `update<Type>`. */
export function recordMutations(writable: Writable): ClassType[] {
  return [createMutation(writable), updateMutation(writable)];
}

/** `create<Type>`; `run` writes the record and answers its code. */
export function createMutation(
  writable: Writable,
  run = (write: Write, input: object) => createRecord(write, writable, { ...input }),
): ClassType {
  const { name, label } = writable.list;
  return mutationField({
    name: `create${name}`,
    description: bilingual(`新建${label}。`, `Makes a new ${name}.`),
    input: createInput(writable),
    list: writable.list,
    run,
  });
}

/** `update<Type>`; `run` changes the record and answers its code. */
export function updateMutation(
  writable: Writable,
  run = (write: Write, input: Omit<ChangeInput, "idempotencyKey">) =>
    changeRecord(write, writable, input, { ...input }),
): ClassType {
  const { name, label } = writable.list;
  return mutationField({
    name: `update${name}`,
    description: bilingual(
      `修改${label}:未给出的内容不变,null 清空。`,
      `Changes a ${name}: what is left out stays, null empties.`,
    ),
    input: updateInput(writable),
    list: writable.list,
    run,
  });
}

/** `publish<Type>` and `withdraw<Type>`, of types whose records are not all public. */
export function publicationMutations(writable: Writable): ClassType[] {
  const { name, label } = writable.list;
  return [
    mutationField({
      name: `publish${name}`,
      description: bilingual(`公开${label}。`, `Shows a ${name} to everybody.`),
      input: changeInput(`Publish${name}Input`),
      list: writable.list,
      run: (write, input) => setPublication(write, writable, input, Publication.PUBLISHED),
    }),
    mutationField({
      name: `withdraw${name}`,
      description: bilingual(
        `撤回${label}:此后仅责任单位与主管部门可见。`,
        `Withdraws a ${name}: from then on it is seen by those responsible and by the office.`,
      ),
      input: changeInput(`Withdraw${name}Input`),
      list: writable.list,
      run: (write, input) => setPublication(write, writable, input, Publication.WITHDRAWN),
    }),
  ];
}

async function setPublication(
  write: Write,
  writable: Writable,
  { code, expectedVersion }: Pick<ChangeInput, "code" | "expectedVersion">,
  publication: Publication,
): Promise<string> {
  const row = await ownRecord(write, writable, code, expectedVersion);
  const isDraft = row.publication === Publication.DRAFT;
  if (row.publication === publication || (isDraft && publication === Publication.WITHDRAWN)) {
    write.refuse(
      UserErrorCode.UNLAWFUL_TRANSITION,
      ["code"],
      message(
        `${writable.list.label} ${code} 现为 ${row.publication},不能改为 ${publication}。`,
        `${writable.list.name} ${code} is ${row.publication} and cannot become ${publication}.`,
      ),
    );
  }
  return changeRecord(write, writable, { code, expectedVersion }, {}, { publication });
}

/** The input of a change that needs nothing more. */
function changeInput(name: string): ClassType<ChangeInput> {
  class Input extends ChangeInput {}
  InputType(name, { description: bilingual("输入。", "Input.") })(Input);
  return Input;
}

/** The input of `create<Type>`, or of another mutation that makes such a record; `base` is what it is given besides. */
export function createInput(
  writable: Writable,
  name = `Create${writable.list.name}Input`,
  base: abstract new () => MutationInput = MutationInput,
): ClassType<MutationInput> {
  class Input extends base {}
  InputType(name, {
    description: bilingual(`新的${writable.list.label}。`, `A new ${writable.list.name}.`),
  })(Input);
  addFields(writable, Input, (isRequired) => !isRequired);
  return Input;
}

/** The input of `update<Type>`. */
export function updateInput(writable: Writable): ClassType<ChangeInput> {
  class Input extends ChangeInput {}
  InputType(`Update${writable.list.name}Input`, {
    description: bilingual(`对${writable.list.label}的修改。`, `Changes of a ${writable.list.name}.`),
  })(Input);
  addFields(writable, Input, () => true);
  return Input;
}

function addFields(writable: Writable, input: ClassType, isNullable: (isRequired: boolean) => boolean): void {
  for (const { name, type, description, isRequired } of writable.fields) {
    Field(type as () => never, { nullable: isNullable(isRequired), description })(input.prototype as object, name);
  }
}
