import { onAtlas } from "../support/atlas";
import { opportunityCountIs, opportunityTotal } from "../support/opportunity-visit";

onAtlas("by keyboard alone", (atlas) => {
  const total = (filter: unknown) => opportunityTotal(atlas, filter);

  it.each([390, 1440])("from the address to a sheet and back at %d px", async (width) => {
    const visit = await atlas.visit("/opportunities?lang=en", { width });
    const { page } = visit;
    const press = (key: string) => page.keyboard.press(key);
    const tabTo = async (text: RegExp, most = 60) => {
      for (let step = 0; step < most; step += 1) {
        await press("Tab");
        if (text.test(await visit.focused())) return;
      }
      throw new Error(`The Tab key never came to ${text}, but to ${await visit.focused()}`);
    };
    await page.locator(".card").first().waitFor();

    await press("Tab");
    expect(await visit.focused()).toBe("a Skip to the content");
    await tabTo(/^input/);
    await page.keyboard.type("aluminium profiles");
    await page
      .locator("#opportunity-count")
      .filter({ hasText: /^1 opportunity/ })
      .waitFor();
    await tabTo(/^a Aluminium profiles for building/);
    await press("Enter");
    await page.getByRole("dialog").getByText("Source and date").waitFor();
    await tabTo(/^button Close/, 3);
    await press("Enter");
    expect(await visit.focused()).toBe("a Aluminium profiles for building");
    await tabTo(/^input Compare: Aluminium profiles/, 2);
    await press("Space");
    await page.waitForURL(/compare=O-003/);
    await page.getByRole("button", { name: /^Drop Aluminium/ }).waitFor();
    await tabTo(/^button Drop Aluminium profiles for building/, 3);
    await press("Enter");
    await page.waitForURL(({ search }) => !search.includes("compare"));
  });

  it("narrows by a chain chosen with the keyboard, keeps the other choices, and goes back", async () => {
    const visit = await atlas.visit("/opportunities");
    const box = visit.page.getByRole("checkbox", { name: /^新材料/ });
    await box.focus();
    await visit.page.keyboard.press("Space");
    const expected = await total({ chain: { in: ["new-materials"] } });
    await opportunityCountIs(visit, `${expected} 个`);
    await visit.page.waitForURL(`${atlas.address}/opportunities?chain=new-materials`);
    await visit.page.getByRole("checkbox", { name: /^冶金有色/ }).check();
    await opportunityCountIs(visit, `${await total({ chain: { in: ["new-materials", "nonferrous-metallurgy"] } })} 个`);
    await visit.page.goBack();
    await opportunityCountIs(visit, `${expected} 个`);
    expect(await visit.page.getByRole("checkbox", { name: /^冶金有色/ }).isChecked()).toBe(false);
    await visit.page.goBack();
    await opportunityCountIs(visit, "141");
  });

  it("sets both limits of the amount with the arrow keys", async () => {
    const visit = await atlas.visit("/opportunities?lang=en");
    await visit.page.getByLabel("At least").focus();
    await visit.page.keyboard.press("ArrowRight");
    await visit.page.waitForURL(/min=1(&|$)/);
    await visit.page.getByLabel("At most").focus();
    await visit.page.keyboard.press("ArrowLeft");
    await visit.page.waitForURL(/max=100(&|$)/);
    const expected = await total({ investment: { gte: "1", lte: "100" } });
    await opportunityCountIs(visit, `${expected} opportunities`);
    expect(await visit.page.getByLabel("At least").getAttribute("aria-valuetext")).toBe("CNY 100 million");
    expect(await visit.page.getByLabel("At most").getAttribute("aria-valuetext")).toBe("CNY 10 billion");
  });

  it("the focus is always seen", async () => {
    const visit = await atlas.visit("/opportunities");
    await visit.page.locator(".card").first().waitFor();
    for (let step = 0; step < 25; step += 1) {
      await visit.page.keyboard.press("Tab");
      const { tag, outline } = await visit.page.evaluate<{ tag: string; outline: string }>(
        "({ tag: document.activeElement.tagName, outline: getComputedStyle(document.activeElement).outline })",
      );
      expect(`${tag}: ${outline}`).toMatch(/3px/);
    }
  });
});
