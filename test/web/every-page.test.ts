import paths from "../../web/src/pages/paths.json";
import { onAtlas } from "../support/atlas";
import type { Visit } from "../support/visit";

/** A page that has nothing left to load. */
async function settled({ page }: Visit): Promise<void> {
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.waitForLoadState("networkidle");
  while ((await page.locator(".loading, [aria-busy=true]").count()) > 0) await page.waitForTimeout(20);
}

/** 320 is a phone of today at its largest letters, WCAG 2.2, 1.4.10: it shows the page of 390, which must fit there, too. */
const WIDTHS = [390, 1440];
const NARROWEST = 320;

async function fitsTheNarrowest(visit: Visit): Promise<void> {
  const size = visit.page.viewportSize();
  if (!size) throw new Error("The window has no size");
  await visit.page.setViewportSize({ ...size, width: NARROWEST });
  expect(await visit.cutOff()).toEqual([]);
  await visit.page.setViewportSize(size);
}

/** The first page is one of the others. */
const { home: _, ...others } = paths;
const ADDRESSES = Object.values(others);

onAtlas("every page", (atlas) => {
  const cases = ADDRESSES.flatMap((path) => WIDTHS.map((width) => [path, width] as const));

  it.each(cases)("%s is sound at %d px, in both languages", async (path, width) => {
    const visit = await atlas.visit(path, { width });
    await settled(visit);
    const chinese = await visit.page.title();
    expect(chinese).toMatch(/ · 陇图$/);
    expect(await visit.barriers()).toEqual([]);
    expect(await visit.cutOff()).toEqual([]);
    if (width === WIDTHS[0]) await fitsTheNarrowest(visit);

    await visit.page.getByRole("link", { name: "English" }).click();
    await settled(visit);
    expect(await visit.page.getAttribute("html", "lang")).toBe("en");
    expect(await visit.page.title()).toMatch(/ · Longtu$/);
    expect(await visit.barriers()).toEqual([]);
    expect(await visit.cutOff()).toEqual([]);
    if (width === WIDTHS[0]) await fitsTheNarrowest(visit);
    const words = await visit.page.locator("header, h1, h2, legend, button, label").allInnerTexts();
    expect(words.filter((word) => /[\u4e00-\u9fff]/.test(word.replace("中文", "")))).toEqual([]);
  });

  it.each(ADDRESSES)("%s has the same after a reload, and can be printed", async (path) => {
    const visit = await atlas.visit(`${path}?lang=en`);
    await settled(visit);
    const before = await visit.page.locator("main").innerText();
    await visit.page.reload();
    await settled(visit);
    expect(await visit.page.locator("main").innerText()).toBe(before);
    await visit.page.emulateMedia({ media: "print" });
    expect(await visit.page.getByRole("navigation").isVisible()).toBe(false);
    expect((await visit.page.pdf({ format: "A4" })).length).toBeGreaterThan(1_000);
  });

  it("is looked at by eyes that see mistakes", async () => {
    const visit = await atlas.visit("/about", { width: 390, tolerate: /elsewhere|violates/ });
    await settled(visit);
    await visit.page.evaluate(`
      document.querySelector("main").insertAdjacentHTML("beforeend",
        '<p id="wide">' + "w".repeat(200) + '</p><p id="pale">pale</p><input type="text">');
      document.querySelector("#wide").style.overflowWrap = "normal";
      document.querySelector("#pale").style.color = "#aaaaaa";
      console.error("a complaint");
      fetch("http://127.0.0.1:9/elsewhere").catch(() => undefined);
    `);
    expect((await visit.cutOff()).join()).toMatch(/the page: \d+ > 390,.*p\.: www/);
    expect((await visit.barriers()).join()).toMatch(/color-contrast.*label/);
    expect(visit.complaints).toEqual(["console: a complaint"]);
    visit.complaints.length = 0;
  });
});
