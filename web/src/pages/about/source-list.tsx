import { listSources, type SourceKind } from "../../api/documents";
import { useDocument } from "../../api/use-document";
import { useEndlessList } from "../../api/use-endless-list";
import { Chunk } from "../../parts/chunk";
import { EndOfList } from "../../parts/end-of-list";
import { Facet } from "../../parts/facet";
import { FaultNotice } from "../../parts/fault-notice";
import { Loading } from "../../parts/loading";
import { WebLink } from "../../parts/web-link";
import { useLocale } from "../../state/locale";
import { aboutWords } from "../../text/about";
import { formatNumber } from "../../text/numbers";
import { useWords } from "../../text/words";

/** Where the records are from, by kind of source. */
export function SourceList({
  kinds,
  onKinds,
}: {
  readonly kinds: readonly SourceKind[];
  onKinds(kinds: readonly SourceKind[]): void;
}) {
  const say = useWords(aboutWords);
  const locale = useLocale();
  const variables = { filter: kinds.length > 0 ? { kind: { in: kinds } } : {} };
  const first = useDocument(listSources, { filter: {}, first: 1 });
  const list = useEndlessList(listSources, variables, ({ sources }) => sources);
  const { pages, faults, isLoading, isOld } = list;
  return (
    <section aria-busy={isLoading} aria-labelledby="source-count">
      <h2 id="source-count">
        {pages?.[0] ? say("sourceCount", { count: formatNumber(pages[0].totalCount, locale) }) : say("sources")}
      </h2>
      {first.data && (
        <Facet
          legend={say("sourceKind")}
          values={first.data.all.facets.kind}
          chosen={kinds}
          onChange={(chosen) => onKinds(chosen as SourceKind[])}
        />
      )}
      {pages === null && faults.length === 0 && <Loading />}
      {faults.length > 0 && <FaultNotice faults={faults} isPartial={pages !== null} retry={list.retry} />}
      <div class={isOld ? "is-old" : undefined}>
        {pages?.map(({ nodes }, index) => (
          <Chunk key={`${index}-${nodes[0]?.code}`}>
            <ul class="prose">
              {nodes.map(({ code, publisher, url }) => (
                <li key={code}>
                  {publisher} · {url ? <WebLink url={url} /> : say("noLink")}
                </li>
              ))}
            </ul>
          </Chunk>
        ))}
      </div>
      {list.hasMore && <EndOfList label={say("more")} isBusy={isLoading} more={list.more} />}
    </section>
  );
}
