import { explain, analyze, HOT_QUESTIONS, hotStatements } from "../../scripts/hot-statements";
import { synthesize } from "../../src/app/seeding";
import { onEachSeededDatabase } from "../support/harness";

/** Enough that a planner prefers its indexes; `HOT_OPPORTUNITIES=100000` asks for more. */
const OPPORTUNITIES = Number(process.env.HOT_OPPORTUNITIES ?? 12_000);

onEachSeededDatabase(`the ten hottest questions over ${OPPORTUNITIES} opportunities`, (db) => {
  beforeAll(async () => {
    await synthesize(db.database, { opportunities: OPPORTUNITIES, seed: 1 });
    await analyze(db.database);
  }, 600_000);

  it.each(Object.keys(HOT_QUESTIONS))("%s: no full scan", async (name) => {
    const statements = await hotStatements(await db.application(), db.database, name);
    expect(statements.length).toBeGreaterThan(0);
    for (const { statement, parameters } of statements) {
      const { plan, fullScans } = await explain(db.database, statement, parameters);
      expect({ fullScans, plan: fullScans.length > 0 ? plan : [] }).toEqual({ fullScans: [], plan: [] });
    }
  });

  it("would notice one", async () => {
    const { fullScans } = await explain(
      db.database,
      "SELECT COUNT(summary_zh) FROM opportunity WHERE summary_zh LIKE '%x%'",
      [],
    );
    expect(fullScans).toHaveLength(1);
  });
});
