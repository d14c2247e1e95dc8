import { coveragesOn } from "../../delivery/coverage";
import { identifier, join, list, type Reader, type Sql, sql } from "../../platform/database";
import { grouped } from "../../platform/values";
import { Ownership } from "../../targets/enterprise";
import type { Courting, Deal, Facts, Flow, ResourceSite, Terms } from "./facts";
import type { Ground } from "./ground";
import { MOST_EVIDENCE } from "./part";
import { chainsOf } from "./pair";
import { type Profile, RESOURCE_TYPES_OF, type SiteNeed } from "./profile";
import { inPieces } from "./profiles.repository";

/** Newest projects, events, policies and funds that are looked at: enough for a share, and bounded whatever the catalog's size. */
const NEWEST = 200;
/** Projects of one segment that are looked at, the newest. */
const DEALS_OF_A_SEGMENT = 20;

/** Reads what is needed to judge every investor against every offer, in a number of statements that does not grow with theirs. */
export async function loadFacts(
  db: Reader,
  ground: Ground,
  investors: readonly Profile[],
  offers: readonly Profile[],
  today: string,
): Promise<Facts> {
  const offered = distinct(offers.flatMap(({ makes }) => makes));
  const made = new Set(investors.flatMap(({ makes }) => makes));
  const ids = distinct(investors.flatMap(({ id }) => id ?? []));
  const needs = [...new Set(investors.flatMap(({ siteNeeds }) => siteNeeds))].sort();
  const regions = distinct(offers.flatMap(({ region }) => ground.regions.lineOf(region)));
  const chains = distinct(offers.flatMap((offer) => chainsOf(offer, ground.graph)));
  const [resources, sites, provenSegments, deals, ownDeals, flows, courting, policies, funds, fundsOf] =
    await Promise.all([
      loadResources(db, offered),
      loadSites(db, needs),
      loadProven(db, offered),
      loadDeals(
        db,
        ground,
        offered.filter((segment) => made.has(segment)),
      ),
      loadOwnDeals(db, ground, ids),
      loadFlows(db, ground),
      loadCourting(db, ground, today),
      loadTerms(db, "policy", policiesOf(regions, today), chains),
      loadTerms(db, "fund", sql`t.region_id IN (${list(regions)})`, chains),
      loadFundsOf(db, ids),
    ]);
  const { graph, regions: tree } = ground;
  return {
    graph,
    regions: tree,
    resources,
    sites,
    provenSegments,
    deals,
    ownDeals,
    flows,
    courting,
    policies,
    funds,
    fundsOf,
  };
}

async function loadResources(db: Reader, segments: readonly number[]): Promise<Map<number, ResourceSite[]>> {
  const rows = await db.rows<ResourceSite & { segment: number }>(sql`
    SELECT l.segment_id AS segment, r.region_id AS region, MIN(r.id) AS id FROM resource_segment AS l
    JOIN resource AS r ON r.id = l.resource_id JOIN region AS g ON g.id = r.region_id AND g.level <> 'COUNTRY'
    WHERE l.segment_id IN (${list(segments)}) GROUP BY l.segment_id, r.region_id ORDER BY segment, id`);
  return grouped(rows, ({ segment }) => segment);
}

async function loadSites(db: Reader, needs: readonly SiteNeed[]): Promise<Map<SiteNeed, ResourceSite[]>> {
  const found = new Map<SiteNeed, ResourceSite[]>();
  const types = needs.flatMap((need) => RESOURCE_TYPES_OF[need]);
  if (types.length === 0) return found;
  const rows = await db.rows<ResourceSite & { type: string }>(sql`
    SELECT t.code AS type, r.region_id AS region, MIN(r.id) AS id FROM resource AS r
    JOIN resource_type AS t ON t.id = r.type_id JOIN region AS g ON g.id = r.region_id AND g.level <> 'COUNTRY'
    WHERE t.code IN (${list(types)}) GROUP BY t.code, r.region_id ORDER BY id`);
  for (const need of needs) {
    const sites = rows.filter(({ type }) => RESOURCE_TYPES_OF[need].includes(type));
    if (sites.length > 0) found.set(need, sites);
  }
  return found;
}

