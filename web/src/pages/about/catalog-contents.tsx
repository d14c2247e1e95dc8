import { dataQuality, type DataQualityQuery } from "../../api/documents";
import { useDocument } from "../../api/use-document";
import type { Column } from "../../parts/csv";
import { Picture, type PictureView } from "../../parts/picture";
import { useLocale } from "../../state/locale";
import { aboutWords, recordLabels } from "../../text/about";
import { formatNumber } from "../../text/numbers";
import { useWords } from "../../text/words";

type Kind = DataQualityQuery["dataQuality"]["types"][number];

const VARIABLES = {};

/** How many records of each kind there are, and what does not add up. */
export function CatalogContents({ view, onView }: { readonly view: PictureView; onView(view: PictureView): void }) {
  const say = useWords(aboutWords);
  const locale = useLocale();
  const outcome = useDocument(dataQuality, VARIABLES);
  const kinds = [...(outcome.data?.dataQuality.types ?? [])].sort((one, other) => other.total - one.total);
  const findings = outcome.data?.dataQuality.findings.nodes ?? [];
  // A kind that the atlas has no word for yet goes by the API's name.
  const nameOf = ({ type }: Kind) => recordLabels[type]?.[locale] ?? type;
  const columns: Column<Kind>[] = [
    { label: say("kind"), value: nameOf },
    { label: say("total"), value: ({ total }) => total },
    { label: say("withoutSource"), value: ({ withoutSource }) => withoutSource },
    { label: say("undated"), value: ({ undated }) => undated },
    { label: say("synthetic"), value: ({ synthetic }) => synthetic },
  ];
  const most = Math.max(1, ...kinds.map(({ total }) => total));
  return (
    <>
      <Picture
        title={say("holds")}
        lead={say("holdsLead")}
        source={say("holdsSource")}
        outcome={outcome}
        rows={kinds}
        columns={columns}
        emptyBecause={say("holdsNothing")}
        question={{ document: dataQuality, variables: VARIABLES }}
        view={view}
        onView={onView}
        fileName="longtu-catalog"
      >
        <ul class="bands">
          {kinds.map((kind) => (
            <li key={kind.type}>
              <span>{nameOf(kind)}</span>
              <span class="band-bar" aria-hidden="true">
                <span style={{ width: `${(100 * kind.total) / most}%` }} />
              </span>
              <span class="count">{formatNumber(kind.total, locale)}</span>
            </li>
          ))}
        </ul>
      </Picture>
      <h2>{say("doubts")}</h2>
      <p class="lead">{say("doubtsLead")}</p>
      {outcome.data && findings.length === 0 && <p class="empty">{say("doubtsNone")}</p>}
      <ul class="prose">
        {findings.map(({ message }) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </>
  );
}
