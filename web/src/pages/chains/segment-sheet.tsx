import { segmentSheet, type SegmentSheetQuery } from "../../api/documents";
import { useDocument } from "../../api/use-document";
import { ListOf } from "../../parts/list-of";
import { Sheet, SheetSection, SourceSection } from "../../parts/sheet";
import { useLocale } from "../../state/locale";
import { segmentWords } from "../../text/chains";
import { sizeBasisLabels } from "../../text/funds";
import { policyStateLabels, presenceLabels, segmentStageLabels } from "../../text/labels";
import { formatMoney, formatNumber } from "../../text/numbers";
import { say as sayIn, useWords } from "../../text/words";
import paths from "../paths.json";
import { PresenceMark } from "./presence-mark";
import { SegmentTargets } from "./segment-targets";
import { WhyGap } from "./why-gap";

/** A segment as its panel shows it. */
export type SegmentFacts = NonNullable<SegmentSheetQuery["chainSegment"]>;

/** One segment in the panel, from one question: why it is a gap, who could fill it, and with what one goes there. */
export function SegmentSheet({ code, close }: { readonly code: string; close(): void }) {
  const say = useWords(segmentWords);
  const variables = { code };
  const outcome = useDocument(segmentSheet, variables);
  const segment = outcome.data?.chainSegment;
  return (
    <Sheet
      title={segment?.name ?? say("loading", { code })}
      outcome={outcome}
      isFound={Boolean(segment)}
      unknown={say("unknown", { code })}
      question={{ document: segmentSheet, variables }}
      close={close}
    >
      {segment && (
        <>
          <KeyFacts segment={segment} />
          <WhyGap segment={segment} />
          <SegmentTargets targets={segment.targets} />
          <Offers segment={segment} />
          <Surroundings segment={segment} />
          <SourceSection record={segment} />
        </>
      )}
    </Sheet>
  );
}

function KeyFacts({ segment: { presence, stage, chain, note } }: { readonly segment: SegmentFacts }) {
  const say = useWords(segmentWords);
  const locale = useLocale();
  return (
    <>
      <p class="card-facts">
        <span class="badge">
          <PresenceMark presence={presence} /> {say("presence", { word: sayIn(presenceLabels, locale, presence) })}
        </span>
      </p>
      <dl class="facts">
        <dt>{say("chain")}</dt>
        <dd>
          {chain.name} · {sayIn(segmentStageLabels, locale, stage)}
        </dd>
        {chain.leadDepartment && (
          <>
            <dt>{say("lead")}</dt>
            <dd>{chain.leadDepartment.name}</dd>
          </>
        )}
        {note && (
          <>
            <dt>{say("note")}</dt>
            <dd>{note}</dd>
          </>
        )}
      </dl>
    </>
  );
}

/** What one goes there with: opportunities of the segment, policies and funds of its chain. */
function Offers({ segment: { chain, opportunities } }: { readonly segment: SegmentFacts }) {
  const say = useWords(segmentWords);
  const locale = useLocale();
  const language = locale === "en" ? "&lang=en" : "";
  const count = ({ totalCount }: { readonly totalCount: number }) => ({ count: formatNumber(totalCount, locale) });
  return (
    <>
      <SheetSection title={say("opportunities", count(opportunities))}>
        <ListOf
          items={opportunities.nodes.map(({ code, title, isOpen }) => (
            <>
              <a href={`${paths.opportunities}?open=${code}${language}`}>{title}</a> ({say(isOpen ? "open" : "notOpen")}
              )
            </>
          ))}
          total={opportunities.totalCount}
        />
      </SheetSection>
      <SheetSection title={say("policies", count(chain.policies))}>
        <ListOf
          items={chain.policies.nodes.map(({ code, title, state }) => (
            <>
              <a href={`${paths.policies}?open=${code}${language}`}>{title}</a> (
              {sayIn(policyStateLabels, locale, state)})
            </>
          ))}
        />
        <a href={`${paths.policies}?chain=${chain.code}${language}`}>{say("allPolicies", count(chain.policies))}</a>
      </SheetSection>
      <SheetSection title={say("funds", count(chain.funds))}>
        <ListOf
          items={chain.funds.nodes.map(({ name, size, sizeBasis }) => {
            const basis = sizeBasis && ` (${sayIn(sizeBasisLabels, locale, sizeBasis)})`;
            return `${name} · ${size ? formatMoney(size.amount, locale) : say("sizeUnknown")}${basis ?? ""}`;
          })}
          total={chain.funds.totalCount}
        />
      </SheetSection>
    </>
  );
}

/** Who is here, and what the segment trades with. */
function Surroundings({ segment: { anchors, suppliers, customers } }: { readonly segment: SegmentFacts }) {
  const say = useWords(segmentWords);
  const locale = useLocale();
  const itemOf = ({ name, presence }: SegmentFacts["suppliers"]["nodes"][number]["supplier"]) =>
    say("neighbour", { name, presence: sayIn(presenceLabels, locale, presence) });
  return (
    <>
      <SheetSection title={say("anchors", { count: formatNumber(anchors.totalCount, locale) })}>
        <ListOf items={anchors.nodes.map(({ name }) => name)} total={anchors.totalCount} />
      </SheetSection>
      <SheetSection title={say("suppliers")}>
        <ListOf items={suppliers.nodes.map(({ supplier }) => itemOf(supplier))} />
      </SheetSection>
      <SheetSection title={say("customers")}>
        <ListOf items={customers.nodes.map(({ customer }) => itemOf(customer))} />
      </SheetSection>
    </>
  );
}