async function loadProven(db: Reader, segments: readonly number[]): Promise<Set<number>> {
  const rows = await db.rows<{ id: number }>(sql`SELECT s.id FROM chain_segment AS s WHERE s.id IN (${list(segments)})
    AND EXISTS (SELECT 1 FROM project_segment AS l WHERE l.segment_id = s.id)`);
  return new Set(rows.map(({ id }) => id));
}

interface DealRow {
  readonly id: number;
  readonly region: number;
  readonly home: number | null;
  readonly segment: number | null;
  readonly ownership: string | null;
  readonly owner: number;
}

async function loadDeals(db: Reader, ground: Ground, segments: readonly number[]): Promise<Map<number, Deal[]>> {
  if (segments.length === 0) return new Map();
  // A walk of the index for each segment: a window over them all would read every project there is.
  const newestOfEach = join(
    segments.map(
      (segment) => sql`SELECT * FROM (SELECT segment_id, project_id FROM project_segment WHERE segment_id = ${segment}
        ORDER BY project_id DESC LIMIT ${DEALS_OF_A_SEGMENT}) AS walk`,
    ),
    " UNION ALL ",
  );
  const rows = await db.rows<DealRow>(sql`
    SELECT p.id, p.region_id AS region, p.investor_region_id AS home, newest.segment_id AS segment, newest.segment_id AS owner,
      e.ownership
    FROM (${newestOfEach}) AS newest JOIN project AS p ON p.id = newest.project_id
    LEFT JOIN project_investor AS i ON i.project_id = p.id LEFT JOIN enterprise AS e ON e.id = i.enterprise_id
    ORDER BY p.id`);
  return dealsByOwner(rows, ground);
}

async function loadOwnDeals(db: Reader, ground: Ground, ids: readonly number[]): Promise<Map<number, Deal[]>> {
  const rows = await inPieces(ids, (some) =>
    db.rows<DealRow>(sql`
      SELECT p.id, p.region_id AS region, p.investor_region_id AS home, s.segment_id AS segment, l.enterprise_id AS owner,
        NULL AS ownership
      FROM project_investor AS l JOIN project AS p ON p.id = l.project_id
      LEFT JOIN project_segment AS s ON s.project_id = p.id
      WHERE l.enterprise_id IN (${some}) ORDER BY p.id`),
  );
  return dealsByOwner(rows, ground);
}

type DealInMaking = Deal & { segments: Set<number>; ownerships: Set<string> };

function dealsByOwner(rows: readonly DealRow[], { regions }: Ground): Map<number, Deal[]> {
  const found = new Map<number, Map<number, DealInMaking>>();
  for (const { id, region, home, segment, ownership, owner } of rows) {
    const deals = found.get(owner) ?? new Map<number, DealInMaking>();
    found.set(owner, deals);
    const deal = deals.get(id) ?? {
      id,
      region,
      home: regions.provinceOf(home),
      segments: new Set<number>(),
      ownerships: new Set<string>(),
    };
    deals.set(id, deal);
    if (segment !== null) deal.segments.add(segment);
    if (ownership !== null && ownership !== (Ownership.UNKNOWN as string)) deal.ownerships.add(ownership);
  }
  return new Map([...found].map(([owner, deals]) => [owner, [...deals.values()]]));
}

async function loadFlows(db: Reader, { regions }: Ground): Promise<Map<number, Flow>> {
  const rows = await newest<{ id: number; home: number; region: number }>(
    db,
    sql`SELECT id, investor_region_id AS home, region_id AS region FROM project WHERE investor_region_id IS NOT NULL`,
  );
  const flows = new Map<number, { all: MovesInMaking; areas: Map<number, MovesInMaking> }>();
  for (const { id, home, region } of rows) {
    const [from, to] = [regions.provinceOf(home), regions.areaOf(region)];
    if (from === null || to === null) continue;
    const flow = flows.get(from) ?? { all: { count: 0, first: [] }, areas: new Map<number, MovesInMaking>() };
    flows.set(from, flow);
    const area = flow.areas.get(to) ?? { count: 0, first: [] };
    flow.areas.set(to, area);
    for (const moves of [flow.all, area]) {
      moves.count += 1;
      if (moves.first.length < MOST_EVIDENCE) moves.first.push(id);
    }
  }
  return flows;
}

