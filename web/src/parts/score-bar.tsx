import { useLocale } from "../state/locale";
import { formatNumber } from "../text/numbers";

/** A share between 0 and 1, as the API gives it: a number with a bar. */
export function ScoreBar({ value }: { readonly value: string }) {
  const locale = useLocale();
  return (
    <>
      {formatNumber(Number(value), locale)}
      <span class="band-bar" aria-hidden="true">
        <span style={{ width: `${100 * Number(value)}%` }} />
      </span>
    </>
  );
}
