import type { ComponentChildren } from "preact";
import { useLocale } from "../state/locale";
import { mapWords } from "../text/maps";
import { formatNumber } from "../text/numbers";
import { useWords } from "../text/words";

/** What a list of a sheet shows. */
export interface ListOfProps {
  readonly items: readonly ComponentChildren[];
  /** How many there are in all; as many as are shown when left out. */
  readonly total?: number;
}

/** The first of some things as a list, with how many there are in all; says so when there is nothing. */
export function ListOf({ items, total = items.length }: ListOfProps) {
  const say = useWords(mapWords);
  const locale = useLocale();
  if (items.length === 0) return <p class="hint">{say("nothing")}</p>;
  return (
    <>
      <ul>
        {items.map((item, index) => (
          <li key={index}>{item}</li>
        ))}
      </ul>
      {total > items.length && (
        <p class="hint">{say("andMore", { count: formatNumber(total, locale), shown: items.length })}</p>
      )}
    </>
  );
}
