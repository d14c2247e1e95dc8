import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

/** How far outside the window rows are still kept, so that none is seen coming. */
const MARGIN = "1200px 0px";

/**
 * A stretch of a long list, in the page only while it is near the window; elsewhere it keeps its height. A list of
 * thousands then costs what one of a hundred does. On paper all of it is there.
 */
export function Chunk({ children }: { readonly children: ComponentChildren }) {
  const room = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState<number | null>(null);
  useEffect(() => {
    const element = room.current;
    if (!element) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry) return;
        // What has the focus stays: it would be lost with it.
        const isKept = entry.isIntersecting || element.contains(document.activeElement);
        setHeight(isKept ? null : entry.boundingClientRect.height);
      },
      { rootMargin: MARGIN },
    );
    const show = () => setHeight(null);
    const watch = () => {
      observer.disconnect();
      observer.observe(element);
    };
    watch();
    window.addEventListener("beforeprint", show);
    window.addEventListener("afterprint", watch);
    return () => {
      observer.disconnect();
      window.removeEventListener("beforeprint", show);
      window.removeEventListener("afterprint", watch);
    };
  }, []);
  return (
    <div ref={room} style={height === null ? undefined : { height: `${height}px` }}>
      {height === null && children}
    </div>
  );
}
