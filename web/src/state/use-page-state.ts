import { useCallback, useMemo } from "preact/hooks";
import { currentAddress, goTo, useAddress } from "./address";
import type { QueryCodec } from "./query-codec";

/** A page's state, kept in the address and nowhere else. */
export interface PageState<State> {
  readonly state: State;
  /** Names in the address that were ignored. */
  readonly ignored: readonly string[];
  /** Changes some values; `replace` leaves no entry for the back button. */
  change(changes: Partial<State>, how?: "push" | "replace"): void;
}

/** The state of the page that the reader is on. */
export function usePageState<State>(codec: QueryCodec<State>): PageState<State> {
  const { query } = useAddress();
  const search = query.toString();
  const read = useMemo(() => codec.read(new URLSearchParams(search)), [codec, search]);
  const change = useCallback(
    (changes: Partial<State>, how: "push" | "replace" = "push") => {
      // The address itself is asked: two changes in one moment must both be in it.
      const { path, query: now } = currentAddress();
      goTo(path, codec.write({ ...codec.read(now).state, ...changes }, now), how);
    },
    [codec],
  );
  return { ...read, change };
}

/** The reader's address with some values of the page's state changed, everything else as it is. */
export function usePageLink<State>(codec: QueryCodec<State>, changes: Partial<State>): string {
  const { path, query } = useAddress();
  const search = codec.write({ ...codec.read(query).state, ...changes }, query).toString();
  return search ? `${path}?${search}` : path;
}
