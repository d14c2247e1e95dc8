import type { Bilingual } from "../../../platform/graphql/bilingual";

/*
 * The figures that the rules look at, free of the database: money in 万元, other quantities and rates in millionths, dates as
 * partial dates. `source` names publisher and date, in both languages; null: the record has no source.
 */

/** What every figure belongs to. */
interface Sourced {
  readonly code: string;
  readonly name: Bilingual;
  readonly source: Bilingual | null;
}

/** An event with the totals that its own source gives. */
export interface EventFigures extends Sourced {
  /** Code of the event that it is a part of. */
  readonly parent: string | null;
  readonly contracts: number | null;
  readonly signedWan: number | null;
}

/** What had become of an event's contracts on some day, with the rates printed beside. Named after the event. */
export interface OutcomeFigures extends Sourced {
  readonly event: string;
  /** Code of the region whose contracts these are. Null: all of the event's. */
  readonly region: string | null;
  readonly observedOn: string;
  readonly contracts: number | null;
  readonly started: number | null;
  readonly completed: number | null;
  readonly signedWan: number | null;
  readonly fundsInPlaceWan: number | null;
  readonly startRateMicro: number | null;
  readonly completionRateMicro: number | null;
  readonly arrivalRateMicro: number | null;
}

/** A published figure. Named after its metric. */
export interface IndicatorFigures extends Sourced {
  readonly metric: string;
  readonly region: string;
  readonly regionName: Bilingual;
  /** Codes of the regions above, without its own. */
  readonly regionsAbove: readonly string[];
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly valueMicro: number;
  readonly unit: string;
  readonly growthMicro: number | null;
  /** What part the figure covers, in words. Null: the whole. */
  readonly scope: string | null;
  readonly basis: string;
}

/** A fund with its size. */
export interface FundFigures extends Sourced {
  readonly parent: string | null;
  readonly sizeWan: number | null;
}

/** A task with its target, in millionths of its unit. */
export interface TaskFigures extends Sourced {
  readonly parent: string | null;
  readonly decomposition: string;
  readonly metric: string;
  readonly unit: string;
  readonly targetMicro: number;
}

/** A statistic of a region. Named after the region. */
export interface StatisticFigures extends Sourced {
  readonly region: string;
  readonly measure: string;
  readonly unit: string;
  readonly year: number;
  readonly valueMicro: number;
}

/** Everything that the rules look at, each list in the order of loading. */
export interface Figures {
  readonly events: readonly EventFigures[];
  readonly outcomes: readonly OutcomeFigures[];
  readonly indicators: readonly IndicatorFigures[];
  readonly funds: readonly FundFigures[];
  readonly tasks: readonly TaskFigures[];
  readonly statistics: readonly StatisticFigures[];
}
