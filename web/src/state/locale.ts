import { createContext } from "preact";
import { useContext } from "preact/hooks";

/** A language of the atlas and of the API. */
export type Locale = "zh" | "en";

/** The language that everything below is shown in. */
export const LocaleContext = createContext<Locale>("zh");

/** The language to show. */
export function useLocale(): Locale {
  return useContext(LocaleContext);
}

/** The language that an address names: Chinese unless it says `lang=en`. */
export function localeOf(query: URLSearchParams): Locale {
  return query.get("lang") === "en" ? "en" : "zh";
}
