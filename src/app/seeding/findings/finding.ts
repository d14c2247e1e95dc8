import { type Bilingual, message } from "../../../platform/graphql/bilingual";
import { decimalText, MICRO, percentText } from "../../../platform/values";

/** Figures that do not add up. */
export interface Finding {
  /** The same for the same contradiction, however often it is found. */
  readonly code: string;
  readonly rule: "RATE_NOT_OF_PARTS" | "PART_ABOVE_WHOLE" | "SOURCES_DISAGREE";
  /** GraphQL type and code of the record that it is about. */
  readonly subjectType: string;
  readonly subjectCode: string;
  /** What is printed: a rate with its `%`, money in 亿元 or a count as a bare number. */
  readonly stated: string;
  /** What it would have to be, what another source prints, or what it must not be above; written like `stated`. */
  readonly computed: string;
  readonly message: Bilingual;
}

/** 亿元 are four digits above 万元, billions one more. */
const YI_DIGITS = 4;
const BILLION_DIGITS = YI_DIGITS + 1;

/**
 * Whether a printed percentage follows from its parts: `part / whole` lies within half a unit of the last printed place.
 *
 * @param statedMicro the percentage in millionths; zeros at its end do not count as printed places.
 */
export function followsFrom(statedMicro: number, part: number, whole: number): boolean {
  if (whole <= 0) return true;
  const unit = 10n ** BigInt(MICRO - placesOf(statedMicro));
  const hundredPercent = 100n * 10n ** BigInt(MICRO);
  const difference = BigInt(statedMicro) * BigInt(whole) - hundredPercent * BigInt(part);
  return (difference < 0n ? -difference : difference) * 2n <= unit * BigInt(whole);
}

/** `part / whole` in percent with two places; `part` may be negative. */
export function shareText(part: number, whole: number): string {
  const text = percentText(Math.abs(part), whole) ?? "0";
  return `${part < 0 && text !== "0" ? "-" : ""}${text} %`;
}

/** A percentage in millionths, as printed. */
export function rateText(micro: number): string {
  return `${decimalText(micro, MICRO)} %`;
}

/** 万元 as 亿元 and as billions. */
export function yiText(wan: number): Bilingual {
  return message(`${decimalText(wan, YI_DIGITS)}亿元`, `${decimalText(wan, BILLION_DIGITS)} billion CNY`);
}

/** The number at the beginning of a Chinese text, without its unit. */
export function bareNumber(text: Bilingual): string {
  return /^-?[\d.]+/.exec(text.zh)?.[0] ?? text.zh;
}

const UNITS: Readonly<Record<string, Bilingual>> = {
  "10k_persons": message("万人", " × 10,000 persons"),
  percent: message("%", " %"),
  percentage_point: message("个百分点", " percentage points"),
  count: message("", ""),
};

/** Millionths of a unit, in both languages; a unit without a name of its own is shown by its code. */
export function quantityText(micro: number, unit: string): Bilingual {
  const amount = decimalText(micro, MICRO);
  if (unit === "100m_cny") return message(`${amount}亿元`, `${decimalText(micro, MICRO + 1)} billion CNY`);
  const name = UNITS[unit] ?? message(` ${unit}`, ` ${unit}`);
  return message(amount + name.zh, amount + name.en);
}

/** The sources of figures as a sentence; one that is named twice is told once. */
export function sourcesText(sources: readonly (Bilingual | null)[]): Bilingual {
  const named = sources.filter((source): source is Bilingual => source !== null);
  if (named.length === 0) return message("", "");
  const zh = [...new Set(named.map((source) => source.zh))].join(";");
  const en = [...new Set(named.map((source) => source.en))].join("; ");
  return message(`来源:${zh}。`, ` Source: ${en}.`);
}

function placesOf(micro: number): number {
  return decimalText(micro, MICRO).split(".")[1]?.length ?? 0;
}
