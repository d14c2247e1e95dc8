/** What a spreadsheet takes for the beginning of a formula, full-width signs among them; apostrophes before it, so that the guard itself can be written. */
const BEGINNING = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** A text that no spreadsheet runs: one that would be a formula gets an apostrophe in front (OWASP, CSV injection). */
export function guardFormula(text: string): string {
  return BEGINNING.test(text) ? `'${text}` : text;
}

/** The way back: the text that was guarded. */
export function unguardFormula(cell: string): string {
  return cell.startsWith("'") && BEGINNING.test(cell) ? cell.slice(1) : cell;
}
