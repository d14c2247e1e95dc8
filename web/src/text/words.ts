import { useCallback } from "preact/hooks";
import { type Locale, useLocale } from "../state/locale";

/** Words of a page or part, by key, in both languages. `{name}` stands for a value. */
export type Words<Key extends string = string> = Readonly<Record<Key, Readonly<Record<Locale, string>>>>;

/** Says a word by its key. */
export type Say<Key extends string> = (key: Key, values?: Readonly<Record<string, string | number>>) => string;

/** A word in a language, with its values in it. */
export function say<Key extends string>(
  words: Words<Key>,
  locale: Locale,
  key: Key,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return words[key][locale].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** Says words in the reader's language. */
export function useWords<Key extends string>(words: Words<Key>): Say<Key> {
  const locale = useLocale();
  return useCallback((key, values) => say(words, locale, key, values), [words, locale]);
}
