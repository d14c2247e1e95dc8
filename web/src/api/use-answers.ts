import { useCallback, useEffect, useState } from "preact/hooks";
import { useLocale } from "../state/locale";
import { type Answer, ask } from "./ask";
import type { Question } from "./query-link";
import type { Outcome } from "./use-document";

/**
 * Asks several questions at once, again whenever one of them or the language changes. What could be had stands at the
 * place of its question, null at those of the others; the data are null when nothing could be had.
 */
export function useAnswers(questions: readonly Question[]): Outcome<readonly unknown[]> {
  const locale = useLocale();
  const key = JSON.stringify([locale, questions.map(({ document, variables }) => [document.id, variables])]);
  const [tries, setTries] = useState(0);
  const [known, setKnown] = useState<Known>({ key: "", tries: 0, answers: null });
  useEffect(() => {
    const controller = new AbortController();
    Promise.all(
      questions.map(({ document, variables }) => ask(document, variables, { locale, signal: controller.signal })),
    ).then(
      (answers) => {
        if (!controller.signal.aborted) setKnown({ key, tries, answers });
      },
      (error: unknown) => {
        if (!controller.signal.aborted) throw error;
      },
    );
    return () => controller.abort();
    // The key says all that the questions depend on.
  }, [key, tries]);
  const retry = useCallback(() => setTries((count) => count + 1), []);
  const isLoading = known.key !== key || known.tries !== tries;
  const faults = isLoading ? [] : (known.answers ?? []).flatMap((answer) => answer.faults);
  const data = known.answers?.map((answer) => answer.data) ?? null;
  return { data: data?.some((one) => one !== null) ? data : null, isLoading, faults, retry };
}

interface Known {
  readonly key: string;
  readonly tries: number;
  readonly answers: readonly Answer<unknown>[] | null;
}
