import { useEffect, useState } from "preact/hooks";

/** Below this width a drawing of its own scale would have letters that nobody can read. */
const NARROW = "(max-width: 699px)";

/** Whether the window is a phone's, for drawings that are laid out anew instead of being made smaller. */
export function useIsNarrow(): boolean {
  const [isNarrow, setIsNarrow] = useState(() => window.matchMedia(NARROW).matches);
  useEffect(() => {
    const query = window.matchMedia(NARROW);
    const update = () => setIsNarrow(query.matches);
    query.addEventListener("change", update);
    return () => query.removeEventListener("change", update);
  }, []);
  return isNarrow;
}
