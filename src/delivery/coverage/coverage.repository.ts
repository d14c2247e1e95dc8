import { allOf, type Reader, type Sql, sql } from "../../platform/database";
import { endOf } from "../../platform/values";
import { Region } from "../../targets/region";
import { RegionCoverage } from "./region-coverage.entity";

/** What a coverage is about. */
export interface CoverageScope {
  /** The day at whose end it is told who covers what. */
  readonly day: string;
  /** Events and projects known by then; null: all. */
  readonly until: string | null;
  /** Events and projects from then on; null: all. */
  readonly since: string | null;
  /** Code of a region, with everything below; null: all. */
  readonly region: string | null;
  /** Only regions that somebody covers, or only those that nobody does; null: both. */
  readonly isCovered: boolean | null;
}

/** What came of the promotion in a target region, or in all of them. Amounts in 10,000 CNY. */
export interface Outcome {
  readonly events: number;
  readonly outbound: number;
  readonly projects: number;
  readonly started: number;
  readonly contracted: number | null;
}

const NO_OUTCOME: Outcome = { events: 0, outbound: 0, projects: 0, started: 0, contracted: null };

/** The target regions of a scope, by code: the topmost ones that hold no part of the home side. */
export function findTargets(db: Reader, scope: CoverageScope): Promise<Region[]> {
  return db.select(Region, sql`SELECT r.* FROM region AS r WHERE ${targetsIn(scope)} ORDER BY r.code`);
}

/** Who covers them on the day: of each region the regions below it count for it. By office and number. */
export async function findCoverages(
  db: Reader,
  scope: CoverageScope,
): Promise<Map<number, [RegionCoverage, ...RegionCoverage[]]>> {
  const [pairs, records] = await Promise.all([
    db.rows<{ target: number; id: number }>(sql`
      SELECT r.id AS target, v.id FROM region AS r JOIN region_closure AS c ON c.ancestor_id = r.id
      JOIN region_coverage AS v ON v.region_id = c.descendant_id
      WHERE ${targetsIn(scope)} AND ${inForce(scope)} ORDER BY r.id, v.role, v.number, v.id`),
    db.select(RegionCoverage, sql`SELECT v.* FROM region_coverage AS v WHERE ${inForce(scope)}`),
  ]);
  const byId = new Map(records.map((record) => [record.id, record]));
  const found = new Map<number, [RegionCoverage, ...RegionCoverage[]]>();
  for (const { target, id } of pairs) {
    const record = byId.get(id);
    if (!record) continue;
    const those = found.get(target);
    if (those) those.push(record);
    else found.set(target, [record]);
  }
  return found;
}

/** Coverages in force on a day, the newest first, at most so many: row ids of each and of its region. */
export function coveragesOn(db: Reader, day: string, most: number): Promise<{ id: number; region: number }[]> {
  return db.rows(sql`SELECT v.id, v.region_id AS region FROM region_coverage AS v WHERE ${inForce({ day })}
    ORDER BY v.started_on DESC, v.id DESC LIMIT ${most}`);
}

/** What came of each of them; what belongs to two regions counts in both. Regions where nothing did are left out. */
export async function findOutcomes(db: Reader, scope: CoverageScope): Promise<Map<number, Outcome>> {
  const rows = await db.rows<Outcome & { target: number }>(sql`${deeds(scope)}
    SELECT target, ${OUTCOME} FROM deed GROUP BY target`);
  return new Map(rows.map(({ target, ...outcome }) => [target, outcome]));
}

/** What came of all of them together, each event and project once. */
export async function totalOutcome(db: Reader, scope: CoverageScope): Promise<Outcome> {
  const [row] = await db.rows<Outcome>(sql`${deeds(scope)}
    SELECT ${OUTCOME} FROM (SELECT DISTINCT event_id, direction, project_id, status, contract_wan FROM deed) AS each_one`);
  return row ?? NO_OUTCOME;
}

/** What came of one of them. */
export function outcomeOf(outcomes: ReadonlyMap<number, Outcome>, { id }: Region): Outcome {
  return outcomes.get(id) ?? NO_OUTCOME;
}

const OUTCOME = sql`COUNT(event_id) AS events, COUNT(CASE WHEN direction IN ('OUTBOUND', 'OVERSEAS') THEN 1 END) AS outbound,
  COUNT(project_id) AS projects,
  COUNT(CASE WHEN status IN ('STARTED', 'UNDER_CONSTRUCTION', 'FUNDED', 'IN_PRODUCTION') THEN 1 END) AS started,
  CAST(SUM(contract_wan) AS BIGINT) AS contracted`;

/** Events with a partner from a target region, and projects whose investor or event is from there: `deed`, each once for a region. */
function deeds(scope: CoverageScope): Sql {
  const project = sql`NULL AS event_id, NULL AS direction, p.id AS project_id, p.status, p.contract_wan`;
  return sql`WITH place AS (SELECT r.id AS target, c.descendant_id AS region_id FROM region AS r
      JOIN region_closure AS c ON c.ancestor_id = r.id WHERE ${targetsIn(scope)}),
    deed AS (
      SELECT place.target, e.id AS event_id, e.direction, NULL AS project_id, NULL AS status, NULL AS contract_wan
      FROM promotion_event AS e JOIN place ON place.region_id = e.partner_region_id WHERE ${within(sql`e.held_on`, scope)}
      UNION SELECT place.target, ${project}
      FROM project AS p JOIN place ON place.region_id = p.investor_region_id WHERE ${within(sql`p.as_of`, scope)}
      UNION SELECT place.target, ${project}
      FROM project AS p JOIN promotion_event AS e ON e.id = p.event_id JOIN place ON place.region_id = e.partner_region_id
      WHERE ${within(sql`p.as_of`, scope)})`;
}

function within(date: Sql, { since, until }: CoverageScope): Sql {
  return allOf([
    since === null ? sql`TRUE` : sql`${date} >= ${since}`,
    until === null ? sql`TRUE` : sql`${date} <= ${endOf(until)}`,
  ]);
}

function inForce({ day }: Pick<CoverageScope, "day">): Sql {
  return sql`v.started_on <= ${day} AND COALESCE(v.ended_on, '9999') >= ${day}`;
}

/** The country around the home side is no target: its other provinces are. */
function targetsIn(scope: CoverageScope): Sql {
  const { region, isCovered } = scope;
  const holdsHome = (id: Sql) => sql`EXISTS (SELECT 1 FROM region_closure AS h JOIN region AS home ON home.id = h.descendant_id
    WHERE h.ancestor_id = ${id} AND home.side = 'HOME')`;
  const covered = sql`EXISTS (SELECT 1 FROM region_closure AS d JOIN region_coverage AS v ON v.region_id = d.descendant_id
    WHERE d.ancestor_id = r.id AND ${inForce(scope)})`;
  return allOf([
    sql`r.side = 'TARGET' AND NOT ${holdsHome(sql`r.id`)}`,
    sql`r.parent_id IS NULL OR ${holdsHome(sql`r.parent_id`)}`,
    region === null
      ? sql`TRUE`
      : sql`r.id IN (SELECT w.descendant_id FROM region_closure AS w JOIN region AS given ON given.id = w.ancestor_id WHERE given.code = ${region})`,
    isCovered === null ? sql`TRUE` : isCovered ? covered : sql`NOT ${covered}`,
  ]);
}
