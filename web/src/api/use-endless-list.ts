import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { useLocale } from "../state/locale";
import { type Answer, ask, type Fault } from "./ask";
import type { TypedDocument } from "./typed-document";

/** A page of a list, as the API gives it. */
export interface ListPage<Node> {
  readonly totalCount: number;
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

/** A list of which more and more is known. */
export interface EndlessList<Node> {
  /** The pages so far, for these variables or, while the first one is loading, for those before. Null: none yet. */
  readonly pages: readonly ListPage<Node>[] | null;
  readonly isLoading: boolean;
  /** Whether what is shown is of earlier variables. */
  readonly isOld: boolean;
  readonly faults: readonly Fault[];
  readonly hasMore: boolean;
  /** Asks for the next page; nothing while one is on its way, or after a fault. */
  more(): void;
  /** Asks again for what failed. */
  retry(): void;
  /** Forgets every page and begins with the first. */
  restart(): void;
}

/** Variables of a document that can be asked page after page. */
interface Paged {
  readonly after?: string | null | undefined;
}

interface Known<Node> {
  readonly key: string;
  readonly pages: readonly ListPage<Node>[] | null;
  readonly faults: readonly Fault[];
}

/**
 * The pages of a list, the first at once and others when they are asked for.
 *
 * @param read finds the list in an answer.
 */
export function useEndlessList<Data, Variables extends Paged, Node>(
  document: TypedDocument<Data, Variables>,
  variables: Variables,
  read: (data: Data) => ListPage<Node>,
): EndlessList<Node> {
  const locale = useLocale();
  const [starts, setStarts] = useState(0);
  const key = JSON.stringify([document.id, locale, variables, starts]);
  const [known, setKnown] = useState<Known<Node>>({ key: "", pages: null, faults: [] });
  const [isAsking, setIsAsking] = useState(true);
  const inFlight = useRef<AbortController | null>(null);

  const load = (before: readonly ListPage<Node>[]) => {
    inFlight.current?.abort();
    const controller = new AbortController();
    inFlight.current = controller;
    setIsAsking(true);
    const after = before.at(-1)?.pageInfo.endCursor ?? null;
    ask(document, { ...variables, ...(after !== null && { after }) }, { locale, signal: controller.signal }).then(
      ({ data, faults }: Answer<Data>) => {
        if (controller.signal.aborted) return;
        const pages = data === null ? (before.length > 0 ? before : null) : [...before, read(data)];
        setKnown({ key, pages, faults });
        setIsAsking(false);
      },
      (error: unknown) => {
        if (!controller.signal.aborted) throw error;
      },
    );
  };

  useEffect(() => {
    load([]);
    return () => inFlight.current?.abort();
    // The key says all that the list depends on.
  }, [key]);

  const isOld = known.key !== key;
  const pages = known.pages;
  const hasMore = !isOld && Boolean(pages?.at(-1)?.pageInfo.hasNextPage);
  const restart = useCallback(() => setStarts((count) => count + 1), []);
  return {
    pages,
    isLoading: isOld || isAsking,
    isOld,
    faults: isOld || isAsking ? [] : known.faults,
    hasMore,
    more: () => {
      if (hasMore && !isAsking && known.faults.length === 0) load(pages ?? []);
    },
    retry: () => load(isOld ? [] : (pages ?? [])),
    restart,
  };
}
