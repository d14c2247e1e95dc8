import { sql } from "../../src/platform/database";
import { onAtlas } from "../support/atlas";
import { chainShown, dialogOf, segmentIn } from "../support/chain-visit";

/** What is missing, next to two that are strong. */
const GAP = "nonferrous-metallurgy/alumina";

onAtlas("the chain map in use", (atlas) => {
  it.each([390, 1440])("is used by keyboard alone at %d px", async (width) => {
    const visit = await atlas.visit("/chains?lang=en", { width });
    const { page } = visit;
    await chainShown(visit, "Petrochemicals and chemicals");
    const here = () => page.evaluate<string | undefined>("document.activeElement.dataset.place");
    const press = (key: string) => page.keyboard.press(key);
    for (let step = 0; step < 30 && !(await here()); step += 1) await press("Tab");
    const order = await page.evaluate<string[]>(
      "[...document.querySelectorAll('.chain-band')].map((band) => [...band.querySelectorAll('[data-place]')].map((node) => node.dataset.place).join(' '))",
    );
    const [upstream = [], midstream = []] = order.map((codes) => codes.split(" "));
    expect(await here()).toBe(upstream[0]);
    await press("ArrowDown");
    expect(await here()).toBe(upstream[1]);
    await press("ArrowRight");
    expect(await here()).toBe(midstream[1]);
    await press("ArrowUp");
    expect(await here()).toBe(midstream[0]);
    await press("ArrowLeft");
    expect(await here()).toBe(upstream[0]);
    await press("ArrowRight");
    await press("Enter");
    await dialogOf(visit).getByText("Source and date").waitFor();
    expect(await visit.focused()).toMatch(/^h2/);
    await page.waitForURL(({ searchParams }) => searchParams.get("open") === midstream[0]);
    await press("Escape");
    await page.waitForURL(({ searchParams }) => !searchParams.has("open"));
    expect(await here()).toBe(midstream[0]);
    // One stop of the Tab key: it leaves the map, and comes back to where it was.
    await press("Tab");
    expect(await here()).toBeUndefined();
    await press("Shift+Tab");
    expect(await here()).toBe(midstream[0]);
  });

  it("gives the focus to the segment of a panel that was open from the start", async () => {
    const visit = await atlas.visit(`/chains?chain=nonferrous-metallurgy&open=${GAP}`);
    await dialogOf(visit).getByText("为什么是缺口").waitFor();
    await chainShown(visit, "冶金有色");
    await visit.page.keyboard.press("Escape");
    await dialogOf(visit).waitFor({ state: "detached" });
    expect(await visit.page.evaluate("document.activeElement.dataset.place")).toBe(GAP);
  });

  it("goes to another chain, and closes the panel", async () => {
    const visit = await atlas.visit(`/chains?chain=nonferrous-metallurgy&open=${GAP}`);
    await dialogOf(visit).getByText("为什么是缺口").waitFor();
    await visit.page.getByLabel("产业链").first().selectOption("nuclear");
    await chainShown(visit, "核产业");
    expect(new URL(visit.page.url()).search).toBe("?chain=nuclear");
    expect(await dialogOf(visit).count()).toBe(0);
  });

  it("says why a segment is no gap", async () => {
    const visit = await atlas.visit("/chains?open=petrochemicals/refining&lang=en");
    await dialogOf(visit).getByText("It is strong here already.").waitFor();
  });

  it("is printed with the supplies in words", async () => {
    const visit = await atlas.visit("/chains?lang=en");
    await chainShown(visit, "Petrochemicals and chemicals");
    const words = visit.page.getByText("Supplied by: Oil refining").first();
    expect((await words.boundingBox())?.width).toBe(1);
    await visit.page.emulateMedia({ media: "print" });
    expect((await words.boundingBox())?.width).toBeGreaterThan(100);
    expect(await visit.page.locator(".supplies").isVisible()).toBe(false);
    expect(await segmentIn(visit, "petrochemicals/refining").isVisible()).toBe(true);
  });

  it("names a chain, a segment and words of the address that there are not", async () => {
    const visit = await atlas.visit("/chains?chain=steam-engines&open=no/such&show=some&lang=en", {
      tolerate: /Failed to load resource/,
    });
    await visit.page.getByText("“show” in the address").waitFor();
    await visit.page.getByText("There is no chain with the code “steam-engines”").waitFor();
    await visit.page.getByText("There is no segment with the code “no/such”").waitFor();
    expect(await visit.barriers()).toEqual([]);
    await visit.page.getByRole("button", { name: "Show the first chain" }).click();
    await chainShown(visit, "Petrochemicals and chemicals");
    await visit.page.waitForURL(`${atlas.address}/chains?lang=en`);
  });

  it("shows markup in the data as text, and runs none of it", async () => {
    const markup = `<img src=x onerror="window.ran = 1">`;
    await atlas.database.writer.transaction(async (transaction) => {
      await transaction.rows(
        sql`UPDATE chain_segment SET name_zh = ${markup}, note = ${markup} WHERE code = ${"nuclear/reactors"}`,
      );
      await transaction.rows(sql`UPDATE chain SET name_zh = ${markup} WHERE code = ${"nuclear"}`);
      await transaction.bump("Chain");
      await transaction.bump("ChainSegment");
    });
    const visit = await atlas.visit("/chains?chain=nuclear");
    await chainShown(visit, markup);
    expect(await visit.page.locator("main img, dialog img").count()).toBe(0);
    expect(await visit.page.evaluate("window.ran")).toBeUndefined();
  });
});
