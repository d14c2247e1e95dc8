import { allOf, identifier, nothing, type Reader, Sql, sql } from "../../platform/database";
import { attach, compileFilter } from "../../platform/connection";
import { endOf, grouped } from "../../platform/values";
import { EventOutcome } from "../event";
import { fundsUntil, projectList, readFunds, statusOn } from "../project";
import type { FundedProject, ProjectTotals } from "./funnel.rules";
import { FunnelDimension } from "./funnel-scales";

/** Which projects and cohorts a funnel is about. Codes; null for no restriction. */
export interface FunnelScope {
  readonly region: string | null;
  readonly chain: string | null;
  readonly event: string | null;
  readonly investorRegion: string | null;
  /** As it was on that date: projects in the status of their log, of later dates or without any left out. Null: as it is. */
  readonly asOf: string | null;
}

/** Totals of one group. */
export type GroupTotals = ProjectTotals & { code: string | null; zh: string | null; en: string | null };

/** No month is after it. */
const LAST_YEAR = "9999";

const TOTALS = sql`COUNT(*) AS signed,
  COUNT(CASE WHEN t.status_then IN ('STARTED', 'UNDER_CONSTRUCTION', 'FUNDED', 'IN_PRODUCTION') THEN 1 END) AS started,
  COUNT(CASE WHEN t.status_then = 'IN_PRODUCTION' THEN 1 END) AS completed,
  COUNT(CASE WHEN t.status_then = 'UNKNOWN' THEN 1 END) AS unknown,
  CAST(SUM(t.contract_wan) AS BIGINT) AS contracted, COUNT(t.contract_wan) AS priced`;

const FIELDS: Record<FunnelDimension, { field: string; table: string; level: string | null }> = {
  [FunnelDimension.REGION]: { field: "region", table: "region", level: "PREFECTURE" },
  [FunnelDimension.CHAIN]: { field: "chain", table: "chain", level: null },
  [FunnelDimension.EVENT]: { field: "event", table: "promotion_event", level: null },
  [FunnelDimension.INVESTOR_REGION]: { field: "investorRegion", table: "region", level: "PROVINCE" },
};

/** Totals of the catalog's projects in a scope. */
export async function totalProjects(db: Reader, scope: FunnelScope): Promise<ProjectTotals> {
  const [totals] = await db.rows<ProjectTotals>(
    sql`SELECT ${TOTALS} FROM ${projectsOf(scope)} WHERE ${projectsIn(db, scope)}`,
  );
  if (!totals) throw new Error("An aggregate without groups has one row");
  return totals;
}

/** The same by group, most projects first, then by code; projects that belong to no group come as one with code null. */
export async function totalProjectsBy(
  db: Reader,
  scope: FunnelScope,
  dimension: FunnelDimension,
): Promise<GroupTotals[]> {
  const rows = await db.rows<GroupTotals>(sql`
    SELECT g.code, g.name_zh AS zh, g.name_en AS en, ${TOTALS} FROM ${projectsOf(scope)} ${groupOf(dimension)}
    WHERE ${projectsIn(db, scope)} GROUP BY g.code, g.name_zh, g.name_en`);
  return rows.sort((a, b) => b.signed - a.signed || ((a.code ?? "~") < (b.code ?? "~") ? -1 : 1));
}

/** Funds in place of the projects in a scope, 10,000 CNY, by their ids; those of which the reader knows nothing are left out. */
export async function fundsInPlace(db: Reader, scope: FunnelScope): Promise<Map<number, number>> {
  const funds = await readFunds(db, sql`SELECT t.id FROM project AS t WHERE ${projectsIn(db, scope)}`);
  const inPlace = new Map<number, number>();
  for (const [id, found] of funds) {
    const { countedWan } = fundsUntil(found, scope.asOf ?? LAST_YEAR);
    if (countedWan !== null) inPlace.set(id, countedWan);
  }
  return inPlace;
}

/**
 * Projects in a scope whose funds `inPlace` are known, by the code of their group: null for those in none, and for all without a
 * dimension.
 */
