import { textFault } from "../values";
import { message } from "./bilingual";
import { BadInputError } from "./errors";

/** Line breaks and tabs are layout in a document, and may stand in a text that somebody typed. */
const LAYOUT = "\t\n\r";
/** Most characters of a place that are repeated. */
const LONGEST_PLACE = 100;

/**
 * The complaint about a text of a request that holds a character which no text may hold; null when it holds none.
 * `place` is the path of the argument, for the complaint.
 */
export function textComplaint(text: string, place: string): BadInputError | null {
  const fault = textFault(text, LAYOUT);
  if (!fault) return null;
  const { character } = fault;
  // The name of a variable may itself be what is wrong: it is not repeated then.
  const argument = textFault(place) === null ? place.slice(0, LONGEST_PLACE) : "variables";
  const words = {
    control: message(`${argument} 含控制字符 ${character}。`, `${argument} holds the control character ${character}.`),
    surrogate: message(
      `${argument} 含不成对的代理码元 ${character}。`,
      `${argument} holds the lone surrogate ${character}.`,
    ),
    direction: message(
      `${argument} 含双向文字控制符 ${character}。`,
      `${argument} holds the writing direction mark ${character}.`,
    ),
  };
  return new BadInputError(words[fault.kind], { argument });
}
