import { useLocale } from "../../state/locale";
import { deliveryWords } from "../../text/delivery";
import { formatExactMoney, formatNumber } from "../../text/numbers";
import { useWords } from "../../text/words";

/** A funnel in numbers of projects and in money, as the API gives it. */
export interface Scales {
  readonly counts: {
    readonly signed: number | null;
    readonly started: number | null;
    readonly completed: number | null;
    readonly startRate: string | null;
    readonly completionRate: string | null;
  };
  readonly money: {
    readonly contracted: { readonly amount: string } | null;
    readonly inPlace: { readonly amount: string } | null;
    readonly arrivalRate: string | null;
  };
}

/** What the longest bars stand for: the two scales have nothing in common. */
export interface Longest {
  readonly signed: number;
  readonly contracted: number;
}

/** What the longest bars of some funnels stand for, so that they can be compared with each other. */
export function longestOf(all: readonly Scales[]): Longest {
  return {
    signed: Math.max(1, ...all.map(({ counts }) => counts.signed ?? 0)),
    contracted: Math.max(Number.MIN_VALUE, ...all.map(({ money }) => Number(money.contracted?.amount ?? 0))),
  };
}

/** The two scales of a funnel side by side, each with bars of its own. */
export function TwoScales({
  scales: { counts, money },
  longest,
}: {
  readonly scales: Scales;
  readonly longest: Longest;
}) {
  const say = useWords(deliveryWords);
  const locale = useLocale();
  const count = (value: number | null) => (value === null ? null : formatNumber(value, locale));
  const amount = (value: { readonly amount: string } | null) => value && formatExactMoney(value.amount, locale);
  const rate = (name: string, value: string | null) => (value ? say("rate", { rate: name, value }) : null);
  const ofCounts = (value: number | null) => (value ?? 0) / longest.signed;
  const ofMoney = (value: { readonly amount: string } | null) => Number(value?.amount ?? 0) / longest.contracted;
  return (
    <div class="two-scales">
      <section>
        <h4>{say("counts")}</h4>
        <Bar label={say("signed")} text={count(counts.signed)} share={ofCounts(counts.signed)} />
        <Bar
          label={say("started")}
          text={count(counts.started)}
          share={ofCounts(counts.started)}
          rate={rate(say("startRate"), counts.startRate)}
        />
        <Bar
          label={say("completed")}
          text={count(counts.completed)}
          share={ofCounts(counts.completed)}
          rate={rate(say("completionRate"), counts.completionRate)}
        />
      </section>
      <section class="money">
        <h4>{say("money")}</h4>
        <Bar label={say("contracted")} text={amount(money.contracted)} share={ofMoney(money.contracted)} />
        <Bar
          label={say("inPlace")}
          text={amount(money.inPlace)}
          share={ofMoney(money.inPlace)}
          rate={rate(say("arrivalRate"), money.arrivalRate)}
        />
      </section>
    </div>
  );
}

interface BarProps {
  readonly label: string;
  /** Null: not published. */
  readonly text: string | null;
  /** 0 to 1. */
  readonly share: number;
  readonly rate?: string | null;
}

function Bar({ label, text, share, rate }: BarProps) {
  const say = useWords(deliveryWords);
  return (
    <p class="funnel-bar">
      <span>
        {label} <strong>{text ?? say("notPublished")}</strong> {rate && <span class="rate">{rate}</span>}
      </span>
      {text !== null && (
        <span class="band-bar" aria-hidden="true">
          <span style={{ width: `${100 * Math.min(1, share)}%` }} />
        </span>
      )}
    </p>
  );
}
