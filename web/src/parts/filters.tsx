import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Outcome } from "../api/use-document";
import { partWords } from "../text/parts";
import { useWords } from "../text/words";
import { FaultNotice } from "./fault-notice";
import { Loading } from "./loading";

/** What the room of the filters shows. */
export interface FiltersProps {
  readonly id: string;
  /** How many conditions hold. */
  readonly count: number;
  /** The counts behind the choices. */
  readonly outcome: Outcome<unknown>;
  onClear(): void;
  /** The choices themselves. */
  readonly children: ComponentChildren;
}

/** Where a reader chooses conditions: beside the list, or behind a button on a phone. */
export function Filters({ id, count, outcome, onClear, children }: FiltersProps) {
  const say = useWords(partWords);
  const [isOpen, setIsOpen] = useState(false);
  const { data, faults, isLoading, retry } = outcome;
  return (
    <aside aria-label={say("filters")}>
      <button
        type="button"
        class="filters-switch"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        {say("showFilters", { count })}
      </button>
      <div id={id} class={isOpen ? "filters is-open" : "filters"}>
        <div aria-busy={isLoading} class={isLoading && data ? "is-old" : undefined}>
          {count > 0 && (
            <button type="button" onClick={onClear}>
              {say("clear")}
            </button>
          )}
          {faults.length > 0 && <FaultNotice faults={faults} isPartial={data !== null} retry={retry} />}
          {isLoading && !data && <Loading />}
          {children}
        </div>
      </div>
    </aside>
  );
}
