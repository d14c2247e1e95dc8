import { type Reader, type Sql, sql } from "../../../platform/database";
import { type Bilingual, message } from "../../../platform/graphql/bilingual";
import type {
  EventFigures,
  Figures,
  FundFigures,
  IndicatorFigures,
  OutcomeFigures,
  StatisticFigures,
  TaskFigures,
} from "./figures";

/** A row as it was read: columns in snake_case, the names and the source still in single columns. */
type Row = Record<string, string | number | null>;

/** Columns of a record's source, and the join they come from; the record's table is `record`. */
const SOURCE = sql`source.publisher_zh, source.publisher_en, record.source_date`;
const JOIN_SOURCE = sql`LEFT JOIN source ON source.id = record.source_id`;
const REAL = sql`record.is_synthetic = ${false}`;

/** Tables that figures, or the names in what is said of them, are read from. */
export const FIGURE_TABLES: readonly string[] = [
  "promotion_event",
  "event_outcome",
  "indicator",
  "fund",
  "task",
  "region_statistic",
  "metric",
  "region",
  "source",
];

/** All figures of real records, kept ones included; made-up records are no evidence of anything. */
export async function readFigures(reader: Reader): Promise<Figures> {
  const read = async <T>(statement: Sql, figures: (row: Row) => unknown): Promise<T[]> =>
    (await reader.rows<Row>(statement)).map(
      (row) => ({ code: row.code, name: nameOf(row, "name"), source: sourceOf(row), ...(figures(row) as object) }) as T,
    );
  const above = await regionsAbove(reader);
  return {
    events: await read<EventFigures>(
      sql`SELECT record.code, record.name_zh, record.name_en, parent.code AS parent, record.contracts, record.signed_wan, ${SOURCE}
          FROM promotion_event record LEFT JOIN promotion_event parent ON parent.id = record.parent_id ${JOIN_SOURCE}
          WHERE ${REAL} ORDER BY record.id`,
      (row) => ({ parent: row.parent, contracts: row.contracts, signedWan: row.signed_wan }),
    ),
    outcomes: await read<OutcomeFigures>(
      sql`SELECT record.*, event.code AS event, event.name_zh, event.name_en, region.code AS region, ${SOURCE}
          FROM event_outcome record JOIN promotion_event event ON event.id = record.event_id
          LEFT JOIN region ON region.id = record.region_id ${JOIN_SOURCE} WHERE ${REAL} ORDER BY record.id`,
      (row) => ({
        event: row.event,
        region: row.region,
        observedOn: row.observed_on,
        contracts: row.contracts,
        started: row.started,
        completed: row.completed,
        signedWan: row.signed_wan,
        fundsInPlaceWan: row.funds_in_place_wan,
        startRateMicro: row.stated_start_rate_micro,
        completionRateMicro: row.stated_completion_rate_micro,
        arrivalRateMicro: row.stated_arrival_rate_micro,
      }),
    ),
    indicators: await read<IndicatorFigures>(
      sql`SELECT record.*, metric.code AS metric, metric.name_zh, metric.name_en, region.code AS region,
                 region.name_zh AS region_zh, region.name_en AS region_en, ${SOURCE}
          FROM indicator record JOIN metric ON metric.id = record.metric_id
          JOIN region ON region.id = record.region_id ${JOIN_SOURCE} WHERE ${REAL} ORDER BY record.id`,
      (row) => ({
        metric: row.metric,
        region: row.region,
        regionName: nameOf(row, "region"),
        regionsAbove: above.get(String(row.region)) ?? [],
        periodStart: row.period_start,
        periodEnd: row.period_end,
        valueMicro: row.value_micro,
        unit: row.unit,
        growthMicro: row.growth_micro,
        scope: row.scope,
        basis: row.basis,
      }),
    ),
    funds: await read<FundFigures>(
      sql`SELECT record.code, record.name_zh, record.name_en, parent.code AS parent, record.size_wan, ${SOURCE}
          FROM fund record LEFT JOIN fund parent ON parent.id = record.parent_id ${JOIN_SOURCE}
          WHERE ${REAL} ORDER BY record.id`,
      (row) => ({ parent: row.parent, sizeWan: row.size_wan }),
    ),
    tasks: await read<TaskFigures>(
      sql`SELECT record.code, record.title_zh AS name_zh, record.title_en AS name_en, parent.code AS parent,
                 record.decomposition, metric.code AS metric, record.unit, record.target_micro, ${SOURCE}
          FROM task record JOIN metric ON metric.id = record.metric_id
          LEFT JOIN task parent ON parent.id = record.parent_id ${JOIN_SOURCE} WHERE ${REAL} ORDER BY record.id`,
      (row) => ({
        parent: row.parent,
        decomposition: row.decomposition,
        metric: row.metric,
        unit: row.unit,
        targetMicro: row.target_micro,
      }),
    ),
    statistics: await read<StatisticFigures>(
      sql`SELECT record.*, region.code AS region, region.name_zh, region.name_en, ${SOURCE}
          FROM region_statistic record JOIN region ON region.id = record.region_id ${JOIN_SOURCE}
          WHERE ${REAL} ORDER BY record.id`,
      (row) => ({
        region: row.region,
        measure: row.measure,
        unit: row.unit,
        year: row.year,
        valueMicro: row.value_micro,
      }),
    ),
  };
}

async function regionsAbove(reader: Reader): Promise<Map<string, string[]>> {
  const rows = await reader.rows<{ region: string; above: string }>(
    sql`SELECT region.code AS region, above.code AS above FROM region_closure
        JOIN region ON region.id = region_closure.descendant_id JOIN region above ON above.id = region_closure.ancestor_id
        WHERE region_closure.distance > 0 ORDER BY region.id, region_closure.distance`,
  );
  const all = new Map<string, string[]>();
  for (const { region, above } of rows) all.set(region, [...(all.get(region) ?? []), above]);
  return all;
}

function nameOf(row: Row, prefix: string): Bilingual {
  const zh = String(row[`${prefix}_zh`]);
  return message(zh, String(row[`${prefix}_en`] ?? zh));
}

function sourceOf({ publisher_zh, publisher_en, source_date }: Row): Bilingual | null {
  if (publisher_zh === null) return null;
  const dated = source_date === null ? "" : ` ${source_date}`;
  return message(`${publisher_zh}${dated}`, `${publisher_en ?? publisher_zh}${dated}`);
}
