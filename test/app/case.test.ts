import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../../src/app/project-root";
import type { InvestmentCase } from "../../src/app/case/investment-case";
import { sql } from "../../src/platform/database";
import { onEachSeededDatabase } from "../support/harness";

const DOCUMENT = readFileSync(join(projectRoot(), "schema/operations/investment-case.graphql"), "utf8");
/** A pool with everything that a case can have, and one whose source states little. */
const [RICH, BARE] = ["O-115", "O-001"];

/** Text as it stands in HTML. */
const escaped = (text: string) =>
  text.replace(/[&<>"']/g, (one) => `&${{ "&": "amp", "<": "lt", ">": "gt", '"': "quot", "'": "#x27" }[one]};`);
/** Every text and number in an answer, flat; units stand on the page in words. */
const leaves = (value: unknown): string[] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([name, member]) => (name === "unit" ? [] : leaves(member)))
    : typeof value === "string" || typeof value === "number"
      ? [String(value)]
      : [];

onEachSeededDatabase("the investment case", (db) => {
  const get = async (url: string, headers: Record<string, string> = {}, method: "GET" | "HEAD" = "GET") =>
    (await db.application()).inject({ method, url, headers });

  const answered = async (code: string, locale: "zh" | "en") => {
    const { data } = await db.ask<{ opportunity: InvestmentCase }>(DOCUMENT, { code }, { locale });
    return data.opportunity;
  };

  it.each([
    [RICH, "zh"],
    [RICH, "en"],
    [BARE, "zh"],
    [BARE, "en"],
  ] as const)("shows every figure, reason and source that the graph answers: %s in %s", async (code, locale) => {
    const page = await get(`/opportunities/${code}/case?lang=${locale}`);
    expect(page.statusCode).toBe(200);
    const one = await answered(code, locale);
    expect(one.applicablePolicies.edges.length).toBeGreaterThan(3);
    expect(one.matches.nodes.length).toBeGreaterThan(2);
    // Values of enums stand there in words.
    const missing = leaves(one).filter((text) => !/^[A-Z_]+$/.test(text) && !page.body.includes(escaped(text)));
    expect(missing).toEqual([]);
    expect(page.body).toContain(`<html lang="${locale === "en" ? "en" : "zh-CN"}">`);
    expect(page.headers["content-language"]).toBe(locale);
  });

  it("says what is not known instead of leaving a gap, and has no value of an enum in it", async () => {
    const { body } = await get(`/opportunities/${BARE}/case?lang=en`);
    const main = body.slice(body.indexOf("<main>"));
    expect(main.match(/not stated/g)?.length).toBeGreaterThan(2);
    expect(main).toContain("The source bears no date");
    expect(main).not.toMatch(/>[^<]*\b(?:OPEN_ENDED|LOCAL_ANCHOR|SEGMENT_FIT|MIDSTREAM|UNDATED|null|undefined)\b/);
  });

  it("speaks the language of the browser unless the address says one, and links to the other", async () => {
    const chinese = await get(`/opportunities/${RICH}/case`);
    expect(chinese.body).toContain("可享受的政策");
    const english = await get(`/opportunities/${RICH}/case`, { "accept-language": "en-GB" });
    expect(english.body).toContain("Policies it qualifies for");
    const other = /<a href="([^"]+)" lang="zh-CN">中文/.exec(english.body)?.[1]?.replaceAll("&amp;", "&");
    expect((await get(String(other), { "accept-language": "en" })).body).toContain("可享受的政策");
    expect(chinese.headers.vary).toContain("Accept-Language");
  });

  it("is to be had as data, the answer of the trusted document itself", async () => {
    const { body } = await get(`/opportunities/${RICH}/case?lang=en`);
    const address = /<link rel="alternate" type="application\/json" href="([^"]+)"/.exec(body)?.[1];
    const data = await get(String(address).replaceAll("&amp;", "&"));
    expect(data.headers["content-type"]).toBe("application/json; charset=utf-8");
    expect((JSON.parse(data.body) as { data: unknown }).data).toEqual({ opportunity: await answered(RICH, "en") });
  });

  it("loads nothing, runs nothing, and executes no markup that stands in the data", async () => {
    const evil = `<script>alert(1)</script><img src=x onerror="alert(2)">`;
    await db.database.writer.transaction((transaction) =>
      transaction.run(sql`UPDATE opportunity SET title_zh = ${evil}, summary_zh = ${evil} WHERE code = 'O-002'`),
    );
    const page = await get("/opportunities/O-002/case?lang=zh");
    expect(page.statusCode).toBe(200);
    expect(page.body).not.toMatch(/<script|<img|onerror="/);
    expect(page.body).toContain(escaped("<script>alert(1)"));
    const policy = String(page.headers["content-security-policy"]);
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]+'/);
    expect(policy).not.toContain("unsafe");
    expect(page.body).not.toMatch(/(?:src|@import|url\()\s*=?\s*["']?https?:/);
  });

  it.each([
    ["NOPE", 404, "There is no opportunity with the code “NOPE”"],
    [encodeURIComponent("<b>$& x</b>"), 404, escaped("“<b>$& x</b>”")],
    ["%00", 400, "U+0000"],
    ["x".repeat(5_000), 404, `“${"x".repeat(100)}”`],
  ])("tells of a code that there is not: %.20s", async (code, status, told) => {
    const page = await get(`/opportunities/${code}/case?lang=en`);
    expect(page.statusCode).toBe(status);
    expect(page.body).toContain(told);
    expect(page.headers["cache-control"]).toBe("private, no-store");
  });

  it("may be kept by others when anybody asked, and is recognised when it comes back", async () => {
    const first = await get(`/opportunities/${RICH}/case?lang=en`);
    expect(first.headers["cache-control"]).toMatch(/^public, max-age=\d+$/);
    const again = await get(`/opportunities/${RICH}/case?lang=en`, { "if-none-match": String(first.headers.etag) });
    expect({ status: again.statusCode, body: again.body }).toEqual({ status: 304, body: "" });
    const head = await get(`/opportunities/${RICH}/case?lang=en`, {}, "HEAD");
    expect({ status: head.statusCode, etag: head.headers.etag, body: head.body }).toEqual({
      status: 200,
      etag: first.headers.etag,
      body: "",
    });
    const squeezed = await get(`/opportunities/${RICH}/case?lang=en`, { "accept-encoding": "br" });
    expect(squeezed.headers["content-encoding"]).toBe("br");
  });
});
