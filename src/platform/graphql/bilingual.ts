/** The same words in both languages of the service. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** A schema description: Chinese first, then English, as one text. */
export function bilingual(zh: string, en: string): string {
  return `${zh} ${en}`;
}

/** A message that is told in the language of whoever caused it. */
export function message(zh: string, en: string): Bilingual {
  return { zh, en };
}
