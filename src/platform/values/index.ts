export { Decimal, decimalText, MICRO, percentText, scaledInteger } from "./decimal";
export { Freshness, freshnessOf, FreshnessState } from "./freshness";
export { LocalizedText, OptionalLocalizedText, textIn } from "./localized-text";
export { amountText, money, Money, MoneyUnit, wanOf } from "./money";
export { type TextFault, textFault } from "./text";
export { endOf, firstDay, isPartialDate, PartialDate } from "./partial-date";
