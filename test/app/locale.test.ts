import { localeOf } from "../../src/app/request-scope";
import { answer } from "../support/answer";
import { onEachSeededDatabase } from "../support/harness";

describe("the language of a request", () => {
  it.each([
    [undefined, "zh"],
    ["", "zh"],
    ["en", "en"],
    ["en-GB,en;q=0.9", "en"],
    ["zh-Hans-CN", "zh"],
    ["fr-FR, en;q=0.5, zh;q=0.4", "en"],
    ["fr", "zh"],
    ["zh;q=0.1, en;q=0.9", "en"],
    ["*", "zh"],
    [";;;,,,q=", "zh"],
  ])("%j is %s", (header, locale) => {
    expect(localeOf(header)).toBe(locale);
  });
});

onEachSeededDatabase("texts in two languages", (db) => {
  const NAMES = `{ region(code: "620300") { name zh: name(locale: zh) en: name(locale: en) untranslated english: untranslated(locale: en) } }`;

  it("come in the request's language, or in that of a field", async () => {
    const region = { zh: "金昌市", en: "Jinchang City", untranslated: [], english: [] };
    expect(await answer(db, NAMES)).toEqual({ region: { name: "金昌市", ...region } });
    expect(await answer(db, NAMES, {}, { locale: "en" })).toEqual({ region: { name: "Jinchang City", ...region } });
  });

  it("fall back to Chinese where there is no translation, and say so", async () => {
    // given: no seeded text lacks its translation, so one is taken away
    await db.database.writer.transaction(({ manager }) =>
      manager.query("UPDATE region SET name_en = NULL WHERE code = '620300'"),
    );
    // then
    expect(await answer(db, NAMES, {}, { locale: "en" })).toEqual({
      region: { name: "金昌市", zh: "金昌市", en: "金昌市", untranslated: ["name"], english: ["name"] },
    });
    expect(await answer(db, NAMES)).toMatchObject({ region: { untranslated: [], english: ["name"] } });
  });

  it("are announced with the answer, which caches must keep apart", async () => {
    const { headers } = await db.ask("{ __typename }", {}, { headers: { "accept-language": "en-US" } });
    expect(headers["content-language"]).toBe("en");
    expect(String(headers.vary).toLowerCase()).toContain("accept-language");
  });
});
