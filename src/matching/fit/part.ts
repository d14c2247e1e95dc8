/** Types of records that a reason can point at. */
export type EvidenceType =
  | "ChainSegment"
  | "SegmentSupply"
  | "Resource"
  | "Project"
  | "Policy"
  | "Fund"
  | "Task"
  | "PromotionEvent"
  | "RegionCoverage"
  | "Region"
  | "Enterprise"
  | "Opportunity";

/** A record that a reason rests on. */
export interface Evidence {
  readonly type: EvidenceType;
  /** Row id. */
  readonly id: number;
}

/** One part of a match as it was judged. */
export interface Part {
  /** Ten-thousandths; null: the catalog has nothing to judge it by. */
  readonly value: number | null;
  /** What it rests on, the strongest first, at most `MOST_EVIDENCE`. */
  readonly evidence: readonly Evidence[];
  /** Numbers that the sentence names. */
  readonly counts: Readonly<Record<string, number>>;
}

/** Most records that one reason shows. */
export const MOST_EVIDENCE = 5;

/** A part without data. */
export const UNKNOWN_PART: Part = { value: null, evidence: [], counts: {} };

/** The first records of a type as evidence, each once. */
export function evidenceOf(type: EvidenceType, ids: Iterable<number>): Evidence[] {
  const first = new Set<number>();
  for (const id of ids) {
    if (first.size >= MOST_EVIDENCE) break;
    first.add(id);
  }
  return [...first].map((id) => ({ type, id }));
}
