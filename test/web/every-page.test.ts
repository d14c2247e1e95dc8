import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "csv-parse/sync";
import paths from "../../web/src/pages/paths.json";
import { onAtlas } from "../support/atlas";
import { downloaded } from "../support/downloaded";
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

/** Whether the name of the open page is seen whole in the line of pages, which is wider than a phone. */
async function showsWhereItIs({ page }: Visit): Promise<boolean> {
  return page.evaluate<boolean>(`(() => {
    const [link, room] = ["header nav [aria-current]", "header nav"].map((one) => document.querySelector(one).getBoundingClientRect());
    return link.left >= room.left && link.right <= room.right + 1;
  })()`);
}

/** What a cell of a table and one of a file have in common. */
const bare = (cell: string) =>
  cell.trim().replace(/^—$/, "").replace(/^'/, "").replaceAll(",", "").replace(/\s+/g, " ");

/** How many stops of the Tab key are looked at on each page. */
const STOPS = 60;

/** In the page: what can be used, in the order in which it stands; one stop for a group of radio buttons. */
const USABLE = `[...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")].filter((one) =>
  one.tabIndex >= 0 && !one.disabled && one.getClientRects().length > 0 && getComputedStyle(one).visibility === "visible" &&
  !(one.type === "radio" && !one.checked) && !one.closest(".end-of-list")).slice(0, ${STOPS})`;

/** Goes through a page with the Tab key: says what is not reached, or reached out of view, or without an outline. Empty is good. */
async function missedByTab({ page }: Visit): Promise<string[]> {
  const count = await page.evaluate<number>(
    `(window.usable = ${USABLE}, window.seen = new Set(), window.usable.length)`,
  );
  // A box for a date has a stop for each of its parts.
  for (let step = 0; step < count + 5; step += 1) {
    await page.keyboard.press("Tab");
    await page.evaluate(`(() => {
      const { top, bottom, left, right } = document.activeElement.getBoundingClientRect();
      const isInView = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
      if (isInView && getComputedStyle(document.activeElement).outlineStyle !== "none") window.seen.add(document.activeElement);
    })()`);
  }
  return page.evaluate<string[]>(
    "window.usable.filter((one) => !window.seen.has(one)).map((one) => one.outerHTML.slice(0, 120))",
  );
}

/** A number of a file as its table shows it. */
const rounded = (cell: string) => (/^-?\d+\.\d{5,}$/.test(cell) ? String(Number(Number(cell).toFixed(4))) : cell);

const OPERATIONS = path.join(__dirname, "../../schema/operations");

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
    expect(await showsWhereItIs(visit)).toBe(true);
    if (width === WIDTHS[0]) await fitsTheNarrowest(visit);

    await visit.page.getByRole("link", { name: "English" }).click();
    await settled(visit);
    expect(await visit.page.getAttribute("html", "lang")).toBe("en");
    expect(await visit.page.title()).toMatch(/ · Longtu$/);
    expect(await visit.barriers()).toEqual([]);
    expect(await visit.cutOff()).toEqual([]);
    expect(await showsWhereItIs(visit)).toBe(true);
    if (width === WIDTHS[0]) await fitsTheNarrowest(visit);
    const words = await visit.page.locator("header, h1, h2, legend, button, label").allInnerTexts();
    expect(words.filter((word) => /[\u4e00-\u9fff]/.test(word.replace("中文", "")))).toEqual([]);
  });

  it.each(ADDRESSES)(
    "%s is the same after a reload, is gone through with the Tab key, and can be printed",
    async (path) => {
      const visit = await atlas.visit(`${path}?lang=en`, { width: WIDTHS[0] });
      await settled(visit);
      const before = await visit.page.locator("main").innerText();
      await visit.page.reload();
      await settled(visit);
      expect(await visit.page.locator("main").innerText()).toBe(before);
      expect(await missedByTab(visit)).toEqual([]);
      await visit.page.emulateMedia({ media: "print" });
      expect(await visit.page.getByRole("navigation").isVisible()).toBe(false);
      expect((await visit.page.pdf({ format: "A4" })).length).toBeGreaterThan(1_000);
    },
  );

  it.each(ADDRESSES)("%s says that no answer comes, and has everything when told to try again", async (path) => {
    const visit = await atlas.visit(`${path}?lang=en`, {
      tolerate: /Failed to load resource/,
      before: (page) => page.route(/\/graphql/, (route) => route.abort()),
    });
    const { page } = visit;
    if (path === paths.workbench) await page.getByRole("searchbox").fill("baowu");
    await page.getByText("The service did not answer").first().waitFor();
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(await visit.barriers()).toEqual([]);
    expect(await visit.cutOff()).toEqual([]);
    await page.unrouteAll();
    for (let again = page.getByRole("button", { name: "Try again" }); (await again.count()) > 0; await settled(visit))
      await again.first().click();
    expect(await page.getByText("The service did not answer").count()).toBe(0);
  });

  it.each([
    ["/opportunities?compare=O-001&compare=O-003&lang=en", 1],
    ["/resources?fill=AGRICULTURE:ANNUAL_OUTPUT:kt&lang=en", 1],
    ["/chains?chain=new-materials&lang=en", 1],
    ["/funds?lang=en", 1],
    ["/funds?to=enterprises&layout=network", 1],
    ["/delivery?by=CHAIN&lang=en", 3],
    ["/workbench?enterprise=baowu-carbon&pick=baowu-carbon:O-001&pick=baowu-carbon:O-040", 2],
    ["/about?lang=en", 1],
  ])(
    "%s has %d pictures, each with the same in its table and its file, and a query that answers",
    async (address, count) => {
      const visit = await atlas.visit(address);
      const { page } = visit;
      await page.getByRole("heading", { level: 1 }).waitFor();
      if (address.startsWith("/opportunities")) await page.getByRole("button", { name: "Compare them" }).click();
      const pictures = page.getByRole("figure");
      await pictures.nth(count - 1).waitFor();
      await settled(visit);
      expect(await pictures.count()).toBe(count);
      for (const picture of await pictures.all()) {
        await picture.getByRole("tab").nth(1).click();
        await picture.getByRole("table").waitFor();
        await settled(visit);
        const table = await picture
          .getByRole("row")
          .evaluateAll((rows) =>
            rows.map((row) => [...row.querySelectorAll("th, td")].map((cell) => String(cell.textContent))),
          );
        const lines = await downloaded(page, picture.locator(".picture-tools > button"));
        const file = parse(lines.join("\r\n"), { bom: true }) as string[][];
        expect(table.length).toBeGreaterThan(1);
        expect(table.map((row) => row.map(bare))).toEqual(file.map((row) => row.map(rounded).map(bare)));
        const link = new URL((await picture.locator(".picture-tools > a").getAttribute("href")) ?? "", atlas.address);
        expect(link.pathname).toBe("/graphiql");
        const document = readFileSync(path.join(OPERATIONS, `${link.searchParams.get("document")}.graphql`), "utf8");
        const variables = JSON.parse(link.searchParams.get("variables") ?? "") as Record<string, unknown>;
        expect(Object.values(await atlas.ask<object>(document, variables))).not.toContain(null);
      }
    },
  );

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
