import { onAtlas } from "../support/atlas";

onAtlas("by keyboard alone", (atlas) => {
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
