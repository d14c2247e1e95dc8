import { array, assert, asyncProperty, constantFrom, nat, oneof, option, tuple } from "fast-check";
import { Opportunity } from "../../src/lists/opportunity";
import { identifier, join, type Sql, sql } from "../../src/platform/database";
import { onEachSeededDatabase } from "../support/harness";

/** Opportunities that a run writes to; the others are there too. */
const SOME = 6;

interface Row {
  readonly opportunity_id: number;
  readonly chain_id: number;
  readonly as_of: string;
}

onEachSeededDatabase("the chains of opportunities", (db) => {
  let opportunities: number[];
  let chains: number[];
  let segments: number[];

  const ids = async (statement: Sql) => (await db.database.reader.rows<{ id: number }>(statement)).map(({ id }) => id);
  const write = (...statements: Sql[]) =>
    db.database.writer.transaction(async (transaction) => {
      for (const statement of statements) await transaction.run(statement);
    });

  beforeAll(async () => {
    opportunities = await ids(sql`SELECT id FROM opportunity ORDER BY id LIMIT ${SOME}`);
    chains = await ids(sql`SELECT id FROM chain ORDER BY id`);
    segments = await ids(sql`SELECT id FROM chain_segment ORDER BY id LIMIT 12`);
  });

  /** Own chain and those of the segments, worked out by hand. */
  async function expected(): Promise<Row[]> {
    const { reader } = db.database;
    const chainOf = new Map(
      (await reader.rows<{ id: number; chain_id: number }>(sql`SELECT id, chain_id FROM chain_segment`)).map((one) => [
        one.id,
        one.chain_id,
      ]),
    );
    const links = await reader.rows<{ opportunity_id: number; segment_id: number }>(
      sql`SELECT opportunity_id, segment_id FROM opportunity_segment`,
    );
    const all = await reader.rows<{ id: number; chain_id: number | null; as_of: string | null }>(
      sql`SELECT id, chain_id, as_of FROM opportunity`,
    );
    return sorted(
      all.flatMap((one) => {
        const linked = links
          .filter((link) => link.opportunity_id === one.id)
          .map((link) => chainOf.get(link.segment_id));
        const its = new Set([one.chain_id, ...linked].filter((chain) => typeof chain === "number"));
        return [...its].map((chain_id) => ({ opportunity_id: one.id, chain_id, as_of: one.as_of ?? "" }));
      }),
    );
  }

  async function stored(): Promise<Row[]> {
    return sorted(
      await db.database.reader.rows<Row>(sql`SELECT opportunity_id, chain_id, as_of FROM opportunity_chain`),
    );
  }

  const sorted = (rows: Row[]) =>
    rows.sort((one, other) => one.opportunity_id - other.opportunity_id || one.chain_id - other.chain_id);

  it("are complete when the seeds are loaded", async () => {
    const rows = await stored();
    expect(rows.length).toBeGreaterThan(100);
    expect(rows).toEqual(await expected());
  });

  it("follow whatever is written, statement by statement and many rows at once", async () => {
    const at = (pick: () => number[]) => nat().map((position) => (pick()[position % pick().length] ?? 0) as number);
    const [opportunity, chain, segment] = [at(() => opportunities), at(() => chains), at(() => segments)];
    const date = option(constantFrom("2024", "2024-05", "2025-01-31"));
    const step = oneof(
      tuple(opportunity, option(chain)).map(
        ([id, to]) => sql`UPDATE opportunity SET chain_id = ${to} WHERE id = ${id}`,
      ),
      tuple(opportunity, date).map(([id, to]) => sql`UPDATE opportunity SET as_of = ${to} WHERE id = ${id}`),
      date.map((to) => sql`UPDATE opportunity SET as_of = ${to}, version = version + 1`),
      tuple(opportunity, segment).map(
        ([id, to]) =>
          sql`INSERT INTO opportunity_segment (opportunity_id, segment_id) VALUES (${id}, ${to}) ON CONFLICT DO NOTHING`,
      ),
      tuple(opportunity, segment).map(
        ([id, from]) => sql`DELETE FROM opportunity_segment WHERE opportunity_id = ${id} AND segment_id = ${from}`,
      ),
      opportunity.map((id) => sql`DELETE FROM opportunity_segment WHERE opportunity_id <> ${id} AND segment_id < 40`),
      tuple(opportunity, segment).map(
        ([id, to]) => sql`UPDATE opportunity_segment SET segment_id = ${to} WHERE opportunity_id = ${id}
          AND segment_id = (SELECT MIN(segment_id) FROM opportunity_segment WHERE opportunity_id = ${id})
          AND NOT EXISTS (SELECT 1 FROM opportunity_segment AS other WHERE other.opportunity_id = ${id} AND other.segment_id = ${to})`,
      ),
      tuple(segment, chain).map(([id, to]) => sql`UPDATE chain_segment SET chain_id = ${to} WHERE id = ${id}`),
    );
    await assert(
      asyncProperty(array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        await write(...steps);
        expect(await stored()).toEqual(await expected());
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  it("come with a new opportunity and go with it", async () => {
    const [old] = opportunities as [number];
    const others = db.database.metadata
      .getMetadata(Opportunity)
      .columns.map(({ databaseName }) => databaseName)
      .filter((name) => !["id", "code"].includes(name));
    const columns = join(others.map(identifier), ", ");
    await write(
      sql`INSERT INTO opportunity (id, code, ${columns}) SELECT 900001, 'NEW', ${columns} FROM opportunity WHERE id = ${old}`,
      sql`UPDATE project SET opportunity_id = NULL WHERE opportunity_id = ${old}`,
      sql`DELETE FROM opportunity WHERE id = ${old}`,
    );
    expect(await stored()).toEqual(await expected());
    expect((await stored()).some(({ opportunity_id }) => opportunity_id === old)).toBe(false);
  });
});
