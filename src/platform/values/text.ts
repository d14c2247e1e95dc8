/** Overrides, embeddings and isolates of writing direction: with them a text shows something else than it says. */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/u;

/** What is wrong with a text, and the character at fault as `U+202E`. */
export interface TextFault {
  readonly kind: "control" | "surrogate" | "direction";
  readonly character: string;
}

/**
 * The first character that no text of ours may hold: a control character other than those in `allowed` (NUL would be cut
 * by SQLite and refused by PostgreSQL), half a surrogate pair (it would silently become U+FFFD), a mark that turns the
 * writing direction. Null: the text is clean.
 */
export function textFault(text: string, allowed = ""): TextFault | null {
  for (const control of text.matchAll(/\p{Cc}/gu)) {
    if (!allowed.includes(control[0])) return { kind: "control", character: codePoint(control[0]) };
  }
  if (!text.isWellFormed()) {
    return { kind: "surrogate", character: codePoint(/\p{Cs}/u.exec(text)?.[0] ?? "") };
  }
  const direction = DIRECTION.exec(text);
  return direction ? { kind: "direction", character: codePoint(direction[0]) } : null;
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
