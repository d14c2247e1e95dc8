import { type ClassType, Field, InputType, Int } from "type-graphql";
import { bilingual } from "../graphql/bilingual";
import { Decimal, MoneyUnit, PartialDate } from "../values";

const WORDS = {
  eq: bilingual("等于。", "Equal to."),
  ne: bilingual("不等于(含无值的记录)。", "Not equal to; rows without a value are included."),
  in: bilingual("等于其中之一,至多250个。", "Equal to one of these, at most 250."),
  gte: bilingual("不小于。", "Not less than."),
  lte: bilingual("不大于。", "Not more than."),
  contains: bilingual("包含。", "Contains."),
  startsWith: bilingual("以此开头。", "Starts with."),
  isNull: bilingual("是否无值。", "Whether there is no value."),
};

type Operator = keyof typeof WORDS;

/** Gives a filter its operators: `in` takes a list of the operand's type, `isNull` a yes or no. */
export function declareOperators(
  filter: ClassType,
  operand: () => unknown,
  operators: readonly Operator[],
  words: Partial<typeof WORDS> = {},
): void {
  for (const operator of operators) {
    const type = operator === "isNull" ? () => Boolean : operator === "in" ? () => [operand()] : operand;
    Field(type as () => never, { nullable: true, description: words[operator] ?? WORDS[operator] })(
      filter.prototype,
      operator,
    );
  }
}

/** Operators on a text. */
@InputType({
  description: bilingual("文本条件;拉丁字母不分大小写。", "Condition on a text; ASCII letters compare without case."),
})
export class StringFilter {}
declareOperators(StringFilter, () => String, ["eq", "ne", "in", "contains", "startsWith", "isNull"]);

/** Operators on a whole number. */
@InputType({ description: bilingual("整数条件。", "Condition on a whole number.") })
export class IntFilter {}
declareOperators(IntFilter, () => Int, ["eq", "ne", "in", "gte", "lte", "isNull"]);

/** Operators on a quantity. */
@InputType({ description: bilingual("数量条件。", "Condition on a quantity.") })
export class DecimalFilter {}
declareOperators(DecimalFilter, () => Decimal, ["eq", "ne", "in", "gte", "lte", "isNull"]);

/** Operators on an amount of money; the unit goes for all of them. */
@InputType({ description: bilingual("金额条件。", "Condition on an amount of money.") })
export class MoneyFilter {
  @Field(() => MoneyUnit, {
    defaultValue: MoneyUnit.HUNDRED_MILLION,
    description: bilingual("各数额的单位,默认亿元。", "Unit of the amounts, 100 million CNY unless said otherwise."),
  })
  unit!: MoneyUnit;
}
declareOperators(MoneyFilter, () => Decimal, ["eq", "ne", "in", "gte", "lte", "isNull"]);

/** Operators on a date of any precision. */
@InputType({
  description: bilingual(
    "日期条件;`eq` 与 `lte` 包含所给年或月的全部。",
    "Condition on a date; `eq` and `lte` take in all of the year or month that is given.",
  ),
})
export class DateFilter {}
declareOperators(DateFilter, () => PartialDate, ["eq", "gte", "lte", "isNull"], {
  eq: bilingual("在该年、月或日之内。", "Within that year, month or day."),
  gte: bilingual("不早于其首日。", "Not before its first day."),
  lte: bilingual("不晚于其末日。", "Not after its last day."),
});

/** Operators on a yes or no. */
@InputType({ description: bilingual("是非条件。", "Condition on a yes or no.") })
export class BooleanFilter {}
declareOperators(BooleanFilter, () => Boolean, ["eq"]);
