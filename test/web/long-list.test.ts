import { synthesize } from "../../src/app/seeding";
import { onAtlas } from "../support/atlas";

const ROWS = 5_000;
/** Rows that are in the page at most: those near the window, and a page of 50 before and behind. */
const MOST_KEPT = 250;
/** Longest time that the page may be busy with one thing while somebody scrolls, milliseconds: under it nobody feels it stop. */
const LONGEST_TASK_MS = 200;
/** The list itself was never busy for longer than 110 ms; other tests that run on the machine stop it now and then. */
const STOPS_OF_THE_MACHINE = 3;

onAtlas("a list of 5,000", (atlas) => {
  beforeAll(async () => {
    await synthesize(atlas.database, { opportunities: ROWS - 141, seed: 1 });
  }, 120_000);

  it("is scrolled to its end with few rows in the page and no long stop", async () => {
    const visit = await atlas.visit("/opportunities");
    const { page } = visit;
    await page.locator("#opportunity-count").filter({ hasText: "5,000 个" }).waitFor();
    await page.evaluate(
      "window.tasks = []; new PerformanceObserver((list) => window.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' })",
    );
    let most = 0;
    let isAtEnd = false;
    for (let step = 0; step < 600 && !isAtEnd; step += 1) {
      await page.mouse.wheel(0, 8_000);
      await page.waitForTimeout(30);
      most = Math.max(most, await page.locator(".card").count());
      isAtEnd = (await page.locator(".end-of-list").count()) === 0 && step > 5;
    }
    expect(isAtEnd).toBe(true);
    expect(await page.evaluate("Number([...document.querySelectorAll('ol.cards')].at(-1).start)")).toBe(4_951);
    expect(most).toBeLessThanOrEqual(MOST_KEPT);
    const tasks = await page.evaluate<number[]>("window.tasks");
    expect(tasks.filter((ms) => ms > LONGEST_TASK_MS).length).toBeLessThanOrEqual(STOPS_OF_THE_MACHINE);
  }, 120_000);
});
