import { valueClasses } from "../../web/src/parts/value-classes";
import { formatMoney } from "../../web/src/text/numbers";
import { onAtlas } from "../support/atlas";

interface Sum {
  readonly type: { readonly code: string };
  readonly measure: string;
  readonly unit: string | null;
  readonly quantity: string | null;
  readonly leftOutCount: number;
}

interface Map {
  readonly tiles: readonly {
    readonly region: { readonly code: string; readonly name: string; readonly opportunities: { totalCount: number } };
    readonly resourceCount: number;
    readonly column: number;
    readonly row: number;
    readonly sums: readonly Sum[];
  }[];
  readonly classes: readonly { readonly from: string; readonly to: string; readonly tileCount: number }[];
}

const MAP = `query ($type: String, $measure: ResourceMeasure, $unit: String) {
  resourceMap(type: $type, measure: $measure, unit: $unit) {
    tiles {
      region { code name opportunities { totalCount } } resourceCount column row
      sums { type { code } measure unit quantity leftOutCount }
    }
    classes { from to tileCount }
  }
}`;

const number = (value: number) => new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 }).format(value);

onAtlas("the resource map", (atlas) => {
  const ask = async (variables = {}, locale: "zh" | "en" = "en") =>
    (await atlas.ask<{ resourceMap: Map }>(MAP, variables, locale)).resourceMap;
  const SOLAR = "SOLAR:TECHNICAL_POTENTIAL:MW";

  it.each(["zh", "en"] as const)(
    "shows what the API gives: tiles, circles, ranking and table, in %s",
    async (locale) => {
      const { tiles } = await ask({}, locale);
      const { page } = await atlas.visit(`/resources?lang=${locale}`);
      const drawn = page.locator(".tile");
      await drawn.first().waitFor();
      const labels = await drawn.locator(".unseen").allTextContents();
      const [stop, colon, semicolon] = locale === "zh" ? ["。", ":", ";"] : [". ", ": ", "; "];
      const [records, offers] =
        locale === "zh" ? ["资源条数", "投资机会数"] : ["Records of resources", "Opportunities"];
      expect(labels).toEqual(
        tiles.map(
          ({ region, resourceCount }) =>
            `${region.name}${stop}${records}${colon}${resourceCount}${semicolon}${offers}${colon}${region.opportunities.totalCount}`,
        ),
      );
      const places = await page.evaluate<string[]>(
        "[...document.querySelectorAll('.tile')].map(({ style }) => style.gridArea)",
      );
      expect(places.map((place) => place.replace(/ \/ auto/g, ""))).toEqual(
        tiles.map(({ row, column }) => `${row + 1} / ${column + 1}`),
      );
      expect(await page.locator(".tile-value").allInnerTexts()).toEqual(
        tiles.map(({ resourceCount }) => String(resourceCount)),
      );
      const ranked = tiles.map(({ resourceCount }) => resourceCount).sort((one, other) => other - one);
      expect(await page.locator(".ranking-value").allInnerTexts()).toEqual(ranked.map(String));
      await page.getByRole("tab").nth(1).click();
      await page.getByRole("table").waitFor();
      expect(await page.locator("tbody tr").allInnerTexts()).toEqual(
        tiles.map(
          ({ region, resourceCount }) => `${region.name}\t${resourceCount}\t${region.opportunities.totalCount}`,
        ),
      );
    },
  );

  it.each(["/resources", "/resources?lang=en", "/resources?fill=SOLAR:TECHNICAL_POTENTIAL:MW&lang=en"])(
    "has the value in each tile of a phone, below the name and beside nothing else: %s",
    async (address) => {
      const { page } = await atlas.visit(address, { width: 390 });
      await page.locator(".tile").first().waitFor();
      const tiles = await page.evaluate<{ name: string; rooms: number[]; isWide: boolean }[]>(`
        [...document.querySelectorAll(".tile")].map((tile) => {
          const box = tile.getBoundingClientRect();
          const [name, value] = [".tile-name", ".tile-value"].map((one) => tile.querySelector(one).getBoundingClientRect());
          const mark = tile.querySelector("circle, path").getBoundingClientRect();
          return { name: tile.textContent, rooms: [name.top - box.top, value.top - name.bottom, mark.top - value.bottom, box.bottom - mark.bottom],
            isWide: value.width < 4 || value.width > box.width || value.height > 16 };
        })`);
      expect(tiles.filter(({ rooms, isWide }) => isWide || rooms.some((room) => room < -1))).toEqual([]);
      expect(tiles).toHaveLength(15);
    },
  );

  it("draws circles by area, and none for zero", async () => {
    const { tiles } = await ask();
    const { page } = await atlas.visit("/resources?bubble=opportunities");
    await page.locator(".tile").first().waitFor();
    const circles = await page.evaluate<[number, number][]>(
      "[...document.querySelectorAll('.tile circle')].map((one) => [Number(one.dataset.value), one.r.baseVal.value])",
    );
    const most = Math.max(...tiles.map(({ region }) => region.opportunities.totalCount));
    expect(circles.map(([value]) => value)).toEqual(tiles.map(({ region }) => region.opportunities.totalCount));
    for (const [value, radius] of circles) expect(radius ** 2 / 46 ** 2).toBeCloseTo(value / most, 4);
  });

  it("has the classes that the API makes, and hatches what has no figure", async () => {
    const { tiles, classes } = await ask({ type: "AGRICULTURE", measure: "ANNUAL_OUTPUT", unit: "kt" });
    const quantities = tiles.flatMap(({ sums }) => sums.flatMap(({ quantity }) => quantity ?? []));
    expect(quantities.length).toBeGreaterThan(3);
    expect(valueClasses(quantities.map(Number))).toEqual(
      classes.map(({ from, to, tileCount }) => ({ from: Number(from), to: Number(to), count: tileCount })),
    );
    const { page } = await atlas.visit("/resources?fill=AGRICULTURE:ANNUAL_OUTPUT:kt&lang=en");
    await page.locator(".tile").first().waitFor();
    const legend = await page.locator(".legend li:has(.swatch[class*=shade])").allInnerTexts();
    const unknown = tiles.length - quantities.length;
    expect(legend.map((line) => line.replace(/\s+/g, " "))).toEqual([
      ...classes.map(({ from, to, tileCount }) => {
        const bounds = from === to ? number(Number(from)) : `${number(Number(from))} – ${number(Number(to))}`;
        return `${bounds} × ${tileCount}`;
      }),
      `no figure × ${unknown}`,
    ]);
    expect(await page.locator(".tile.shade-0").count()).toBe(unknown);
    expect(await page.locator(".tile.shade-0 .unseen").first().textContent()).toMatch(/: no figure/);
  });

  it("narrows by type, and the address holds all of it", async () => {
    const { page } = await atlas.visit("/resources?lang=en");
    await page.locator(".tile").first().waitFor();
    await page.getByLabel("Type of resource").selectOption("SOLAR");
    await page.getByLabel("Shade").locator(`option[value="${SOLAR}"]`).waitFor({ state: "attached" });
    await page.getByLabel("Shade").selectOption(SOLAR);
    await page.getByLabel("Circle").selectOption("resources");
    await page.waitForURL(
      `${atlas.address}/resources?type=SOLAR&fill=${encodeURIComponent(SOLAR)}&bubble=resources&lang=en`,
    );
    const { tiles } = await ask({ type: "SOLAR" });
    const labels = await page.locator(".tile .unseen").allTextContents();
    expect(labels).toEqual(
      tiles.map(({ region, resourceCount, sums }) => {
        const sum = sums.find(({ measure, unit }) => measure === "TECHNICAL_POTENTIAL" && unit === "MW");
        const value = sum?.quantity ? number(Number(sum.quantity)) : "no figure";
        const more = sum?.leftOutCount ? ` (${sum.leftOutCount} more cannot be added)` : "";
        return `${region.name}. Solar energy: technical potential (MW): ${value}${more}; Records of resources: ${resourceCount}`;
      }),
    );
    const before = await page.locator("main").innerText();
    await page.reload();
    await page.locator(".tile").first().waitFor();
    expect(await page.locator("main").innerText()).toBe(before);
    await page.goBack();
    await page.waitForURL(/fill=SOLAR[^&]*&lang=en$/);
    expect(await page.getByLabel("Circle").inputValue()).toBe("opportunities");
  });

  it("opens a region's sheet with the figures of the API, by mouse", async () => {
    const query = `{ region(code: "620300") {
      statistics(first: 12) { nodes { value year } } resources(first: 12) { totalCount nodes { name quantity year } }
      opportunities(first: 8) { totalCount nodes { title investment { amount } } }
      projects(first: 8) { totalCount nodes { name contract { amount } } } strengths(first: 5) { explanation } } }`;
    type Amount = { amount: string } | null;
    type Counted<Row> = { totalCount: number; nodes: Row[] };
    type Region = {
      statistics: { nodes: { value: string; year: number }[] };
      resources: Counted<{ name: string; quantity: string | null; year: number | null }>;
      opportunities: Counted<{ title: string; investment: Amount }>;
      projects: Counted<{ name: string; contract: Amount }>;
      strengths: { explanation: string }[];
    };
    const { region } = await atlas.ask<{ region: Region }>(query, {}, "en");
    const { page } = await atlas.visit("/resources?lang=en");
    await page.getByRole("button", { name: /^Jinchang City\. / }).click();
    const sheet = page.getByRole("dialog");
    await sheet.getByRole("heading", { name: "Jinchang City" }).waitFor();
    await page.waitForURL(/open=620300/);
    const heads = await sheet.locator("h3").allInnerTexts();
    expect(heads).toEqual([
      "Statistics",
      `Resources, with those below (${region.resources.totalCount})`,
      `Opportunities, with those below (${region.opportunities.totalCount})`,
      "What it is good at",
      `Projects, with those below (${region.projects.totalCount})`,
      "Source and date",
    ]);
    for (const { explanation } of region.strengths) expect(await sheet.getByText(explanation).count()).toBe(1);
    const lines = await sheet.locator("li").allInnerTexts();
    const money = (amount: Amount) => (amount ? formatMoney(amount.amount, "en") : "");
    for (const [begin, ...figures] of [
      ...region.statistics.nodes.map(({ value, year }) => ["", `(${year})`, number(Number(value))]),
      ...region.resources.nodes.map(({ name, quantity, year }) => [
        name,
        quantity === null ? "" : ` · ${number(Number(quantity))} `,
        year === null ? "" : ` · ${year}`,
      ]),
      ...region.opportunities.nodes.map(({ title, investment }) => [title, money(investment)]),
      ...region.projects.nodes.map(({ name, contract }) => [name, money(contract)]),
    ]) {
      const line = lines.find((one) => one.startsWith(begin ?? "") && figures.every((figure) => one.includes(figure)));
      expect([begin, figures, line]).toEqual([begin, figures, expect.any(String)]);
    }
    await sheet.getByRole("button", { name: "Close" }).click();
    await page.waitForURL(`${atlas.address}/resources?lang=en`);
  });

  it.each([390, 1440])("works by keyboard alone at %d px", async (width) => {
    const visit = await atlas.visit("/resources?lang=en", { width });
    const { page } = visit;
    await page.locator(".tile").first().waitFor();
    for (let step = 0; step < 30 && !/^button Jiuquan/.test(await visit.focused()); step += 1)
      await page.keyboard.press("Tab");
    for (const [arrow, name] of [
      ["ArrowRight", "Jiayuguan"],
      ["ArrowRight", "Zhangye"],
      ["ArrowRight", "Jinchang"],
      ["ArrowDown", "Wuwei"],
      ["ArrowLeft", "Zhangye"],
    ]) {
      await page.keyboard.press(arrow ?? "");
      expect(await visit.focused()).toMatch(new RegExp(`^button ${name} City`));
    }
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").getByText("What it is good at").waitFor();
    expect(await visit.barriers()).toEqual([]);
    expect(await visit.cutOff()).toEqual([]);
    await page.keyboard.press("Escape");
    expect(await visit.focused()).toMatch(/^button Zhangye City/);
    await page.keyboard.press("Tab");
    expect(await visit.focused()).toBe("button Qingyang City");
  });

  it("names measures that there are not, a map that there is not, and takes them out", async () => {
    const { page } = await atlas.visit("/resources?fill=STEAM:RESERVE:kt&bubble=opportunities&map=geographic&lang=en");
    await page.getByText("“fill, map” in the address").waitFor();
    expect(await page.locator(".tile").count()).toBe(15);
    expect(await page.getByLabel("Drawn as").count()).toBe(0);
    await page.getByRole("button", { name: "Remove from the address" }).click();
    await page.waitForURL(`${atlas.address}/resources?bubble=opportunities&lang=en`);
  });

  it("says that a type does not exist, and that a region does not", async () => {
    const visit = await atlas.visit("/resources?type=STEAM&lang=en&open=999999", {
      tolerate: /Failed to load resource/,
    });
    await visit.page.getByText("ResourceType STEAM does not exist").waitFor();
    await visit.page.getByText("There is no region with the code “999999”").waitFor();
    await visit.page.keyboard.press("Escape");
    await visit.page.getByRole("button", { name: "Show all types" }).click();
    await visit.page.locator(".tile").first().waitFor();
    await visit.page.waitForURL(`${atlas.address}/resources?lang=en`);
  });
});
