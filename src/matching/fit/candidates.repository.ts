import { list, nothing, type Reader, type Sql, sql } from "../../platform/database";
import { EnterpriseRole } from "../../targets/enterprise";
import type { Ground } from "./ground";
import { chainsOf } from "./parts.rules";
import type { Profile } from "./profile";
import { WITHDRAWN_STAGES } from "./profiles.repository";

/** Most candidates that one match query scores: those that are nearest by supply, of equally near ones the first of the order. */
export const MOST_CANDIDATES = 200;

/** What is looked for. */
export type Wanted = { readonly kind: "investors"; readonly role: EnterpriseRole | null } | { readonly kind: "offers" };

/** A candidate with what it is ordered by among those that are equally near: the larger, the earlier. */
interface Member {
  readonly id: number;
  readonly weight: number | string;
}

/**
 * Ids of candidates for each profile, at most `MOST_CANDIDATES`: first those on its own segments, then one and two steps up or
 * down the supplies, then those of its chains. Within a ring enterprises come by revenue, opportunities newest first.
 *
 * One statement for each ring that is needed, whatever the number of profiles; segments are read, never whole tables.
 */
export async function findCandidates(
  db: Reader,
  { graph }: Ground,
  wanted: Wanted,
  profiles: readonly Profile[],
): Promise<number[][]> {
  const found = profiles.map(() => new Set<number>());
  const near = profiles.map((profile) => graph.near(profile.makes));
  for (const steps of [0, 1, 2]) {
    const rings = near.map((reaches, position) =>
      isFull(found[position]) ? [] : [...reaches].filter(([, reach]) => reach.steps === steps).map(([id]) => id),
    );
    await addRing(db, wanted, rings, found);
  }
  const chains = profiles.map((profile) => chainsOf(profile, graph));
  const rest = chains.map((ids, position) =>
    isFull(found[position])
      ? []
      : ids.flatMap((chain) => graph.chains.get(chain) ?? []).filter((id) => !near[position]?.has(id)),
  );
  await addRing(db, wanted, rest, found);
  if (wanted.kind === "offers") {
    const open = chains.map((ids, position) => (isFull(found[position]) ? [] : ids));
    addMembers(await offersOfChains(db, [...new Set(open.flat())]), open, found);
  }
  return found.map((ids) => [...ids]);
}

function isFull(found: ReadonlySet<number> | undefined): boolean {
  return (found?.size ?? 0) >= MOST_CANDIDATES;
}

async function addRing(
  db: Reader,
  wanted: Wanted,
  rings: readonly (readonly number[])[],
  found: readonly Set<number>[],
): Promise<void> {
  const segments = [...new Set(rings.flat())].sort((a, b) => a - b);
  if (segments.length === 0) return;
  const members = wanted.kind === "investors" ? investorsOf(segments, wanted.role) : offersOf(segments);
  addMembers(await grouped(db, members), rings, found);
}

/** Adds the members of each ring in their order, as far as there is room. */
function addMembers(
  members: ReadonlyMap<number, readonly Member[]>,
  rings: readonly (readonly number[])[],
  found: readonly Set<number>[],
): void {
  rings.forEach((ring, position) => {
    const ids = found[position];
    const ordered = ring.flatMap((key) => members.get(key) ?? []).sort(byWeight);
    for (const { id } of ordered) {
      if (!ids || ids.size >= MOST_CANDIDATES) break;
      ids.add(id);
    }
  });
}

function byWeight(a: Member, b: Member): number {
  if (a.weight !== b.weight) return a.weight > b.weight ? -1 : 1;
  return b.id - a.id;
}

function investorsOf(segments: readonly number[], role: EnterpriseRole | null): Sql {
  return sql`SELECT l.segment_id AS ring, e.id, COALESCE(e.revenue_wan, -1) AS weight
    FROM enterprise_segment AS l JOIN enterprise AS e ON e.id = l.enterprise_id
    WHERE l.segment_id IN (${list(segments)})${role === null ? nothing : sql` AND e.role = ${role}`}`;
}

function offersOf(segments: readonly number[]): Sql {
  return sql`SELECT l.segment_id AS ring, o.id, COALESCE(o.as_of, '') AS weight
    FROM opportunity_segment AS l JOIN opportunity AS o ON o.id = l.opportunity_id
    WHERE l.segment_id IN (${list(segments)}) AND o.stage NOT IN (${list(WITHDRAWN_STAGES)})`;
}

/** Opportunities that name a chain and perhaps no segment. */
async function offersOfChains(db: Reader, chains: readonly number[]): Promise<Map<number, Member[]>> {
  if (chains.length === 0) return new Map();
  return grouped(
    db,
    sql`SELECT o.chain_id AS ring, o.id, COALESCE(o.as_of, '') AS weight FROM opportunity AS o
      WHERE o.chain_id IN (${list(chains)}) AND o.stage NOT IN (${list(WITHDRAWN_STAGES)})`,
  );
}

/** The first members of each ring: one window over them all. */
async function grouped(db: Reader, members: Sql): Promise<Map<number, Member[]>> {
  const rows = await db.rows<{ ring: number; id: number; weight: number | string }>(sql`
    SELECT ring, id, weight FROM (
      SELECT members.*, ROW_NUMBER() OVER (PARTITION BY ring ORDER BY weight DESC, id DESC) AS place
      FROM (${members}) AS members
    ) AS ranked WHERE place <= ${MOST_CANDIDATES} ORDER BY ring, place`);
  const groups = new Map<number, Member[]>();
  for (const { ring, ...member } of rows) {
    const group = groups.get(ring);
    if (group) group.push(member);
    else groups.set(ring, [member]);
  }
  return groups;
}
