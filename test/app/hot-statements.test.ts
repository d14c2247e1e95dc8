import { explain, analyze, HOT_QUESTIONS, hotStatements } from "../../scripts/hot-statements";
import { synthesize } from "../../src/app/seeding";
import { type Application, openApplication } from "../support/application";
import { onEachSeededDatabase } from "../support/harness";

const EXECUTORS = ["compiled", "reference"] as const;
/** Enough that a planner prefers its indexes; `HOT_OPPORTUNITIES=100000` asks for more. */
const OPPORTUNITIES = Number(process.env.HOT_OPPORTUNITIES ?? 12_000);

onEachSeededDatabase(`the hottest questions over ${OPPORTUNITIES} opportunities`, (db) => {
  const applications: Partial<Record<(typeof EXECUTORS)[number], Application>> = {};
  afterAll(async () => {
    for (const application of Object.values(applications)) await application.close();
  });

  beforeAll(async () => {
    await synthesize(db.database, { opportunities: OPPORTUNITIES, seed: 1 });
    await analyze(db.database);
  }, 600_000);

  const asked = Object.keys(HOT_QUESTIONS).flatMap((name) => EXECUTORS.map((executor) => [name, executor] as const));

  it.each(asked)("%s by the %s executor: no full scan", async (name, executor) => {
    applications[executor] ??= await openApplication(db.database, executor);
    const statements = await hotStatements(applications[executor], db.database, name);
    expect(statements.length).toBeGreaterThan(0);
    for (const { statement, parameters } of statements) {
      const { plan, fullScans } = await explain(db.database, statement, parameters);
      expect({ fullScans, plan: fullScans.length > 0 ? plan : [] }).toEqual({ fullScans: [], plan: [] });
    }
  });

  it.each(EXECUTORS)("a page behind a cursor begins at its place: %s", async (executor) => {
    applications[executor] ??= await openApplication(db.database, executor);
    const [page] = (await hotStatements(applications[executor], db.database, "opportunities behind a cursor")).filter(
      ({ statement }) => /ORDER BY COALESCE/.test(statement),
    );
    const { plan } = await explain(db.database, page?.statement ?? "", page?.parameters ?? []);
    const range = db.dialect === "sqlite" ? /^SEARCH .*ix_opportunity_as_of \(<expr><\?/ : /Index Cond: .*COALESCE/;
    expect(plan).toContainEqual(expect.stringMatching(range));
  });

  it.each([
    ["a table read in its own order", "SELECT COUNT(summary_zh) FROM opportunity AS x WHERE summary_zh LIKE '%x%'"],
    ["one whose alias tells nothing", "SELECT COUNT(*) FROM opportunity_segment AS l"],
    [
      "an order that no LIMIT stops",
      "SELECT as_of FROM opportunity AS t ORDER BY COALESCE(t.as_of, '') DESC, t.id DESC",
    ],
    ["a page in an order without index", "SELECT id FROM opportunity AS t ORDER BY summary_zh LIMIT 20"],
  ])("would notice %s", async (_, statement) => {
    const { fullScans } = await explain(db.database, statement, []);
    expect(fullScans).toHaveLength(1);
  });

  it("judges with the settings that the service has, not with kinder ones", async () => {
    if (db.dialect === "sqlite") return;
    const { result, statements } = await db.statements(() => explain(db.database, "SELECT 1", []));
    expect(result.plan).not.toHaveLength(0);
    expect(statements).toEqual(["EXPLAIN SELECT 1"]);
  });
});
