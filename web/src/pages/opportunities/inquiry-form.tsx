import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { type Answer, ask } from "../../api/ask";
import { type OpportunitySheetQuery, submitInquiry, type SubmitInquiryMutation } from "../../api/documents";
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

/** What was typed: a sheet that closes, or an inquiry that is not taken, loses nothing. */
const typed: Partial<Record<Field, string>> = {};

/** An inquiry as it is written; complaints of the service stand at their fields. */
export function InquiryForm({ opportunity, terms, onSent }: InquiryFormProps) {
  const say = useWords(inquiryWords);
  const locale = useLocale();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [isSending, setIsSending] = useState(false);
  const [answer, setAnswer] = useState<Answer<SubmitInquiryMutation> | null>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus(), [answer]);
  const send = async () => {
    if (isSending) return;
    const { company = "", contact = "", message = "", amount } = typed;
    const input = { opportunity, company, contact, message, amount: amount ? { amount } : null };
    setIsSending(true);
    // Sent is sent: it is not ended when the sheet closes.
    const { signal } = new AbortController();
    const told = await ask(submitInquiry, { input }, { locale, signal, isWrite: true });
    setIsSending(false);
    setAnswer(told);
    const code = told.data?.submitInquiry.receipt?.code;
    if (!code) return;
    delete typed.message;
    announce(say("sent"));
    onSent(code);
  };
  const complaints = answer?.data?.submitInquiry.userErrors ?? [];
  const field = (name: Field, type: "input" | "textarea", rest: object, hint?: ComponentChildren) => {
    const complaint = complaints.find(({ path }) => path[1] === name);
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
          {complaint ? <strong class="fault">{complaint.message}</strong> : hint}
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
        {field("amount", "input", { type: "number", min: "0.0001", step: "0.0001", required: false })}
        {field("message", "textarea", { maxLength: 4000, rows: 5 })}
        {answer && answer.faults.length > 0 && (
          <FaultNotice faults={answer.faults} isPartial={false} retry={() => void send()} />
        )}
        {terms && <p>{say("rule", { days: terms.workingDays, date: formatDate(terms.dueOn, locale) })}</p>}
        <button type="submit" class="primary" aria-disabled={isSending}>
          {say(isSending ? "sending" : "send")}
        </button>
      </form>
    </details>
  );
}
