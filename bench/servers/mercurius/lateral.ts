import type { Selected } from "./selection";

const NAMED = (alias: string) => `json_build_object('code', ${alias}.code, 'name', ${alias}.name_zh)`;

/** Lateral joins that bring what belongs to an opportunity, by the field that asks for it. */
const LATERAL: Readonly<Record<string, (first: number) => string>> = {
  region: () => `LEFT JOIN LATERAL (
    SELECT json_build_object('code', r.code, 'name', r.name_zh, 'parent', CASE WHEN u.id IS NOT NULL THEN ${NAMED("u")} END) AS value
    FROM region r LEFT JOIN region u ON u.id = r.parent_id WHERE r.id = t.region_id) AS region ON TRUE`,
  chain: () =>
    `LEFT JOIN LATERAL (SELECT ${NAMED("c")} AS value FROM chain c WHERE c.id = t.chain_id) AS chain ON TRUE`,
  segments: (first) => `LEFT JOIN LATERAL (
    SELECT COALESCE(json_agg(json_build_object('code', code, 'name', name)), '[]') AS value FROM (
      SELECT s.code, s.name_zh AS name FROM opportunity_segment l JOIN chain_segment s ON s.id = l.segment_id
      WHERE l.opportunity_id = t.id ORDER BY s.sort, s.id LIMIT ${first}) AS listed) AS segments ON TRUE`,
  projects: (first) => `LEFT JOIN LATERAL (
    SELECT COALESCE(json_agg(json_build_object('code', code, 'name', name, 'region', region)), '[]') AS value FROM (
      SELECT p.code, p.name_zh AS name, ${NAMED("r")} AS region FROM project p JOIN region r ON r.id = p.region_id
      WHERE p.opportunity_id = t.id ORDER BY COALESCE(p.as_of, '') DESC, p.id DESC LIMIT ${first}) AS listed) AS projects ON TRUE`,
};

const COLUMNS: Readonly<Record<string, string>> = {
  code: "t.code",
  title: "t.title_zh AS title",
  summary: "t.summary_zh AS summary",
  stage: "t.stage",
  wan: "t.investment_wan AS wan",
};

/** One statement for opportunities with everything that is asked for below them; lists of one length for each field. */
export function opportunityStatement(below: readonly Selected[], from: string, where: string, tail: string): string {
  const columns = new Set(["t.id"]);
  const joins = new Map<string, string>();
  for (const { name, arguments: given } of below) {
    const column = COLUMNS[name];
    const lateral = LATERAL[name];
    if (column) columns.add(column);
    if (!lateral || joins.has(name)) continue;
    columns.add(`${name}.value AS ${name}`);
    joins.set(name, lateral(Math.trunc(Number(given.first ?? 0))));
  }
  return `SELECT ${[...columns].join(", ")} FROM ${from} ${[...joins.values()].join(" ")} WHERE ${where} ${tail}`;
}
