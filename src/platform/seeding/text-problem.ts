import { message } from "../graphql/bilingual";
import { Problem } from "./complaint";

/** Overrides, embeddings and isolates of writing direction: with them a text shows something else than it says. */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/u;

/**
 * Why a text cannot be stored as it is: control characters (NUL, tab and line breaks among them), half a surrogate pair,
 * a replacement character, marks that turn the writing direction, white space at either end, too long. Null: it can.
 *
 * @param longest most characters, in UTF-16 units.
 */
export function textProblem(text: string, longest: number): Problem | null {
  // Length first: the patterns need not run over a megabyte that is refused anyway.
  if (text.length > longest) {
    return new Problem(
      message(`超过${longest}个字符(${text.length}个)。`, `Longer than ${longest} characters (${text.length}).`),
    );
  }
  const control = /\p{Cc}/u.exec(text);
  if (control) {
    const name = codePoint(control[0]);
    return new Problem(message(`含控制字符${name}。`, `Holds the control character ${name}.`));
  }
  const surrogate = /\p{Cs}/u.exec(text);
  if (surrogate) {
    const name = codePoint(surrogate[0]);
    return new Problem(message(`含不成对的代理码元${name}。`, `Holds the lone surrogate ${name}.`));
  }
  const direction = DIRECTION.exec(text);
  if (direction) {
    const name = codePoint(direction[0]);
    return new Problem(message(`含双向文字控制符${name}。`, `Holds the writing direction mark ${name}.`));
  }
  if (text.includes("\ufffd")) {
    return new Problem(
      message("含替换字符U+FFFD,文字已损坏。", "Holds the replacement character U+FFFD: the text is damaged."),
    );
  }
  if (text !== text.trim()) {
    return new Problem(message("首尾有空白。", "Has white space at its beginning or end."));
  }
  return null;
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
