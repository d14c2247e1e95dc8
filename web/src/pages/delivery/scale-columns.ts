import type { Column } from "../../parts/csv";
import { deliveryWords } from "../../text/delivery";
import { useWords } from "../../text/words";
import type { Scales } from "./two-scales";

/** Columns of both scales, for tables of funnels; money and projects never share one. */
export function useScaleColumns(): Column<Scales>[] {
  const say = useWords(deliveryWords);
  return [
    { label: say("signed"), value: ({ counts }) => counts.signed },
    { label: say("started"), value: ({ counts }) => counts.started },
    { label: say("startRatePercent"), value: ({ counts }) => numberOf(counts.startRate) },
    { label: say("completed"), value: ({ counts }) => counts.completed },
    { label: say("completionRatePercent"), value: ({ counts }) => numberOf(counts.completionRate) },
    { label: say("contractedYi"), value: ({ money }) => numberOf(money.contracted?.amount) },
    { label: say("inPlaceYi"), value: ({ money }) => numberOf(money.inPlace?.amount) },
    { label: say("arrivalRatePercent"), value: ({ money }) => numberOf(money.arrivalRate) },
  ];
}

function numberOf(text: string | null | undefined): number | null {
  return text === null || text === undefined ? null : Number(text);
}
