import { everyRowOf, sql, View } from "../../../src/platform/database";
import { onEachSeededDatabase } from "../../support/harness";

onEachSeededDatabase("a view", (db) => {
  /** Shows the chains with these numbers, and of their segments those whose chain it shows. */
  const seeing = (...ids: number[]) =>
    db.database.reader.seeing(
      new View(
        "test",
        new Map([
          // The wrong way round: what reads the other is put behind it.
          [
            "chain_segment",
            ({ all }) => sql`SELECT s.* FROM ${all("chain_segment")} AS s JOIN chain AS c ON c.id = s.chain_id`,
          ],
          [
            "chain",
            ({ all }) => sql`SELECT * FROM ${all("chain")} AS seen WHERE id = ${ids[0] ?? 0} OR id = ${ids[1] ?? 0}`,
          ],
        ]),
        db.dialect,
      ),
    );
  const COUNT = sql`SELECT COUNT(*) AS count FROM chain WHERE id >= ${1} AND id <= ${1_000_000}`;

  it("stands for its tables in a statement with parameters of its own", async () => {
    expect(await seeing(1, 2).rows(COUNT)).toEqual([{ count: 2 }]);
    expect(await seeing(1).rows(COUNT)).toEqual([{ count: 1 }]);
    // The same text again, with other values in front.
    expect(await seeing(1, 2).rows(COUNT)).toEqual([{ count: 2 }]);
  });

  it("is what the select of another table reads", async () => {
    const rows = await seeing(2).rows<{ id: number }>(sql`SELECT DISTINCT chain_id AS id FROM chain_segment`);
    expect(rows).toEqual([{ id: 2 }]);
  });

  it("goes before a statement that begins with a WITH, recursive or not", async () => {
    const plain = sql`WITH few AS (SELECT id FROM chain WHERE id > ${1}) SELECT id FROM few ORDER BY id`;
    expect(await seeing(1, 2).rows(plain)).toEqual([{ id: 2 }]);
    const recursive = sql`WITH RECURSIVE up (id) AS (SELECT MIN(id) FROM chain UNION SELECT id + 1 FROM up WHERE id < ${5})
      SELECT c.id FROM up JOIN chain AS c ON c.id = up.id ORDER BY c.id`;
    expect(await seeing(2, 3).rows(recursive)).toEqual([{ id: 2 }, { id: 3 }]);
  });

  it("is passed by where a statement asks for every row, with the view or without", async () => {
    const [all] = await db.database.reader.rows<{ count: number }>(sql`SELECT COUNT(*) AS count FROM chain`);
    const both = sql`SELECT (SELECT COUNT(*) FROM ${everyRowOf("chain")}) AS every, (SELECT COUNT(*) FROM chain) AS seen`;
    expect(await seeing(1).rows(both)).toEqual([{ every: all?.count, seen: 1 }]);
    expect(await db.database.reader.rows(both)).toEqual([{ every: all?.count, seen: all?.count }]);
  });

  it("changes nothing of a statement that only looks as if it named a table", async () => {
    const { statements } = await db.statements(() => seeing(1).rows(sql`SELECT 1 AS chain_of_events`));
    expect(statements).toEqual(["SELECT 1 AS chain_of_events"]);
  });

  it("is refused when its tables read each other in a circle", () => {
    const circle = new Map([
      ["chain", () => sql`SELECT * FROM region`],
      ["region", () => sql`SELECT * FROM chain`],
    ]);
    expect(() => new View("circle", circle, db.dialect)).toThrow("Views read each other: chain, region, chain");
  });
});
