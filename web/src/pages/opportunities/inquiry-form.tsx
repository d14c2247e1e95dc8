import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { ask, type Fault } from "../../api/ask";
import { type OpportunitySheetQuery, submitInquiry } from "../../api/documents";
import { FaultNotice } from "../../parts/fault-notice";
import { announce } from "../../parts/live-region";
import { useLocale } from "../../state/locale";
import { inquiryWords } from "../../text/inquiry";
import { formatDate } from "../../text/numbers";
import { useWords } from "../../text/words";

/** What the form shows. */
export interface InquiryFormProps {
  /** Code of the opportunity. */
  readonly opportunity: string;
  /** Undefined: not known. */
  readonly terms: OpportunitySheetQuery["inquiryTerms"] | undefined;
  onSent(code: string): void;
}

type Field = "company" | "contact" | "amount" | "message";

/** An amount in 亿元, whole in 万元, as the API takes it. */
const AMOUNT = /^(?=.*[1-9])\d{1,11}(\.\d{1,4})?$/;

/** What was typed: a sheet that closes, or an inquiry that is not taken, loses nothing. */
const typed: Partial<Record<Field, string>> = {};

/** An inquiry as it is written; complaints stand at their fields. */
export function InquiryForm({ opportunity, terms, onSent }: InquiryFormProps) {
  const say = useWords(inquiryWords);
  const locale = useLocale();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [isSending, setIsSending] = useState(false);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [complaints, setComplaints] = useState<Partial<Record<string, string>>>({});
  useEffect(() => form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus(), [complaints]);
  const send = async () => {
    if (isSending) return;
    const { company = "", contact = "", message = "" } = typed;
    const amount = typed.amount?.trim();
    setFaults([]);
    // What is no number at all the API refuses before it looks at the fields.
    if (amount && !AMOUNT.test(amount)) return setComplaints({ amount: say("amountWrong", { value: amount }) });
    const input = { opportunity, company, contact, message, amount: amount ? { amount } : null };
    setIsSending(true);
    // Sent is sent: it is not ended when the sheet closes.
    const { signal } = new AbortController();
    const told = await ask(submitInquiry, { input }, { locale, signal, isWrite: true });
    setIsSending(false);
    setFaults(told.faults);
    const wrong = told.data?.submitInquiry.userErrors ?? [];
    setComplaints(Object.fromEntries(wrong.map(({ path, message: why }) => [path[1], why])));
    const code = told.data?.submitInquiry.receipt?.code;
    if (!code) return;
    delete typed.message;
    announce(say("sent"));
    onSent(code);
  };
  const field = (name: Field, type: "input" | "textarea", rest: object, hint?: ComponentChildren) => {
    const complaint = complaints[name];
    const Box = type;
    return (
      <label>
        {say(name)}
        <Box
          defaultValue={typed[name]}
          aria-invalid={Boolean(complaint)}
          aria-describedby={`${id}${name}`}
          onInput={(event: { currentTarget: { value: string } }) => {
            typed[name] = event.currentTarget.value;
          }}
          required
          {...rest}
        />
        <span id={`${id}${name}`} class="hint">
          {complaint ? <strong class="fault">{complaint}</strong> : hint}
        </span>
      </label>
    );
  };
  return (
    <details class="inquiry sheet-section">
      <summary>{say("title")}</summary>
      <form
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        {field("company", "input", { type: "text", maxLength: 300, autocomplete: "organization" })}
        {field("contact", "input", { type: "text", maxLength: 254 }, say("contactHint"))}
        {field("amount", "input", { type: "text", inputMode: "decimal", maxLength: 40, required: false })}
        {field("message", "textarea", { maxLength: 4000, rows: 5 })}
        {faults.length > 0 && <FaultNotice faults={faults} isPartial={false} retry={() => void send()} />}
        {terms && <p>{say("rule", { days: terms.workingDays, date: formatDate(terms.dueOn, locale) })}</p>}
        <button type="submit" class="primary" aria-disabled={isSending}>
          {say(isSending ? "sending" : "send")}
        </button>
      </form>
    </details>
  );
}
