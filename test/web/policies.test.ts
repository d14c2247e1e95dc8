import { formatDate } from "../../web/src/text/numbers";
import { onAtlas } from "../support/atlas";
import { downloaded } from "../support/downloaded";
import type { Visit } from "../support/visit";

onAtlas("policies", (atlas) => {
  const countIs = ({ page }: Visit, text: string) =>
    page
      .locator("#policy-count")
      .filter({ hasText: new RegExp(`^${text}$`) })
      .waitFor();
  const total = async (filter: unknown) => {
    const query = "query ($filter: PolicyFilter) { policies(filter: $filter) { totalCount } }";
    const { policies } = await atlas.ask<{ policies: { totalCount: number } }>(query, { filter });
    return policies.totalCount;
  };
  const countBehind = ({ page }: Visit, name: string) =>
    page.locator("label.choice", { hasText: name }).first().locator(".count").innerText();

  it.each([
    ["two characters", "用地"],
    ["pinyin", "hangtian"],
    ["English", "computing"],
  ])("finds %s while it is typed, and again after a reload", async (_what, text) => {
    const expected = await total({ text });
    expect(expected).toBeGreaterThan(0);
    expect(expected).toBeLessThan(62);
    const visit = await atlas.visit("/policies");
    await countIs(visit, "62 项政策");
    await visit.page.getByRole("searchbox").pressSequentially(text, { delay: 20 });
    await countIs(visit, `${expected} 项政策`);
    await visit.page.waitForURL(`${atlas.address}/policies?q=${encodeURIComponent(text)}`);
    await visit.page.reload();
    await countIs(visit, `${expected} 项政策`);
  });

  it("shows those in force on a day, and forgets the day again", async () => {
    const expected = await total({ inForceOn: "2021-06-30" });
    expect(expected).toBeLessThan(62);
    const visit = await atlas.visit("/policies?lang=en");
    await countIs(visit, "62 policies");
    await visit.page.getByLabel("In force on").fill("2021-06-30");
    await countIs(visit, `${expected} policies`);
    await visit.page.waitForURL(`${atlas.address}/policies?on=2021-06-30&lang=en`);
    expect(await countBehind(visit, "Tax relief")).toBe(
      String(await total({ inForceOn: "2021-06-30", instruments: { some: { code: { eq: "TAX" } } } })),
    );
    await visit.page.reload();
    await countIs(visit, `${expected} policies`);
    expect(await visit.page.getByLabel("In force on").inputValue()).toBe("2021-06-30");
    await visit.page.getByRole("button", { name: "Any day" }).click();
    await countIs(visit, "62 policies");
    expect(await visit.page.getByLabel("In force on").inputValue()).toBe("");
  });

  it("has behind each choice the number of rows that the choice brings, and brings them", async () => {
    const visit = await atlas.visit("/policies?level=PROVINCIAL");
    const provincial = { level: { in: ["PROVINCIAL"] } };
    await countIs(visit, `${await total(provincial)} 项政策`);
    for (const [name, filter] of [
      ["金融与基金", { ...provincial, instruments: { some: { code: { in: ["FINANCE"] } } } }],
      ["新能源及装备制造", { ...provincial, chain: { in: ["new-energy-equipment"] } }],
      ["市州级", { level: { in: ["MUNICIPAL"] } }],
    ] as const) {
      expect([name, await countBehind(visit, name)]).toEqual([name, String(await total(filter))]);
    }
    await visit.page.getByRole("checkbox", { name: /^金融与基金/ }).check();
    await countIs(visit, `${await countBehind(visit, "金融与基金")} 项政策`);
    await visit.page.waitForURL(`${atlas.address}/policies?instrument=FINANCE&level=PROVINCIAL`);
    await visit.page.goBack();
    await countIs(visit, `${await total(provincial)} 项政策`);
    await visit.page.getByRole("button", { name: "清除全部条件" }).click();
    await visit.page.getByRole("checkbox", { name: /^兰州市/ }).check();
    await countIs(visit, `${await total({ region: { in: ["620100"] } })} 项政策`);
  });

  it("has in each card the days, the issuer and the instruments that the API gives", async () => {
    const { policies } = await atlas.ask<{ policies: { nodes: PolicyCard[] } }>(
      "{ policies(first: 50) { nodes { title issuer issuedOn validUntil instruments { nodes { name } } } } }",
      {},
      "en",
    );
    const visit = await atlas.visit("/policies?lang=en");
    await countIs(visit, "62 policies");
    const cards = await visit.page.locator(".card").evaluateAll((all) => all.map((card) => String(card.textContent)));
    for (const [index, { title, issuer, issuedOn, validUntil, instruments }] of policies.nodes.entries()) {
      for (const part of [
        title,
        issuer,
        issuedOn ? `Issued ${formatDate(issuedOn, "en")}` : "",
        validUntil ? formatDate(validUntil, "en") : "",
        ...instruments.nodes.map(({ name }) => name),
      ])
        expect(cards[index]).toContain(part);
    }
  });

  it("comes to the end of the list by scrolling, each policy once, in the order that was asked for", async () => {
    const query = `{
      first: policies(first: 50, orderBy: [{ field: ISSUED_ON, direction: DESC }]) { nodes { code title } pageInfo { endCursor } }
    }`;
    const { first } = await atlas.ask<{ first: { nodes: { title: string }[] } }>(query);
    const visit = await atlas.visit("/policies");
    await visit.page.getByLabel("排序").selectOption("最近印发在前");
    await visit.page.waitForURL(`${atlas.address}/policies?order=issued`);
    // The first two are the same in either order.
    const third = first.nodes[2]?.title ?? "";
    await visit.page.locator(".card").nth(2).locator("h3", { hasText: third }).waitFor();
    const seen: string[] = [];
    for (let step = 0; step < 60 && (step < 5 || (await visit.page.locator(".end-of-list").count()) > 0); step += 1) {
      for (const title of await visit.page.locator(".card h3").allInnerTexts())
        if (!seen.includes(title)) seen.push(title);
      await visit.page.mouse.wheel(0, 3_000);
      await visit.page.waitForTimeout(50);
    }
    for (const title of await visit.page.locator(".card h3").allInnerTexts())
      if (!seen.includes(title)) seen.push(title);
    expect(seen).toHaveLength(62);
    expect(seen.slice(0, 50)).toEqual(first.nodes.map(({ title }) => title));
    const lines = await downloaded(visit.page, visit.page.getByRole("button", { name: "下载所显示的 62 条(CSV)" }));
    expect(lines).toHaveLength(64);
    expect(lines[0]).toMatch(/^\uFEFF代码,标题,发文机关,文号,层级,地区,政策工具,/);
  });

  it("opens a sheet with the instruments, chains, validity, source and age that the API gives", async () => {
    const query = `{ policies(first: 1, filter: { allChains: { eq: false }, validUntil: { gte: "2030" }, title: { contains: "航天" } }) { nodes {
      code title issuer instruments { nodes { name } } chains(first: 100) { nodes { code name } } source { publisher } freshness { ageDays }
    } } }`;
    const { policies } = await atlas.ask<{ policies: { nodes: PolicyAnswer[] } }>(query, {}, "en");
    const [policy] = policies.nodes;
    if (!policy) throw new Error("There is no such policy");
    const visit = await atlas.visit("/policies?lang=en");
    await visit.page.getByRole("link", { name: policy.title }).click();
    const dialog = visit.page.getByRole("dialog");
    await dialog.getByText("Source and date").waitFor();
    const editor = await dialog.getByRole("link", { name: "The query behind this panel" }).getAttribute("href");
    expect(editor).toContain("/graphiql?document=policy-sheet&variables=");
    const text = await dialog.innerText();
    for (const fact of [
      policy.issuer,
      policy.instruments.nodes.map(({ name }) => name).join(", "),
      "31 Dec 2035",
      "Today: within its stated validity",
      policy.source.publisher,
      `${policy.freshness.ageDays} days ago`,
      ...policy.chains.nodes.map(({ name }) => name),
    ]) {
      expect(text).toContain(fact);
    }
    expect(await visit.barriers()).toEqual([]);
    expect(await visit.cutOff()).toEqual([]);
    const [chain] = policy.chains.nodes;
    await dialog.getByRole("link", { name: chain?.name }).click();
    await visit.page.waitForURL(`${atlas.address}/chains?chain=${chain?.code}&lang=en`);
    await visit.page.getByRole("heading", { level: 2, name: chain?.name }).waitFor();
  });

  it.each([390, 1440])("is used by keyboard alone at %d px", async (width) => {
    const visit = await atlas.visit("/policies", { width });
    const { page } = visit;
    const press = (key: string) => page.keyboard.press(key);
    const tabTo = async (isThere: () => Promise<boolean>) => {
      for (let step = 0; step < 60; step += 1) {
        await press("Tab");
        if (await isThere()) return;
      }
      throw new Error(`The Tab key never came there, but to ${await visit.focused()}`);
    };
    const isInput = (type: string) => () => page.evaluate<boolean>(`document.activeElement.type === "${type}"`);
    await countIs(visit, "62 项政策");
    if (width === 390) {
      await tabTo(async () => /^button 筛选/.test(await visit.focused()));
      await press("Enter");
    }
    await tabTo(isInput("date"));
    await page.keyboard.type("06302021");
    await page.waitForURL(/on=2021-06-30/);
    await countIs(visit, `${await total({ inForceOn: "2021-06-30" })} 项政策`);
    await tabTo(isInput("checkbox"));
    await press("Space");
    await page.waitForURL(/instrument=OTHER/);
    const expected = await total({ inForceOn: "2021-06-30", instruments: { some: { code: { eq: "OTHER" } } } });
    await countIs(visit, `${expected} 项政策`);
    await tabTo(() => page.evaluate<boolean>("Boolean(document.activeElement.closest('.card'))"));
    const title = await visit.focused();
    await press("Enter");
    await page.getByRole("dialog").getByText("出处与时点").waitFor();
    await press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(await visit.focused()).toBe(title);
  });

  it("names days, levels and instruments of the address that there are not", async () => {
    const visit = await atlas.visit("/policies?on=2024-02-30&level=GALACTIC&instrument=MAGIC&lang=en");
    await visit.page.getByText("“on, level” in the address").waitFor();
    await visit.page.getByText("There is no instrument with the code “MAGIC”").waitFor();
    await countIs(visit, "0 policies");
    await visit.page.getByRole("button", { name: "Drop it" }).click();
    await countIs(visit, "62 policies");
    await visit.page.waitForURL(`${atlas.address}/policies?lang=en`);
  });

  it("says which chain, place or policy does not exist (any more)", async () => {
    const tolerate = /Failed to load resource/;
    const visit = await atlas.visit("/policies?region=999999&open=POL-NONE&lang=en", { tolerate });
    await visit.page.getByText("There is no policy with the code “POL-NONE”").waitFor();
    await visit.page
      .getByText(/999999/)
      .first()
      .waitFor();
    await visit.page.getByRole("button", { name: "Close" }).click();
    await visit.page.getByRole("button", { name: "Clear all conditions" }).first().click();
    await countIs(visit, "62 policies");
  });
});

interface PolicyCard {
  title: string;
  issuer: string;
  issuedOn: string | null;
  validUntil: string | null;
  instruments: { nodes: { name: string }[] };
}

interface PolicyAnswer {
  code: string;
  title: string;
  issuer: string;
  instruments: { nodes: { name: string }[] };
  chains: { nodes: { code: string; name: string }[] };
  source: { publisher: string };
  freshness: { ageDays: number };
}
