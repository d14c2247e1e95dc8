import { join, list, nothing, type Reader, type Sql, sql } from "../../platform/database";
import { EnterpriseRole } from "../../targets/enterprise";
import type { Ground } from "./ground";
import { chainsOf } from "./pair";
import type { Profile } from "./profile";
import { WITHDRAWN_STAGES } from "./profiles.repository";

/** Most candidates that one match query scores: those that are nearest by supply, of equally near ones the latest in the catalog. */
export const MOST_CANDIDATES = 150;

/** What is looked for. */
export type Wanted = { readonly kind: "investors"; readonly role: EnterpriseRole | null } | { readonly kind: "offers" };

/**
 * Ids of candidates for each profile, at most `MOST_CANDIDATES`: first those on its own segments, then one and two steps up or
 * down the supplies, then those of its chains. Within a ring the latest in the catalog come first.
 *
 * One statement for each ring that is needed, whatever the number of profiles. Of each segment an index gives the latest: neither a
 * table nor a segment is read to its end.
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
    addMembers(await grouped(db, [...new Set(open.flat())].map(offersOfChain)), open, found);
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
  const members = segments.map((segment) =>
    wanted.kind === "investors" ? investorsOf(segment, wanted.role) : offersOf(segment),
  );
  addMembers(await grouped(db, members), rings, found);
}

/** Adds the members of each ring in their order, as far as there is room. */
function addMembers(
  members: ReadonlyMap<number, readonly number[]>,
  rings: readonly (readonly number[])[],
  found: readonly Set<number>[],
): void {
  rings.forEach((ring, position) => {
    const ids = found[position];
    const latestFirst = ring.flatMap((key) => members.get(key) ?? []).sort((a, b) => b - a);
    for (const id of latestFirst) {
      if (!ids || ids.size >= MOST_CANDIDATES) break;
      ids.add(id);
    }
  });
}

// CROSS JOIN keeps the links outermost on SQLite, so that their index gives the order.
function investorsOf(segment: number, role: EnterpriseRole | null): Sql {
  const ofRole =
    role === null ? nothing : sql` CROSS JOIN enterprise AS e WHERE e.id = l.enterprise_id AND e.role = ${role}`;
  return sql`SELECT l.segment_id AS ring, l.enterprise_id AS id FROM enterprise_segment AS l${ofRole}
    ${role === null ? sql`WHERE` : sql`AND`} l.segment_id = ${segment} ORDER BY l.enterprise_id DESC LIMIT ${MOST_CANDIDATES}`;
}

function offersOf(segment: number): Sql {
  return sql`SELECT l.segment_id AS ring, l.opportunity_id AS id FROM opportunity_segment AS l CROSS JOIN opportunity AS o
    WHERE o.id = l.opportunity_id AND l.segment_id = ${segment} AND o.stage NOT IN (${list(WITHDRAWN_STAGES)})
    ORDER BY l.opportunity_id DESC LIMIT ${MOST_CANDIDATES}`;
}

/** Opportunities that name a chain and perhaps no segment: the newest of each. */
function offersOfChain(chain: number): Sql {
  return sql`SELECT o.chain_id AS ring, o.id FROM opportunity AS o
    WHERE o.chain_id = ${chain} AND o.stage NOT IN (${list(WITHDRAWN_STAGES)})
    ORDER BY COALESCE(o.as_of, '') DESC, o.id DESC LIMIT ${MOST_CANDIDATES}`;
}

/** The members of rings, each ring by a walk of its own. */
async function grouped(db: Reader, walks: readonly Sql[]): Promise<Map<number, number[]>> {
  const groups = new Map<number, number[]>();
  if (walks.length === 0) return groups;
  const rows = await db.rows<{ ring: number; id: number }>(
    join(
      walks.map((walk) => sql`SELECT * FROM (${walk}) AS walk`),
      " UNION ALL ",
    ),
  );
  for (const { ring, id } of rows) {
    const group = groups.get(ring);
    if (group) group.push(id);
    else groups.set(ring, [id]);
  }
  return groups;
}
