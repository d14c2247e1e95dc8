import { policySheet, type PolicySheetQuery } from "../../api/documents";
import { useDocument } from "../../api/use-document";
import { Sheet, SheetSection, SourceSection } from "../../parts/sheet";
import { useLocale } from "../../state/locale";
import { policyLevelLabels, policyStateLabels } from "../../text/labels";
import { formatDate } from "../../text/numbers";
import { policySheetWords, policyWords } from "../../text/policies";
import { say as sayIn, useWords } from "../../text/words";
import paths from "../paths.json";

type PolicyFacts = NonNullable<PolicySheetQuery["policy"]>;

/** One policy: what it gives, to whom, until when, and where it says so. */
export function PolicySheet({ code, close }: { readonly code: string; close(): void }) {
  const say = useWords(policySheetWords);
  const outcome = useDocument(policySheet, { code });
  const policy = outcome.data?.policy;
  return (
    <Sheet
      title={policy?.title ?? say("loading", { code })}
      outcome={outcome}
      isFound={Boolean(policy)}
      unknown={say("unknown", { code })}
      question={{ document: policySheet, variables: { code } }}
      close={close}
    >
      {policy && (
        <>
          <p>{policy.summary}</p>
          {policy.caveat && (
            <SheetSection title={say("caveat")}>
              <p>{policy.caveat}</p>
            </SheetSection>
          )}
          <KeyFacts policy={policy} />
          <Validity policy={policy} />
          <Chains policy={policy} />
          {policy.findings.length > 0 && (
            <SheetSection title={say("findings")}>
              <ul>
                {policy.findings.map(({ message }) => (
                  <li key={message}>{message}</li>
                ))}
              </ul>
            </SheetSection>
          )}
          <SourceSection record={policy} />
        </>
      )}
    </Sheet>
  );
}

function KeyFacts({ policy }: { readonly policy: PolicyFacts }) {
  const say = useWords(policyWords);
  const saySheet = useWords(policySheetWords);
  const locale = useLocale();
  const { issuer, documentNumber, level, region, instruments } = policy;
  return (
    <dl class="facts">
      <dt>{say("issuer")}</dt>
      <dd>{issuer}</dd>
      <dt>{say("documentNumber")}</dt>
      <dd>{documentNumber ?? saySheet("notStated")}</dd>
      <dt>{say("level")}</dt>
      <dd>{sayIn(policyLevelLabels, locale, level)}</dd>
      <dt>{say("place")}</dt>
      <dd>{region ? [region, ...region.ancestors].map(({ name }) => name).join(" · ") : saySheet("notStated")}</dd>
      <dt>{say("instruments")}</dt>
      <dd>{instruments.nodes.map(({ name }) => name).join(locale === "zh" ? "、" : ", ") || saySheet("notStated")}</dd>
    </dl>
  );
}

function Validity({ policy: { issuedOn, validUntil, state } }: { readonly policy: PolicyFacts }) {
  const say = useWords(policySheetWords);
  const sayList = useWords(policyWords);
  const locale = useLocale();
  const dateOf = (date: string | null) => (date ? formatDate(date, locale) : say("notStated"));
  return (
    <SheetSection title={say("validity")}>
      <dl class="facts">
        <dt>{sayList("issuedOn")}</dt>
        <dd>{dateOf(issuedOn)}</dd>
        <dt>{sayList("validUntil")}</dt>
        <dd>{dateOf(validUntil)}</dd>
      </dl>
      <p>
        <span class="badge">{say("stateToday", { state: sayIn(policyStateLabels, locale, state) })}</span>{" "}
        {say("repeal")}
      </p>
    </SheetSection>
  );
}

function Chains({ policy: { allChains, chains } }: { readonly policy: PolicyFacts }) {
  const say = useWords(policySheetWords);
  const sayList = useWords(policyWords);
  const locale = useLocale();
  const language = locale === "en" ? "&lang=en" : "";
  return (
    <SheetSection title={say("chains")}>
      {allChains && <p>{sayList("allChains")}</p>}
      {!allChains && chains.nodes.length === 0 && <p class="hint">{say("noChain")}</p>}
      {!allChains && (
        <ul>
          {chains.nodes.map(({ code, name }) => (
            <li key={code}>
              <a href={`${paths.chains}?chain=${code}${language}`}>{name}</a>
            </li>
          ))}
        </ul>
      )}
    </SheetSection>
  );
}
