import { identifier, list, nothing, type Sql, sql } from "../../platform/database";

/** One derived edge as it is read: the opportunity, what it leads to, and the path. Ids are row ids. */
export interface EdgeRow {
  readonly parent: number;
  readonly node: number;
  /** Levels up from the opportunity's region to the nearest one that holds both (down, when `isBelow`); null: unknown. */
  readonly distance: number | null;
}

/** A resource that feeds a segment of the opportunity. */
export interface FeedstockRow extends EdgeRow {
  readonly segment: number;
  /** Whether the resource lies below the opportunity's region and not in it or above. */
  readonly isBelow: number;
}

/** An anchor on a segment that supplies, or is supplied by, one of the opportunity's. */
export interface TradeRow extends EdgeRow {
  readonly supply: number;
}

/** A policy or fund that is for the opportunity's place and chain. */
export interface TermsRow extends EdgeRow {
  /** The chain that matches; null: it is for every chain. */
  readonly chain: number | null;
}

/** A project like the opportunity. */
export interface ComparableRow extends EdgeRow {
  /** Segments in common; 0: only the chain is. */
  readonly shared: number;
}

/**
 * The first edges of each opportunity in an order, one more than asked for when more follow, with the columns of the rows
 * of `table` that they lead to: nodes loaded by id would take a statement for every 500 of them.
 */
function firstOfEach(table: string, edges: Sql, order: Sql, first: number): Sql {
  return sql`SELECT n.*, ranked.* FROM (
    SELECT edges.*, ROW_NUMBER() OVER (PARTITION BY parent ORDER BY ${order}) AS place FROM (${edges}) AS edges
  ) AS ranked JOIN ${identifier(table)} AS n ON n.id = ranked.node
  WHERE ranked.place <= ${first + 1} ORDER BY ranked.parent, ranked.place`;
}

/** The segments of opportunities, with the opportunities' regions. */
const wanted = (ids: readonly number[]) => sql`
  SELECT o.id AS parent, o.region_id, os.segment_id FROM opportunity AS o
  JOIN opportunity_segment AS os ON os.opportunity_id = o.id WHERE o.id IN (${list(ids)})`;

/** The chains of opportunities: their own and those of their segments, each once. */
const chainsOf = (ids: readonly number[]) => sql`
  SELECT id AS parent, chain_id FROM opportunity WHERE id IN (${list(ids)}) AND chain_id IS NOT NULL
  UNION SELECT os.opportunity_id, s.chain_id FROM opportunity_segment AS os
  JOIN chain_segment AS s ON s.id = os.segment_id WHERE os.opportunity_id IN (${list(ids)})`;

/** Levels up from the first region to the nearest one that holds both; null when either is unknown. */
const levelsUp = (one: Sql, other: Sql) => sql`(
  SELECT MIN(a.distance) FROM region_closure AS a JOIN region_closure AS b ON b.ancestor_id = a.ancestor_id
  WHERE a.descendant_id = ${one} AND b.descendant_id = ${other})`;

/** Resources in the opportunity's region, above it or below it, that feed its segments: nearest first, then by rank. */
export function feedstockStatement(ids: readonly number[], first: number): Sql {
  const fed = (closure: Sql, isBelow: Sql) => sql`
    SELECT w.parent, r.id AS node, MIN(rs.segment_id) AS segment, c.distance, ${isBelow} AS "isBelow",
      COALESCE(r.national_rank, 2147483647) AS rank
    FROM (${wanted(ids)}) AS w JOIN resource_segment AS rs ON rs.segment_id = w.segment_id
    JOIN resource AS r ON r.id = rs.resource_id JOIN region_closure AS c ON ${closure}
    JOIN region AS g ON g.id = r.region_id AND g.level <> 'COUNTRY'
    GROUP BY w.parent, r.id, c.distance, r.national_rank`;
  const above = fed(sql`c.descendant_id = w.region_id AND c.ancestor_id = r.region_id`, sql`0`);
  const below = fed(sql`c.descendant_id = r.region_id AND c.ancestor_id = w.region_id AND c.distance > 0`, sql`1`);
  return firstOfEach("resource", sql`${above} UNION ALL ${below}`, sql`distance, "isBelow", rank, node`, first);
}

/**
 * Local anchors one step up (suppliers) or down (customers) the supply graph: nearest first, then by revenue. An anchor
 * that is reached in several ways comes once.
 */
export function tradeStatement(side: "suppliers" | "customers", ids: readonly number[], first: number): Sql {
  const [mine, theirs] = side === "suppliers" ? ["customer_id", "supplier_id"] : ["supplier_id", "customer_id"];
  const edges = sql`
    SELECT w.parent, e.id AS node, MIN(s.id) AS supply, ${levelsUp(sql`w.region_id`, sql`e.home_region_id`)} AS distance,
      COALESCE(e.revenue_wan, -1) AS revenue
    FROM (${wanted(ids)}) AS w JOIN segment_supply AS s ON ${identifier(`s.${mine}`)} = w.segment_id
    JOIN enterprise_segment AS es ON es.segment_id = ${identifier(`s.${theirs}`)}
    JOIN enterprise AS e ON e.id = es.enterprise_id AND e.role = 'LOCAL_ANCHOR'
    GROUP BY w.parent, w.region_id, e.id, e.home_region_id, e.revenue_wan`;
  return firstOfEach("enterprise", edges, sql`COALESCE(distance, 99), revenue DESC, node`, first);
}

