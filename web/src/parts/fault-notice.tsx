import type { Fault } from "../api/ask";
import { partWords } from "../text/parts";
import { type Say, useWords } from "../text/words";

type PartWord = keyof typeof partWords;

/** What a notice of faults shows. */
export interface FaultNoticeProps {
  /** At least one. */
  readonly faults: readonly Fault[];
  /** Whether there is something to see besides. */
  readonly isPartial: boolean;
  retry(): void;
}

/** Says what went wrong, under which incident it is logged, and offers to try again. */
export function FaultNotice({ faults, isPartial, retry }: FaultNoticeProps) {
  const say = useWords(partWords);
  const sentences = [...new Set(faults.map((fault) => sentenceOf(fault, say)))];
  const incidents = [...new Set(faults.flatMap(({ incident }) => incident ?? []))];
  return (
    <div class="notice fault" role="alert">
      {isPartial && <p>{say("partial")}</p>}
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {incidents.map((incident) => (
        <p key={incident}>{say("incident", { incident })}</p>
      ))}
      {faults.some(({ kind }) => kind === "outdated") ? (
        <button type="button" onClick={() => window.location.reload()}>
          {say("reload")}
        </button>
      ) : (
        <button type="button" onClick={retry}>
          {say("retry")}
        </button>
      )}
    </div>
  );
}

/** What went wrong, in a sentence. */
export function sentenceOf({ kind, message }: Fault, say: Say<PartWord>): string {
  if (kind === "outdated") return say("outdated");
  if (kind === "offline") return say("offline");
  if (kind === "slow") return say("slowFault");
  return message ?? say("failed");
}
