import type { SegmentPresence } from "../../api/documents";

/** How far a segment is present as a shape: a full disc, a half, a quarter, and a dashed hollow ring. The word stands beside it. */
export function PresenceMark({ presence }: { readonly presence: SegmentPresence }) {
  return (
    <svg class={`presence-mark presence-${presence.toLowerCase()}`} viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="6.5" />
      {FILLED[presence] && <path d={FILLED[presence]} />}
    </svg>
  );
}

const FILLED: Record<SegmentPresence, string | null> = {
  STRONG: "M8 1.5A6.5 6.5 0 1 1 8 14.5A6.5 6.5 0 1 1 8 1.5Z",
  PRESENT: "M1.5 8A6.5 6.5 0 0 0 14.5 8Z",
  WEAK: "M8 8V14.5A6.5 6.5 0 0 0 14.5 8Z",
  MISSING: null,
};
