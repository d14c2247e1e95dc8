import type { Locale } from "../../state/locale";
import { fundWords, sizeBasisLabels } from "../../text/funds";
import { mapWords } from "../../text/maps";
import { formatMoney } from "../../text/numbers";
import { say } from "../../text/words";
import { EVERY, type FundLine, type MapFund, type Target } from "./fund-picture";

/** The size of a fund in words, with what it is; also that it is not published. */
export function sizeText({ size, sizeBasis }: Pick<MapFund, "size" | "sizeBasis">, locale: Locale): string {
  if (!size) return say(fundWords, locale, "sizeUnknown");
  const amount = formatMoney(size.amount, locale);
  if (!sizeBasis || sizeBasis === "STATED") return amount;
  return say(fundWords, locale, "sizeWith", { amount, basis: sizeBasisLabels[sizeBasis][locale] });
}

/** The amount of a line in words, also that it is not published. */
export function amountText({ amount }: Pick<FundLine, "amount">, locale: Locale): string {
  return amount === null ? say(mapWords, locale, "notPublished") : formatMoney(amount, locale);
}

/** The name of what is opposite. */
export function targetName({ id, name }: Target, locale: Locale): string {
  return id === EVERY ? say(fundWords, locale, "everyChain") : name;
}
