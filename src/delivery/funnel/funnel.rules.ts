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

/** A project whose funds in place are known. Amounts in 10,000 CNY; null: the contract is not. */
export interface FundedProject {
  readonly contracted: number | null;
  readonly inPlace: number;
}

/** The funnel of projects of the catalog. Rates leave out projects of unknown state, and of unknown funds or contract. */
export function scalesOfProjects(totals: ProjectTotals, funded: readonly FundedProject[]): FunnelScales {
  const known = totals.signed - totals.unknown;
  const rated = funded.filter(({ contracted }) => contracted !== null);
  return scales(
    { signed: totals.signed, started: totals.started, completed: totals.completed, unknown: totals.unknown },
    known,
    {
      contracted: totals.contracted,
      priced: totals.priced,
      inPlace: funded.length === 0 ? null : inPlaceOf(funded),
      funded: funded.length,
      arrivalRate:
        rated.length === 0
          ? null
          : rate(
              inPlaceOf(rated),
              rated.reduce((sum, { contracted }) => sum + (contracted ?? 0), 0),
            ),
    },
  );
}

function inPlaceOf(funded: readonly FundedProject[]): number {
  return funded.reduce((sum, { inPlace }) => sum + inPlace, 0);
}

/** The funnel of a published cohort, its rates computed from its parts and not copied from print. */
export function scalesOfOutcome(outcome: EventOutcome): FunnelScales {
  return scales(
    { signed: outcome.contracts, started: outcome.started, completed: outcome.completed, unknown: 0 },
    outcome.contracts,
    {
      contracted: outcome.signedWan,
      priced: null,
      inPlace: outcome.fundsInPlaceWan,
      funded: null,
      arrivalRate: rate(outcome.fundsInPlaceWan, outcome.signedWan),
    },
  );
}

function scales(
  counts: { signed: number | null; started: number | null; completed: number | null; unknown: number },
  base: number | null,
  amounts: {
    contracted: number | null;
    priced: number | null;
    inPlace: number | null;
    funded: number | null;
    arrivalRate: string | null;
  },
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
      fundedProjects: amounts.funded,
      arrivalRate: amounts.arrivalRate,
    }),
  });
}

function rate(part: number | null, whole: number | null): string | null {
  return part === null || whole === null ? null : percentText(part, whole);
}
