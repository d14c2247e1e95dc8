import type { ComponentChildren } from "preact";
import { opportunitySheet, type OpportunitySheetQuery } from "../../api/documents";
import { useDocument } from "../../api/use-document";
import { Sheet as SheetPanel, SheetSection, SourceSection } from "../../parts/sheet";
import { useLocale } from "../../state/locale";
import { basisLabels, modeLabels, presenceLabels, stageLabels } from "../../text/labels";
import { formatMoney } from "../../text/numbers";
import { opportunityWords, sheetWords } from "../../text/opportunities";
import { say as sayIn, useWords } from "../../text/words";
import { InquiryForm } from "./inquiry-form";
import { InquiryReceipt } from "./inquiry-receipt";

type Sheet = NonNullable<OpportunitySheetQuery["opportunity"]>;

/** What the sheet shows. */
export interface OpportunitySheetProps {
  readonly code: string;
  /** Code of an inquiry that the reader follows; null: of none. */
  readonly inquiry: string | null;
  onInquiry(code: string | null): void;
  close(): void;
}

/** One opportunity with all that hangs on it, in the panel. */
export function OpportunitySheet({ code, inquiry, onInquiry, close }: OpportunitySheetProps) {
  const say = useWords(sheetWords);
  const outcome = useDocument(opportunitySheet, { code });
  const sheet = outcome.data?.opportunity;
  return (
    <SheetPanel
      title={sheet?.title ?? say("loading", { code })}
      outcome={outcome}
      isFound={Boolean(sheet)}
      unknown={say("unknown", { code })}
      question={{ document: opportunitySheet, variables: { code } }}
      close={close}
    >
      {inquiry && <InquiryReceipt key={inquiry} code={inquiry} onMore={() => onInquiry(null)} />}
      {sheet && (
        <SheetBody sheet={sheet} code={code}>
          {!inquiry && <InquiryForm opportunity={code} terms={outcome.data?.inquiryTerms} onSent={onInquiry} />}
        </SheetBody>
      )}
    </SheetPanel>
  );
}

interface SheetBodyProps {
  readonly sheet: Sheet;
  readonly code: string;
  /** Stands behind what is said of it first, before its relations. */
  readonly children: ComponentChildren;
}

function SheetBody({ sheet, code, children }: SheetBodyProps) {
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
      {children}
      <Place sheet={sheet} />
      <Segments sheet={sheet} />
      <Reasons title={say("feedstock")} relation={sheet.feedstock} />
      <Reasons title={say("suppliers")} relation={sheet.suppliers} />
      <Reasons title={say("customers")} relation={sheet.customers} />
      <Reasons title={say("policies")} relation={sheet.applicablePolicies} />
      <Reasons title={say("funds")} relation={sheet.eligibleFunds} />
      <Reasons title={say("projects")} relation={sheet.comparableProjects} />
      {sheet.findings.length > 0 && (
        <SheetSection title={say("findings")}>
          <ul>
            {sheet.findings.map(({ message }) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </SheetSection>
      )}
      <SourceSection record={sheet} />
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
    <SheetSection title={say("segments")}>
      <ul>
        {sheet.segments.nodes.map(({ code, name, presence }) => (
          <li key={code}>{say("segmentPresence", { name, presence: sayIn(presenceLabels, locale, presence) })}</li>
        ))}
      </ul>
    </SheetSection>
  );
}

interface Relation {
  readonly edges: readonly { readonly explanation: string }[];
  readonly hasNextPage: boolean;
}

function Reasons({ title, relation }: { readonly title: string; readonly relation: Relation }) {
  const say = useWords(sheetWords);
  return (
    <SheetSection title={title}>
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
    </SheetSection>
  );
}
