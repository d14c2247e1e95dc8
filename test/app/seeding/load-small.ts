import { seed, type SeedReport } from "../../../src/app/seeding";
import { searchStatement } from "../../../src/platform/search";
import type { TestDatabase } from "../../support/harness";
import { type FileChange, makeFolder } from "./small-folder";
import { differences, snapshotOf } from "./snapshot";

/** Loads the small folder with some files changed. */
export async function seedSmall(
  db: TestDatabase,
  changes: Record<string, FileChange> = {},
  dryRun = false,
): Promise<SeedReport> {
  const folder = await makeFolder(changes);
  try {
    return await seed(db.database, { directory: folder.directory, dryRun });
  } finally {
    await folder.remove();
  }
}

/** What loading a changed folder changes in the database, and what the report says of types that are not as they were. */
export async function changesOf(db: TestDatabase, changes: Record<string, FileChange>) {
  const before = await snapshotOf(db.database);
  const { types } = await seedSmall(db, changes);
  const after = await snapshotOf(db.database);
  const active = types.filter(({ inserted, updated, removed }) => inserted + updated + removed > 0);
  return {
    differences: differences(before, after),
    active: active.map(({ type, inserted, updated, removed }) => ({ type, inserted, updated, removed })),
  };
}

/** Ids of the records of a type that a text finds. */
export async function found(db: TestDatabase, type: number, text: string): Promise<number[]> {
  const statement = searchStatement(db.dialect, [{ number: type, restrictedTo: null }], text, 10);
  if (!statement) throw new Error(`${text} cannot be searched`);
  return (await db.database.reader.rows<{ id: number }>(statement)).map(({ id }) => id);
}
