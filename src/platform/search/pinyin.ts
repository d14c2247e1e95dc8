import { pinyin } from "pinyin-pro";

/** How many letters of a spelling are compared, of the query as of the title: six to eight characters' worth. */
const LONGEST_FULL = 24;
/** How many initials are compared. */
const LONGEST_INITIALS = 8;

/** A Chinese run read aloud from one of its characters on: the two ways to type it. */
export interface Reading {
  /** Syllables joined, without tones, ü as v, at most 24 letters: `qingnengzhuangbei`. */
  readonly full: string;
  /** First letters, at most 8: `qnzb`. */
  readonly initials: string;
}

/**
 * The syllable of each character of a Chinese run, without tone, ü as `v`; null for a character without known reading.
 *
 * Of several readings the one that fits the neighbours is taken: 重 is `chong` in 重庆 and `zhong` in 重工.
 */
export function syllablesOf(run: string): (string | null)[] {
  const syllables = pinyin(run, { type: "array", toneType: "none", v: true });
  return syllables.map((syllable) => (/^[a-z]+$/.test(syllable) ? syllable : null));
}

/** The readings from each character to the end of the run, in order; a character without known reading ends them. */
export function readingsOf(syllables: readonly (string | null)[]): Reading[] {
  const readings: Reading[] = [];
  let full = "";
  let initials = "";
  for (let position = syllables.length - 1; position >= 0; position--) {
    const syllable = syllables[position];
    full = syllable ? (syllable + full).slice(0, LONGEST_FULL) : "";
    initials = syllable ? (syllable.charAt(0) + initials).slice(0, LONGEST_INITIALS) : "";
    readings.push({ full, initials });
  }
  return readings.reverse();
}

/**
 * A word of a query as pinyin: what a reading's `full` and `initials` must begin with; null for what cannot be such.
 *
 * One letter is not taken for pinyin: it would begin every tenth title. Tone marks are ignored, ü is `v`.
 */
export function spellingOf(word: string): { full: string; initials: string | null } | null {
  const letters = word
    .normalize("NFD")
    .replace(/u\u0308/g, "v")
    .replace(/[\u0300\u0301\u0304\u030c]/g, "");
  if (!/^[a-z]{2,}$/.test(letters)) return null;
  return {
    full: letters.slice(0, LONGEST_FULL),
    // No syllable begins with i, u or v: most full spellings and English words are no initials.
    initials: /[iuv]/.test(letters) ? null : letters.slice(0, LONGEST_INITIALS),
  };
}
