import type { Route } from "playwright-core";
import { sql } from "../../src/platform/database";
import { formatExactMoney, formatNumber } from "../../web/src/text/numbers";
import { onAtlas } from "../support/atlas";
import { downloaded } from "../support/downloaded";
import type { Visit } from "../support/visit";

const SCALES = `counts { signed started completed unknown startRate completionRate }
  money { contracted { amount } pricedProjects }`;

interface Group {
  label: string;
  counts: { signed: number; started: number; completed: number; startRate: string | null };
  money: { contracted: { amount: string } | null };
}

/** What a browser says of an answer that the test made a bad one. */
const MADE = /Failed to load resource/;

onAtlas("tasks and delivery", (atlas) => {
  const cohorts = ({ page }: Visit) => page.getByRole("figure").first();
  const projects = ({ page }: Visit) => page.getByRole("figure").nth(1);
  const tasks = ({ page }: Visit) => page.getByRole("figure").nth(2);
  const barsOf = async (visit: Visit, name: string) => {
    const funnel = cohorts(visit).locator(".funnels > li").filter({ hasText: name }).first();
    await funnel.locator(".funnel-bar").first().waitFor();
    return (await funnel.locator(".funnel-bar").allInnerTexts()).map((text) => text.trim());
  };

  it.each([
    [
      "lang=zh",
      "第十九届中国兰州投资贸易洽谈会",
      [
        "签约 1,093",
        "开工 907 开工率 82.98%",
        "建成 401 建成率 36.69%",
        "合同金额 6,129.09亿元",
        "到位资金 2,794.49亿元 到位率 45.59%",
      ],
    ],
    [
      "lang=en",
      "19th Lanzhou Investment and Trade Fair",
      [
        "Signed 1,093",
        "Started 907 Start rate 82.98%",
        "Built 401 Completion rate 36.69%",
        "Contracted CNY 612.909 billion",
        "In place CNY 279.449 billion Arrival rate 45.59%",
      ],
    ],
  ])("shows the 19th fair on its two scales, as the API gives it (%s)", async (language, name, bars) => {
    const visit = await atlas.visit(`/delivery?event=E-006&${language}`);
    expect(await barsOf(visit, name)).toEqual(bars);
    expect(await cohorts(visit).locator(".two-scales section").first().innerText()).not.toMatch(/亿元|CNY/);
    const widths = await cohorts(visit)
      .locator(".two-scales")
      .first()
      .locator(".band-bar > span")
      .evaluateAll((all) => all.map((bar) => Number.parseFloat(bar.getAttribute("style")?.split(":")[1] ?? "")));
    expect(widths.map((width) => width.toFixed(2))).toEqual(["100.00", "82.98", "36.69", "100.00", "45.59"]);
  });

  it("has the same in the table and in the download", async () => {
    const visit = await atlas.visit("/delivery?event=E-006&lang=en");
    await barsOf(visit, "19th Lanzhou");
    await cohorts(visit).getByRole("tab", { name: "Picture" }).focus();
    await visit.page.keyboard.press("ArrowRight");
    await visit.page.waitForURL(/cohorts=table/);
    const row = await cohorts(visit).getByRole("row").nth(1).getByRole("cell").allInnerTexts();
    expect(row.slice(3, 12)).toEqual([
      "2015-08",
      "1,093",
      "907",
      "82.98",
      "401",
      "36.69",
      "6,129.09",
      "2,794.49",
      "45.59",
    ]);
    const lines = await downloaded(visit.page, cohorts(visit).getByRole("button", { name: "Download CSV" }));
    expect(lines[0]).toBe(
      "\uFEFFCode,Event,Place,As of,Signed,Started,Start rate (%),Built,Completion rate (%),Contracted (CNY 100 million),In place (CNY 100 million),Arrival rate (%),Source",
    );
    expect(lines[1]).toContain(",2015-08,1093,907,82.98,401,36.69,6129.09,2794.49,45.59,");
    const editor = await cohorts(visit).getByRole("link", { name: "The query behind this" }).getAttribute("href");
    expect(editor).toContain("/graphiql?document=funnel&variables=");
  });

  it("has in every bar of both funnels the figure of the API, on the scale of its neighbours", async () => {
    const scales =
      "counts { signed started completed startRate completionRate } money { contracted { amount } inPlace { amount } arrivalRate }";
    const { funnel } = await atlas.ask<{ funnel: { projects: Bars; cohorts: Bars[]; groups: Bars[] } }>(
      `{ funnel { projects { ${scales} } cohorts { ${scales} } groups(by: REGION) { ${scales} } } }`,
      {},
      "en",
    );
    const visit = await atlas.visit("/delivery?lang=en");
    const read = async (picture: ReturnType<typeof cohorts>, all: Bars[]) => {
      await picture
        .locator(".funnels > li")
        .nth(all.length - 1)
        .waitFor();
      const shown = await picture
        .locator(".funnels > li")
        .evaluateAll((funnels) =>
          funnels.map((one) =>
            [...one.querySelectorAll(".funnel-bar > span:first-child")].map(({ textContent }) =>
              String(textContent).trim(),
            ),
          ),
        );
      expect(shown).toEqual(all.map(barsIn));
    };
    await read(cohorts(visit), funnel.cohorts);
    await read(projects(visit), [funnel.projects, ...funnel.groups]);
    const most = Math.max(...funnel.groups.map(({ counts }) => counts.signed ?? 0));
    const widths = await projects(visit)
      .locator(".funnels")
      .nth(1)
      .locator("li section:first-child .funnel-bar:nth-of-type(1) .band-bar > span")
      .evaluateAll((all) => all.map((bar) => Number.parseFloat(bar.getAttribute("style")?.split(":")[1] ?? "")));
    expect(widths).toEqual(
      funnel.groups.map(({ counts }) => expect.closeTo((100 * (counts.signed ?? 0)) / most, 2) as number),
    );
  });

  it.each(["REGION", "CHAIN", "EVENT"])("splits the projects by %s with the figures of the API", async (by) => {
    const { funnel } = await atlas.ask<{ funnel: { projects: Group; groups: Group[] } }>(
      `{ funnel { projects { ${SCALES} } groups(by: ${by}) { label ${SCALES} } } }`,
    );
    const visit = await atlas.visit(`/delivery?by=${by}&projects=table`);
    await projects(visit).getByRole("row").nth(funnel.groups.length).waitFor();
    const cells = await projects(visit)
      .locator("tbody tr")
      .evaluateAll((rows) =>
        rows.map((row) => [...row.querySelectorAll("td")].map((cell) => String(cell.textContent))),
      );
    const plain = cells.map((row) => row.slice(1, 8).map((cell) => cell.replaceAll(",", "")));
    const lines = [{ ...funnel.projects, label: "合计" }, ...funnel.groups].map(({ label, counts }) => [
      label,
      ...[counts.signed, counts.started, counts.startRate, counts.completed].map((value) =>
        value === null ? "—" : String(Number(value)),
      ),
    ]);
    expect(plain.map((row) => row.slice(0, 5))).toEqual(lines);
    expect(plain.map((row) => row[6])).toEqual(
      [funnel.projects, ...funnel.groups].map(({ money }) =>
        money.contracted ? String(Number(money.contracted.amount)) : "—",
      ),
    );
  });

  it("is narrowed to a place and a day with the keyboard, keeps it in the address, and goes back", async () => {
    const visit = await atlas.visit("/delivery?lang=en");
    const { page } = visit;
    await barsOf(visit, "19th Lanzhou");
    await page.getByLabel("Place").first().focus();
    await page.keyboard.type("Lanzhou City");
    await page.waitForURL(/region=620100/);
    await page.getByLabel("As of").fill("2014-12-31");
    await page.waitForURL(/asOf=2014-12-31/);
    const { funnel } = await atlas.ask<{ funnel: { projects: Group; cohorts: { outcome: { observedOn: string } }[] } }>(
      `{ funnel(region: "620100", asOf: "2014-12-31") { projects { ${SCALES} } cohorts { outcome { observedOn } } } }`,
    );
    await page.locator("figure[aria-busy=true]").first().waitFor({ state: "detached" });
    expect(await cohorts(visit).locator(".funnels > li").count()).toBe(funnel.cohorts.length);
    const total = projects(visit).locator(".funnel-bar strong").first();
    if (funnel.projects.counts.signed > 0) expect(await total.innerText()).toBe(String(funnel.projects.counts.signed));
    else await projects(visit).getByText("There is no project in this scope").waitFor();
    await page.goBack();
    await page.waitForURL(({ search }) => !search.includes("asOf"));
    await page.getByRole("button", { name: "Clear all conditions" }).click();
    await page.waitForURL(`${atlas.address}/delivery?lang=en`);
  });

  it("tells what was handed down of a task and what is left, in the unit of the field", async () => {
    const { task } = await atlas.ask<{
      task: { breakdowns: { assigned: string; remainder: string; isOverCommitted: boolean }[] };
    }>('{ task(code: "T-GS-2024-FUNDS") { breakdowns { assigned remainder isOverCommitted } } }');
    expect(task.breakdowns).toEqual([{ assigned: "36000000", remainder: "34000000", isOverCommitted: false }]);
    const visit = await atlas.visit("/delivery?metric=FUNDS_IN_PLACE");
    const card = tasks(visit).locator(".funnels > li").filter({ hasText: "2024年末全省招商到位资金" });
    await card.getByText("已分解 3,600亿元 尚有 3,400亿元 未分解").waitFor();
    await card.getByText("甘肃省工业和信息化厅").waitFor();
    expect(await tasks(visit).locator(".funnels > li").count()).toBe(6);
    await visit.page.goto(`${atlas.address}/delivery?metric=FUNDS_IN_PLACE_GROWTH`);
    const growth = tasks(visit).locator(".funnels > li").first();
    await growth.getByText("不累计").first().waitFor();
    await growth.getByRole("heading", { name: /按地区/ }).waitFor();
  });

  it("says by how much more was handed down than promised", async () => {
    await atlas.database.writer.transaction(async (transaction) => {
      await transaction.rows(
        sql`UPDATE task SET target_micro = ${75_000_000_000_000} WHERE code = ${"T-GS-2024-FUNDS-IIT"}`,
      );
      await transaction.bump("Task");
    });
    const visit = await atlas.visit("/delivery?metric=FUNDS_IN_PLACE&year=2024&lang=en");
    await tasks(visit).getByText("CNY 50 billion more than the target (a buffer is usual)").waitFor();
    await visit.page.getByRole("checkbox", { name: /^2024/ }).uncheck();
    await visit.page.waitForURL(`${atlas.address}/delivery?metric=FUNDS_IN_PLACE&lang=en`);
  });

  it("names what it does not know, and offers the way out", async () => {
    const visit = await atlas.visit("/delivery?chain=steam-engines&asOf=2015-02&by=COLOUR", { tolerate: MADE });
    await visit.page.getByText("地址中的“asOf, by”已不再适用").waitFor();
    await cohorts(visit).getByText("产业链 steam-engines 不存在").waitFor();
    expect(await visit.barriers()).toEqual([]);
    await visit.page.getByRole("button", { name: "清除全部条件" }).click();
    await barsOf(visit, "第十九届");
  });

  it("says why there is nothing, and when no answer comes or a part of it fails", async () => {
    const visit = await atlas.visit("/delivery?chain=new-energy&lang=en", { tolerate: MADE });
    await cohorts(visit).getByText("There are no figures of batches by chain").waitFor();
    await visit.page.route("**/graphql?**", (route) => route.abort());
    await visit.page.getByRole("combobox", { name: "By" }).selectOption("EVENT");
    await projects(visit).getByText("The service did not answer").waitFor();
    await visit.page.unrouteAll();
    const incident = { message: "Internal error.", extensions: { code: "INTERNAL_SERVER_ERROR", incident: "d-4" } };
    await visit.page.route(/%22by%22/, async (route: Route) => {
      const body = (await (await route.fetch()).json()) as object;
      await route.fulfill({ contentType: "application/json", body: JSON.stringify({ ...body, errors: [incident] }) });
    });
    await projects(visit).getByRole("button", { name: "Try again" }).click();
    await projects(visit).getByText("Incident: d-4").waitFor();
    expect(await projects(visit).locator(".funnel-bar").count()).toBeGreaterThan(2);
  });

  it.each([320, 390, 1440])("is sound at %d px as tables, in both languages", async (width) => {
    for (const language of ["", "&lang=en"]) {
      const visit = await atlas.visit(`/delivery?cohorts=table&projects=table&tasks=table${language}`, { width });
      await tasks(visit).getByRole("table").waitFor();
      await visit.page.waitForLoadState("networkidle");
      expect(await visit.barriers()).toEqual([]);
      expect(await visit.cutOff()).toEqual([]);
    }
  });

  it("shows markup in the data as text, and runs none of it", async () => {
    const markup = `<img src=x onerror="window.ran = 1">`;
    await atlas.database.writer.transaction(async (transaction) => {
      await transaction.rows(sql`UPDATE promotion_event SET name_zh = ${markup} WHERE code = ${"E-006"}`);
      await transaction.rows(sql`UPDATE task SET title_zh = ${markup} WHERE code = ${"T-GS-2024-FUNDS"}`);
      await transaction.bump("PromotionEvent");
      await transaction.bump("Task");
    });
    const visit = await atlas.visit("/delivery?event=E-006");
    await cohorts(visit).getByRole("heading", { level: 3, name: markup }).first().waitFor();
    await tasks(visit).getByRole("heading", { level: 3, name: markup }).waitFor();
    expect(await visit.page.evaluate("window.ran")).toBeUndefined();
    expect(await visit.page.locator("main img").count()).toBe(0);
  });
});

interface Bars {
  counts: {
    signed: number | null;
    started: number | null;
    completed: number | null;
    startRate: string | null;
    completionRate: string | null;
  };
  money: { contracted: { amount: string } | null; inPlace: { amount: string } | null; arrivalRate: string | null };
}

/** What the five bars of a funnel say in English. */
function barsIn({ counts, money }: Bars): string[] {
  const count = (value: number | null) => (value === null ? "not published" : formatNumber(value, "en"));
  const amount = (value: { amount: string } | null) => (value ? formatExactMoney(value.amount, "en") : "not published");
  const rate = (name: string, value: string | null) => (value ? ` ${name} ${value}%` : "");
  return [
    `Signed ${count(counts.signed)}`,
    `Started ${count(counts.started)}${rate("Start rate", counts.startRate)}`,
    `Built ${count(counts.completed)}${rate("Completion rate", counts.completionRate)}`,
    `Contracted ${amount(money.contracted)}`,
    `In place ${amount(money.inPlace)}${rate("Arrival rate", money.arrivalRate)}`,
  ];
}
