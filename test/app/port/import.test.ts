import { parse } from "csv-parse/sync";
import { readSheet } from "read-excel-file/node";
import { catalogTables } from "../../../src/app/seeding";
import { declaredLists } from "../../../src/platform/connection";
import { verifyAudit } from "../../../src/platform/audit";
import { sql } from "../../../src/platform/database";
import { type Application, type HttpAnswer, openApplication } from "../../support/application";
import { readGround } from "../../support/canaries";
import { onEachSeededDatabase } from "../../support/harness";
import { type Writer, type Writers, writersOf } from "../../support/writers";
import { differences, snapshotOf } from "../seeding/snapshot";

const CSV = "text/csv";
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

interface Told {
  readonly report?: { readonly isDryRun: boolean; readonly types: readonly Record<string, number | string>[] };
  readonly progress?: { readonly done: number; readonly total: number };
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: { readonly code: string; readonly total?: number; readonly complaints?: readonly Complaint[] };
  }[];
}

interface Complaint {
  readonly row: number | null;
  readonly column: string | null;
  readonly value: string | null;
  readonly reason: string;
}

onEachSeededDatabase("imports", (db) => {
  let application: Application;
  let writers: Writers;
  beforeAll(async () => {
    writers = await writersOf(db.database, await readGround(db.database));
    application = await openApplication(db.database, "compiled", writers.settings);
  });
  afterAll(() => application.close());

  const headersOf = (writer: Writer, locale: "zh" | "en" = "en") => ({
    "accept-language": locale,
    ...(writers.as(writer).headers as Record<string, string>),
  });
  const post = (
    list: string,
    payload: string | Buffer,
    { query = "", writer = "office", type = CSV, headers = {} }: PostOptions = {},
  ) =>
    application.inject({
      method: "POST",
      url: `/import/${list}${query}`,
      headers: { "content-type": type, ...headersOf(writer), ...headers },
      payload,
    });
  const download = async (file: string) =>
    (await application.inject({ method: "GET", url: `/export/${file}`, headers: headersOf("office") })).rawPayload;
  const lines = ({ body }: HttpAnswer) =>
    body
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Told);
  const countsOf = (answer: HttpAnswer, type: string) =>
    lines(answer)
      .at(-1)
      ?.report?.types.find((counts) => counts.type === type);
  const refusal = (answer: HttpAnswer) => (JSON.parse(answer.body) as Told).errors?.[0];
  /** The file of a list with some cells of one record changed. */
  const changed = async (list: string, code: string, cells: Record<string, string>) => {
    const { body } = await application.inject({
      method: "GET",
      url: `/export/${list}.csv`,
      headers: headersOf("office"),
    });
    const [header = [], ...rows] = parse(body, { bom: true });
    const row = rows.find((one) => one[0] === code) ?? [];
    const values = header.map((name, position) => cells[name] ?? row[position] ?? "");
    return [header, values]
      .map((line) => `${line.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")}\r\n`)
      .join("");
  };

  it.each(["csv", "xlsx"])(
    "of what was downloaded change nothing at all: %s of every list with a seed file",
    async (kind) => {
      const before = await snapshotOf(db.database);
      let read = 0;
      for (const list of declaredLists()) {
        const seed = catalogTables.find(({ table }) => table === list.table);
        if (!seed) continue;
        const answer = await post(list.plural, await download(`${list.plural}.${kind}`), {
          type: kind === "csv" ? CSV : XLSX,
        });
        expect({
          list: list.plural,
          status: answer.statusCode,
          body: answer.statusCode === 200 ? "" : answer.body,
        }).toEqual({ list: list.plural, status: 200, body: "" });
        const counts = countsOf(answer, seed.type);
        expect(counts).toMatchObject({ inserted: 0, updated: 0, unchanged: counts?.read });
        read += Number(counts?.read);
      }
      expect(read).toBeGreaterThan(1_500);
      expect(differences(before, await snapshotOf(db.database))).toEqual({});
    },
    120_000,
  );

  it("load what was downloaded from one database into an empty one", async () => {
    // Rows of a list are taken away and come back by its file, with their links.
    const file = await download("opportunities.csv");
    const before = await db.database.reader.rows(LINKS);
    await db.database.writer.transaction(async (transaction) => {
      for (const statement of [
        sql`UPDATE project SET opportunity_id = NULL`,
        sql`DELETE FROM opportunity_segment`,
        sql`DELETE FROM opportunity`,
      ])
        await transaction.run(statement);
    });
    const answer = await post("opportunities", file);
    expect(countsOf(answer, "Opportunity")).toMatchObject({ updated: 0, unchanged: 0, kept: 0 });
    expect(await db.database.reader.rows(LINKS)).toEqual(before);
    // New rows have new numbers, by which those of one date are ordered.
    const sorted = (content: Buffer) => content.toString().split("\r\n").sort();
    expect(sorted(await download("opportunities.csv"))).toEqual(sorted(file));
  });

  it("tell what they do line by line, and leave an audit entry for each record that changed", async () => {
    const [{ count: earlier = 0 } = {}] = await db.database.reader.rows<{ count: number }>(
      sql`SELECT COUNT(*) AS count FROM audit_entry`,
    );
    const file = await changed("metrics", "CONTRACTS_SIGNED", { name_en: "Contracts" });
    const answer = await post("metrics", file);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers["content-type"]).toBe("application/x-ndjson; charset=utf-8");
    const told = lines(answer);
    expect(told[0]?.progress).toEqual({ done: 0, total: 1 });
    expect(countsOf(answer, "Metric")).toMatchObject({ read: 1, inserted: 0, updated: 1, unchanged: 0 });
    const entries = await db.database.reader.rows<Record<string, string>>(
      sql`SELECT * FROM audit_entry WHERE id > ${earlier}`,
    );
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      action: "import",
      actor_kind: "person",
      actor: "OFFICE",
      subject_type: "Metric",
      subject_code: "CONTRACTS_SIGNED",
    });
    expect([JSON.parse(String(entries[0]?.before)), JSON.parse(String(entries[0]?.after))]).toMatchObject([
      { name_en: "Contracts signed", version: 1 },
      { name_en: "Contracts", version: 2 },
    ]);
    expect((await verifyAudit(db.database.reader)).brokenAt).toBeNull();
    const again = await post("metrics", file);
    expect(countsOf(again, "Metric")).toMatchObject({ updated: 0, unchanged: 1 });
  });

  it("write the links of a record with it, and nothing else of the record", async () => {
    const segments = await db.database.reader.rows<{ code: string }>(
      sql`SELECT code FROM chain_segment ORDER BY id LIMIT 2`,
    );
    const wanted = segments.map(({ code }) => code);
    const answer = await post("opportunities", await changed("opportunities", "O-001", { segments: wanted.join(";") }));
    expect(countsOf(answer, "Opportunity")).toMatchObject({ read: 1, inserted: 0, updated: 1, unchanged: 0 });
    const links = await db.database.reader.rows<{ code: string; segment: string }>(LINKS);
    expect(links.filter(({ code }) => code === "O-001").map(({ segment }) => segment)).toEqual([...wanted].sort());
  });

  it("try everything and change nothing when they are dry", async () => {
    const before = await snapshotOf(db.database);
    const answer = await post("metrics", await changed("metrics", "FUNDS_IN_PLACE", { name_en: "Other" }), {
      query: "?dryRun=true",
    });
    expect(lines(answer).at(-1)?.report?.isDryRun).toBe(true);
    expect(countsOf(answer, "Metric")).toMatchObject({ updated: 1 });
    expect(differences(before, await snapshotOf(db.database))).toEqual({});
  });

  it("with a key are done once, and answered alike ever after", async () => {
    const headers = { "idempotency-key": "m-1" };
    const file = await changed("metrics", "FUNDS_IN_PLACE", { name_en: "Money in place" });
    const first = lines(await post("metrics", file, { headers })).at(-1);
    await db.database.writer.transaction((transaction) =>
      transaction.run(sql`UPDATE metric SET name_en = 'x' WHERE code = 'FUNDS_IN_PLACE'`),
    );
    expect(lines(await post("metrics", file, { headers })).at(-1)).toEqual(first);
    const [row] = await db.database.reader.rows<{ name_en: string }>(
      sql`SELECT name_en FROM metric WHERE code = 'FUNDS_IN_PLACE'`,
    );
    expect(row?.name_en).toBe("x");
    const other = await post("metrics", `${file}\r\n`, { headers });
    expect(other.statusCode).toBe(400);
    expect(refusal(other)?.message).toContain('The idempotency key "m-1" was used for a call with other content.');
  });

  it.each([
    ["anonymous", 401, "UNAUTHENTICATED"],
    ["reader", 403, "FORBIDDEN"],
    ["departmentA", 403, "FORBIDDEN"],
    ["government", 403, "FORBIDDEN"],
    ["app", 200, null],
    ["admin", 200, null],
  ] as const)("are for those who see everything and may write: %s", async (writer, status, code) => {
    const answer = await post("metrics", "", { writer });
    // Who may is told what is wrong with the file instead.
    expect([answer.statusCode, refusal(answer)?.extensions.code]).toEqual(
      code === null ? [400, "BAD_USER_INPUT"] : [status, code],
    );
  });

  it("take what a spreadsheet makes of a download: guarded texts, numbers and nothing where nothing is", async () => {
    const codes = ["guard-1", "guard-2", "guard-3"];
    const file = `\ufeffcode,name_zh,name_en,sort,disabled_on\r\nguard-1,'=1+1,,7,\r\nguard-2,''=1+1,,8,\r\nguard-3,-,,9,2024-05\r\n`;
    expect(countsOf(await post("metrics", file), "Metric")).toMatchObject({ inserted: 3 });
    const rows = await db.database.reader.rows(
      sql`SELECT code, name_zh, sort, disabled_on FROM metric WHERE code LIKE 'guard-%' ORDER BY code`,
    );
    expect(rows).toEqual([
      { code: codes[0], name_zh: "=1+1", sort: 7, disabled_on: null },
      { code: codes[1], name_zh: "'=1+1", sort: 8, disabled_on: null },
      { code: codes[2], name_zh: "-", sort: 9, disabled_on: "2024-05" },
    ]);
    const filter = encodeURIComponent(JSON.stringify({ code: { startsWith: "guard-" } }));
    const sheet = await readSheet(await download(`metrics.xlsx?filter=${filter}`), { trim: false });
    expect(sheet.slice(1).map((row) => row[1])).toEqual(["=1+1", "'=1+1", "-"]);
  });
});

interface PostOptions {
  readonly query?: string;
  readonly writer?: Writer;
  readonly type?: string;
  readonly headers?: Record<string, string>;
}

const LINKS = sql`SELECT o.code, s.code AS segment FROM opportunity_segment AS l JOIN opportunity AS o ON o.id = l.opportunity_id
  JOIN chain_segment AS s ON s.id = l.segment_id ORDER BY o.code, s.code`;
