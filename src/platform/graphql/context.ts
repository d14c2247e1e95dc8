import type DataLoader from "dataloader";
import type { Viewer } from "../access";
import type { Reader, Transaction } from "../database";
import type { Counts } from "./counts";
import type { Locale } from "./locale";

/** Makes a DataLoader for one request. */
export type LoaderMaker<Key, Value> = (context: RequestContext) => DataLoader<Key, Value>;

/** What a resolver may know of its request. One for each request: nothing in it outlives the answer. */
export interface RequestContext {
  /** Who asks. */
  readonly viewer: Viewer;
  readonly reader: Reader;
  /** Language of texts where a field does not say its own. */
  readonly locale: Locale;
  /** The day that ages are counted to, `YYYY-MM-DD`, UTC. */
  readonly today: string;
  /** Working days within which an inquiry is to be answered. */
  readonly replyWorkingDays: number;
  /** Counts out of memory, as far as they are held there; null: none are. */
  readonly counts: Counts | null;
  /** What the request is called in the log. */
  readonly requestId: string;
  /**
   * Writes in a transaction of its own: all that `work` did or, when it throws, nothing. `seen` reads in it what the viewer sees. What the
   * request's loaders knew before is forgotten afterwards.
   */
  readonly write: <T>(work: (transaction: Transaction, seen: Reader) => Promise<T>) => Promise<T>;
  /** The loader of this request that `maker` makes; made once, at its first use. */
  loader<Key, Value>(maker: LoaderMaker<Key, Value>): DataLoader<Key, Value>;
  /** The same for loaders that differ by their arguments: `key` says which. */
  loaderFor<Key, Value>(key: string, maker: LoaderMaker<Key, Value>): DataLoader<Key, Value>;
}

/** A context with no loaders made yet. */
export function createRequestContext(values: Omit<RequestContext, "loader" | "loaderFor">): RequestContext {
  // Made at the first loader: most requests are answered by their statement.
  let byMaker: Map<unknown, unknown> | null = null;
  const remember = <Key, Value>(key: unknown, maker: LoaderMaker<Key, Value>) => {
    byMaker ??= new Map();
    let loader = byMaker.get(key) as DataLoader<Key, Value> | undefined;
    if (!loader) {
      loader = maker(context);
      byMaker.set(key, loader);
    }
    return loader;
  };
  // What is spread stands last on the way of every request (0044).
  const context: RequestContext = {
    loader: (maker) => remember(maker, maker),
    loaderFor: (key, maker) => remember(key, maker),
    ...values,
    write: async (work) => {
      try {
        return await values.write(work);
      } finally {
        byMaker?.clear();
      }
    },
  };
  return context;
}
