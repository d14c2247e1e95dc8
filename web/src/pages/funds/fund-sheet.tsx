import type { ComponentChildren } from "preact";
import { fundSheet, type FundSheetQuery } from "../../api/documents";
import { useDocument } from "../../api/use-document";
import { ListOf } from "../../parts/list-of";
import { Sheet, SheetSection, SourceSection } from "../../parts/sheet";
import { useLocale } from "../../state/locale";
import { fundKindLabels, fundSheetWords, fundWords } from "../../text/funds";
import { formatDate } from "../../text/numbers";
import { useWords } from "../../text/words";
import { amountText, sizeText } from "./fund-words";

type Fund = NonNullable<FundSheetQuery["fund"]>;

/** What the sheet of a fund or an enterprise shows. */
export interface SheetOfProps {
  /** Global id. */
  readonly id: string;
  close(): void;
  /** Opens the sheet of another. */
  onOpen(id: string): void;
}

/** One fund with its parts and its investments, in the panel. */
export function FundSheet({ id, close, onOpen }: SheetOfProps) {
  const say = useWords(fundSheetWords);
  const outcome = useDocument(fundSheet, { id });
  const fund = outcome.data?.fund;
  return (
    <Sheet
      title={fund?.name ?? say("loading", { code: id })}
      outcome={outcome}
      isFound={Boolean(fund)}
      unknown={say("unknownFund", { code: id })}
      question={{ document: fundSheet, variables: { id } }}
      close={close}
    >
      {fund && <FundFacts fund={fund} onOpen={onOpen} />}
    </Sheet>
  );
}

function FundFacts({ fund, onOpen }: { readonly fund: Fund; onOpen(id: string): void }) {
  const say = useWords(fundSheetWords);
  const sayMap = useWords(fundWords);
  const locale = useLocale();
  const { parent, subFunds, investments, chains } = fund;
  const link = (id: string, name: string) => (
    <button type="button" class="quiet" onClick={() => onOpen(id)}>
      {name}
    </button>
  );
  return (
    <>
      <dl class="facts">
        <Fact name={say("kind")}>{fundKindLabels[fund.kind][locale]}</Fact>
        <Fact name={say("size")}>{sizeText(fund, locale)}</Fact>
        <Fact name={say("manager")}>{fund.manager}</Fact>
        <Fact name={say("established")}>{fund.establishedOn && formatDate(fund.establishedOn, locale)}</Fact>
        <Fact name={say("region")}>{fund.region.name}</Fact>
        <Fact name={say("parent")}>{parent && link(parent.id, parent.name)}</Fact>
      </dl>
      <p>{fund.summary}</p>
      <SheetSection title={say("chains")}>
        {fund.allChains ? <p>{sayMap("everyChain")}</p> : <ListOf items={chains.nodes.map(({ name }) => name)} />}
      </SheetSection>
      <SheetSection title={say("investments")}>
        <ListOf
          items={investments.nodes.map(({ enterprise, amount, investedOn }) => (
            <>
              {link(enterprise.id, enterprise.name)} · {amountText({ amount: amount && Number(amount.amount) }, locale)}
              {investedOn && ` · ${formatDate(investedOn, locale)}`}
            </>
          ))}
          total={investments.totalCount}
        />
      </SheetSection>
      {subFunds.totalCount > 0 && (
        <SheetSection title={say("subFunds")}>
          <ListOf
            items={subFunds.nodes.map((sub) => (
              <>
                {link(sub.id, sub.name)} · {sizeText(sub, locale)}
              </>
            ))}
            total={subFunds.totalCount}
          />
        </SheetSection>
      )}
      {fund.findings.length > 0 && (
        <SheetSection title={say("findings")}>
          <ListOf items={fund.findings.map(({ message }) => message)} />
        </SheetSection>
      )}
      <SourceSection record={fund} />
    </>
  );
}

/** A fact with its name; nothing when it is not known. */
function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  if (children === null || children === "") return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
