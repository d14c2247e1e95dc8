import type { Locale } from "../../state/locale";

/** What every prefecture has at the end of its name: the kind of place, and the peoples of an autonomous one. */
const ENDINGS: Record<Locale, RegExp> = {
  zh: /^(.{2,}?)(?:市|地区|盟|(?:[\u4e00-\u9fff]{1,4}族)*自治州)$/,
  en: /^(.+?)(?:,? (?:City|Prefecture|League|(?:\w+,? (?:and )?)*Autonomous Prefecture))$/,
};

/** The name of a region without its kind, for where there is little room. */
export function shortName(name: string, locale: Locale): string {
  return ENDINGS[locale].exec(name)?.[1] ?? name;
}

/** Words that may need more than one line of a tile. */
const LONG_WORD = /\p{L}{6,}/gu;

/** A syllable of pinyin with another behind it; its last consonants are its own unless a vowel follows. */
const SYLLABLE = /[^aeiouü]*[aeiouü]+(?:ng?(?![aeiouü]))?/gi;

/** A name whose long words may be broken between syllables, and get a hyphen there when they are. */
export function breakable(name: string): string {
  return name.replace(LONG_WORD, (word) => (word.match(SYLLABLE) ?? [word]).join("\u00AD"));
}
