import { onAtlas } from "../support/atlas";
import { madeUpBoundaries, writeBoundaries } from "../support/boundaries";

const REVIEWED = "甘S(0000)00号";

onAtlas(
  "a map with an operator's boundaries",
  (atlas) => {
    it.each([
      [390, "zh"],
      [1440, "en"],
    ] as const)("is one switch away at %d px, with its review number, in %s", async (width, locale) => {
      const visit = await atlas.visit(`/resources?lang=${locale}`, { width });
      const { page } = visit;
      await page.locator(".tile").first().waitFor();
      const tile = await page.locator(".tile .unseen").first().textContent();
      await page.getByLabel(locale === "zh" ? "画法" : "Drawn as").selectOption("geographic");
      const shapes = page.locator(".geographic .shape");
      await shapes.first().waitFor();
      await page.waitForURL(/map=geographic/);
      expect(await page.locator(".tile").count()).toBe(0);
      expect(await page.locator(".review-number").innerText()).toContain(REVIEWED);
      expect(await shapes.count()).toBe(3);
      expect(await page.locator(".geographic .shape-beside").count()).toBe(1);
      expect(await shapes.first().getAttribute("aria-label")).toBe(tile);
      expect(await page.locator(".map-room p button").count()).toBe(12);
      expect(await visit.barriers()).toEqual([]);
      expect(await visit.cutOff()).toEqual([]);
      await page.reload();
      await shapes.first().waitFor();
    });

    it("fits the shapes to its window, the larger larger, whichever way round their rings go", async () => {
      const { page } = await atlas.visit("/resources?map=geographic");
      await page.locator(".geographic .shape").first().waitFor();
      const boxes = await page.evaluate<Box[]>(
        "[...document.querySelectorAll('.geographic path:not(pattern path)')].map((one) => one.getBBox()).map(({ x, y, width, height }) => ({ x, y, width, height }))",
      );
      expect(boxes).toHaveLength(4);
      const [beside, large, ...small] = boxes as [Box, Box, ...Box[]];
      // Three degrees against one, and the projection is equal-area.
      for (const { width, height } of [beside, ...small]) {
        expect((large.width * large.height) / (width * height)).toBeGreaterThan(7);
        expect((large.width * large.height) / (width * height)).toBeLessThan(11);
      }
      const [left, right] = [Math.min(...boxes.map(({ x }) => x)), Math.max(...boxes.map(({ x, width }) => x + width))];
      expect([Math.round(left), Math.round(right)]).toEqual([8, 712]);
    });

    it("works by keyboard alone: arrows between shapes, Enter, Escape", async () => {
      const visit = await atlas.visit("/resources?map=geographic&lang=en");
      const { page } = visit;
      await page.locator(".geographic .shape").first().waitFor();
      for (let step = 0; step < 30 && !/^path /.test(await visit.focused()); step += 1)
        await page.keyboard.press("Tab");
      expect(await visit.focused()).toMatch(/^path Jiuquan City/);
      await page.keyboard.press("ArrowRight");
      expect(await visit.focused()).toMatch(/^path Jiayuguan City/);
      await page.keyboard.press("ArrowDown");
      expect(await visit.focused()).toMatch(/^path Lanzhou City/);
      await page.keyboard.press("Enter");
      await page.getByRole("dialog").getByRole("heading", { name: "Lanzhou City" }).waitFor();
      await page.keyboard.press("Escape");
      expect(await visit.focused()).toMatch(/^path Lanzhou City/);
    });

    it("says when the boundaries cannot be had, and the ranking still works", async () => {
      const { page } = await atlas.visit("/resources?map=geographic&lang=en", {
        tolerate: /Failed to load resource/,
        before: (one) =>
          one.route("**/boundaries.json", (route) =>
            route.request().method() === "HEAD" ? route.continue() : route.fulfill({ status: 500 }),
          ),
      });
      await page.getByText("The boundaries could not be loaded").waitFor();
      expect(await page.locator(".ranking-value").count()).toBe(15);
    });
  },
  { ATLAS_BOUNDARIES: writeBoundaries(madeUpBoundaries()), ATLAS_MAP_REVIEW_NO: REVIEWED },
);

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
