import { Arg, Field, ObjectType, registerEnumType } from "type-graphql";
import { type Sql, sql } from "../database";
import { bilingual } from "../graphql/bilingual";
import type { RowSql, ScalarForm, SqlForm } from "../graphql/sql-forms";
import { jsonValue, quoted, raw } from "../sql-json";
import { Decimal, decimalSql, decimalText, scaledInteger } from "./decimal";

const CURRENCY = "CNY";

/** Units in which money is shown. */
export enum MoneyUnit {
  YUAN = "YUAN",
  TEN_THOUSAND = "TEN_THOUSAND",
  HUNDRED_MILLION = "HUNDRED_MILLION",
  BILLION = "BILLION",
}

registerEnumType(MoneyUnit, {
  name: "MoneyUnit",
  description: bilingual("金额单位(人民币)。", "Unit of an amount of money (CNY)."),
  valuesConfig: {
    YUAN: { description: bilingual("元。", "Yuan.") },
    TEN_THOUSAND: { description: bilingual("万元。", "10,000 yuan (wan).") },
    HUNDRED_MILLION: { description: bilingual("亿元。", "100 million yuan (yi).") },
    BILLION: { description: bilingual("十亿元。", "1,000 million yuan.") },
  },
});

/** 10^digits of 万元 make one of the unit; negative: one 万元 makes 10^-digits of it. */
const DIGITS: Record<MoneyUnit, number> = {
  [MoneyUnit.YUAN]: -4,
  [MoneyUnit.TEN_THOUSAND]: 0,
  [MoneyUnit.HUNDRED_MILLION]: 4,
  [MoneyUnit.BILLION]: 5,
};

/** An amount of money: a whole number of 万元 (10,000 CNY), the unit in which returns are made. */
@ObjectType({
  description: bilingual("金额,按万元精确存储。", "An amount of money, kept exactly in units of 10,000 CNY."),
})
export class Money {
  constructor(readonly wan: number) {}

  @Field(() => Decimal, {
    description: bilingual("数额,默认单位为亿元。", "The amount, in 100 million CNY unless said otherwise."),
  })
  amount(
    @Arg("unit", () => MoneyUnit, {
      defaultValue: MoneyUnit.HUNDRED_MILLION,
      description: bilingual("单位。", "The unit."),
    })
    unit: MoneyUnit,
  ): string {
    return amountText(this.wan, unit);
  }

  @Field(() => String, { description: bilingual("币种,ISO 4217。", "Currency, ISO 4217.") })
  get currency(): string {
    return CURRENCY;
  }
}

/** The fields of `Money` inside a statement, of an amount of 万元. */
export function moneyFields(wan: (row: RowSql) => Sql): Readonly<Record<string, ScalarForm>> {
  return {
    amount: (row, { args }) => jsonValue("text", amountSql(wan(row), args.unit as MoneyUnit)),
    currency: () => jsonValue("text", quoted(CURRENCY)),
  };
}

/** Money, or null for an unknown amount. */
export function money(wan: number | null): Money | null {
  return wan === null ? null : new Money(wan);
}

/** 万元 in another unit, exactly: (115089700, HUNDRED_MILLION) is "11508.97". */
export function amountText(wan: number, unit: MoneyUnit): string {
  const digits = DIGITS[unit];
  return digits >= 0 ? decimalText(wan, digits) : decimalText(wan, 0) + "0".repeat(wan === 0 ? 0 : -digits);
}

/**
 * The SQL form of an amount that is stored as a quantity with a unit: money when the unit is this one and the quantity a whole
 * number of 万元, of which one is `perWan`.
 */
export function moneyOfSql(unitColumn: string, unit: string, column: string, perWan: number): SqlForm {
  const one = raw(String(perWan));
  return {
    kind: "object",
    isNull: (row) => sql`NOT (${row.column(unitColumn)} = ${quoted(unit)} AND ${row.column(column)} % ${one} = 0)`,
    fields: moneyFields((row) => sql`(${row.column(column)} / ${one})`),
  };
}

/** `amountText` inside a statement. */
function amountSql(wan: Sql, unit: MoneyUnit): Sql {
  const digits = DIGITS[unit];
  if (digits >= 0) return decimalSql(wan, digits);
  const zeros = quoted("0".repeat(-digits));
  return sql`CASE WHEN ${wan} = 0 THEN ${quoted("0")} ELSE CAST(${wan} AS TEXT) || ${zeros} END`;
}

/** The whole number of 万元 that an amount makes; null when it is no number, not whole, or too large to be exact. */
export function wanOf(amount: string, unit: MoneyUnit): number | null {
  const digits = DIGITS[unit];
  if (digits >= 0) return scaledInteger(amount, digits);
  const yuan = scaledInteger(amount, 0);
  return yuan === null || yuan % 10 ** -digits !== 0 ? null : yuan / 10 ** -digits;
}
