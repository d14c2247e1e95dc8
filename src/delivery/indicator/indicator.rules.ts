import { Money } from "../../platform/values";

/** Millionths of 100 million CNY in one 万元. */
export const MICRO_PER_WAN = 100;

/** Money of a value in millionths of 100 million CNY; null when it is no whole number of 万元. */
export function moneyOf(valueMicro: number): Money | null {
  return valueMicro % MICRO_PER_WAN === 0 ? new Money(valueMicro / MICRO_PER_WAN) : null;
}
