import { normalise } from "../../platform/search";

/** A name or another word for a segment. */
export interface SegmentWord {
  readonly segment: number;
  readonly word: string;
}

/** A segment that a text speaks of, and the word it was recognised by. */
export interface Recognised {
  readonly segment: number;
  /** As the catalog has it. */
  readonly word: string;
}

/** Most segments that one text is taken to speak of. */
export const MOST_RECOGNISED = 5;
/** Shortest text, in characters, that is looked for inside longer names: a single character is in too many. */
const SHORTEST = 2;

/**
 * The segments that a text speaks of, longest word first, ties by segment. A word counts when the text contains it and no longer
 * word covers it; only where there is none, the words that contain the whole text count. Nothing is guessed beyond that.
 */
export function recognise(text: string, words: readonly SegmentWord[]): Recognised[] {
  const said = comparable(text);
  const known = words.map((one) => ({ form: comparable(one.word), ...one })).filter(({ form }) => form.trim() !== "");
  const inside = known.filter(({ form }) => said.includes(form));
  const kept = inside.filter(
    ({ form }) => !inside.some((other) => other.form.length > form.length && other.form.includes(form)),
  );
  const around =
    kept.length === 0 && said.trim().length >= SHORTEST ? known.filter(({ form }) => form.includes(said)) : [];
  const found = new Map<number, Recognised & { length: number }>();
  for (const { segment, word, form } of [...kept, ...around]) {
    const before = found.get(segment);
    if (!before || form.length > before.length) found.set(segment, { segment, word, length: form.length });
  }
  return [...found.values()]
    .sort((a, b) => b.length - a.length || a.segment - b.segment)
    .slice(0, MOST_RECOGNISED)
    .map(({ segment, word }) => ({ segment, word }));
}

/**
 * The form in which words are compared: Chinese as it is; English as whole words in the singular, with a space on both sides,
 * so that "film" is not found in "filming" but "inverter" is in "PV inverters".
 */
function comparable(text: string): string {
  const spaced = normalise(text).replace(/[^\p{L}\p{N}\p{M}]+/gu, " ");
  return spaced
    .replace(/[a-z0-9]+/g, (word) => ` ${singular(word)} `)
    .replace(/ +/g, " ")
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, "")
    .replace(/^ (?=\p{Script=Han})|(?<=\p{Script=Han}) $/gu, "");
}

function singular(word: string): string {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}
