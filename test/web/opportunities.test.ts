import { onAtlas } from "../support/atlas";

onAtlas("opportunities", (atlas) => {
  it.each([
    [390, "zh", "141 个投资机会"],
    [1440, "zh", "141 个投资机会"],
    [390, "en", "141 opportunities"],
    [1440, "en", "141 opportunities"],
  ])("shows the first list at %d px in %s, sound and within its width", async (width, lang, count) => {
    const visit = await atlas.visit(lang === "en" ? "/opportunities?lang=en" : "/opportunities", { width });
    await visit.page.getByText(count).waitFor();
    expect(await visit.page.getAttribute("html", "lang")).toBe(lang === "en" ? "en" : "zh-CN");
    expect(await visit.barriers()).toEqual([]);
    expect(await visit.cutOff()).toEqual([]);
  });
});
