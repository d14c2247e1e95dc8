import { fundedEnterprise } from "../../api/documents";
import { useDocument } from "../../api/use-document";
import { ListOf } from "../../parts/list-of";
import { Sheet, SheetSection, SourceSection } from "../../parts/sheet";
import { useLocale } from "../../state/locale";
import { fundSheetWords, roleLabels } from "../../text/funds";
import { projectLabels } from "../../text/labels";
import { formatDate, formatMoney } from "../../text/numbers";
import { useWords } from "../../text/words";
import type { SheetOfProps } from "./fund-sheet";
import { amountText } from "./fund-words";

/** One enterprise with the funds that invested in it, in the panel. */
export function EnterpriseSheet({ id, close, onOpen }: SheetOfProps) {
  const say = useWords(fundSheetWords);
  const locale = useLocale();
  const outcome = useDocument(fundedEnterprise, { id });
  const enterprise = outcome.data?.enterprise;
  return (
    <Sheet
      title={enterprise?.name ?? say("loading", { code: id })}
      outcome={outcome}
      isFound={Boolean(enterprise)}
      unknown={say("unknownEnterprise", { code: id })}
      question={{ document: fundedEnterprise, variables: { id } }}
      close={close}
    >
      {enterprise && (
        <>
          <p>{[roleLabels[enterprise.role][locale], enterprise.homeRegion?.name].filter(Boolean).join(" · ")}</p>
          <SheetSection title={say("fundedBy")}>
            <ListOf
              items={enterprise.fundInvestments.nodes.map(({ fund, amount, investedOn }) => (
                <>
                  <button type="button" class="quiet" onClick={() => onOpen(fund.id)}>
                    {fund.name}
                  </button>{" "}
                  · {amountText({ amount: amount && Number(amount.amount) }, locale)}
                  {investedOn && ` · ${formatDate(investedOn, locale)}`}
                </>
              ))}
              total={enterprise.fundInvestments.totalCount}
            />
          </SheetSection>
          <SheetSection title={say("segments")}>
            <ListOf
              items={enterprise.segments.nodes.map(({ name, chain }) => `${chain.name} · ${name}`)}
              total={enterprise.segments.totalCount}
            />
          </SheetSection>
          <SheetSection title={say("projects")}>
            <ListOf
              items={enterprise.projects.nodes.map(({ name, status, contract }) =>
                [name, projectLabels[status][locale], contract && formatMoney(contract.amount, locale)]
                  .filter(Boolean)
                  .join(" · "),
              )}
              total={enterprise.projects.totalCount}
            />
          </SheetSection>
          <SourceSection record={enterprise} />
        </>
      )}
    </Sheet>
  );
}
