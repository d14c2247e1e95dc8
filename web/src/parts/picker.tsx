import { useRef } from "preact/hooks";
import { findRecords, type FindRecordsQuery, type SearchType } from "../api/documents";
import { useDocument } from "../api/use-document";
import { partWords } from "../text/parts";
import { useWords } from "../text/words";
import { FaultNotice } from "./fault-notice";
import { Loading } from "./loading";
import { SearchBox } from "./search-box";

/** Longest text that the API searches for, characters. */
const LONGEST_TEXT = 200;

/** What a picker shows. */
export interface PickerProps {
  readonly label: string;
  readonly type: Extract<SearchType, "Enterprise" | "Opportunity" | "ChainSegment">;
  /** What is typed. */
  readonly text: string;
  onSearch(text: string): void;
  onPick(code: string): void;
}

/** A record of the catalog, found while its name is typed. Each that is found is a button that picks it. */
export function Picker({ label, type, text, onSearch, onPick }: PickerProps) {
  const say = useWords(partWords);
  const room = useRef<HTMLDivElement>(null);
  const sought = text.trim();
  const { data, faults, isLoading, retry } = useDocument(
    findRecords,
    sought ? { text: sought, types: [type], first: 8 } : null,
  );
  const found = data?.search.hits.flatMap(({ node }) => namedRecord(node) ?? []) ?? [];
  const total = data?.search.counts.find((count) => count.type === type)?.count ?? 0;
  const pick = (code: string) => {
    // The button goes with the list: whoever came by keyboard goes on from the box.
    room.current?.querySelector("input")?.focus();
    onPick(code);
  };
  return (
    <div ref={room}>
      <SearchBox
        label={label}
        hint={say("searchHint")}
        text={text}
        longest={LONGEST_TEXT}
        tooLong={say("tooLong", { count: LONGEST_TEXT })}
        onSearch={onSearch}
      />
      {faults.length > 0 && <FaultNotice faults={faults} isPartial={false} retry={retry} />}
      {isLoading && !data && <Loading />}
      {sought && data && (
        <div aria-busy={isLoading}>
          <p class="hint" role="status">
            {found.length === 0 ? say("foundNone") : say("found", { count: total, shown: found.length })}
          </p>
          <ul class="picks">
            {found.map(({ code, name, place }) => (
              <li key={code}>
                <button type="button" onClick={() => pick(code)}>
                  {name}
                  {place && <span class="count"> · {place}</span>}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

interface NamedRecord {
  readonly code: string;
  readonly name: string;
  /** Where it stands: a region, or the chain of a segment. */
  readonly place: string | null;
}

function namedRecord(node: FindRecordsQuery["search"]["hits"][number]["node"]): NamedRecord | null {
  if ("homeRegion" in node) return { code: node.code, name: node.name, place: node.homeRegion?.name ?? null };
  if ("title" in node) return { code: node.code, name: node.title, place: node.region.name };
  return "chain" in node ? { code: node.code, name: node.name, place: node.chain.name } : null;
}