/**
 * Policies of the opportunity's region, of those above it or of the nation, for one of its chains or for every chain, issued
 * by `today`. Those in force come first, then those for its very chain, the nearest, the newest.
 */
export function policyStatement(ids: readonly number[], first: number, today: string, includeExpired: boolean): Sql {
  const isExpired = sql`CASE WHEN p.valid_until < ${today} AND ${today} NOT LIKE p.valid_until || '%' THEN 1 ELSE 0 END`;
  const edges = sql`
    SELECT o.id AS parent, p.id AS node, c.distance, ${isExpired} AS expired, COALESCE(p.issued_on, '') AS issued,
      (SELECT MIN(l.chain_id) FROM policy_chain AS l JOIN (${chainsOf(ids)}) AS own ON own.chain_id = l.chain_id
       WHERE l.policy_id = p.id AND own.parent = o.id) AS chain, p.all_chains
    FROM opportunity AS o CROSS JOIN policy AS p
    LEFT JOIN region_closure AS c ON c.descendant_id = o.region_id AND c.ancestor_id = p.region_id
    WHERE o.id IN (${list(ids)}) AND (c.distance IS NOT NULL OR p.level = 'NATIONAL')
      AND (p.issued_on IS NULL OR p.issued_on <= ${today})`;
  const fitting = sql`SELECT parent, node, distance, expired, issued, chain FROM (${edges}) AS fitting
    WHERE (all_chains OR chain IS NOT NULL)${includeExpired ? nothing : sql` AND expired = 0`}`;
  return firstOfEach(
    "policy",
    fitting,
    sql`expired, CASE WHEN chain IS NULL THEN 1 ELSE 0 END, COALESCE(distance, 99), issued DESC, node`,
    first,
  );
}

/** Funds of the opportunity's region or of those above it, for one of its chains or for every chain: the most fitting first. */
export function fundStatement(ids: readonly number[], first: number): Sql {
  const edges = sql`
    SELECT o.id AS parent, f.id AS node, c.distance, COALESCE(f.size_wan, -1) AS size,
      (SELECT MIN(l.chain_id) FROM fund_chain AS l JOIN (${chainsOf(ids)}) AS own ON own.chain_id = l.chain_id
       WHERE l.fund_id = f.id AND own.parent = o.id) AS chain, f.all_chains
    FROM opportunity AS o JOIN region_closure AS c ON c.descendant_id = o.region_id
    JOIN fund AS f ON f.region_id = c.ancestor_id WHERE o.id IN (${list(ids)})`;
  const fitting = sql`SELECT parent, node, distance, size, chain FROM (${edges}) AS fitting WHERE all_chains OR chain IS NOT NULL`;
  return firstOfEach("fund", fitting, sql`CASE WHEN chain IS NULL THEN 1 ELSE 0 END, distance, size DESC, node`, first);
}

/** The chains of projects: their own and those of their segments, each once. */
const CHAINS_OF_PROJECTS = sql`
  SELECT id AS project_id, chain_id FROM project WHERE chain_id IS NOT NULL
  UNION SELECT l.project_id, s.chain_id FROM project_segment AS l JOIN chain_segment AS s ON s.id = l.segment_id`;

/**
 * Projects that share segments with the opportunity, most first; then those of one of its chains. Near before far, new before
 * old; what came of the opportunity itself is left out.
 */
export function comparableStatement(ids: readonly number[], first: number): Sql {
  const alike = sql`
    SELECT w.parent, ps.project_id AS node, 1 AS shared FROM (${wanted(ids)}) AS w
    JOIN project_segment AS ps ON ps.segment_id = w.segment_id
    UNION ALL SELECT own.parent, theirs.project_id, 0 FROM (${chainsOf(ids)}) AS own
    JOIN (${CHAINS_OF_PROJECTS}) AS theirs ON theirs.chain_id = own.chain_id`;
  const edges = sql`
    SELECT alike.parent, alike.node, SUM(alike.shared) AS shared, COALESCE(p.as_of, '') AS dated,
      ${levelsUp(sql`o.region_id`, sql`p.region_id`)} AS distance
    FROM (${alike}) AS alike JOIN project AS p ON p.id = alike.node JOIN opportunity AS o ON o.id = alike.parent
    WHERE p.opportunity_id IS DISTINCT FROM o.id
    GROUP BY alike.parent, alike.node, p.as_of, o.region_id, p.region_id`;
  const plain = sql`SELECT parent, node, CAST(shared AS INTEGER) AS shared, dated, distance FROM (${edges}) AS summed`;
  return firstOfEach("project", plain, sql`shared DESC, COALESCE(distance, 99), dated DESC, node`, first);
}
