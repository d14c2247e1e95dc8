import { downloaded } from "../support/downloaded";
import { onAtlas } from "../support/atlas";
import type { Visit } from "../support/visit";

const PART = "part value weight explanation";
const OF_ENTERPRISE = `query ($code: String!, $weights: MatchWeights) { enterprise(code: $code) {
  name matches(first: 10, weights: $weights) { totalCount nodes { score confidence opportunity { code title } parts { ${PART} } } } } }`;

interface Ranked {
  score: string;
  confidence: string;
  opportunity: { code: string; title: string };
  parts: { part: string; value: string | null; weight: number; explanation: string }[];
}

/** A number as the atlas shows it on a card. */
const shown = (value: string) => String(Number(Number(value).toFixed(2)));

onAtlas("the workbench", (atlas) => {
  const ofEnterprise = async (code: string, weights: object = {}, locale: "zh" | "en" = "zh") => {
    const answer = await atlas.ask<{
      enterprise: { name: string; matches: { totalCount: number; nodes: Ranked[] } };
    }>(OF_ENTERPRISE, { code, weights }, locale);
    return answer.enterprise;
  };
  const cards = (visit: Visit) => visit.page.locator(".card.match");
  /** Codes, scores and confidences of the cards, when the first is the one that is waited for. */
  const ranking = async (visit: Visit, first: { code: string; score: string }) => {
    await cards(visit)
      .first()
      .filter({ hasText: first.code })
      .filter({ hasText: shown(first.score) })
      .waitFor();
    await visit.page.locator("figure[aria-busy=true]").waitFor({ state: "detached" });
    return cards(visit).evaluateAll((all) =>
      all.map((card) =>
        [...card.querySelectorAll(".card-facts .count, .scores dd")].map((cell) => String(cell.textContent).trim()),
      ),
    );
  };
  const expected = (nodes: Ranked[]) =>
    nodes.map(({ opportunity, score, confidence }) => [opportunity.code, shown(score), shown(confidence)]);
  const first = (nodes: Ranked[]) => ({ code: nodes[0]?.opportunity.code ?? "", score: nodes[0]?.score ?? "" });

  it("finds an enterprise while it is typed, and ranks what fits with the figures of the API, by keyboard alone", async () => {
    const { name, matches } = await ofEnterprise("baowu-carbon");
    const visit = await atlas.visit("/workbench");
    await visit.page.getByText("请先查找并选择一家企业").waitFor();
    await visit.page.getByRole("searchbox", { name: "查找企业" }).focus();
    await visit.page.keyboard.type("baowu tan");
    await visit.page.getByRole("searchbox").fill("");
    await visit.page.keyboard.type("宝武");
    await visit.page.getByRole("button", { name }).waitFor();
    for (let step = 0; step < 5 && !(await visit.focused()).includes(name); step += 1)
      await visit.page.keyboard.press("Tab");
    await visit.page.keyboard.press("Enter");
    await visit.page.waitForURL(`${atlas.address}/workbench?enterprise=baowu-carbon`);
    expect(await visit.focused()).toMatch(/^input/);
    expect(await ranking(visit, first(matches.nodes))).toEqual(expected(matches.nodes));
    await visit.page.getByRole("heading", { name: `适合${name}的投资机会` }).waitFor();
    await visit.page.getByText(`共 ${matches.totalCount} 个,显示 10 个`).waitFor();
    await visit.page.reload();
    expect(await ranking(visit, first(matches.nodes))).toEqual(expected(matches.nodes));
    await visit.page.goBack();
    await visit.page.getByText("请先查找并选择一家企业").waitFor();
    await visit.page.goForward();
    expect(await ranking(visit, first(matches.nodes))).toEqual(expected(matches.nodes));
  });

  it("shows each part of each match as the API gives it, as bars and in the table", async () => {
    const { matches } = await ofEnterprise("baowu-carbon", {}, "en");
    const visit = await atlas.visit("/workbench?enterprise=baowu-carbon&lang=en");
    await cards(visit).first().waitFor();
    const bars = await cards(visit)
      .first()
      .locator(".parts li")
      .evaluateAll((all) => all.map((one) => String(one.lastElementChild?.textContent)));
    expect(bars).toEqual(matches.nodes[0]?.parts.map(({ value }) => (value === null ? "no data" : shown(value))));
    await visit.page.getByRole("tab", { name: "Table" }).click();
    const row = visit.page.getByRole("row").nth(1).getByRole("cell");
    await row.first().waitFor();
    const cells = await row.allInnerTexts();
    const best = matches.nodes[0];
    expect(cells.slice(0, 3)).toEqual(["1", best?.opportunity.code, best?.opportunity.title]);
    const figures = [best?.score, best?.confidence, ...(best?.parts.map(({ value }) => value) ?? [])];
    expect(cells.slice(5, 15)).toEqual(figures.map((figure) => (figure === null ? "—" : String(Number(figure)))));
  });

  it("begins with the weights of the API, and ranks by those that are moved", async () => {
    const { match } = await atlas.ask<{ match: { match: { parts: { weight: number }[] } } }>(
      '{ match(enterprise: "baowu-carbon", opportunity: "O-001") { match { parts { weight } } } }',
    );
    const visit = await atlas.visit("/workbench?enterprise=baowu-carbon&lang=en");
    await cards(visit).first().waitFor();
    const weights = visit.page.getByRole("complementary", { name: "Weights" });
    expect(await weights.locator("output").allInnerTexts()).toEqual(
      match.match.parts.map(({ weight }) => String(weight)),
    );
    await weights.getByLabel("Segment fit").focus();
    await visit.page.keyboard.press("Home");
    await visit.page.waitForURL(/segmentFit=0/);
    await weights.getByLabel("Policy advantage").focus();
    await visit.page.keyboard.press("ArrowRight");
    await visit.page.waitForURL(/policyAdvantage=6/);
    const { matches } = await ofEnterprise("baowu-carbon", { segmentFit: 0, policyAdvantage: 6 });
    expect(await ranking(visit, first(matches.nodes))).toEqual(expected(matches.nodes));
    await weights.getByRole("button", { name: "Back to the defaults" }).click();
    await visit.page.waitForURL(`${atlas.address}/workbench?enterprise=baowu-carbon&lang=en`);
  });

  it("takes an investor in words, with segments, amount, modes, home and needs", async () => {
    const visit = await atlas.visit("/workbench?by=investor&lang=en");
    const { page } = visit;
    await page.getByText("Say what the business is").waitFor();
    await page.getByRole("searchbox", { name: "Business in words" }).fill("PV inverters");
    await page.waitForURL(/business=PV\+inverters/);
    await page.getByRole("searchbox", { name: "Find a segment" }).fill("graphite");
    await page.getByRole("button", { name: /^Carbon and graphite/ }).click();
    await page.waitForURL(/makes=new-materials%2Fcarbon-graphite/);
    await page.getByLabel("Amount at most").fill("500");
    await page.getByLabel("Amount at most").press("Enter");
    await page.waitForURL(/max=500/);
    await page.getByRole("combobox", { name: "Home" }).selectOption({ label: "Shanghai Municipality" });
    await page.getByRole("checkbox", { name: "Sole investment" }).check();
    await page.getByRole("checkbox", { name: "Power", exact: true }).check();
    await page.waitForURL(/home=310000&need=POWER/);
    const profile = {
      business: "PV inverters",
      makes: ["new-materials/carbon-graphite"],
      investment: { atMost: "500" },
      modes: ["SOLE"],
      homeRegion: "310000",
      siteNeeds: ["POWER"],
    };
    const { investorFit } = await atlas.ask<{
      investorFit: {
        matches: { totalCount: number; excludedCount: number; nodes: Ranked[] };
        inferredSegments: { word: string; segment: { name: string } }[];
      };
    }>(
      `query ($profile: InvestorProfile!) { investorFit(profile: $profile, first: 10) {
        inferredSegments { word segment { name } }
        matches { totalCount excludedCount nodes { score confidence opportunity { code title } parts { ${PART} } } } } }`,
      { profile },
      "en",
    );
    const { matches, inferredSegments } = investorFit;
    expect(await ranking(visit, first(matches.nodes))).toEqual(expected(matches.nodes));
    await page
      .getByText(
        `${matches.totalCount} in all, ${matches.nodes.length} shown; ${matches.excludedCount} more were excluded`,
      )
      .waitFor();
    for (const { word, segment } of inferredSegments)
      await page.getByText(`“${word}” was read as ${segment.name}`).waitFor();
    expect(await visit.barriers()).toEqual([]);
    await page.reload();
    expect(await ranking(visit, first(matches.nodes))).toEqual(expected(matches.nodes));
    await page.getByRole("button", { name: "Drop: Carbon and graphite" }).click();
    await page.waitForURL(({ search }) => !search.includes("makes"));
  });

  it("goes the other way round: from an opportunity to its enterprises of a role", async () => {
    const { opportunity } = await atlas.ask<{
      opportunity: {
        matches: { totalCount: number; nodes: { score: string; enterprise: { code: string; name: string } }[] };
      };
    }>(
      `{ opportunity(code: "O-001") { matches(first: 10, role: TARGET) { totalCount nodes { score enterprise { code name } } } } }`,
    );
    const visit = await atlas.visit("/workbench?by=opportunity");
    await visit.page.getByRole("searchbox", { name: "查找投资机会" }).fill("铝用阳极炭块");
    await visit.page.getByRole("button", { name: /^铝用阳极炭块项目/ }).click();
    await visit.page.getByLabel("企业类别").selectOption("TARGET");
    await visit.page.waitForURL(/opportunity=O-001&role=TARGET/);
    const { nodes, totalCount } = opportunity.matches;
    const rows = await ranking(visit, { code: nodes[0]?.enterprise.code ?? "", score: nodes[0]?.score ?? "" });
    expect(rows.map(([code, score]) => [code, score])).toEqual(
      nodes.map(({ enterprise, score }) => [enterprise.code, shown(score)]),
    );
    await visit.page.getByText(`共 ${totalCount} 个`).waitFor();
  });

  it("says of a pair what it rests on, part by part, and gives the focus back", async () => {
    const { match } = await atlas.ask<{ match: { match: { parts: Ranked["parts"] } } }>(
      `{ match(enterprise: "baowu-carbon", opportunity: "O-001") { match { parts { ${PART} } } } }`,
      {},
      "en",
    );
    const visit = await atlas.visit("/workbench?enterprise=baowu-carbon&lang=en");
    const link = cards(visit).getByRole("link", { name: "Anode carbon blocks for aluminium smelting" });
    await link.focus();
    await visit.page.keyboard.press("Enter");
    const panel = visit.page.getByRole("dialog");
    for (const { explanation, weight } of match.match.parts) {
      await panel.getByText(explanation, { exact: true }).first().waitFor();
      expect(await panel.getByText(`weight ${weight}`).count()).toBeGreaterThan(0);
    }
    await panel.getByRole("list", { name: "Evidence" }).first().getByText("Carbon and graphite").waitFor();
    expect(await visit.barriers()).toEqual([]);
    await visit.page.keyboard.press("Escape");
    await panel.waitFor({ state: "detached" });
    expect(await visit.focused()).toBe("a Anode carbon blocks for aluminium smelting");
  });

  it.each([
    [
      "an enterprise",
      "enterprise=baowu-carbon",
      `match(enterprise: "baowu-carbon", opportunity: "O-040") { excludedBecause { explanation } }`,
    ],
    [
      "an investor in words",
      "by=investor&business=carbon&max=1",
      `compare(opportunities: ["O-040"], profile: { business: "carbon", investment: { atMost: "1" } }) { verdict { excludedBecause { explanation } } }`,
    ],
  ])("says to %s why an opportunity is not scored", async (_who, search, question) => {
    const answer = JSON.stringify(await atlas.ask(`{ ${question} }`, {}, "en"));
    const explanation = /"explanation":"((?:[^"\\]|\\.)*)"/.exec(answer)?.[1] ?? "none";
    const visit = await atlas.visit(`/workbench?${search}&lang=en`);
    await visit.page.getByRole("searchbox", { name: "Find an opportunity" }).fill("Zhugqu");
    await visit.page.getByRole("button", { name: /^Daxiagou scenic area/ }).click();
    await visit.page.getByRole("dialog").getByText("Not scored").waitFor();
    await visit.page.getByRole("dialog").getByText(explanation).waitFor();
    await visit.page.waitForURL(/open=O-040/);
  });

  it("keeps a shortlist in the address, as cards, table and CSV, scored by the weights of now", async () => {
    const visit = await atlas.visit("/workbench?enterprise=baowu-carbon&segmentFit=10&lang=en");
    await visit.page.getByRole("checkbox", { name: "Shortlist: Anode carbon blocks for aluminium smelting" }).check();
    await visit.page.waitForURL(/pick=baowu-carbon%3AO-001/);
    const { match } = await atlas.ask<{ match: { match: { score: string } } }>(
      '{ match(enterprise: "baowu-carbon", opportunity: "O-001", weights: { segmentFit: 10 }) { match { score } } }',
    );
    await visit.page.goto(`${visit.page.url()}&pick=baowu-carbon:O-040&pick=china-baowu:O-001`);
    const list = visit.page.getByRole("figure", { name: "Shortlist" });
    await list.locator(".card").nth(2).waitFor();
    expect(await list.locator(".scores dd").first().innerText()).toBe(shown(match.match.score));
    await list.getByRole("tab", { name: "Table" }).click();
    await list.getByRole("row").nth(3).waitFor();
    expect(await list.getByRole("row").nth(1).getByRole("cell").allInnerTexts()).toEqual([
      "Baowu Carbon Technology",
      "O-001",
      "Anode carbon blocks for aluminium smelting",
      "Longxi County",
      "—",
      String(Number(match.match.score)),
      expect.stringMatching(/^0\.\d+$/) as string,
      "—",
    ]);
    const lines = await downloaded(visit.page, list.getByRole("button", { name: "Download CSV" }));
    expect(lines).toHaveLength(5);
    expect(lines[0]).toBe(
      "\uFEFFEnterprise,Code,Opportunity,Place,Amount (CNY 100 million),Score,Evidence,Why it is not scored",
    );
    expect(lines[2]).toMatch(/^Baowu Carbon Technology,O-040,.*By its source it is signed or closed/);
    await list.getByRole("tab", { name: "Picture" }).click();
    await list.getByRole("button", { name: /^Drop: Baowu Carbon Technology and Daxiagou/ }).click();
    await visit.page.waitForURL(({ search }) => !search.includes("O-040"));
  });

  it.each([390, 1440])("is sound at %d px with everything shown, in both languages", async (width) => {
    const address = "/workbench?enterprise=baowu-carbon&pick=baowu-carbon:O-001&why=a&open=O-003";
    for (const language of ["", "&lang=en"]) {
      const visit = await atlas.visit(address + language, { width });
      await visit.page.getByRole("dialog").locator(".scores").waitFor();
      await visit.page.waitForLoadState("networkidle");
      expect(await visit.barriers()).toEqual([]);
      expect(await visit.cutOff()).toEqual([]);
    }
  });
});
