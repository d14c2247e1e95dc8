import type { Page } from "playwright-core";
import { formatMoney } from "../../web/src/text/numbers";
import { onAtlas } from "../support/atlas";

interface Map {
  readonly fundCount: number;
  readonly withoutSize: number;
  readonly funds: readonly {
    readonly id: string;
    readonly name: string;
    readonly size: { readonly amount: string } | null;
    readonly allChains: boolean;
  }[];
  readonly enterprises: readonly { readonly id: string; readonly name: string }[];
  readonly chains: readonly { readonly id: string; readonly name: string }[];
  readonly edges: readonly {
    readonly link: string;
    readonly from: string;
    readonly to: string;
    readonly amount: { readonly amount: string } | null;
    readonly date: string | null;
  }[];
  readonly totals: readonly { readonly size: { readonly amount: string }; readonly count: number }[];
}

const MAP = `{ fundMap { fundCount withoutSize
  funds { id name size { amount } allChains } enterprises { id name } chains { id name }
  edges { link from to amount { amount } date } totals { size { amount } count } } }`;

onAtlas("the fund map", (atlas) => {
  const ask = async (locale: "zh" | "en" = "en") => (await atlas.ask<{ fundMap: Map }>(MAP, {}, locale)).fundMap;
  const linesOf = (page: Page) =>
    page.evaluate<string[]>(
      "[...document.querySelectorAll('.fund-line[data-amount]')].map((one) => one.dataset.amount)",
    );
  const sorted = (all: readonly string[]) => [...all].sort();

  it.each(["zh", "en"] as const)("shows what the API gives, in the picture and in the table, in %s", async (locale) => {
    const { funds, chains, edges, fundCount, withoutSize, totals } = await ask(locale);
    const { page } = await atlas.visit(`/funds?lang=${locale}`);
    await page.locator(".fund-columns").waitFor();
    const counts =
      locale === "zh"
        ? `${fundCount} 只基金,${withoutSize} 只`
        : `${fundCount} funds in the catalog, ${withoutSize} of`;
    await page.getByText(counts).waitFor();
    const sums = (await page.locator(".card-facts .badge").allInnerTexts()).map((text) => text.split(/: ?/)[1]);
    const together = locale === "zh" ? " 只,合计 " : ", together ";
    expect(sums).toEqual(totals.map(({ count, size }) => `${count}${together}${formatMoney(size.amount, locale)}`));
    const shown = await page.locator(".fund-side").first().locator("button > span:first-child").allInnerTexts();
    expect(sorted(shown)).toEqual(sorted(funds.map(({ name }) => name)));
    const focus = edges.filter(({ link }) => link === "IS_FOR");
    const focused = chains.filter(({ id }) => focus.some(({ to }) => to === id));
    expect(await page.locator(".fund-side").nth(1).locator("button > span:first-child").allInnerTexts()).toEqual(
      focused.map(({ name }) => name),
    );
    const amountOf = (id: string) => String(Number(funds.find((fund) => fund.id === id)?.size?.amount ?? NaN) || "");
    const expected = [
      ...focus.map(({ from }) => amountOf(from)),
      ...funds.filter(({ allChains }) => allChains).map(({ id }) => amountOf(id)),
    ];
    expect(sorted(await linesOf(page))).toEqual(sorted(expected));
    await page.getByRole("tab").nth(1).click();
    await page.getByRole("table").waitFor();
    const cells = await page.locator("tbody td:nth-child(4)").allInnerTexts();
    expect(sorted(cells.map((cell) => (cell === "—" ? "" : cell.replace(",", ""))))).toEqual(sorted(expected));
  });

  it("shows investments with their amounts, and says of which none is published", async () => {
    const { edges, funds, enterprises } = await ask();
    const investments = edges.filter(({ link }) => link === "INVESTS_IN");
    const { page } = await atlas.visit("/funds?to=enterprises&lang=en");
    await page.locator(".fund-columns").waitFor();
    expect(sorted(await linesOf(page))).toEqual(sorted(investments.map(({ amount }) => amount?.amount ?? "")));
    const unknown = investments.filter(({ amount }) => amount === null).length;
    expect(await page.locator(".fund-columns .line-unknown").count()).toBe(unknown);
    expect(await page.locator(".fund-side").nth(1).getByText("amount not published").count()).toBe(unknown);
    await page.getByText(`${funds.length - new Set(investments.map(({ from }) => from)).size} more funds`).waitFor();
    await page.getByRole("tab", { name: "Table" }).click();
    const nameOf = (id: string) => [...funds, ...enterprises].find((one) => one.id === id)?.name;
    const rows = await page.locator("tbody tr").allInnerTexts();
    expect(sorted(rows)).toEqual(
      sorted(
        investments.map(({ from, to, amount, date }) =>
          [
            nameOf(from),
            "invested in",
            nameOf(to),
            amount?.amount ?? "—",
            amount ? "invested" : "not published",
            date,
          ].join("\t"),
        ),
      ),
    );
  });

  it("groups by chain without adding anything up, and opens a group; the address holds it", async () => {
    const { page } = await atlas.visit("/funds?lang=en");
    await page.locator(".fund-columns").waitFor();
    const before = sorted(await linesOf(page));
    await page.getByLabel("Groups").selectOption("chain");
    const groups = page.locator(".fund-group");
    await groups.first().waitFor();
    const sizes = (await groups.allInnerTexts()).map((text) => Number(/\((\d+)\)$/.exec(text)?.[1]));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe((await ask()).fundCount);
    expect(sorted(await linesOf(page))).toEqual(before);
    await page.getByRole("button", { name: /Specialty agriculture.* \(\d+\)$/ }).click();
    await page.waitForURL(`${atlas.address}/funds?group=chain&expand=agrifood&lang=en`);
    await page.getByRole("button", { name: /^Zhangye rural fund/ }).waitFor();
    expect(sorted(await linesOf(page))).toEqual(before);
    await page.reload();
    await page.getByRole("button", { name: /^Zhangye rural fund/ }).waitFor();
    await page.goBack();
    await page.getByRole("button", { name: /^Zhangye rural fund/ }).waitFor({ state: "detached" });
  });

  it("narrows to one chain by a click on it, and back", async () => {
    const { edges, funds } = await ask();
    const { page } = await atlas.visit("/funds?lang=en");
    await page.locator(".fund-columns").waitFor();
    await page
      .locator(".fund-side")
      .nth(1)
      .getByRole("button", { name: /^Culture, tourism/ })
      .click();
    await page.waitForURL(/chain=culture-tourism/);
    const count =
      edges.filter(({ link, to }) => link === "IS_FOR" && to === "Chain:culture-tourism").length +
      funds.filter(({ allChains }) => allChains).length;
    expect(await page.locator(".fund-side").first().locator("li").count()).toBe(count);
    await page
      .locator(".fund-side")
      .nth(1)
      .getByRole("button", { name: /^Culture, tourism/, pressed: true })
      .click();
    await page.waitForURL(`${atlas.address}/funds?lang=en`);
  });

  it("opens the sheet of a fund, and from there of the enterprise, with the figures of the API", async () => {
    const { page } = await atlas.visit("/funds?lang=en");
    await page.getByRole("button", { name: /^Zhangye rural fund/ }).click();
    const sheet = page.getByRole("dialog");
    await sheet.getByRole("heading", { name: "Zhangye rural fund" }).waitFor();
    expect(await sheet.locator(".facts").innerText()).toContain("CNY 160 million");
    await sheet.getByText("CNY 50 million · Mar 2023").waitFor();
    await sheet.getByRole("button", { name: /Qianjin/ }).click();
    await page.waitForURL(/open=Enterprise%3Aqianjin-agri/);
    await sheet.getByText("Funds that invested in it").waitFor();
    await sheet.getByText("CNY 50 million · Mar 2023").waitFor();
    await page.goBack();
    await sheet.getByRole("heading", { name: "Zhangye rural fund" }).waitFor();
  });

  it.each([390, 1440])("works by keyboard alone at %d px", async (width) => {
    const visit = await atlas.visit("/funds?to=enterprises&lang=en", { width });
    const { page } = visit;
    await page.locator(".fund-columns").waitFor();
    for (let step = 0; step < 30 && !/^button Agricultural/.test(await visit.focused()); step += 1)
      await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowDown");
    expect(await visit.focused()).toMatch(/^button Zhangye rural fund/);
    expect(await visit.overfull(".fund-side button")).toEqual([]);
    await page.keyboard.press("ArrowRight");
    expect(await visit.focused()).toMatch(/^button Gansu Qianjin/);
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").getByText("Funds that invested in it").waitFor();
    expect(await visit.barriers()).toEqual([]);
    expect(await visit.cutOff()).toEqual([]);
    await page.keyboard.press("Escape");
    expect(await visit.focused()).toMatch(/^button Gansu Qianjin/);
    await page.keyboard.press("ArrowLeft");
    expect(await visit.focused()).toMatch(/^button Zhangye rural fund/);
  });

  describe("as a network", () => {
    const placesOf = (page: Page) =>
      page.evaluate<string[]>(
        "[...document.querySelectorAll('.network .node')].map((one) => one.getAttribute('transform'))",
      );

    it.each([390, 1440])("is the same picture each time, no point on another, at %d px", async (width) => {
      const { fundCount } = await ask();
      const visit = await atlas.visit("/funds?layout=network&lang=en", { width });
      await visit.page.locator(".network .node").first().waitFor();
      const places = await placesOf(visit.page);
      expect(places.length).toBeGreaterThan(fundCount);
      expect(await visit.barriers()).toEqual([]);
      expect(await visit.cutOff()).toEqual([]);
      const points = await visit.page.evaluate<[number, number, number][]>(`
        [...document.querySelectorAll(".network .node")].map((one) => {
          const { e, f } = one.transform.baseVal[0].matrix;
          return [e, f, one.querySelector("circle, rect").getBBox().width / 2];
        })`);
      for (const [index, [x, y, radius]] of points.entries()) {
        for (const [otherX, otherY, otherRadius] of points.slice(index + 1)) {
          expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThan(radius + otherRadius - 1);
        }
      }
      const again = await atlas.visit("/funds?layout=network&lang=en", { width });
      await again.page.locator(".network .node").first().waitFor();
      expect(await placesOf(again.page)).toEqual(places);
    });

    it("has a point for each fund with its size, the area of what is between the limits by it, and the same in the list", async () => {
      const { funds } = await ask();
      const { page } = await atlas.visit("/funds?layout=network&lang=en");
      await page.locator(".network .node").first().waitFor();
      const points = await page.evaluate<[string, number][]>(
        "[...document.querySelectorAll('.network .node:has(circle)')].map((one) => [one.ariaLabel, one.querySelector('circle').r.baseVal.value])",
      );
      const listed = await page.locator(".network-list li").allInnerTexts();
      const sizes = points.map(([label, radius], index) => {
        const fund = funds.find(({ name }) => label.startsWith(`${index + 1}. ${name}, `));
        const size = fund?.size ? formatMoney(fund.size.amount, "en") : "size not published";
        expect(label).toContain(size);
        expect(listed[index]?.replace(/\s+/g, " ")).toContain(`${fund?.name} ${size}`);
        return { amount: Number(fund?.size?.amount ?? 0), radius };
      });
      expect(sizes).toHaveLength(funds.length);
      const ranked = sizes.filter(({ amount }) => amount > 0).sort((one, other) => one.amount - other.amount);
      for (const [index, { radius }] of ranked.entries())
        expect(radius).toBeGreaterThanOrEqual(ranked[index - 1]?.radius ?? 0);
    });

    it("works by keyboard alone, and its list by mouse", async () => {
      const visit = await atlas.visit("/funds?layout=network&to=enterprises&lang=en");
      const { page } = visit;
      await page.locator(".network .node").first().waitFor();
      for (let step = 0; step < 30 && !/^g /.test(await visit.focused()); step += 1) await page.keyboard.press("Tab");
      const first = await visit.focused();
      expect(first).toMatch(/^g 1\. Agricultural Development Bank/);
      for (const arrow of ["ArrowRight", "ArrowLeft", "ArrowDown", "ArrowUp"]) await page.keyboard.press(arrow);
      expect(await visit.focused()).toMatch(/^g /);
      await page.keyboard.press("Enter");
      await page.getByRole("dialog").getByText("Source and date").waitFor();
      await page.keyboard.press("Escape");
      expect(await visit.focused()).toMatch(/^g /);
      await page.locator(".network-list").getByRole("button", { name: "Qingyang Zhongtian Sheep" }).click();
      await page.getByRole("dialog").getByText("amount not published").waitFor();
    });

    it("draws 300 points, and says of more that they are too many", async () => {
      const many = (count: number) => (page: Page) =>
        page.route(/\/graphql\?/, async (route) => {
          const response = await route.fetch();
          const answer = (await response.json()) as { data: { fundMap?: Map } };
          // What stands around every page is asked for besides.
          if (!answer.data.fundMap) return route.fulfill({ response });
          const [fund] = answer.data.fundMap.funds;
          const funds = Array.from({ length: count }, (_, index) => ({
            ...fund,
            id: `Fund:${index}`,
            allChains: true,
          }));
          const fundMap = { ...answer.data.fundMap, funds, edges: [] };
          await route.fulfill({ response, json: { data: { fundMap } } });
        });
      const most = await atlas.visit("/funds?layout=network&lang=en", { before: many(299) });
      await most.page.locator(".network .node").nth(299).waitFor();
      const more = await atlas.visit("/funds?layout=network&lang=en", { before: many(300) });
      await more.page.getByText("301 points are too many: a network has at most 300").waitFor();
      expect(await more.page.locator(".network").count()).toBe(0);
    });
  });

  it("names what the address says and there is not, and takes it out", async () => {
    const { page } = await atlas.visit("/funds?chain=steam&open=Steam:1&expand=steam&to=moon&lang=en");
    await page.getByText("“to, chain, expand, open” in the address").waitFor();
    expect(await page.locator(".fund-side").first().locator("li").count()).toBe((await ask()).fundCount);
    await page.getByRole("button", { name: "Remove from the address" }).click();
    await page.waitForURL(`${atlas.address}/funds?lang=en`);
  });

  it.each([
    ["Fund:NOPE", "There is no fund with the id “Fund:NOPE”"],
    ["Enterprise:nope", "There is no enterprise with the id “Enterprise:nope”"],
  ])("says that there is no %s", async (id, sentence) => {
    const { page } = await atlas.visit(`/funds?open=${id}&lang=en`);
    await page.getByText(sentence).waitFor();
  });

  it("says what is wrong when the service is, and tries again", async () => {
    const { page } = await atlas.visit("/funds?lang=en", {
      tolerate: /Failed to load resource/,
      before: (one) =>
        one.route(/\/graphql\?/, (route) =>
          route.fulfill({
            status: 500,
            json: { errors: [{ message: "Broken", extensions: { code: "INTERNAL_SERVER_ERROR", incident: "i-7" } }] },
          }),
        ),
    });
    await page.getByText("Incident: i-7").waitFor();
    await page.unrouteAll();
    await page.getByRole("button", { name: "Try again" }).click();
    await page.locator(".fund-columns").waitFor();
  });
});
