import { recordLabels } from "../../web/src/text/about";
import { onAtlas } from "../support/atlas";

onAtlas("about and sources", (atlas) => {
  it("shows the numbers that the API gives, in the picture and in the table", async () => {
    const { dataQuality } = await atlas.ask<{ dataQuality: { types: { total: number; undated: number }[] } }>(
      "{ dataQuality { types { total undated } } }",
    );
    const numbers = (values: number[]) => [...values].sort((one, other) => other - one).map(String);
    const totals = numbers(dataQuality.types.map(({ total }) => total));
    const visit = await atlas.visit("/about");
    const picture = visit.page.getByRole("figure");
    await picture.locator(".bands .count").first().waitFor();
    expect(await picture.locator(".bands .count").allInnerTexts()).toEqual(totals);
    await visit.page.getByRole("tab", { name: "表" }).click();
    await picture.getByRole("table").waitFor();
    expect(await picture.locator("tbody td:nth-child(2)").allInnerTexts()).toEqual(totals);
    const undated = await picture.locator("tbody td:nth-child(4)").allInnerTexts();
    expect(numbers(undated.map(Number))).toEqual(numbers(dataQuality.types.map(({ undated: count }) => count)));
  });

  it.each(["zh", "en"] as const)("calls every kind that the API counts by a word, in %s", async (locale) => {
    const { dataQuality } = await atlas.ask<{ dataQuality: { types: { type: string }[] } }>(
      "{ dataQuality { types { type } } }",
    );
    const types = dataQuality.types.map(({ type }) => type);
    expect(types.filter((type) => !(type in recordLabels))).toEqual([]);
    const visit = await atlas.visit(`/about?lang=${locale}`);
    const names = visit.page.locator(".bands li > span:first-child");
    await names.first().waitFor();
    expect((await names.allInnerTexts()).sort()).toEqual(types.map((type) => recordLabels[type]?.[locale]).sort());
  });

  it("narrows the sources by kind with the keyboard, and the address says so", async () => {
    const query = "{ sources(filter: { kind: { eq: TRADE_OR_PORTAL } }) { totalCount } }";
    const { sources } = await atlas.ask<{ sources: { totalCount: number } }>(query);
    const visit = await atlas.visit("/about");
    await visit.page.getByRole("checkbox", { name: /^行业媒体/ }).focus();
    await visit.page.keyboard.press("Space");
    await visit.page.getByRole("heading", { name: `${sources.totalCount} 个来源` }).waitFor();
    await visit.page.waitForURL(`${atlas.address}/about?kind=TRADE_OR_PORTAL`);
    await visit.page.getByRole("tab", { name: "图" }).focus();
    await visit.page.keyboard.press("ArrowRight");
    await visit.page.getByRole("table").waitFor();
    await visit.page.goBack();
    await visit.page.getByRole("table").waitFor({ state: "detached" });
  });

  it("names kinds and names of the address that there are not, and takes them out", async () => {
    const { page } = await atlas.visit("/about?kind=HEARSAY&colour=red&lang=en");
    await page.getByText("“colour, kind” in the address").waitFor();
    await page.getByRole("button", { name: "Remove from the address" }).click();
    await page.waitForURL(`${atlas.address}/about?lang=en`);
  });

  it("opens the query behind its picture in the editor", async () => {
    const { page } = await atlas.visit("/about?lang=en");
    const link = page.getByRole("figure").getByRole("link", { name: "The query behind this" });
    const opening = page.waitForEvent("popup");
    await link.click();
    const editor = (await opening).locator(".graphiql-query-editor");
    await editor.getByText("dataQuality").first().waitFor();
  });

  it("is reached from the first page, and left by the back button", async () => {
    const visit = await atlas.visit("/opportunities?lang=en");
    await visit.page.getByRole("navigation").getByRole("link", { name: "About and sources" }).click();
    await visit.page.getByRole("heading", { level: 1, name: "About and sources" }).waitFor();
    expect(await visit.page.title()).toBe("About and sources · Longtu");
    expect(await visit.focused()).toMatch(/^main/);
    await visit.page.goBack();
    await visit.page.getByRole("heading", { level: 1, name: "Opportunities" }).waitFor();
  });
});
