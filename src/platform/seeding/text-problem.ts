import { type Bilingual, message } from "../graphql/bilingual";
import { type TextFault, textFault } from "../values";
import { Problem } from "./complaint";

const WORDS: Record<TextFault["kind"], (character: string) => Bilingual> = {
  control: (character) => message(`含控制字符${character}。`, `Holds the control character ${character}.`),
  surrogate: (character) => message(`含不成对的代理码元${character}。`, `Holds the lone surrogate ${character}.`),
  direction: (character) => message(`含双向文字控制符${character}。`, `Holds the writing direction mark ${character}.`),
};

/**
 * Why a text cannot be stored as it is: control characters (NUL, tab and line breaks among them), half a surrogate pair,
 * a replacement character, marks that turn the writing direction, white space at either end, too long. Null: it can.
 *
 * @param longest most characters, in UTF-16 units.
 * @param layout control characters that it may hold.
 */
export function textProblem(text: string, longest: number, layout = ""): Problem | null {
  // Length first: the patterns need not run over a megabyte that is refused anyway.
  if (text.length > longest) {
    return new Problem(
      message(`超过${longest}个字符(${text.length}个)。`, `Longer than ${longest} characters (${text.length}).`),
    );
  }
  const fault = textFault(text, layout);
  if (fault) return new Problem(WORDS[fault.kind](fault.character));
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
