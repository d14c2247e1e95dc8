import { readingsOf, syllablesOf } from "./pinyin";
import { normalise, type Run, runsOf } from "./runs";

/*
 * The tokens of the index. Both databases store exactly these and compare them byte by byte: SQLite's `ascii` tokenizer
 * splits at ASCII separators only and folds nothing that is not folded already, PostgreSQL gets a finished `tsvector`.
 *
 * - A Chinese run 氢能装备 gives 氢能 能装 装备 at consecutive places, and 备: two characters or more are found as a phrase,
 *   which is an exact substring, because the chain of overlapping pairs breaks where the run ends; one character is
 *   found as the beginning of a token.
 * - Any other word is a token, found by its beginning.
 * - Readings of the title's Chinese runs begin with a mark that no word contains, and stand behind everything else.
 */

/** Marks of readings: punctuation, so that no word begins with it, and not ASCII, so that SQLite takes it for a letter. */
const FULL_MARK = "§";
const INITIALS_MARK = "¶";
/** Keeps a place in the sequence and is never searched. */
const GAP = "¦";

/** Longest word, in UTF-16 units; of a longer one the beginning is compared. A lexeme of PostgreSQL has 2,046 bytes. */
const LONGEST_WORD = 64;
/** Most places of the title and of the body that are indexed: together the 16,383 that a `tsvector` can number. */
const TITLE_PLACES = 2_000;
const BODY_PLACES = 14_000;
/** A `tsvector` remembers 256 places of one lexeme; further ones become gaps, on SQLite too, so that both find the same. */
const PLACES_OF_A_TOKEN = 250;

/** What is to be found of one record. */
export interface DocumentTokens {
  /** In order, from place 1 on. */
  readonly title: string[];
  /** In order, following the title's places. */
  readonly body: string[];
  /** Pinyin of the title, without order. */
  readonly readings: string[];
}

/** A word that begins alike in query and index. */
export function wordToken(word: string): string {
  return word.slice(0, LONGEST_WORD).replace(/[\ud800-\udbff]$/, "");
}

/** The overlapping pairs of a Chinese run of two characters or more. */
export function pairsOf(run: string): string[] {
  const pairs: string[] = [];
  let before = "";
  for (const character of run) {
    if (before) pairs.push(before + character);
    before = character;
  }
  return pairs;
}

/** The token of a full spelling. */
export function fullToken(full: string): string {
  return FULL_MARK + full;
}

/** The token of a row of initials. */
export function initialsToken(initials: string): string {
  return INITIALS_MARK + initials;
}

/**
 * The tokens of a record.
 *
 * @param title names, in any language: also found by pinyin.
 * @param body everything else.
 */
export function tokensOf(title: readonly string[], body: readonly string[]): DocumentTokens {
  const titleRuns = title.flatMap((text) => runsOf(normalise(text)));
  const bodyRuns = body.flatMap((text) => runsOf(normalise(text)));
  const tokens = {
    title: sequenceOf(titleRuns, TITLE_PLACES),
    body: sequenceOf(bodyRuns, BODY_PLACES),
    readings: readings(titleRuns),
  };
  if (tokens.title.length + tokens.body.length > PLACES_OF_A_TOKEN) thin(tokens.title, tokens.body);
  return tokens;
}

function sequenceOf(runs: Run[], places: number): string[] {
  const sequence: string[] = [];
  for (const run of runs) {
    if (sequence.length >= places) break;
    if (run.kind === "word") sequence.push(wordToken(run.text));
    else sequence.push(...pairsOf(run.text), lastCharacter(run.text));
  }
  // A cut inside a run leaves a shorter chain of pairs, which is still a chain of that run.
  return sequence.length > places ? sequence.slice(0, places) : sequence;
}

function readings(runs: Run[]): string[] {
  const tokens = new Set<string>();
  for (const run of runs) {
    if (run.kind !== "han") continue;
    for (const { full, initials } of readingsOf(syllablesOf(run.text))) {
      if (!full) continue;
      tokens.add(fullToken(full));
      tokens.add(initialsToken(initials));
      if (tokens.size >= TITLE_PLACES) return [...tokens];
    }
  }
  return [...tokens];
}

function thin(...sequences: string[][]): void {
  const counts = new Map<string, number>();
  for (const sequence of sequences) {
    sequence.forEach((token, place) => {
      const count = (counts.get(token) ?? 0) + 1;
      counts.set(token, count);
      if (count > PLACES_OF_A_TOKEN) sequence[place] = GAP;
    });
  }
}

function lastCharacter(run: string): string {
  const last = run.codePointAt(run.length - 2) ?? 0;
  return run.slice(last > 0xffff ? -2 : -1);
}