interface MovesInMaking {
  count: number;
  first: number[];
}

async function loadCourting(db: Reader, { regions }: Ground, today: string): Promise<Map<number, Courting>> {
  const found = new Map<number, Record<keyof Courting, number[]>>();
  const add = (region: number, kind: keyof Courting, id: number) => {
    const home = regions.provinceOf(region);
    if (home === null) return;
    const court = found.get(home) ?? { tasks: [], events: [], coverages: [] };
    found.set(home, court);
    if (!court[kind].includes(id)) court[kind].push(id);
  };
  const tasks = await db.rows<{ id: number; region: number }>(
    sql`SELECT task_id AS id, region_id AS region FROM task_target_region ORDER BY task_id DESC, region_id LIMIT ${NEWEST}`,
  );
  const events = await newest<{ id: number; region: number }>(
    db,
    sql`SELECT id, partner_region_id AS region FROM promotion_event WHERE partner_region_id IS NOT NULL`,
  );
  for (const { id, region } of tasks) add(region, "tasks", id);
  for (const { id, region } of events) add(region, "events", id);
  for (const { id, region } of await coveragesOn(db, today, NEWEST)) add(region, "coverages", id);
  return found;
}

function policiesOf(regions: readonly number[], today: string): Sql {
  return sql`(t.region_id IN (${list(regions)}) OR t.level = 'NATIONAL') AND (t.issued_on IS NULL OR t.issued_on <= ${today})
    AND (t.valid_until IS NULL OR t.valid_until >= ${today} OR ${today} LIKE t.valid_until || '%')`;
}

async function loadTerms(
  db: Reader,
  table: "policy" | "fund",
  where: Sql,
  chains: readonly number[],
): Promise<Terms[]> {
  const [terms, links, key] = [identifier(table), identifier(`${table}_chain`), identifier(`${table}_id`)];
  const rows = await db.rows<{ id: number; region: number | null; chain: number | null }>(sql`
    SELECT t.id, ${table === "policy" ? sql`CASE WHEN t.level = 'NATIONAL' THEN NULL ELSE t.region_id END` : sql`t.region_id`} AS region,
      l.chain_id AS chain
    FROM ${terms} AS t LEFT JOIN ${links} AS l ON l.${key} = t.id AND NOT t.all_chains
    WHERE ${where} AND (t.all_chains OR l.chain_id IN (${list(chains)}))
    ORDER BY COALESCE(t.as_of, '') DESC, t.id DESC LIMIT ${NEWEST}`);
  const found = new Map<number, { id: number; region: number | null; chains: Set<number> | null }>();
  for (const { id, region, chain } of rows) {
    const one = found.get(id) ?? { id, region, chains: chain === null ? null : new Set<number>() };
    found.set(id, one);
    if (chain !== null) one.chains?.add(chain);
  }
  return [...found.values()];
}

async function loadFundsOf(db: Reader, ids: readonly number[]): Promise<Map<number, number[]>> {
  const rows = await inPieces(ids, (some) =>
    db.rows<{ enterprise: number; fund: number }>(
      sql`SELECT DISTINCT enterprise_id AS enterprise, fund_id AS fund FROM fund_investment
          WHERE enterprise_id IN (${some}) ORDER BY enterprise_id, fund_id`,
    ),
  );
  const found = grouped(rows, ({ enterprise }) => enterprise);
  return new Map([...found].map(([enterprise, all]) => [enterprise, all.map(({ fund }) => fund)]));
}

/** The newest rows of a statement over one table, newest first: an index has them in this order. */
function newest<Row>(db: Reader, rows: Sql): Promise<Row[]> {
  return db.rows<Row>(sql`${rows} ORDER BY COALESCE(as_of, '') DESC, id DESC LIMIT ${NEWEST}`);
}

function distinct(ids: readonly number[]): number[] {
  return [...new Set(ids)].sort((a, b) => a - b);
}
