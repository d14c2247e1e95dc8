import { Field, InputType, Int } from "type-graphql";
import { bilingual } from "../graphql/bilingual";
import { Decimal, MoneyUnit, PartialDate } from "../values";

const EQ = bilingual("等于。", "Equal to.");
const NE = bilingual("不等于(含无值的记录)。", "Not equal to; rows without a value are included.");
const IN = bilingual("等于其中之一,至多250个。", "Equal to one of these, at most 250.");
const GTE = bilingual("不小于。", "Not less than.");
const LTE = bilingual("不大于。", "Not more than.");
const IS_NULL = bilingual("是否无值。", "Whether there is no value.");

/** Operators on a text. */
@InputType({
  description: bilingual("文本条件;拉丁字母不分大小写。", "Condition on a text; ASCII letters compare without case."),
})
export class StringFilter {
  @Field(() => String, { nullable: true, description: EQ }) eq?: string;
  @Field(() => String, { nullable: true, description: NE }) ne?: string;
  @Field(() => [String], { nullable: true, description: IN }) in?: string[];
  @Field(() => String, { nullable: true, description: bilingual("包含。", "Contains.") }) contains?: string;
  @Field(() => String, { nullable: true, description: bilingual("以此开头。", "Starts with.") }) startsWith?: string;
  @Field(() => Boolean, { nullable: true, description: IS_NULL }) isNull?: boolean;
}

/** Operators on a whole number. */
@InputType({ description: bilingual("整数条件。", "Condition on a whole number.") })
export class IntFilter {
  @Field(() => Int, { nullable: true, description: EQ }) eq?: number;
  @Field(() => Int, { nullable: true, description: NE }) ne?: number;
  @Field(() => [Int], { nullable: true, description: IN }) in?: number[];
  @Field(() => Int, { nullable: true, description: GTE }) gte?: number;
  @Field(() => Int, { nullable: true, description: LTE }) lte?: number;
  @Field(() => Boolean, { nullable: true, description: IS_NULL }) isNull?: boolean;
}

/** Operators on a quantity. */
@InputType({ description: bilingual("数量条件。", "Condition on a quantity.") })
export class DecimalFilter {
  @Field(() => Decimal, { nullable: true, description: EQ }) eq?: string;
  @Field(() => Decimal, { nullable: true, description: NE }) ne?: string;
  @Field(() => [Decimal], { nullable: true, description: IN }) in?: string[];
  @Field(() => Decimal, { nullable: true, description: GTE }) gte?: string;
  @Field(() => Decimal, { nullable: true, description: LTE }) lte?: string;
  @Field(() => Boolean, { nullable: true, description: IS_NULL }) isNull?: boolean;
}

/** Operators on an amount of money; the unit goes for all of them. */
@InputType({ description: bilingual("金额条件。", "Condition on an amount of money.") })
export class MoneyFilter {
  @Field(() => Decimal, { nullable: true, description: EQ }) eq?: string;
  @Field(() => Decimal, { nullable: true, description: NE }) ne?: string;
  @Field(() => [Decimal], { nullable: true, description: IN }) in?: string[];
  @Field(() => Decimal, { nullable: true, description: GTE }) gte?: string;
  @Field(() => Decimal, { nullable: true, description: LTE }) lte?: string;
  @Field(() => Boolean, { nullable: true, description: IS_NULL }) isNull?: boolean;
  @Field(() => MoneyUnit, {
    defaultValue: MoneyUnit.HUNDRED_MILLION,
    description: bilingual("各数额的单位,默认亿元。", "Unit of the amounts, 100 million CNY unless said otherwise."),
  })
  unit!: MoneyUnit;
}

/** Operators on a date of any precision. */
@InputType({
  description: bilingual(
    "日期条件;`eq` 与 `lte` 包含所给年或月的全部。",
    "Condition on a date; `eq` and `lte` take in all of the year or month that is given.",
  ),
})
export class DateFilter {
  @Field(() => PartialDate, {
    nullable: true,
    description: bilingual("在该年、月或日之内。", "Within that year, month or day."),
  })
  eq?: string;
  @Field(() => PartialDate, { nullable: true, description: bilingual("不早于其首日。", "Not before its first day.") })
  gte?: string;
  @Field(() => PartialDate, { nullable: true, description: bilingual("不晚于其末日。", "Not after its last day.") })
  lte?: string;
  @Field(() => Boolean, { nullable: true, description: IS_NULL }) isNull?: boolean;
}

/** Operators on a yes or no. */
@InputType({ description: bilingual("是非条件。", "Condition on a yes or no.") })
export class BooleanFilter {
  @Field(() => Boolean, { nullable: true, description: EQ }) eq?: boolean;
}
