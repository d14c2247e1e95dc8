import type { Page, Route } from "playwright-core";
import { sql } from "../../src/platform/database";
import { onAtlas } from "../support/atlas";

/** What the list is asked with; the counts beside it are another question. */
const LIST = /^.*\/graphql\?.*orderBy|^.*\/graphql\?.*%22first%22%3A50/;

/** What a browser says of an answer that the test made a bad one. */
const MADE = /Failed to load resource/;

onAtlas("what nobody expects", (atlas) => {
  const listIs = (page: Page, text: string) =>
    page
      .locator("#opportunity-count")
      .filter({ hasText: new RegExp(`^${text}`) })
      .waitFor();
  const answer =
    (body: unknown, status = 200) =>
    (route: Route) =>
      route.fulfill({ status, contentType: "application/json", body: JSON.stringify(body) });

  it("answers an unknown address with a page of its own, and a program with JSON", async () => {
    const visit = await atlas.visit("/no/such/page?lang=en", { tolerate: /404/ });
    await visit.page.getByRole("heading", { name: "There is no such page" }).waitFor();
    expect(await visit.barriers()).toEqual([]);
    const [page, program] = await Promise.all(
      ["text/html", "application/json"].map((accept) =>
        fetch(`${atlas.address}/no/such/page`, { headers: { accept } }),
      ),
    );
    expect([page?.status, page?.headers.get("content-type")]).toEqual([404, "text/html; charset=utf-8"]);
    expect([program?.status, program?.headers.get("content-type")]).toEqual([404, "application/json; charset=utf-8"]);
  });

  it("says that an opportunity is unknown, beside the list", async () => {
    const visit = await atlas.visit("/opportunities?open=O-999999&lang=en");
    await visit.page.getByText("There is no opportunity with the code “O-999999”").waitFor();
    await visit.page.getByRole("button", { name: "Close" }).click();
    await listIs(visit.page, "141");
    await visit.page.waitForURL(`${atlas.address}/opportunities?lang=en`);
  });

  it("names what the address says and nobody understands, and takes it out", async () => {
    const visit = await atlas.visit("/opportunities?colour=red&stage=GONE&min=-1&stage=OPEN&chain=new-energy&lang=en");
    await visit.page.getByText("“colour, stage, min” in the address").waitFor();
    await listIs(visit.page, "7 ");
    await visit.page.getByRole("button", { name: "Remove from the address" }).click();
    await visit.page.waitForURL(`${atlas.address}/opportunities?chain=new-energy&lang=en`);
  });

  it("says that a chain does not exist (any more), and offers the way out", async () => {
    const visit = await atlas.visit("/opportunities?chain=steam-engines", { tolerate: MADE });
    await visit.page.getByText("产业链 steam-engines 不存在").first().waitFor();
    await visit.page.getByRole("button", { name: "清除全部条件" }).first().click();
    await listIs(visit.page, "141");
  });

  it("begins again when the place in the list is lost", async () => {
    const visit = await atlas.visit("/opportunities?lang=en", {
      tolerate: MADE,
      before: (page) =>
        page.route(/%22after%22/, (route) =>
          route.continue({
            url: route
              .request()
              .url()
              .replace(/%22after%22%3A%22[^%]*/, "%22after%22%3A%22of-yesterday"),
          }),
        ),
    });
    await listIs(visit.page, "141");
    await visit.page.getByRole("button", { name: "Show more" }).scrollIntoViewIfNeeded();
    await visit.page.getByText(/of-yesterday/).waitFor();
    expect(await visit.page.locator(".card").count()).toBe(50);
    await visit.page.unrouteAll();
    await visit.page.getByRole("button", { name: "Start again from the top" }).click();
    await visit.page.getByText(/of-yesterday/).waitFor({ state: "detached" });
    await listIs(visit.page, "141");
  });

  it("searches for the first 200 of 10,000 characters, and says so", async () => {
    const visit = await atlas.visit("/opportunities?lang=en");
    await visit.page.getByRole("searchbox").fill("铝".repeat(10_000));
    await visit.page.getByText("Only the first 200 characters").waitFor();
    await visit.page.getByText("No opportunity passes all of these conditions").waitFor();
    expect(new URL(visit.page.url()).searchParams.get("q")).toHaveLength(200);
    expect(await visit.cutOff()).toEqual([]);
    await visit.page.getByRole("button", { name: "Clear all conditions" }).click();
    await listIs(visit.page, "141");
    expect(await visit.page.getByRole("searchbox").inputValue()).toBe("");
  });

  it("shows markup in the data as text, and runs none of it", async () => {
    const markup = `<script>window.ran = 1</script><img src=x onerror="window.ran = 2">`;
    await atlas.database.writer.transaction(async (transaction) => {
      await transaction.rows(
        sql`UPDATE opportunity SET title_zh = ${markup}, summary_zh = ${markup} WHERE code = ${"O-113"}`,
      );
      await transaction.rows(
        sql`UPDATE source SET url = ${"javascript:window.ran=3"} WHERE id = (SELECT source_id FROM opportunity WHERE code = ${"O-113"})`,
      );
      await transaction.bump("Opportunity");
      await transaction.bump("Source");
    });
    const visit = await atlas.visit("/opportunities?open=O-113");
    await visit.page.getByRole("dialog").getByRole("heading", { name: markup }).waitFor();
    expect(await visit.page.locator(".card h3").first().innerText()).toBe(markup);
    expect(await visit.page.evaluate("window.ran")).toBeUndefined();
    await visit.page.getByRole("dialog").getByText("javascript:window.ran=3").waitFor();
    expect(await visit.page.locator('a[href^="javascript"]').count()).toBe(0);
    expect(await visit.page.locator("main img, dialog img").count()).toBe(0);
  });

  it("says when no answer comes, and asks again when told to", async () => {
    const visit = await atlas.visit("/opportunities?lang=en", {
      tolerate: MADE,
      before: (page) => page.route("**/graphql?**", (route) => route.abort()),
    });
    await visit.page.getByText("The service did not answer. Check the network").first().waitFor();
    expect(await visit.barriers()).toEqual([]);
    await visit.page.unrouteAll();
    await visit.page.locator("section").getByRole("button", { name: "Try again" }).click();
    await listIs(visit.page, "141");
  });

  it("waits for an answer that takes ten seconds, and says that it waits", async () => {
    const visit = await atlas.visit("/opportunities?lang=en", {
      before: (page) =>
        page.route(LIST, async (route) => {
          await new Promise((go) => setTimeout(go, 10_000));
          await route.continue();
        }),
    });
    await visit.page.getByText("The service is slow to answer").waitFor();
    await listIs(visit.page, "141");
  });

  it("shows what there is of a partial answer, and the incident of the rest", async () => {
    const visit = await atlas.visit("/opportunities?lang=en", {
      before: (page) =>
        page.route(LIST, async (route) => {
          const response = await route.fetch();
          const body = (await response.json()) as object;
          const errors = [
            { message: "Internal error.", extensions: { code: "INTERNAL_SERVER_ERROR", incident: "a-1" } },
          ];
          await answer({ ...body, errors })(route);
        }),
    });
    await visit.page.getByText("Some of this could not be had").waitFor();
    await visit.page.getByText("Incident: a-1").waitFor();
    await listIs(visit.page, "141");
  });

  it.each<[string, (route: Route) => Promise<void>, string]>([
    [
      "the service fails",
      answer(
        { errors: [{ message: "Internal error.", extensions: { code: "INTERNAL_SERVER_ERROR", incident: "b-2" } }] },
        500,
      ),
      "Incident: b-2",
    ],
    [
      "something else answers",
      (route) => route.fulfill({ status: 200, contentType: "text/html", body: "<h1>Hi" }),
      "Something went wrong",
    ],
    [
      "a proxy finds nobody",
      (route) => route.fulfill({ status: 502, body: "Bad gateway" }),
      "The service did not answer",
    ],
    [
      "the atlas is an old one",
      answer({ errors: [{ message: "PersistedQueryNotFound", extensions: { code: "PERSISTED_QUERY_NOT_FOUND" } }] }),
      "Longtu has been updated",
    ],
  ])("says so when %s", async (_what, instead, sentence) => {
    const visit = await atlas.visit("/opportunities?lang=en", {
      tolerate: MADE,
      before: (page) => page.route(LIST, instead),
    });
    await visit.page.getByText(sentence).waitFor();
    expect(await visit.page.getByRole("searchbox").isVisible()).toBe(true);
    expect(await visit.barriers()).toEqual([]);
  });
});
