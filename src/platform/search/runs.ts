/** A stretch of searchable characters of one kind, of a normalised text. */
export interface Run {
  /** `han`: Chinese characters, searched by substring. `word`: any other letters and digits, searched by prefix. */
  readonly kind: "han" | "word";
  readonly text: string;
  /** Where it begins in the normalised text, in UTF-16 units. */
  readonly start: number;
}

/** What cannot be seen (zero-width, soft hyphen, bidi and variation marks) must not come between two characters. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}+/gu;
/** Marks belong to the letter before them: vowels of Tibetan and Uyghur are marks, a word would fall apart without. */
const SEARCHABLE = /[\p{L}\p{N}\p{M}]/u;
const HAN = /\p{Script=Han}/u;

/**
 * The form in which texts are compared: NFKC (full-width letters, compatibility ideographs, ligatures), lower case,
 * nothing invisible. What separates words stays as it is. A text of a record contains a text of a user, as far as search
 * is concerned, when this form of the one contains this form of the other.
 */
export function normalise(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(INVISIBLE, "");
}

/** The searchable stretches of a normalised text, in order. What is neither letter nor digit nor mark ends a run. */
export function runsOf(normalised: string): Run[] {
  const runs: Run[] = [];
  let kind = SEPARATOR;
  let start = 0;
  let at = 0;
  while (at < normalised.length) {
    const codePoint = normalised.codePointAt(at) as number;
    const next = kindOf(codePoint);
    if (next !== kind) {
      if (kind !== SEPARATOR)
        runs.push({ kind: kind === HAN_KIND ? "han" : "word", text: normalised.slice(start, at), start });
      kind = next;
      start = at;
    }
    at += codePoint > 0xffff ? 2 : 1;
  }
  if (kind !== SEPARATOR) runs.push({ kind: kind === HAN_KIND ? "han" : "word", text: normalised.slice(start), start });
  return runs;
}

const SEPARATOR = 1;
const WORD_KIND = 2;
const HAN_KIND = 3;
/** Kinds of the code points below U+10000 met so far, 0 for unknown: most texts use the same few thousand. */
const kinds = new Uint8Array(0x10000);

function kindOf(codePoint: number): number {
  if (codePoint > 0xffff) return classify(codePoint);
  return (kinds[codePoint] ||= classify(codePoint));
}

function classify(codePoint: number): number {
  const character = String.fromCodePoint(codePoint);
  if (!SEARCHABLE.test(character)) return SEPARATOR;
  return HAN.test(character) ? HAN_KIND : WORD_KIND;
}
