import { useEffect, useRef } from "preact/hooks";
import { inquiryReceipt, type InquiryReceiptQuery } from "../../api/documents";
import { useDocument } from "../../api/use-document";
import { FaultNotice } from "../../parts/fault-notice";
import { Loading } from "../../parts/loading";
import { useLocale } from "../../state/locale";
import { inquiryWords } from "../../text/inquiry";
import { formatDate } from "../../text/numbers";
import { useWords } from "../../text/words";

/** What the receipt shows. */
export interface InquiryReceiptProps {
  /** Code of the inquiry. */
  readonly code: string;
  /** The reader wants to ask something else. */
  onMore(): void;
}

/** An inquiry whose code the reader has: until when it is to be answered, whether it was, and what. */
export function InquiryReceipt({ code, onMore }: InquiryReceiptProps) {
  const say = useWords(inquiryWords);
  const { data, faults, isLoading, retry } = useDocument(inquiryReceipt, { code });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const receipt = data?.inquiryReceipt;
  return (
    <section class="inquiry notice">
      <h3 ref={heading} tabIndex={-1}>
        {say("yours")}
      </h3>
      {isLoading && !data && <Loading />}
      {faults.length > 0 && <FaultNotice faults={faults} isPartial={false} retry={retry} />}
      {data && !receipt && <p role="alert">{say("unknown", { code })}</p>}
      {receipt && <Told receipt={receipt} code={code} />}
      <button type="button" onClick={onMore}>
        {say("another")}
      </button>
    </section>
  );
}

function Told({
  receipt: { clock, answer },
  code,
}: {
  readonly receipt: NonNullable<InquiryReceiptQuery["inquiryReceipt"]>;
  readonly code: string;
}) {
  const say = useWords(inquiryWords);
  const locale = useLocale();
  const days = clock.workingDaysLate;
  const date = clock.answeredOn && formatDate(clock.answeredOn, locale);
  const state = date ? (days ? "answeredLate" : "answered") : days ? "overdue" : "waiting";
  return (
    <>
      <dl class="facts">
        <dt>{say("state")}</dt>
        <dd>{say(state, { days, date: date ?? "" })}</dd>
        <dt>{say("due")}</dt>
        <dd>{formatDate(clock.dueOn, locale)}</dd>
        {answer && (
          <>
            <dt>{say("answer")}</dt>
            <dd class="lines">{answer}</dd>
          </>
        )}
        <dt>{say("code")}</dt>
        <dd>
          <code>{code}</code>
        </dd>
      </dl>
      <p class="hint">{say("keep")}</p>
    </>
  );
}
