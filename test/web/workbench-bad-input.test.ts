import type { Route } from "playwright-core";
import { sql } from "../../src/platform/database";
import { onAtlas } from "../support/atlas";
import type { Visit } from "../support/visit";

onAtlas("what the workbench does not expect", (atlas) => {
  const firstCard = ({ page }: Visit) => page.locator(".card.match").first();

  it("names what it does not know: an enterprise, an opportunity, a segment, a name in the address", async () => {
    const visit = await atlas.visit("/workbench?enterprise=no-such&colour=red");
    await visit.page.getByText("没有代码为“no-such”的企业").waitFor();
    await visit.page.getByText("地址中的“colour”已不再适用").waitFor();
    const other = await atlas.visit("/workbench?by=opportunity&opportunity=O-999&lang=en");
    await other.page.getByText("There is no opportunity with the code “O-999”").waitFor();
    const tolerate = /Failed to load resource/;
    const third = await atlas.visit("/workbench?by=investor&makes=no-such&lang=en", { tolerate });
    await third.page
      .getByRole("figure")
      .getByText(/no-such/)
      .waitFor();
    const pair = await atlas.visit("/workbench?enterprise=baowu-carbon&open=O-999&lang=en", { tolerate });
    await pair.page
      .getByRole("dialog")
      .getByText(/O-999 does not exist/)
      .waitFor();
  });

  it("says with the API's words that not all weights may be zero", async () => {
    const weights = [
      "segmentFit",
      "proximity",
      "resourceFit",
      "capitalFit",
      "homeRegion",
      "fundTies",
      "trackRecord",
      "policyAdvantage",
    ];
    const visit = await atlas.visit(
      `/workbench?enterprise=baowu-carbon&${weights.map((name) => `${name}=0`).join("&")}`,
      {
        tolerate: /Failed to load resource/,
      },
    );
    await visit.page.getByText("权重不得全为零").waitFor();
    await visit.page.getByRole("button", { name: "恢复缺省权重" }).click();
    await firstCard(visit).waitFor();
  });

  it("says when no answer comes, when it takes long, and when a part of it fails", async () => {
    const ASKED = /%22baowu-carbon%22/;
    const visit = await atlas.visit("/workbench?enterprise=baowu-carbon&lang=en", {
      tolerate: /Failed to load resource/,
      before: (page) => page.route(ASKED, (route) => route.abort()),
    });
    await visit.page.getByText("The service did not answer").waitFor();
    await visit.page.unrouteAll();
    await visit.page.route(ASKED, async (route) => {
      await new Promise((go) => setTimeout(go, 4_000));
      await route.continue();
    });
    await visit.page.getByRole("button", { name: "Try again" }).click();
    await visit.page.getByText("The service is slow to answer").waitFor();
    await firstCard(visit).waitFor();
    await visit.page.unrouteAll();
    const incident = { message: "Internal error.", extensions: { code: "INTERNAL_SERVER_ERROR", incident: "c-3" } };
    await visit.page.route(ASKED, async (route: Route) => {
      const body = (await (await route.fetch()).json()) as object;
      await route.fulfill({ contentType: "application/json", body: JSON.stringify({ ...body, errors: [incident] }) });
    });
    await visit.page.reload();
    await visit.page.getByText("Incident: c-3").waitFor();
    await firstCard(visit).waitFor();
  });

  it("shows markup in names and in the address as text, and runs none of it", async () => {
    const markup = `<img src=x onerror="window.ran = 1">`;
    await atlas.database.writer.transaction(async (transaction) => {
      await transaction.rows(sql`UPDATE enterprise SET name_zh = ${markup} WHERE code = ${"baowu-carbon"}`);
      await transaction.bump("Enterprise");
    });
    const visit = await atlas.visit(
      `/workbench?enterprise=baowu-carbon&pick=baowu-carbon:O-001&open=O-001&why=${encodeURIComponent(markup)}`,
    );
    await visit.page.getByRole("heading", { name: `适合${markup}的投资机会` }).waitFor();
    await visit.page.getByRole("dialog").getByRole("heading", { name: markup }).waitFor();
    expect(await visit.page.evaluate("window.ran")).toBeUndefined();
    expect(await visit.page.locator("main img, dialog img").count()).toBe(0);
  });
});
