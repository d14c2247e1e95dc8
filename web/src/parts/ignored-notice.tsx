import { partWords } from "../text/parts";
import { useWords } from "../text/words";

/** Tells the reader that the address says things that mean nothing (any more); nothing when there are none. */
export function IgnoredNotice({ names, remove }: { readonly names: readonly string[]; remove(): void }) {
  const say = useWords(partWords);
  if (names.length === 0) return null;
  return (
    <div class="notice" role="status">
      <p>{say("ignored", { names: names.map((name) => name.slice(0, 40)).join(", ") })}</p>
      <button type="button" onClick={remove}>
        {say("dismiss")}
      </button>
    </div>
  );
}
