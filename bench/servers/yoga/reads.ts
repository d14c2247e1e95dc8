import { type Kysely, type Selectable, sql } from "kysely";
import { searchExpression } from "../../workload/search-expression";
import type { Tables } from "./tables";

/** A row of a table. */
export type Row<Table extends keyof Tables> = Selectable<Tables[Table]>;

/** Newest information first, as everywhere. */
const NEWEST = sql`COALESCE(as_of, '') DESC, id DESC`;

/** The opportunity with a code. */
export function opportunityByCode(db: Kysely<Tables>, code: string): Promise<Row<"opportunity"> | undefined> {
  return db.selectFrom("opportunity").selectAll().where("code", "=", code).executeTakeFirst();
}

/** What a list is asked for. */
export interface ListArguments {
  readonly chain?: string | null;
  readonly leastWan?: number | null;
  readonly text?: string | null;
  readonly first: number;
}

/** The newest opportunities under some conditions. */
export function opportunities(
  db: Kysely<Tables>,
  { chain, leastWan, text, first }: ListArguments,
): Promise<Row<"opportunity">[]> {
  let query = db.selectFrom("opportunity").selectAll();
  if (chain) {
    const id = db.selectFrom("chain").select("id").where("code", "=", chain);
    query = query.where(({ exists, selectFrom }) =>
      exists(
        selectFrom("opportunity_chain as w")
          .select("w.chain_id")
          .whereRef("w.opportunity_id", "=", "opportunity.id")
          .where("w.chain_id", "=", id),
      ),
    );
  }
  if (typeof leastWan === "number") query = query.where("investment_wan", ">=", leastWan);
  if (text) {
    const found = sql<boolean>`tokens @@ ${searchExpression("postgres", text)}::tsquery`;
    query = query.where("id", "in", (from) =>
      from.selectFrom("search_index").select("id").where("type", "=", 4).where(found),
    );
  }
  return query.orderBy(NEWEST).limit(first).execute();
}

/** Regions by id, in the order of `ids`. */
export async function regionsById(db: Kysely<Tables>, ids: readonly number[]): Promise<(Row<"region"> | Error)[]> {
  return inOrder(await db.selectFrom("region").selectAll().where("id", "in", ids).execute(), ids);
}

/** Chains by id, in the order of `ids`. */
export async function chainsById(db: Kysely<Tables>, ids: readonly number[]): Promise<(Row<"chain"> | Error)[]> {
  return inOrder(await db.selectFrom("chain").selectAll().where("id", "in", ids).execute(), ids);
}

function inOrder<One extends { id: number }>(rows: readonly One[], ids: readonly number[]): (One | Error)[] {
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => found.get(id) ?? new Error(`There is no row ${id}`));
}

/** The first segments of each opportunity in the editor's order, in the order of `ids`. */
export async function segmentsOf(
  db: Kysely<Tables>,
  ids: readonly number[],
  first: number,
): Promise<Row<"chain_segment">[][]> {
  const rows = await db
    .selectFrom("opportunity_segment as l")
    .innerJoin("chain_segment as s", "s.id", "l.segment_id")
    .selectAll("s")
    .select("l.opportunity_id as owner")
    .where("l.opportunity_id", "in", [...ids])
    .orderBy("s.sort")
    .orderBy("s.id")
    .execute();
  return grouped(rows, ids, first);
}

/** The newest projects of each opportunity, in the order of `ids`. */
export async function projectsOf(
  db: Kysely<Tables>,
  ids: readonly number[],
  first: number,
): Promise<Row<"project">[][]> {
  const rows = await db
    .selectFrom("project")
    .selectAll()
    .select((fields) => fields.ref("opportunity_id").$notNull().as("owner"))
    .where("opportunity_id", "in", [...ids])
    .orderBy(NEWEST)
    .execute();
  return grouped(rows, ids, first);
}

function grouped<One extends { owner: number }>(rows: readonly One[], ids: readonly number[], first: number): One[][] {
  const groups = new Map<number, One[]>(ids.map((id) => [id, []]));
  for (const row of rows) groups.get(row.owner)?.push(row);
  return ids.map((id) => (groups.get(id) ?? []).slice(0, first));
}
