import { useCallback, useEffect, useState } from "preact/hooks";
import { useLocale } from "../state/locale";
import { ask, type Fault } from "./ask";
import type { TypedDocument } from "./typed-document";

/** What is known of a question's answer. */
export interface Outcome<Data> {
  /** The last data that there was, for these variables or, while loading, for those before. Null: none yet, or none to be had. */
  readonly data: Data | null;
  readonly isLoading: boolean;
  /** Why some or all of it could not be had; empty while all is well. */
  readonly faults: readonly Fault[];
  /** Asks again. */
  retry(): void;
}

/**
 * Asks a document, again whenever its variables or the language change, and ends a question that nobody waits for.
 *
 * @param variables null: nothing is asked, and `data` is null.
 */
export function useDocument<Data, Variables>(
  document: TypedDocument<Data, Variables>,
  variables: Variables | null,
): Outcome<Data> {
  const locale = useLocale();
  const key = variables === null ? null : JSON.stringify([document.id, locale, variables]);
  const [tries, setTries] = useState(0);
  const [known, setKnown] = useState<Known<Data>>(NOTHING);
  useEffect(() => {
    if (key === null || variables === null) return;
    const controller = new AbortController();
    ask(document, variables, { locale, signal: controller.signal }).then(
      (answer) => {
        if (!controller.signal.aborted) setKnown({ ...answer, key, tries });
      },
      (error: unknown) => {
        if (!controller.signal.aborted) throw error;
      },
    );
    return () => controller.abort();
    // The key says all that the question depends on.
  }, [key, tries]);
  const retry = useCallback(() => setTries((count) => count + 1), []);
  if (key === null) return { data: null, faults: [], isLoading: false, retry };
  const isLoading = known.key !== key || known.tries !== tries;
  return { data: known.data, faults: isLoading ? [] : known.faults, isLoading, retry };
}

interface Known<Data> {
  readonly data: Data | null;
  readonly faults: readonly Fault[];
  readonly key: string | null;
  readonly tries: number;
}

const NOTHING: Known<never> = { data: null, faults: [], key: null, tries: 0 };
