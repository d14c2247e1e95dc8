import { WORDS } from "./case-words";
import type { Origin } from "./investment-case";
import type { Telling } from "./telling";

/** Publisher, date and address of where something was read; a host that only reposts is named without a link. */
export function OriginLine({ origin, telling: { locale } }: { origin: Origin | null; telling: Telling }) {
  if (!origin) return <span className="small quiet source">{WORDS.ownJudgement[locale]}</span>;
  const { publisher, url, publishedOn } = origin;
  return (
    <span className="small quiet source">
      {WORDS.sourceOf[locale]}: {url ? <a href={url}>{publisher}</a> : publisher}
      {publishedOn ? `, ${publishedOn}` : ""}
    </span>
  );
}
