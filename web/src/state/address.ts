import { useEffect, useState } from "preact/hooks";

/** Where the reader is: the whole state of the atlas. */
export interface Address {
  /** Path without a slash at its end, but for the first page. */
  readonly path: string;
  readonly query: URLSearchParams;
}

const CHANGED = "atlas-address";

/** The address now. */
export function currentAddress(): Address {
  const { pathname, search } = window.location;
  return { path: pathname.length > 1 ? pathname.replace(/\/+$/, "") : pathname, query: new URLSearchParams(search) };
}

/**
 * Goes to another address without loading the page anew.
 *
 * @param how `push` makes an entry for the back button, `replace` does not: for what changes with every key.
 */
export function goTo(path: string, query: URLSearchParams, how: "push" | "replace" = "push"): void {
  const search = query.toString();
  const url = search ? `${path}?${search}` : path;
  if (url === window.location.pathname + window.location.search) return;
  if (how === "push") window.history.pushState(null, "", url);
  else window.history.replaceState(null, "", url);
  window.dispatchEvent(new Event(CHANGED));
}

/** The address, also after it changed. */
export function useAddress(): Address {
  const [address, setAddress] = useState(currentAddress);
  useEffect(() => {
    const update = () => setAddress(currentAddress());
    window.addEventListener("popstate", update);
    window.addEventListener(CHANGED, update);
    return () => {
      window.removeEventListener("popstate", update);
      window.removeEventListener(CHANGED, update);
    };
  }, []);
  return address;
}
