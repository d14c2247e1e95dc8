import { Field, Float, InputType, Int } from "type-graphql";
import { bilingual } from "../graphql/bilingual";
import { amountText, Decimal, MoneyUnit, PartialDate, wanOf } from "../values";

/** How what stands in a cell of a file is said in the graph: one definition says for both what may be stored. */
export interface InputKind {
  /** The GraphQL type. */
  readonly type: () => unknown;
  /** What would stand in the cell of a file; a value that cannot be stored makes a text that the cell refuses. */
  readonly text: (value: unknown) => string;
}

/** An amount of money as it is given. */
@InputType({ description: bilingual("金额。", "An amount of money.") })
export class MoneyInput {
  @Field(() => Decimal, { description: bilingual("数额,精确到万元。", "The amount, whole in 10,000 CNY.") })
  amount!: string;

  @Field(() => MoneyUnit, {
    defaultValue: MoneyUnit.HUNDRED_MILLION,
    description: bilingual("单位,缺省为亿元。", "The unit; 100 million CNY when left out."),
  })
  unit!: MoneyUnit;
}

/** A text in both languages as it is given. */
@InputType({ description: bilingual("双语文本。", "A text in both languages.") })
export class LocalizedTextInput {
  @Field(() => String, { description: bilingual("中文。", "Chinese.") })
  zh!: string;

  @Field(() => String, {
    nullable: true,
    description: bilingual("英文;空:没有译文。", "English. Null: not translated."),
  })
  en?: string | null;
}

/** Texts and codes. */
export const textInput: InputKind = { type: () => String, text: String };
/** Whole numbers of 32 bits. */
export const integerInput: InputKind = { type: () => Int, text: String };
/** Exact decimals. */
export const decimalInput: InputKind = { type: () => Decimal, text: String };
/** Degrees. */
export const degreesInput: InputKind = { type: () => Float, text: String };
/** Yes or no. */
export const truthInput: InputKind = { type: () => Boolean, text: String };
/** Dates as precise as they are known. */
export const dateInput: InputKind = { type: () => PartialDate, text: String };

/** Money; cells hold 亿元. */
export const moneyInput: InputKind = {
  type: () => MoneyInput,
  text: (value) => {
    const { amount, unit } = value as MoneyInput;
    const wan = wanOf(amount, unit);
    return wan === null ? `${amount} ${unit}` : amountText(wan, MoneyUnit.HUNDRED_MILLION);
  },
};

/** A value of an enum; `words` are those of the file by what is stored. */
export function enumInput(type: object, words: ReadonlyMap<string, string>): InputKind {
  return { type: () => type, text: (value) => words.get(String(value)) ?? String(value) };
}
