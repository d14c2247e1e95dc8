import { spellingOf } from "./pinyin";
import { normalise, runsOf } from "./runs";
import { fullToken, initialsToken, pairsOf, wordToken } from "./tokens";

/** Most UTF-16 units of a query; whoever takes one from a user refuses a longer one. */
export const LONGEST_QUERY = 200;

/** Tokens at consecutive places. */
interface Phrase {
  readonly tokens: readonly string[];
  /** The last token is only the beginning of one. */
  readonly isPrefix: boolean;
  /** Pinyin, which is of titles only. */
  readonly isReading: boolean;
}

/** One thing that a record must contain. */
export interface Term {
  readonly kind: "han" | "word";
  /** Normalised. */
  readonly text: string;
  /** Any of them will do. */
  readonly phrases: readonly Phrase[];
}

/**
 * What a text asks for; a record must contain every term. Null when the text holds nothing that can be searched.
 *
 * Nothing in the text is an operator. A term that another one implies is left out.
 *
 * @throws {RangeError} when the text is longer than `LONGEST_QUERY`.
 */
export function termsOf(text: string): Term[] | null {
  if (text.length > LONGEST_QUERY) throw new RangeError(`A query of ${text.length} characters was not refused`);
  const runs = runsOf(normalise(text));
  const han = unimplied(runs, "han", (long, short) => long.includes(short));
  const words = unimplied(runs, "word", (long, short) => long.startsWith(short));
  const terms = [...han.map(hanTerm), ...words.map(wordTerm)];
  return terms.length === 0 ? null : terms;
}

/**
 * The terms as FTS5's MATCH wants them.
 *
 * `where` is `anywhere`, `title` (every term is in the title), or `notTitle` (anywhere, but not all in the title).
 */
export function fts5Query(terms: readonly Term[], where: "anywhere" | "title" | "notTitle"): string {
  const all = terms.map((term) => `(${term.phrases.map(fts5Phrase).join(" OR ")})`).join(" AND ");
  if (where === "anywhere") return all;
  const title = `{title} : (${all})`;
  return where === "title" ? title : `(${all}) NOT (${title})`;
}

/** The terms as the text of a `tsquery`; `where` as for `fts5Query`. */
export function tsquery(terms: readonly Term[], where: "anywhere" | "title"): string {
  return terms
    .map(({ phrases }) => {
      const inTitle = phrases.map((phrase) => tsqueryPhrase(phrase, phrase.isReading ? (token) => token : titleLexeme));
      const inBody = phrases
        .filter((phrase) => !phrase.isReading)
        .map((phrase) => tsqueryPhrase(phrase, (token) => token));
      return `(${(where === "title" ? inTitle : [...inTitle, ...inBody]).join(" | ")})`;
    })
    .join(" & ");
}

/**
 * A token of a title as it stands in a `tsvector`.
 *
 * Not by weight A: the index knows nothing of weights, so every match would be read to look at them, and statistics know
 * nothing of them either, so that PostgreSQL walks the whole table for a word that is in many bodies and no title.
 */
export function titleLexeme(token: string): string {
  return `^${token}`;
}

/** The texts of a kind, each once, without those that another of them makes superfluous. */
function unimplied(
  runs: { kind: string; text: string }[],
  kind: string,
  implies: (long: string, short: string) => boolean,
) {
  const texts = [...new Set(runs.filter((run) => run.kind === kind).map((run) => run.text))];
  return texts.filter((text) => !texts.some((other) => other !== text && implies(other, text)));
}

function hanTerm(text: string): Term {
  const pairs = pairsOf(text);
  const phrase =
    pairs.length === 0
      ? { tokens: [text], isPrefix: true, isReading: false }
      : { tokens: pairs, isPrefix: false, isReading: false };
  return { kind: "han", text, phrases: [phrase] };
}

function wordTerm(text: string): Term {
  const phrases: Phrase[] = [{ tokens: [wordToken(text)], isPrefix: true, isReading: false }];
  const spelling = spellingOf(text);
  if (spelling) phrases.push({ tokens: [fullToken(spelling.full)], isPrefix: true, isReading: true });
  if (spelling?.initials) phrases.push({ tokens: [initialsToken(spelling.initials)], isPrefix: true, isReading: true });
  return { kind: "word", text, phrases };
}

// Tokens are letters, digits, marks and our own signs: there is nothing in them to escape, and they are quoted all the same.

function fts5Phrase({ tokens, isPrefix }: Phrase): string {
  return `"${tokens.join(" ")}"${isPrefix ? "*" : ""}`;
}

function tsqueryPhrase({ tokens, isPrefix }: Phrase, lexeme: (token: string) => string): string {
  return tokens.map((token) => `'${lexeme(token)}'`).join(" <-> ") + (isPrefix ? ":*" : "");
}