export async function fundedProjects(
  db: Reader,
  scope: FunnelScope,
  dimension: FunnelDimension | null,
  inPlace: ReadonlyMap<number, number>,
): Promise<Map<string | null, FundedProject[]>> {
  const known = sql`SELECT project_id FROM funds_report UNION SELECT project_id FROM verification`;
  const rows = await db.rows<{ id: number; contracted: number | null; code: string | null }>(sql`
    SELECT t.id, t.contract_wan AS contracted, ${dimension === null ? sql`NULL` : sql`g.code`} AS code
    FROM project AS t ${dimension === null ? nothing : groupOf(dimension)}
    WHERE t.id IN (${known}) AND (${projectsIn(db, scope)})`);
  const funded = rows.flatMap(({ id, contracted, code }) => {
    const amount = inPlace.get(id);
    return amount === undefined ? [] : [{ code, contracted, inPlace: amount }];
  });
  return grouped(funded, ({ code }) => code);
}

/** Joins each project with the groups that it is in. */
function groupOf(dimension: FunnelDimension): Sql {
  const { field, table, level } = FIELDS[dimension];
  const { join, parent } = attach(projectList.relation(field), "t", null);
  const outer = new Sql(
    join.texts.map((text) => text.replace(/^JOIN/, "LEFT JOIN")),
    join.values,
  );
  const ofLevel = level === null ? nothing : sql` AND g.level = ${level}`;
  return sql`${outer} ${level === null ? sql`LEFT JOIN` : sql`JOIN`} ${identifier(table)} AS g ON g.id = ${parent}${ofLevel}`;
}

/**
 * The latest published outcome of each event (and part of it) in a scope, oldest event first. Chains are not told apart
 * in what is published: a scope with a chain or an investor's region has none.
 */
export async function latestOutcomes(db: Reader, scope: FunnelScope): Promise<EventOutcome[]> {
  if (scope.chain !== null || scope.investorRegion !== null) return [];
  const conditions = [
    scope.event === null ? sql`TRUE` : sql`e.code = ${scope.event}`,
    scope.asOf === null ? sql`TRUE` : sql`o.observed_on <= ${endOf(scope.asOf)}`,
    scope.region === null ? sql`TRUE` : ofRegion(scope.region),
  ];
  return db.select(
    EventOutcome,
    sql`SELECT * FROM (
      SELECT o.*, ROW_NUMBER() OVER (PARTITION BY o.event_id, o.region_id ORDER BY o.observed_on DESC, o.id DESC) AS latest
      FROM event_outcome AS o JOIN promotion_event AS e ON e.id = o.event_id WHERE ${allOf(conditions)}
    ) AS ranked WHERE latest = 1 ORDER BY event_id, COALESCE(region_id, 0), id`,
  );
}

/** An outcome without a region is the whole event, which is the whole home side: that of its topmost region. */
function ofRegion(code: string): Sql {
  return sql`o.region_id IN (SELECT c.descendant_id FROM region_closure AS c JOIN region AS r ON r.id = c.ancestor_id WHERE r.code = ${code})
    OR (o.region_id IS NULL AND EXISTS (
      SELECT 1 FROM region AS r LEFT JOIN region AS above ON above.id = r.parent_id
      WHERE r.code = ${code} AND r.side = 'HOME' AND COALESCE(above.side, 'TARGET') <> 'HOME'))`;
}

function projectsIn(db: Reader, scope: FunnelScope): Sql {
  const { asOf, ...codes } = scope;
  const filter = Object.fromEntries(
    Object.entries(codes).map(([field, code]) => [field, code === null ? undefined : { eq: code }]),
  );
  const { condition } = compileFilter(projectList, filter, db.dialect);
  return asOf === null
    ? condition
    : sql`${condition} AND (t.as_of <= ${endOf(asOf)} OR EXISTS (
    SELECT 1 FROM project_status_change AS l WHERE l.project_id = t.id AND l.changed_on <= ${endOf(asOf)}))`;
}

/** All projects `t` with what was their status at the date of a scope: by their log; of one without a log the present one. */
function projectsOf({ asOf }: FunnelScope): Sql {
  const then = asOf === null ? sql`p.status` : statusOn("p", asOf);
  return sql`(SELECT p.*, ${then} AS status_then FROM project AS p) AS t`;
}
