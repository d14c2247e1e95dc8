import { money, percentText } from "../../platform/values";
import type { EventOutcome } from "../event";
import { FunnelCounts, FunnelMoney, FunnelScales } from "./funnel-scales";

/** Projects counted and added up. Amounts in 10,000 CNY. */
export interface ProjectTotals {
  readonly signed: number;
  readonly started: number;
  readonly completed: number;
  readonly unknown: number;
  readonly contracted: number | null;
  readonly priced: number;
}

/**
 * The funnel of projects of the catalog. Rates leave out projects of unknown state; funds in place are not published by
 * project, so the money side ends at the contracts.
 */
export function scalesOfProjects(totals: ProjectTotals): FunnelScales {
  const known = totals.signed - totals.unknown;
  return scales(
    { signed: totals.signed, started: totals.started, completed: totals.completed, unknown: totals.unknown },
    known,
    { contracted: totals.contracted, priced: totals.priced, inPlace: null },
  );
}

/** The funnel of a published cohort, its rates computed from its parts and not copied from print. */
export function scalesOfOutcome(outcome: EventOutcome): FunnelScales {
  return scales(
    { signed: outcome.contracts, started: outcome.started, completed: outcome.completed, unknown: 0 },
    outcome.contracts,
    { contracted: outcome.signedWan, priced: null, inPlace: outcome.fundsInPlaceWan },
  );
}

function scales(
  counts: { signed: number | null; started: number | null; completed: number | null; unknown: number },
  base: number | null,
  amounts: { contracted: number | null; priced: number | null; inPlace: number | null },
): FunnelScales {
  return Object.assign(new FunnelScales(), {
    counts: Object.assign(new FunnelCounts(), {
      ...counts,
      startRate: rate(counts.started, base),
      completionRate: rate(counts.completed, base),
    }),
    money: Object.assign(new FunnelMoney(), {
      contracted: money(amounts.contracted),
      pricedProjects: amounts.priced,
      inPlace: money(amounts.inPlace),
      arrivalRate: rate(amounts.inPlace, amounts.contracted),
    }),
  });
}

function rate(part: number | null, whole: number | null): string | null {
  return part === null || whole === null ? null : percentText(part, whole);
}
