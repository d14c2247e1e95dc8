import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { readSheet } from "read-excel-file/node";
import { projectRoot } from "../../../src/app/project-root";
import { catalogTables } from "../../../src/app/seeding";
import { declaredLists, type List } from "../../../src/platform/connection";
import { sql } from "../../../src/platform/database";
import { openApplication } from "../../support/application";
import { onEachSeededDatabase } from "../../support/harness";
import { codesOfConnection } from "../../support/page-through";
import { WRITTEN_LISTS } from "../../support/written-lists";

type Cells = Record<string, string>;

const recordsOf = (text: string) => parse<Cells>(text, { bom: true, columns: true });
const seedOf = (list: List) => catalogTables.find(({ table }) => table === list.table);
const parameters = (given: Record<string, unknown>) =>
  Object.entries(given)
    .map(([name, value]) => `${name}=${encodeURIComponent(typeof value === "string" ? value : JSON.stringify(value))}`)
    .join("&");

onEachSeededDatabase("downloads", (db) => {
  const get = async (url: string, headers: Record<string, string> = {}, method: "GET" | "HEAD" = "GET") =>
    (await db.application()).inject({ method, url, headers });
  const bytes = async (url: string) => (await get(url)).rawPayload;
  const lists = async () => {
    await db.application();
    return declaredLists();
  };

  it("write every list that has a seed file cell by cell as that file has it", async () => {
    let compared = 0;
    for (const list of await lists()) {
      const seed = seedOf(list);
      if (!seed || WRITTEN_LISTS.has(list.name)) continue;
      const path = join(projectRoot(), "seeds/gansu", `${seed.file}.csv`);
      const given = recordsOf(readFileSync(path, "utf8"));
      const written = recordsOf((await get(`/export/${list.plural}.csv`)).body);
      expect(written.map(canonical).sort(byCode)).toEqual(given.map(canonical).sort(byCode));
      expect(Object.keys(written[0] ?? {})).toEqual(Object.keys(seed.columns));
      compared += written.length;
    }
    expect(compared).toBeGreaterThan(1_500);
  });

  it("hold every list whole, in its own order, in each kind of file alike", async () => {
    const application = await db.application();
    for (const list of await lists()) {
      const codes = await codesOfConnection(application, list.plural, list.name);
      const inCsv = recordsOf((await get(`/export/${list.plural}.csv`)).body).map(({ code }) => code);
      const { body } = await get(`/export/${list.plural}.ndjson`);
      const inJson = body
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => (JSON.parse(line) as Cells).code);
      expect({ list: list.plural, inCsv, inJson }).toEqual({ list: list.plural, inCsv: codes, inJson: codes });
    }
  });

  it.each([
    ["opportunities", "Opportunity", { filter: { region: { eq: "620900" }, stage: { eq: "OPEN" } } }],
    [
      "opportunities",
      "Opportunity",
      { filter: { text: "光伏" }, orderBy: [{ field: "INVESTMENT", direction: "DESC" }] },
    ],
    ["enterprises", "Enterprise", { filter: { not: { role: { eq: "TARGET" } } }, orderBy: [{ field: "REVENUE" }] }],
    ["policies", "Policy", { filter: { or: [{ chain: { eq: "new-energy" } }, { region: { isNull: true } }] } }],
    ["tasks", "Task", { filter: { periodEnd: { gte: "2025" } }, orderBy: { field: "CODE", direction: "DESC" } }],
  ])("take the filter and the order of the graph: %s %#", async (list, type, given) => {
    const codes = await codesOfConnection(await db.application(), list, type, given);
    expect(codes.length).toBeGreaterThan(0);
    const { body } = await get(`/export/${list}.csv?${parameters(given)}`);
    expect(recordsOf(body).map(({ code }) => code)).toEqual(codes);
  });

  it("say numbers as numbers, lists as lists, nothing as null", async () => {
    const filter = parameters({ filter: { code: { eq: "O-115" } } });
    const { body, headers } = await get(`/export/opportunities.ndjson?${filter}`);
    const record = JSON.parse(body) as Record<string, unknown>;
    expect(headers["content-type"]).toBe("application/x-ndjson; charset=utf-8");
    expect(record).toMatchObject({ code: "O-115", is_pool: false, investment_100m_cny: null });
    expect((record.segments as string[]).length).toBeGreaterThan(1);
    const value = parameters({ filter: { code: { eq: "620500:GDP:2024" } } });
    expect((await get(`/export/regionStatistics.ndjson?${value}`)).body).toContain(
      '"value":952.25,"unit":"100m_cny","year":2024',
    );
  });

  it("place records at the centroids of their regions", async () => {
    const { body, headers } = await get("/export/opportunities.geojson");
    expect(headers["content-type"]).toBe("application/geo+json; charset=utf-8");
    const { type, features } = JSON.parse(body) as { type: string; features: Feature[] };
    const [region] = await db.database.reader.rows<{
      longitude: number;
      latitude: number;
    }>(sql`SELECT r.longitude, r.latitude
      FROM opportunity AS o JOIN region AS r ON r.id = o.region_id WHERE o.code = 'O-115'`);
    expect(type).toBe("FeatureCollection");
    expect(features.find(({ id }) => id === "O-115")).toMatchObject({
      type: "Feature",
      geometry: { type: "Point", coordinates: [region?.longitude, region?.latitude] },
      properties: { code: "O-115", region: "620800" },
    });
    const regions = JSON.parse((await get("/export/regions.geojson")).body) as { features: Feature[] };
    expect(regions.features.every(({ geometry }) => geometry === null || geometry.type === "Point")).toBe(true);
    expect((await get("/export/chains.geojson")).statusCode).toBe(400);
  });

  it("are read by spreadsheets as what they hold", async () => {
    const application = await db.application();
    for (const list of await lists()) {
      const inCsv = parse((await application.inject({ method: "GET", url: `/export/${list.plural}.csv` })).body, {
        bom: true,
      });
      const file = await bytes(`/export/${list.plural}.xlsx`);
      const rows = await readSheet(file, { parseNumber: (text) => text, trim: false });
      expect(rows.map((row) => (inCsv[0] ?? []).map((_, position) => String(row[position] ?? "")))).toEqual(inCsv);
    }
  });

  it("run no formula, and give the text back as it was", async () => {
    const titles = FORMULAS.map((title, position) => ({ title, code: `formula-${position}` }));
    await db.database.writer.transaction(async (transaction) => {
      for (const { title, code } of titles) {
        await transaction.run(
          sql`INSERT INTO metric (id, code, name_zh, sort) VALUES (${9_000 + Number(code.slice(8))}, ${code}, ${title}, -5)`,
        );
      }
    });
    const filter = parameters({ filter: { code: { startsWith: "formula-" } } });
    const { body } = await get(`/export/metrics.csv?${filter}`);
    const rows = recordsOf(body);
    expect(rows).toHaveLength(FORMULAS.length);
    for (const { title, code } of titles) {
      const cell = rows.find((row) => row.code === code)?.name_zh ?? "";
      expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
      expect(/^'+[=+\-@＝＋－＠]/.test(cell) ? cell.slice(1) : cell).toBe(title);
    }
    // A number is left one.
    expect(body).toContain(",-5,");
    const sheet = await readSheet(await bytes(`/export/metrics.xlsx?${filter}`), { trim: false });
    expect(
      sheet
        .slice(1)
        .map((row) => String(row[1]))
        .sort(),
    ).toEqual([...FORMULAS].sort());
  });

  it("have a name, a language and a mark in the answer, and no body for HEAD", async () => {
    const first = await get("/export/opportunities.csv");
    expect(first.headers).toMatchObject({
      "content-type": "text/csv; charset=utf-8; header=present",
      "content-language": "zh",
      "cache-control": "public, max-age=60",
    });
    expect(decodeURIComponent(String(first.headers["content-disposition"]))).toBe(
      `attachment; filename="opportunities-2026-11-23.csv"; filename*=UTF-8''投资机会-2026-11-23.csv`,
    );
    expect(first.body.startsWith("\ufeffcode,title_zh")).toBe(true);
    const english = await get("/export/opportunities.csv?locale=en");
    expect(english.headers["content-language"]).toBe("en");
    expect(english.headers["content-disposition"]).toContain("filename*=UTF-8''opportunities-2026-11-23.csv");
    const head = await get("/export/opportunities.csv", {}, "HEAD");
    expect({ status: head.statusCode, etag: head.headers.etag, body: head.body }).toEqual({
      status: 200,
      etag: first.headers.etag,
      body: "",
    });
    const squeezed = await get("/export/opportunities.csv", { "accept-encoding": "gzip" });
    expect(squeezed.headers["content-encoding"]).toBe("gzip");
  });

  it("are recognised when they come back, until something in them changes", async () => {
    const url = `/export/opportunities.csv?${parameters({ filter: { stage: { eq: "OPEN" } } })}`;
    const etag = String((await get(url)).headers.etag);
    const again = await get(url, { "if-none-match": etag });
    expect({ status: again.statusCode, body: again.body }).toEqual({ status: 304, body: "" });
    // The region's code stands in the file.
    await db.database.writer.transaction((transaction) =>
      transaction.run(sql`UPDATE region SET version = version + 1 WHERE code = '620800'`),
    );
    const after = await get(url, { "if-none-match": etag });
    expect(after.statusCode).toBe(200);
    expect(after.headers.etag).not.toBe(etag);
    expect((await get("/export/opportunities.ndjson", { "if-none-match": etag })).statusCode).toBe(200);
  });

  it("cost a point for the request and one for each record", async () => {
    const application = await openApplication(db.database, "compiled", { RATE_ANONYMOUS: "100" });
    try {
      const filter = parameters({ filter: { code: { in: ["O-115", "O-001", "O-002"] } } });
      const few = await application.inject({ method: "GET", url: `/export/opportunities.csv?${filter}` });
      expect(few.headers.ratelimit).toMatch(/^"anonymous";r=96;t=\d+$/);
      const many = await application.inject({ method: "GET", url: "/export/regions.csv?locale=en" });
      expect(many.statusCode).toBe(429);
      expect(Number(many.headers["retry-after"])).toBeGreaterThan(0);
      expect(many.body).toContain("RATE_LIMITED");
    } finally {
      await application.close();
    }
  });

  it.each([
    ["nothing.csv", "", "list", 'There is no list "nothing"; known are: '],
    ["opportunities", "", "format", 'There is no format ""; known are: csv'],
    ["opportunities.pdf", "", "format", 'There is no format "pdf"; known are: csv xlsx ndjson geojson.'],
    ["sources.geojson", "", "format", "Records of type Source lie in no region"],
    ["opportunities.csv", "filter={", "filter", 'filter is not valid JSON: "{"'],
    [
      "opportunities.csv",
      'filter={"stge":{"eq":"OPEN"}}',
      "filter",
      'Field "stge" is not defined by type "OpportunityFilter"',
    ],
    [
      "opportunities.csv",
      'filter={"stage":{"eq":"OPNE"}}',
      "filter.stage.eq",
      'Value "OPNE" does not exist in "OpportunityStage" enum',
    ],
    ["opportunities.csv", 'filter={"region":{"eq":"999999"}}', "filter.region.eq", "Region 999999 does not exist."],
    ["opportunities.csv", 'filter={"code":{"eq":null}}', "filter.code.eq", "filter.code.eq cannot be null"],
    ["opportunities.csv", "filter=[1]", "filter", 'Expected type "OpportunityFilter" to be an object'],
    ["opportunities.csv", `filter={"code":{"eq":"a\\u0000"}}`, "filter.code.eq", "U+0000"],
    ["opportunities.csv", 'orderBy=[{"field":"NAME"}]', "orderBy.0.field", 'Value "NAME" does not exist'],
    [
      "opportunities.csv",
      `orderBy=${JSON.stringify(Array(4).fill({ field: "CODE" }))}`,
      "orderBy",
      "takes at most 3 steps, not 4",
    ],
    ["opportunities.csv", "order=1", "order", 'There is no parameter "order"; known are: filter orderBy locale.'],
    ["opportunities.csv", "filter={}&filter={}", "filter", "The parameter filter is given twice."],
  ])("refuse what cannot be, with the place and the cause: %s %s", async (file, query, argument, told) => {
    const answer = await get(`/export/${file}?${encodeURI(query)}`, { "accept-language": "en" });
    const { errors } = JSON.parse(answer.body) as { errors: { message: string; extensions: unknown }[] };
    expect(answer.statusCode).toBe(400);
    expect(errors[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT" });
    expect(String((errors[0]?.extensions as { argument: string }).argument)).toBe(argument);
    expect(errors[0]?.message).toContain(told);
    expect(answer.headers["cache-control"]).toBe("private, no-store");
    expect(answer.headers["content-disposition"]).toBeUndefined();
  });

  it("take a wrong credential for no credential at all: never for none", async () => {
    const answer = await get("/export/opportunities.csv", { authorization: "Bearer lt_aaaaaaaaaaaa_nope" });
    expect(answer.statusCode).toBe(401);
  });
});

/** A row as it is stored: lists without an order, numbers without zeros that say nothing. */
function canonical(row: Cells): Cells {
  const cells = Object.entries(row).map(([name, text]) => {
    if (LISTS.has(name)) return [name, text.split(";").sort().join(";")];
    return [name, /^-?\d+\.\d*0$/.test(text) ? text.replace(/\.?0+$/, "") : text];
  });
  return Object.fromEntries(cells) as Cells;
}

const LISTS = new Set(["segments", "chains", "instruments", "target_regions", "rankings"]);
const byCode = (one: Cells, other: Cells) => (String(one.code) < String(other.code) ? -1 : 1);

interface Feature {
  readonly id: string;
  readonly geometry: { readonly type: string } | null;
}

const FORMULAS = [
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("http://example.com","x")',
  "'=1+1",
  "''=1+1",
  "＝1+1",
  "＋1",
  "－1",
  "＠x",
  "-，2024年",
  "+86 931 000",
  '="a,b"',
  "=1;=2",
  "'quoted'",
  "a=b",
  "_x003D_1",
  "<b>&amp;</b>",
];
