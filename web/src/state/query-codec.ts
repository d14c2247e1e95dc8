/** How one value of a page's state is written in the address. */
export interface Field<Value> {
  /** The value that is not written. */
  readonly fallback: Value;
  /** The value that texts of the address mean; undefined: none, the address is wrong or from another time. */
  read(texts: readonly string[]): Value | undefined;
  write(value: Value): readonly string[];
}

/** The state that fields make. */
export type StateOf<Of> = { readonly [Name in keyof Of]: Of[Name] extends Field<infer Value> ? Value : never };

/** What an address says. */
export interface ReadState<State> {
  readonly state: State;
  /** Names in the address that say nothing (any more), and are ignored. The reader is told. */
  readonly ignored: readonly string[];
}

/** A page's state as the address holds it, both ways. Values that are not said take their fallback. */
export interface QueryCodec<State> {
  read(query: URLSearchParams): ReadState<State>;
  /** The address's query for a state; everything that the codec does not know is dropped, but for the language. */
  write(state: State, query: URLSearchParams): URLSearchParams;
}

const LANGUAGE = "lang";

/** The codec of fields. */
export function queryCodec<Of extends Record<string, Field<unknown>>>(fields: Of): QueryCodec<StateOf<Of>> {
  const names = Object.keys(fields) as (keyof Of & string)[];
  return {
    read(query) {
      const ignored = [...new Set(query.keys())].filter((name) => name !== LANGUAGE && !Object.hasOwn(fields, name));
      const state = names.map((name) => {
        const field = fields[name] as Field<unknown>;
        const texts = query.getAll(name);
        const value = texts.length === 0 ? field.fallback : field.read(texts);
        if (value === undefined) ignored.push(name);
        return [name, value === undefined ? field.fallback : value];
      });
      return { state: Object.fromEntries(state) as StateOf<Of>, ignored };
    },
    write(state, query) {
      const written = new URLSearchParams();
      for (const name of names) {
        const field = fields[name] as Field<unknown>;
        const texts = field.write(state[name]);
        if (texts.join() !== field.write(field.fallback).join()) texts.forEach((text) => written.append(name, text));
      }
      const language = query.get(LANGUAGE);
      if (language) written.set(LANGUAGE, language);
      return written;
    },
  };
}

/** Free text, cut at a length. */
export function textField(longest: number): Field<string> {
  return { fallback: "", read: ([text = ""]) => text.slice(0, longest), write: (value) => (value ? [value] : []) };
}

/** One text or nothing, such as the code of what is selected. */
export function codeField(): Field<string | null> {
  const read = ([text = ""]: readonly string[]) => (CODE.test(text) ? text : undefined);
  return { fallback: null, read, write: (value) => (value === null ? [] : [value]) };
}

/** Several codes: `name=a&name=b`. */
export function codesField(most = 50): Field<readonly string[]> {
  const read = (texts: readonly string[]) =>
    texts.every((text) => CODE.test(text)) ? texts.slice(0, most) : undefined;
  return { fallback: [], read, write: (value) => value };
}

/** One of some words. */
export function choiceField<const Word extends string>(words: readonly Word[], fallback: NoInfer<Word>): Field<Word> {
  const read = ([text]: readonly string[]) => words.find((word) => word === text);
  return { fallback, read, write: (value) => [value] };
}

/** Several of some words: `name=a&name=b`. */
export function choicesField<const Word extends string>(words: readonly Word[]): Field<readonly Word[]> {
  const isWord = (text: string): text is Word => (words as readonly string[]).includes(text);
  return { fallback: [], read: (texts) => (texts.every(isWord) ? texts : undefined), write: (value) => value };
}

/** An amount of 0 or more, or none. */
export function amountField(): Field<number | null> {
  const read = ([text = ""]: readonly string[]) => (/^\d{1,12}(\.\d{1,6})?$/.test(text) ? Number(text) : undefined);
  return { fallback: null, read, write: (value) => (value === null ? [] : [String(value)]) };
}

/** A whole number from 0 to `most`, or none. */
export function wholeField(most: number): Field<number | null> {
  const read = ([text = ""]: readonly string[]) =>
    /^\d{1,9}$/.test(text) && Number(text) <= most ? Number(text) : undefined;
  return { fallback: null, read, write: (value) => (value === null ? [] : [String(value)]) };
}

/** A day of the calendar, `2024-03-18`, or none. */
export function dateField(): Field<string | null> {
  const read = ([text = ""]: readonly string[]) => (isDay(text) ? text : undefined);
  return { fallback: null, read, write: (value) => (value === null ? [] : [value]) };
}

/** Whether a text is a day that there is: 30 February is none. */
function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** What codes of the catalog look like; anything else cannot be one. */
const CODE = /^[\p{L}\p{N}_./:-]{1,100}$/u;
