import type { ComponentChildren } from "preact";
import { opportunitySheet, type OpportunitySheetQuery } from "../../api/documents";
import { useDocument } from "../../api/use-document";
import { FaultNotice } from "../../parts/fault-notice";
import { Loading } from "../../parts/loading";
import { Panel } from "../../parts/panel";
import { WebLink } from "../../parts/web-link";
import { useLocale } from "../../state/locale";
import { basisLabels, freshnessLabels, modeLabels, presenceLabels, stageLabels } from "../../text/labels";
import { formatDate, formatMoney, formatNumber } from "../../text/numbers";
import { opportunityWords, sheetWords } from "../../text/opportunities";
import { say as sayIn, useWords } from "../../text/words";

type Sheet = NonNullable<OpportunitySheetQuery["opportunity"]>;

/** One opportunity with all that hangs on it, in the panel. */
export function OpportunitySheet({ code, close }: { readonly code: string; close(): void }) {
  const say = useWords(sheetWords);
  const { data, faults, isLoading, retry } = useDocument(opportunitySheet, { code });
  const sheet = data?.opportunity;
  return (
    <Panel title={sheet?.title ?? say("loading", { code })} onClose={close}>
      {isLoading && !data && <Loading />}
      {faults.length > 0 && <FaultNotice faults={faults} isPartial={Boolean(sheet)} retry={retry} />}
      {data && !sheet && faults.length === 0 && (
        <p class="empty" role="alert">
          {say("unknown", { code })}
        </p>
      )}
      {sheet && <SheetBody sheet={sheet} code={code} />}
    </Panel>
  );
}

function SheetBody({ sheet, code }: { readonly sheet: Sheet; readonly code: string }) {
  const say = useWords(sheetWords);
  const locale = useLocale();
  return (
    <>
      <KeyFacts sheet={sheet} />
      <p>{sheet.summary}</p>
      {sheet.conditions && (
        <>
          <h3>{say("conditions")}</h3>
          <p>{sheet.conditions}</p>
        </>
      )}
      <p>
        <a class="button" href={`/opportunities/${code}/case?lang=${locale}`}>
          {say("case")}
        </a>
      </p>
      <Place sheet={sheet} />
      <Segments sheet={sheet} />
      <Reasons title={say("feedstock")} relation={sheet.feedstock} />
      <Reasons title={say("suppliers")} relation={sheet.suppliers} />
      <Reasons title={say("customers")} relation={sheet.customers} />
      <Reasons title={say("policies")} relation={sheet.applicablePolicies} />
      <Reasons title={say("funds")} relation={sheet.eligibleFunds} />
      <Reasons title={say("projects")} relation={sheet.comparableProjects} />
      {sheet.findings.length > 0 && (
        <Section title={say("findings")}>
          <ul>
            {sheet.findings.map(({ message }) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </Section>
      )}
      <SourceOf sheet={sheet} />
    </>
  );
}

function KeyFacts({ sheet }: { readonly sheet: Sheet }) {
  const say = useWords(sheetWords);
  const sayList = useWords(opportunityWords);
  const locale = useLocale();
  const { investment, investmentBasis, stage, cooperationMode, isOpen } = sheet;
  return (
    <p class="card-facts">
      <span class="badge">{sayIn(stageLabels, locale, stage)}</span>
      <strong>{investment ? formatMoney(investment.amount, locale) : sayList("noAmount")}</strong>
      {investmentBasis && <span>{sayIn(basisLabels, locale, investmentBasis)}</span>}
      <span>{sayIn(modeLabels, locale, cooperationMode)}</span>
      <span>{say(isOpen ? "open" : "notOpen")}</span>
    </p>
  );
}

function Place({ sheet: { region, chain } }: { readonly sheet: Sheet }) {
  const say = useWords(sheetWords);
  return (
    <dl class="facts">
      <dt>{say("where")}</dt>
      <dd>{[region, ...region.ancestors].map(({ name }) => name).join(" · ")}</dd>
      {chain && (
        <>
          <dt>{say("chain")}</dt>
          <dd>{chain.name}</dd>
          {chain.leadDepartment && (
            <>
              <dt>{say("lead")}</dt>
              <dd>{chain.leadDepartment.name}</dd>
            </>
          )}
        </>
      )}
    </dl>
  );
}

function Segments({ sheet }: { readonly sheet: Sheet }) {
  const say = useWords(sheetWords);
  const locale = useLocale();
  if (sheet.segments.nodes.length === 0) return null;
  return (
    <Section title={say("segments")}>
      <ul>
        {sheet.segments.nodes.map(({ code, name, presence }) => (
          <li key={code}>{say("segmentPresence", { name, presence: sayIn(presenceLabels, locale, presence) })}</li>
        ))}
      </ul>
    </Section>
  );
}

interface Relation {
  readonly edges: readonly { readonly explanation: string }[];
  readonly hasNextPage: boolean;
}

function Reasons({ title, relation }: { readonly title: string; readonly relation: Relation }) {
  const say = useWords(sheetWords);
  return (
    <Section title={title}>
      {relation.edges.length === 0 ? (
        <p class="hint">{say("nothing")}</p>
      ) : (
        <ul>
          {relation.edges.map(({ explanation }) => (
            <li key={explanation}>{explanation}</li>
          ))}
        </ul>
      )}
      {relation.hasNextPage && <p class="hint">{say("andMore")}</p>}
    </Section>
  );
}

function SourceOf({ sheet: { source, freshness } }: { readonly sheet: Sheet }) {
  const say = useWords(sheetWords);
  const sayList = useWords(opportunityWords);
  const locale = useLocale();
  const { asOf, ageDays, state } = freshness;
  return (
    <Section title={say("sourceTitle")}>
      {source && (
        <p>
          {source.publisher}
          {source.publishedOn && ` · ${formatDate(source.publishedOn, locale)}`}
          {" · "}
          {source.url ? <WebLink url={source.url} /> : say("noLink")}
        </p>
      )}
      <p>
        {asOf && `${sayList("asOf", { date: formatDate(asOf, locale) })} · `}
        {ageDays !== null && `${say("age", { days: formatNumber(ageDays, locale) })} · `}
        {sayIn(freshnessLabels, locale, state)}
      </p>
    </Section>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="sheet-section">
      <h3>{title}</h3>
      {children}
    </section>
  );
}
