import { useEffect, useState } from "preact/hooks";

/**
 * What is loaded when it is first shown, such as a drawing with arithmetic of its own; null while it is loading.
 *
 * @param load always the same function, or it is loaded again.
 */
export function useLazy<Module extends object>(load: () => Promise<Module>): Module | "failed" | null {
  const [loaded, setLoaded] = useState<Module | "failed" | null>(null);
  useEffect(() => {
    load().then(setLoaded, () => setLoaded("failed"));
  }, [load]);
  return loaded;
}
