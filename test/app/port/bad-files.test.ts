import { strToU8, zipSync } from "fflate";
import {
  contentTypes,
  packageRelations,
  workbook,
  workbookRelations,
} from "../../../src/platform/exporting/xlsx-parts";
import { type Application, openApplication } from "../../support/application";
import { readGround } from "../../support/canaries";
import { onEachSeededDatabase } from "../../support/harness";
import { type Writers, writersOf } from "../../support/writers";
import { differences, snapshotOf } from "../seeding/snapshot";

const HEADER = "code,name_zh,name_en,sort,disabled_on";
const CSV = "text/csv; charset=utf-8";
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const MB = 1_000_000;

interface Told {
  readonly errors: readonly {
    readonly message: string;
    readonly extensions: {
      readonly code: string;
      readonly total?: number;
      readonly complaints?: readonly {
        row: number | null;
        column: string | null;
        value: string | null;
        reason: string;
      }[];
    };
  }[];
}

onEachSeededDatabase("bad files", (db) => {
  let application: Application;
  let writers: Writers;
  beforeAll(async () => {
    writers = await writersOf(db.database, await readGround(db.database));
    application = await openApplication(db.database, "compiled", writers.settings);
  });
  afterAll(() => application.close());

  const post = async (list: string, payload: string | Buffer, headers: Record<string, string> = {}, query = "") => {
    const office = writers.as("office").headers as Record<string, string>;
    // Of the processor, which the tests of others may want too.
    const begin = process.cpuUsage();
    const answer = await application.inject({
      method: "POST",
      url: `/import/${list}${query}`,
      headers: { "content-type": CSV, "accept-language": "en", ...office, ...headers },
      payload,
    });
    const { user, system } = process.cpuUsage(begin);
    return { ...answer, status: answer.statusCode, took: (user + system) / 1_000, told: answer.body };
  };
  const complaintsOf = ({ told }: { told: string }) => {
    const [error] = (JSON.parse(told) as Told).errors;
    return (error?.extensions.complaints ?? []).map(({ row, column, value, reason }) => [row, column, value, reason]);
  };

  it.each<[name: string, file: string | Buffer, complaints: unknown[]]>([
    ["nothing", "", [[null, null, null, "The file is empty: it has no header."]]],
    ["a repeated header", `${HEADER},code\na,甲,,1,,b\n`, [[1, "code", null, "This column stands there twice."]]],
    ["a header in the middle", `${HEADER}\na,甲,,1,\n${HEADER}\n`, [[3, null, null, "Repeats the header."]]],
    ["a missing column", "code,name_zh,name_en,sort\na,甲,,1\n", [[1, "disabled_on", null, "This column is missing."]]],
    ["a column that there is not", `${HEADER},id\na,甲,,1,,7\n`, [[1, "id", null, "No such column is known."]]],
    ["a row that is too short", `${HEADER}\na,甲\n`, [[2, null, null, "Has 2 cells, the header has 5 columns."]]],
    [
      "a line end of another kind within a row",
      `${HEADER}\r\na,甲\r,,1,\r\n`,
      [
        [2, null, null, "Has 2 cells, the header has 5 columns."],
        [3, null, null, "Has 4 cells, the header has 5 columns."],
      ],
    ],
    ["NUL", `${HEADER}\na,甲\u0000乙,,1,\n`, [[2, "name_zh", "甲\\u0000乙", "Holds the control character U+0000."]]],
    [
      "a byte order mark in the middle",
      `${HEADER}\n\ufeffa,甲,,1,\n`,
      [[2, "code", "\ufeffa", "Has white space at its beginning or end."]],
    ],
    [
      "another encoding",
      Buffer.from(`${HEADER}\na,\xb8\xca,,1,\n`, "latin1"),
      [[2, null, null, 'Not UTF-8: save the file as "CSV UTF-8".']],
    ],
    ["a formula for a number", `${HEADER}\na,甲,,=1+1,\n`, [[2, "sort", "=1+1", "Not a whole number."]]],
    ["a code twice", `${HEADER}\na,甲,,1,\na,乙,,2,\n`, [[3, "code", "a", "Duplicate code: row 2 has it already."]]],
    [
      "a text that is too long",
      `${HEADER}\na,${"甲".repeat(10_001)},,1,\n`,
      [[2, "name_zh", expect.any(String), "Longer than 300 characters (10001)."]],
    ],
    [
      "several things at once",
      `${HEADER}\n,,,x,2024-13\n`,
      [
        [2, "code", "", "Must not be empty."],
        [2, "name_zh", "", "The Chinese text is missing."],
        [2, "sort", "x", "Not a whole number."],
        [2, "disabled_on", "2024-13", expect.stringContaining("Not a date")],
      ],
    ],
  ])("with %s are refused with the place and the cause", async (_, file, complaints) => {
    const before = await snapshotOf(db.database);
    const answer = await post("metrics", file);
    expect(answer.status).toBe(400);
    expect(complaintsOf(answer)).toEqual(complaints);
    const [error] = (JSON.parse(answer.told) as Told).errors;
    expect(error?.message).toBe(`Nothing was written: ${complaints.length} complaint(s).`);
    expect(differences(before, await snapshotOf(db.database))).toEqual({});
  });

  it("are told of unknown codes and of cells at once, in the language of the request", async () => {
    const file = "code,fund,enterprise,amount_100m_cny,invested_on,source,source_date\nx,NO-FUND,NO-ONE,-1,,,\n";
    expect(complaintsOf(await post("fundInvestments", file))).toEqual([
      [2, "amount_100m_cny", "-1", "Must be greater than 0."],
      [2, "fund", "NO-FUND", "Unknown code."],
      [2, "enterprise", "NO-ONE", "Unknown code."],
    ]);
    const chinese = await post("fundInvestments", file, { "accept-language": "zh" });
    expect(chinese.told).toContain("未知的代码。");
    const [error] = (JSON.parse(chinese.told) as Told).errors;
    expect(error?.message).toBe("未写入任何数据:3处问题。");
  });

  it.each<[name: string, type: string, file: () => string | Buffer, reason: RegExp, row: number | null]>([
    [
      "10 MB behind a quote that is never closed",
      CSV,
      () => `${HEADER}\na,甲,,1,\n"${"x".repeat(9.9 * MB)}`,
      /Not valid CSV: .*200000/,
      3,
    ],
    [
      "a million columns",
      CSV,
      () => `${Array.from({ length: 1_000_000 }, (_, n) => n).join(",")}\n`,
      /Not valid CSV: .*200000/,
      1,
    ],
    [
      "a thousand columns",
      CSV,
      () => `${Array.from({ length: 1_000 }, (_, n) => n).join(",")}\n`,
      /Has 1000 columns/,
      1,
    ],
    ["100,001 rows", CSV, () => `${HEADER}\n${"a,甲,,1,\n".repeat(100_001)}`, /Has 100001 rows; at most 100000/, null],
    [
      "a zip that becomes a thousand times as large",
      XLSX,
      () => Buffer.from(zipSync(sheet("0".repeat(99 * MB)), { level: 9 })),
      /unpack to more than/,
      null,
    ],
    ["a zip of zips", XLSX, () => Buffer.from(zipSync(nested())), /it has no xl\/workbook.xml/, null],
    ["a hundred and one files", XLSX, () => Buffer.from(zipSync(many(101))), /it holds more than 100 files/, null],
    ["text that says it is a workbook", XLSX, () => "PK, no", /Not a workbook that can be read/, null],
    [
      "a sheet that is no XML",
      XLSX,
      () => Buffer.from(zipSync(sheet("<row><c r=>"))),
      /Not a workbook|The file is empty/,
      null,
    ],
  ])("are refused with little work and memory: %s", async (_, type, file, reason, row) => {
    const payload = file();
    const memory = process.memoryUsage().rss;
    const answer = await post("metrics", payload, { "content-type": type });
    expect(answer.status).toBe(400);
    expect(complaintsOf(answer)).toEqual([[row, null, null, expect.stringMatching(reason)]]);
    // One second where nothing else runs; what looks at a file again for every row takes minutes.
    expect(answer.took).toBeLessThan(6_000);
    expect(process.memoryUsage().rss - memory).toBeLessThan(200 * MB);
  });

  it("that are wrong in every row are told of a thousand, and counted", async () => {
    const file = `${HEADER}\n${Array.from({ length: 20_000 }, (_, n) => `m${n},甲,,x,`).join("\n")}\n`;
    const answer = await post("metrics", file);
    const [error] = (JSON.parse(answer.told) as Told).errors;
    expect(error?.extensions.total).toBe(20_000);
    expect(error?.extensions.complaints).toHaveLength(1_000);
    expect(answer.took).toBeLessThan(5_000);
  });

  it.each<[name: string, list: string, headers: Record<string, string>, query: string, status: number, told: string]>([
    ["another media type", "metrics", { "content-type": "application/json" }, "", 415, "text/csv"],
    ["another character set", "metrics", { "content-type": "text/csv; charset=gbk" }, "", 415, "UTF-8"],
    ["a compressed body", "metrics", { "content-encoding": "gzip" }, "", 415, "not compressed"],
    ["a list that there is not", "nothing", {}, "", 400, 'There is no list "nothing"; known are: '],
    ["a list without a file", "dataFindings", {}, "", 400, "cannot be imported"],
    ["a dry run that is neither", "metrics", {}, "?dryRun=yes", 400, "dryRun must be true or false."],
    [
      "a parameter that there is not",
      "metrics",
      {},
      "?dry=true",
      400,
      'There is no parameter "dry"; known are: dryRun locale.',
    ],
    [
      "a key that is too long",
      "metrics",
      { "idempotency-key": "k".repeat(101) },
      "",
      400,
      "Idempotency-Key must be 1 to 100",
    ],
  ])("are not even read with %s", async (_, list, headers, query, status, told) => {
    const answer = await post(list, `${HEADER}\na,甲,,1,\n`, headers, query);
    expect(answer.status).toBe(status);
    expect((JSON.parse(answer.told) as Told).errors[0]?.message).toContain(told);
  });

  it("larger than 10 MB are not taken", async () => {
    const answer = await post("metrics", Buffer.alloc(10_000_001, 97));
    expect(answer.status).toBe(413);
    expect(JSON.parse(answer.told)).toMatchObject({ errors: [{ extensions: { code: "PAYLOAD_TOO_LARGE" } }] });
  });
});

/** The files of a workbook whose sheet has this between its tags. */
function sheet(rows: string): Record<string, Uint8Array> {
  return {
    "[Content_Types].xml": strToU8(contentTypes),
    "_rels/.rels": strToU8(packageRelations),
    "xl/workbook.xml": strToU8(workbook("x")),
    "xl/_rels/workbook.xml.rels": strToU8(workbookRelations),
    "xl/worksheets/sheet1.xml": strToU8(
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
    ),
  };
}

/** As 42.zip is: archives in an archive, each of which would unpack to more. */
function nested(): Record<string, Uint8Array> {
  const inner = zipSync({ "0.dll": new Uint8Array(4 * MB) }, { level: 9 });
  return Object.fromEntries(Array.from({ length: 16 }, (_, n) => [`lib ${n}.zip`, inner]));
}

function many(files: number): Record<string, Uint8Array> {
  return Object.fromEntries(Array.from({ length: files }, (_, n) => [`${n}.xml`, strToU8("<x/>")]));
}
