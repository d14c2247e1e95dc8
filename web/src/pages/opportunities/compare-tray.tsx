import { opportunityTitles } from "../../api/documents";
import { useDocument } from "../../api/use-document";
import { opportunityWords } from "../../text/opportunities";
import { useWords } from "../../text/words";

/** What the tray shows. */
export interface CompareTrayProps {
  readonly codes: readonly string[];
  onChange(codes: readonly string[]): void;
  onOpen(): void;
}

/** What was put aside to be compared; nothing while there is none. */
export function CompareTray({ codes, onChange, onOpen }: CompareTrayProps) {
  const say = useWords(opportunityWords);
  const { data } = useDocument(opportunityTitles, codes.length === 0 ? null : { codes });
  const titleOf = (code: string) => data?.opportunities.nodes.find((one) => one.code === code)?.title ?? code;
  if (codes.length === 0) return null;
  return (
    <section class="tray" aria-label={say("tray")}>
      <p>{say("trayCount", { count: codes.length })}</p>
      <ul>
        {codes.map((code) => (
          <li key={code}>
            <button
              type="button"
              aria-label={say("trayDrop", { title: titleOf(code) })}
              onClick={() => onChange(codes.filter((other) => other !== code))}
            >
              {titleOf(code)} <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="primary" disabled={codes.length < 2} onClick={onOpen}>
        {say("trayOpen")}
      </button>
      <button type="button" onClick={() => onChange([])}>
        {say("trayClear")}
      </button>
    </section>
  );
}
