export { type Correctable, uncorrected } from "./corrections";
export { Decimal, decimalSql, decimalText, MICRO, percentText, scaledInteger } from "./decimal";
export { Freshness, freshnessFields, freshnessOf, FreshnessState, stateSql } from "./freshness";
export { grouped } from "./grouped";
export { localizedSql, LocalizedText, OptionalLocalizedText, textIn } from "./localized-text";
export { amountText, money, Money, moneyFields, moneyOfSql, MoneyUnit, wanOf } from "./money";
export { type TextFault, textFault } from "./text";
export { daysAfter, daysSince, endOf, firstDay, isDay, isPartialDate, lastDay, PartialDate } from "./partial-date";
