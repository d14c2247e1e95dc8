import type { GraphQLSchema } from "graphql";
import { openDatabase } from "../../../ormconfig";
import { buildCatalogSchema } from "../../../src/app/schema";
import type { Database } from "../../../src/platform/database";
import { BothExecutors } from "../../support/both-executors";
import { canaryCodes, type Ground, plantCanaries, readGround, viewersOf } from "../../support/canaries";
import { firstCodes } from "../../support/codes";
import { onEachSeededDatabase } from "../../support/harness";
import { type Codes, randomDocument } from "../../support/random-document";
import { createTestDatabase, type TestDatabaseFile } from "../../support/test-databases";

/** How many documents each viewer asks; `npm run canaries` asks for 20,000 in all on each database. */
const DOCUMENTS = Number(process.env.CANARY_DOCUMENTS ?? 60);
const SEED = Number(process.env.CANARY_SEED ?? 1);
/** A long run says how far it is after so many. */
const PROGRESS = 500;
/** How often what may be a race is asked again. */
const AGAIN = 20;
const HOURS = 6 * 3_600_000;

/**
 * What a viewer may not see must not change one byte of what it is told. Its answers are compared with those of a twin: a
 * database that holds the canaries of that viewer and no others, asked by somebody from whom nothing is hidden.
 */
onEachSeededDatabase("what is hidden", (db) => {
  let schema: GraphQLSchema;
  let ground: Ground;
  let codes: Codes;

  beforeAll(async () => {
    schema = await buildCatalogSchema();
    ground = await readGround(db.database);
    codes = await firstCodes(db.database);
    for (const [type, some] of Object.entries(canaryCodes())) {
      codes = { ...codes, [type]: [...some, ...(codes[type] ?? []).slice(0, some.length)] };
    }
    await plantCanaries(db.database, ground, ["departmentA", "departmentB", "government", "office"]);
  });

  it.each(["anonymous", "app", "departmentA", "departmentB", "government", "office", "admin"])(
    "is not there for %s: the same bytes as where it never was",
    async (name) => {
      const viewer = viewersOf(ground)[name];
      if (!viewer) throw new TypeError(name);
      await withTwin(db.dialect, async (twin) => {
        await plantCanaries(twin, ground, viewer.owners);
        const seeing = new BothExecutors(schema, db.database, null, viewer.viewer);
        const without = new BothExecutors(schema, twin, null, viewer.viewer, null);
        for (let seed = SEED; seed < SEED + DOCUMENTS; seed++) {
          const { text, variables } = randomDocument(schema, codes, seed);
          let told = await seeing.ask(text, variables);
          let expected = await without.ask(text, variables);
          for (let again = 0; again < AGAIN && isRace(told.errors, expected.errors); again++) {
            told = await seeing.ask(text, variables);
            expected = await without.ask(text, variables);
          }
          expect({ seed, text, ...told }).toEqual({ seed, text, ...expected });
          if (told.compiled !== null) expect(told.compiled).toBe(told.reference);
          const asked = seed - SEED + 1;
          if (asked % PROGRESS === 0) process.stdout.write(`${db.dialect}, ${name}: ${asked} of ${DOCUMENTS}\n`);
        }
      });
    },
    HOURS,
  );
});

/** Whether both failed and one of them was told of more faults: which of several end an answer first is a matter of time. */
function isRace(some: readonly string[], others: readonly string[]): boolean {
  const [fewer, more] = some.length < others.length ? [some, others] : [others, some];
  return fewer.length > 0 && fewer.length < more.length && fewer.every((fault) => more.includes(fault));
}

async function withTwin(dialect: "sqlite" | "postgres", work: (twin: Database) => Promise<void>): Promise<void> {
  const file: TestDatabaseFile = await createTestDatabase(dialect, "seeded");
  const twin = await openDatabase(file.url);
  try {
    await work(twin);
  } finally {
    await twin.close();
    await file.drop();
  }
}
