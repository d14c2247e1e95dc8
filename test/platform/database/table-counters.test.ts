import { identifier, type Reader, sql, type Transaction } from "../../../src/platform/database";
import { Opportunity } from "../../../src/lists/opportunity";
import { Region } from "../../../src/targets/region";
import { onEachSeededDatabase } from "../../support/harness";

onEachSeededDatabase("the counters of tables", (db) => {
  /** Counters that a write grows, by name. */
  async function grownBy(write: (transaction: Transaction) => Promise<unknown>): Promise<string[]> {
    const read = () => db.database.reader.rows<{ type: string; value: number }>(sql`SELECT type, value FROM revision`);
    const before = new Map((await read()).map(({ type, value }) => [type, value]));
    await db.database.writer.transaction(write);
    const after = await read();
    return after
      .filter(({ type, value }) => value !== (before.get(type) ?? 0))
      .map(({ type }) => type)
      .sort();
  }

  /** Counters that an answer depends on, by name. */
  async function readBy(work: (reader: Reader) => Promise<unknown>): Promise<string[]> {
    const types = new Set<string>();
    await work(db.database.reader.recording(types));
    return [...types].sort();
  }

  const tables = async () =>
    (
      await db.database.reader.rows<{ name: string }>(
        db.dialect === "sqlite"
          ? sql`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT IN ('revision', 'migrations')`
          : sql`SELECT tablename AS name FROM pg_tables
                WHERE schemaname = current_schema() AND tablename NOT IN ('revision', 'migrations')`,
      )
    )
      .map(({ name }) => name)
      // The parts of the index, which only SQLite itself writes.
      .filter((name) => !name.startsWith("search_index_"));

  it("are the same for writing and reading: what a write of any table grows, a reading of it depends on", async () => {
    const all = await tables();
    expect(all.length).toBeGreaterThan(30);
    for (const table of all) {
      const name = identifier(table);
      const read = await readBy((reader) => reader.rows(sql`SELECT count(*) AS count FROM ${name}`));
      expect({ table, read: read.length }).toEqual({ table, read: 1 });
      for (const write of [
        sql`DELETE FROM ${name} WHERE FALSE`,
        sql`INSERT INTO ${name} SELECT * FROM ${name} WHERE FALSE`,
      ]) {
        expect(await grownBy((transaction) => transaction.run(write))).toEqual(expect.arrayContaining(read));
      }
    }
  });

  it("bear the name of the class, or of the table where there is none", async () => {
    expect(await grownBy((to) => to.run(sql`UPDATE enterprise_segment SET segment_id = segment_id`))).toEqual([
      "EnterprisePosition",
    ]);
    expect(await grownBy((to) => to.run(sql`UPDATE policy_chain SET chain_id = chain_id`))).toEqual(["policy_chain"]);
  });

  it("grow with tables that lose rows by a foreign key that cascades, and with theirs", async () => {
    const grown = await grownBy((transaction) => transaction.run(sql`DELETE FROM region WHERE FALSE`));
    expect(grown).toEqual(["Region", "region_closure"]);
  });

  it("grow with tables that triggers write", async () => {
    for (const table of ["opportunity", "opportunity_segment", "chain_segment"]) {
      const name = identifier(table);
      const grown = await grownBy((transaction) => transaction.run(sql`DELETE FROM ${name} WHERE FALSE`));
      expect(grown).toContain("opportunity_chain");
    }
  });

  it("grow with the table that is written, wherever its name stands, and not with those that are only read", async () => {
    const { dialect } = db.database;
    const insert = sql`INSERT INTO policy_chain (policy_id, chain_id)
                       SELECT policy.id, chain.id FROM policy, chain WHERE policy.id < 0 ON CONFLICT DO NOTHING`;
    expect(await grownBy((transaction) => transaction.run(insert))).toEqual(["policy_chain"]);
    const nested =
      dialect === "sqlite"
        ? sql`WITH none AS (SELECT id FROM region WHERE FALSE) UPDATE OR IGNORE fund SET version = version WHERE id IN (SELECT id FROM none)`
        : sql`WITH gone AS (DELETE FROM fund_investment WHERE FALSE RETURNING fund_id) UPDATE ONLY public.fund SET version = version WHERE id IN (SELECT fund_id FROM gone)`;
    expect(await grownBy((transaction) => transaction.run(nested))).toEqual(
      dialect === "sqlite" ? ["Fund"] : ["Fund", "FundInvestment"],
    );
  });

  it("grow with what the entity manager writes", async () => {
    const grown = await grownBy(async ({ manager }) => {
      const region = await manager.findOneByOrFail(Region, { code: "620000" });
      region.longitude = (region.longitude ?? 100) + 0.001;
      await manager.save(region);
      await manager.update(Opportunity, { id: -1 }, { version: 2 });
    });
    expect(grown).toEqual(["Opportunity", "Region", "opportunity_chain"]);
  });

  it("do not grow with readings inside a transaction, nor with what came before it on the same connection", async () => {
    await grownBy((transaction) => transaction.run(sql`UPDATE fund SET version = version`));
    expect(await grownBy((transaction) => transaction.rows(sql`SELECT * FROM fund`))).toEqual([]);
  });

  it("are recorded for each reading by itself", async () => {
    const [one, other] = await Promise.all([
      readBy(async (reader) => {
        await reader.rows(sql`SELECT id FROM fund`);
        await Promise.resolve();
        await reader.select(
          Region,
          sql`SELECT region.* FROM region JOIN region_closure ON region_closure.ancestor_id = region.id LIMIT 1`,
        );
      }),
      readBy(async (reader) => {
        await reader.rows(sql`SELECT id FROM policy`);
      }),
    ]);
    expect(one).toEqual(["Fund", "Region", "region_closure"]);
    expect(other).toEqual(["Policy"]);
  });
});
