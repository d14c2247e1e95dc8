import { seed } from "../../../src/app/seeding";
import { sql } from "../../../src/platform/database";
import { onEachDatabase } from "../../support/harness";
import { type FileChange, makeFolder } from "./small-folder";
import { snapshotOf } from "./snapshot";

onEachDatabase("stored findings", (db) => {
  const load = async (changes: Record<string, FileChange> = {}) => {
    const folder = await makeFolder(changes);
    const { types } = await seed(db.database, { directory: folder.directory }).finally(folder.remove);
    return types.at(-1);
  };

  it("stay as somebody settled them, until the figures change, and go when there is no contradiction left", async () => {
    expect(await load()).toMatchObject({ type: "DataFinding", read: 2, inserted: 2 });
    await db.database.writer.transaction(({ run }) => run(sql`UPDATE data_finding SET state = 'JUSTIFIED'`));
    expect(await load()).toMatchObject({ read: 2, inserted: 0, updated: 0, unchanged: 2, removed: 0 });
    const states = async () =>
      (await snapshotOf(db.database)).data_finding?.map(({ id, state, version }) => [id, state, version]);
    expect(await states()).toEqual([
      [1, "JUSTIFIED", 1],
      [2, "JUSTIFIED", 1],
    ]);

    const other = { "event_outcomes.csv": (text: string) => text.replace("12.64", "12.7") };
    expect(await load(other)).toMatchObject({ read: 2, updated: 1, unchanged: 1, removed: 0 });
    expect(await states()).toEqual([
      [1, "OPEN", 2],
      [2, "JUSTIFIED", 1],
    ]);

    const right = { "event_outcomes.csv": (text: string) => text.replace("12.64", "12.97") };
    expect(await load(right)).toMatchObject({ read: 1, updated: 0, unchanged: 1, removed: 1 });
    expect(await states()).toEqual([[2, "JUSTIFIED", 1]]);
  });
});
