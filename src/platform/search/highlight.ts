import { readingsOf, spellingOf, syllablesOf } from "./pinyin";
import { type Term, termsOf } from "./query";
import { normalise, type Run, runsOf } from "./runs";

/** A piece of a text: the pieces of `highlight` joined are the text. */
export interface HighlightSegment {
  readonly text: string;
  /** This piece is what was searched for. */
  readonly isMatch: boolean;
}

/** Characters of a snippet, ellipses not counted. */
const SNIPPET_LENGTH = 60;
/** How many of them stand before the first match. */
const SNIPPET_LEAD = 20;

/**
 * A title in pieces, those that a query text finds marked; no pieces for an empty title.
 *
 * Chinese characters that the query spells in pinyin or by initials are marked too. Nothing is marked when the query holds
 * nothing that can be searched.
 *
 * @throws {RangeError} when the query is longer than `LONGEST_QUERY`.
 */
export function highlight(title: string, query: string): HighlightSegment[] {
  return segmentsOf(title, matchesOf(title, query, true), 0, title.length);
}

/**
 * About 60 characters of a longer text around its first match, in pieces, with an ellipsis where something was cut off.
 *
 * No pieces when nothing matches. Pinyin is not looked for: it finds titles only.
 *
 * @throws {RangeError} when the query is longer than `LONGEST_QUERY`.
 */
export function snippet(body: string, query: string): HighlightSegment[] {
  const matches = matchesOf(body, query, false);
  const first = matches[0];
  if (!first) return [];
  const end = boundary(body, Math.min(body.length, Math.max(0, first.start - SNIPPET_LEAD) + SNIPPET_LENGTH));
  // Near the end of the text the window reaches further back, so that it is as long as elsewhere.
  const start = boundary(body, Math.max(0, Math.min(first.start - SNIPPET_LEAD, end - SNIPPET_LENGTH)));
  const ellipsis = { text: "…", isMatch: false };
  return [
    ...(start > 0 ? [ellipsis] : []),
    ...segmentsOf(body, matches, start, end),
    ...(end < body.length ? [ellipsis] : []),
  ];
}

/** A stretch of a text, in UTF-16 units, `end` excluded. */
interface Stretch {
  readonly start: number;
  end: number;
}

/** Where a text matches: in order, apart from each other. */
function matchesOf(text: string, query: string, withPinyin: boolean): Stretch[] {
  const terms = termsOf(query);
  if (!terms) return [];
  const { normalised, starts, ends } = normaliseWithOrigins(text);
  const found = runsOf(normalised).flatMap((run) =>
    terms.flatMap((term) => {
      if (run.kind !== term.kind) return withPinyin && run.kind === "han" ? spelledIn(run, term) : [];
      return run.kind === "han" ? occurrencesIn(run, term) : beginningOf(run, term);
    }),
  );
  const stretches = found.map(({ start, end }) => ({ start: starts[start] as number, end: ends[end - 1] as number }));
  const merged: Stretch[] = [];
  for (const stretch of stretches.sort((one, other) => one.start - other.start)) {
    const last = merged.at(-1);
    if (last && stretch.start <= last.end) last.end = Math.max(last.end, stretch.end);
    else merged.push(stretch);
  }
  return merged;
}

function occurrencesIn(run: Run, term: Term): Stretch[] {
  const found: Stretch[] = [];
  for (let at = run.text.indexOf(term.text); at >= 0; at = run.text.indexOf(term.text, at + 1)) {
    found.push({ start: run.start + at, end: run.start + at + term.text.length });
  }
  return found;
}

function beginningOf(run: Run, term: Term): Stretch[] {
  return run.text.startsWith(term.text) ? [{ start: run.start, end: run.start + term.text.length }] : [];
}

/** The characters of a Chinese run that a word spells, completely or by initials. */
function spelledIn(run: Run, term: Term): Stretch[] {
  const spelling = spellingOf(term.text);
  if (!spelling) return [];
  const characters = [...run.text];
  const syllables = syllablesOf(run.text);
  const lengthOf = (from: number, count: number) => characters.slice(from, from + count).join("").length;
  return readingsOf(syllables).flatMap((reading, from) => {
    const start = run.start + lengthOf(0, from);
    const found: Stretch[] = [];
    if (reading.full.startsWith(spelling.full)) {
      let count = 0;
      for (let letters = 0; letters < spelling.full.length; count++)
        letters += syllables[from + count]?.length ?? Infinity;
      found.push({ start, end: start + lengthOf(from, count) });
    }
    if (spelling.initials && reading.initials.startsWith(spelling.initials)) {
      found.push({ start, end: start + lengthOf(from, spelling.initials.length) });
    }
    return found;
  });
}

function segmentsOf(text: string, matches: Stretch[], start: number, end: number): HighlightSegment[] {
  const segments: HighlightSegment[] = [];
  const push = (from: number, to: number, isMatch: boolean) => {
    if (from < to) segments.push({ text: text.slice(from, to), isMatch });
  };
  let at = start;
  for (const match of matches) {
    push(at, Math.min(match.start, end), false);
    push(Math.max(match.start, at), Math.min(match.end, end), true);
    at = Math.max(at, match.end);
  }
  push(at, end, false);
  return segments;
}

/** A normalised text, and for each of its UTF-16 units the stretch of the original that it comes from. */
function normaliseWithOrigins(text: string): { normalised: string; starts: number[]; ends: number[] } {
  let normalised = "";
  const starts: number[] = [];
  const ends: number[] = [];
  // A letter and its marks are normalised together, as they are in the whole text; ㎡ becomes two units of one origin.
  for (const match of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const part = normalise(match[0]);
    for (let unit = 0; unit < part.length; unit++) {
      starts.push(match.index);
      ends.push(match.index + match[0].length);
    }
    normalised += part;
  }
  return { normalised, starts, ends };
}

/** The place itself, or the one before when it would cut a character in two. */
function boundary(text: string, place: number): number {
  const unit = text.charCodeAt(place);
  return place < text.length && unit >= 0xdc00 && unit <= 0xdfff ? place - 1 : place;
}
