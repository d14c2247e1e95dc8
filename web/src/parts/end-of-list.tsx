import { useEffect, useRef } from "preact/hooks";

/** Calls `more` when the end of a list comes near the window; the button is for those who do not scroll. */
export function EndOfList({ label, isBusy, more }: { readonly label: string; readonly isBusy: boolean; more(): void }) {
  const end = useRef<HTMLDivElement>(null);
  const latest = useRef(more);
  latest.current = more;
  useEffect(() => {
    if (isBusy || !end.current) return;
    // Made anew after each page: an end that is still near the window is told again.
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && latest.current(), {
      rootMargin: "800px 0px",
    });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [isBusy]);
  return (
    <div ref={end} class="end-of-list">
      <button type="button" aria-disabled={isBusy} onClick={more}>
        {label}
      </button>
    </div>
  );
}
