import { SegmentPresence } from "../../maps/chain";
import { type Bilingual, message } from "../../platform/graphql/bilingual";
import type { LocalizedText } from "../../platform/values";

/** Why a neighbour makes a segment a gap. */
export function evidenceSentence(evidence: {
  segment: LocalizedText;
  neighbour: LocalizedText;
  isSupplier: boolean;
  presence: SegmentPresence;
  anchors: number;
  note: string | null;
}): Bilingual {
  const { segment, neighbour, isSupplier, anchors, note } = evidence;
  const goods = note ? message(`(${note})`, ` (${note})`) : message("", "");
  const degree = evidence.presence === SegmentPresence.STRONG ? message("强", "strong") : message("有基础", "present");
  const count = message(`${anchors}家本地龙头`, `${anchors} ${anchors === 1 ? "anchor" : "anchors"}`);
  return isSupplier
    ? message(
        `本地${degree.zh}的“${neighbour.zh}”(${count.zh})可供应“${segment.zh}”${goods.zh}。`,
        `"${neighbour.en ?? neighbour.zh}" (${degree.en} here, ${count.en}) can supply "${segment.en ?? segment.zh}"${goods.en}.`,
      )
    : message(
        `本地${degree.zh}的“${neighbour.zh}”(${count.zh})需要“${segment.zh}”${goods.zh}。`,
        `"${neighbour.en ?? neighbour.zh}" (${degree.en} here, ${count.en}) needs "${segment.en ?? segment.zh}"${goods.en}.`,
      );
}

/** The order of gaps: missing before weak, more evidence first, then the editor's order. */
export function compareGaps(
  a: { kind: string; evidence: readonly unknown[]; segment: { sort: number; id: number } },
  b: { kind: string; evidence: readonly unknown[]; segment: { sort: number; id: number } },
): number {
  if (a.kind !== b.kind) return a.kind === "MISSING" ? -1 : 1;
  return b.evidence.length - a.evidence.length || a.segment.sort - b.segment.sort || a.segment.id - b.segment.id;
}
