import { seed } from "../../../src/app/seeding";
import { complaintText, SeedRefusedError } from "../../../src/platform/seeding";
import { onEachDatabase, type TestDatabase } from "../../support/harness";
import { type FileChange, makeFolder } from "./small-folder";
import { refusalCases } from "./refusal-cases";
import { differences, snapshotOf } from "./snapshot";

/** The complaints of a load that is refused, as lines in English. */
async function complaintsOf(db: TestDatabase, changes: Record<string, FileChange>): Promise<string[]> {
  const folder = await makeFolder(changes);
  try {
    await seed(db.database, { directory: folder.directory });
  } catch (error) {
    if (!(error instanceof SeedRefusedError)) throw error;
    return error.complaints.map((complaint) =>
      complaintText({ ...complaint, reason: { zh: "", en: complaint.reason.en } }),
    );
  } finally {
    await folder.remove();
  }
  return [];
}

onEachDatabase("a load that is refused", (db) => {
  it.each(refusalCases)("for %s tells everything and writes nothing", async (_, changes, complaints) => {
    const before = await snapshotOf(db.database);
    expect(await complaintsOf(db, changes)).toEqual(complaints);
    expect(differences(before, await snapshotOf(db.database))).toEqual({});
  });

  it("counts rows as a spreadsheet does, blank ones and cells with line breaks included", async () => {
    const complaints = await complaintsOf(db, {
      "sources.csv":
        'code,kind,url,publisher_zh,publisher_en\r\n\r\nhttps://a.example/1,TRADE_OR_PORTAL,,"甲\r\n报",A\r\n,,,,\r\nrepost:b,NONE,,乙,B\r\n',
    });
    expect(complaints).toEqual([
      'sources.csv:3 publisher_zh "甲\\u000d\\u000a报":  Holds the control character U+000D.',
      'sources.csv:5 kind "NONE":  Unknown value; known are: OFFICIAL_OR_STATE_MEDIA TRADE_OR_PORTAL REPOST CODE_SEARCH DATA_REPOSITORY.',
    ]);
  });

  it("finds a circle that goes through a row the file does not have", async () => {
    expect(await complaintsOf(db, {})).toEqual([]);
    const before = await snapshotOf(db.database);
    const complaints = await complaintsOf(db, {
      "regions.csv": (text) => text.replace("XX,,COUNTRY", "XX,11,COUNTRY").replace(/^10,.*\n/m, ""),
    });
    expect(complaints).toEqual([
      'regions.csv:2 parent_code "11":  Is above itself: XX → 11 → #2 → XX.',
      'regions.csv:3 parent_code "11":  Is above itself: 11 → #2 → XX → 11.',
    ]);
    expect(differences(before, await snapshotOf(db.database))).toEqual({});
  });

  it("says where there is no folder", async () => {
    await expect(seed(db.database, { directory: "/nowhere/at/all" })).rejects.toThrow(SeedRefusedError);
  });
});
