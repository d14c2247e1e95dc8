import { join } from "node:path";
import { seed } from "../../src/app/seeding";
import { onAtlas } from "../support/atlas";
import { downloaded } from "../support/downloaded";
import { identityProvider } from "../support/identity-provider";
import type { Visit } from "../support/visit";

const provider = identityProvider();
const OFFICE = provider.token({ claims: { longtu_role: "OFFICE", longtu_organization: undefined } });
const SCHEME = "chain-team-quarterly";
const TASK = "T-GS-2024-FUNDS-IIT";

interface Standing {
  rank: number;
  total: string;
  organization: { code: string; name: string };
  contributions: { explanation: string; points: string | null }[];
}

onAtlas(
  "tasks and appraisal, for those who work here",
  (atlas) => {
    const call = async <Data>(query: string): Promise<Data> => {
      const response = await fetch(`${atlas.address}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", authorization: `Bearer ${OFFICE}`, "accept-language": "en" },
        body: JSON.stringify({ query }),
      });
      const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
      expect(errors).toBeUndefined();
      return data;
    };
    const done = async (mutation: string) => {
      const { answer } = await call<{ answer: { userErrors: unknown[] } }>(
        `mutation { answer: ${mutation} { userErrors { code message } } }`,
      );
      expect({ mutation, ...answer }).toEqual({ mutation, userErrors: [] });
    };
    const signIn = async ({ page }: Visit) => {
      await page.getByRole("button", { name: "Sign in" }).click();
      await page.getByLabel("Token or key", { exact: true }).fill(OFFICE);
      await page.getByRole("dialog").getByRole("button", { name: "Sign in" }).click();
      await page.getByRole("button", { name: "Sign out" }).waitFor();
    };
    const appraisal = ({ page }: Visit) => page.getByRole("figure", { name: "Appraisal" });

    beforeAll(async () => {
      await seed(atlas.database, { directory: join(__dirname, "../../seeds/appraisal") });
      for (const quarter of ["2024-Q2", "2024-Q3"]) {
        await done(`openAppraisal(input: { scheme: "${SCHEME}", quarter: "${quarter}" })`);
      }
      const { organizations } = await call<{ organizations: { nodes: { code: string }[] } }>(
        "{ organizations(first: 2, filter: { kind: { eq: CHAIN_LEAD_DEPARTMENT } }) { nodes { code } } }",
      );
      for (const [index, { code }] of organizations.nodes.entries()) {
        await done(`enterAppraisalValue(input: { code: "${SCHEME}/2024-Q3", indicator: "${SCHEME}/fit", organization: "${code}",
          value: "${90 - 40 * index}", reason: "Minutes of the meeting" })`);
      }
      await done(`reportProgress(input: { task: "${TASK}", month: "2024-01", value: "500000" })`);
      await done(`reportProgress(input: { task: "${TASK}", month: "2024-02", value: "250000" })`);
    }, 60_000);

    it("shows nobody else that there is an appraisal, or how far a task is", async () => {
      const visit = await atlas.visit("/delivery?metric=FUNDS_IN_PLACE&lang=en");
      await visit.page.getByText("CNY 360 billion").first().waitFor();
      expect(await appraisal(visit).count()).toBe(0);
      expect(await visit.page.getByRole("heading", { name: /Progress/ }).count()).toBe(0);
    });

    it("ranks the units of a quarter with the points of each indicator, as the API gives them", async () => {
      const { appraisal: known } = await call<{ appraisal: { ranking: Standing[] } }>(
        `{ appraisal(scheme: "${SCHEME}", quarter: "2024-Q3") { ranking { rank total organization { code name } contributions { explanation points } } } }`,
      );
      const visit = await atlas.visit("/delivery?lang=en");
      await signIn(visit);
      const units = appraisal(visit).locator(".funnels > li");
      await units.first().waitFor();
      expect(await units.locator("summary").allInnerTexts()).toEqual(
        known.ranking.map(({ rank, total, organization }) => `${rank} · ${organization.name} ${total} points`),
      );
      const widths = await units
        .first()
        .locator(".parts > span")
        .evaluateAll((bars) => bars.map((bar) => Number.parseFloat(bar.getAttribute("style")?.split(":")[1] ?? "")));
      const [first] = known.ranking;
      expect(widths).toEqual(
        first?.contributions.map(
          ({ points }) => expect.closeTo((100 * Number(points)) / Number(first.total), 3) as number,
        ),
      );
      // by keyboard: a unit is opened, and says where its points come from
      await units.first().locator("summary").focus();
      await visit.page.keyboard.press("Enter");
      await units.first().getByText("90 of 100 is 90 %, weight 20, in proportion: 18 points.").waitFor();
      await units.first().getByText("Minutes of the meeting").waitFor();
      expect(await visit.barriers()).toEqual([]);

      await appraisal(visit)
        .getByLabel("Quarter")
        .selectOption(`2024-Q2 · ${await schemeName()}`);
      await visit.page.waitForURL(/round=chain-team-quarterly%2F2024-Q2/);
      await visit.page.goBack();
      await appraisal(visit).getByRole("tab", { name: "Table" }).click();
      const lines = await downloaded(visit.page, appraisal(visit).getByRole("button", { name: "Download CSV" }));
      expect(lines[0]).toBe("\uFEFFPlace,Unit,Total,Indicator,Value,Target,Reported,Verified,Points,Why");
      expect(lines.slice(1).filter(Boolean)).toHaveLength(known.ranking.length * (first?.contributions.length ?? 0));
      for (const width of [320, 390]) {
        await visit.page.setViewportSize({ width, height: 844 });
        expect(await visit.cutOff()).toEqual([]);
      }
    });

    it("says so when there is no such quarter, and keeps the choice of those that are", async () => {
      const visit = await atlas.visit("/delivery?lang=en&round=steam%2F1890-Q1");
      await signIn(visit);
      await appraisal(visit).getByText("There is no such appraisal.").waitFor();
      await appraisal(visit).getByLabel("Quarter").selectOption(`${SCHEME}/2024-Q3`);
      await appraisal(visit).getByText("Still open: computed as of").waitFor();
    });

    it("shows a task's months to those whose work it is", async () => {
      const visit = await atlas.visit("/delivery?lang=en&metric=FUNDS_IN_PLACE&year=2024");
      await signIn(visit);
      await done(`reportProgress(input: { task: "T-GS-2024-FUNDS", month: "2024-01", value: "7000000" })`);
      await done(`reportProgress(input: { task: "T-GS-2024-FUNDS", month: "2024-02", value: "14000000" })`);
      await visit.page.reload();
      const card = visit.page.getByRole("figure").nth(2).locator(".funnels > li").filter({ hasText: "Province 2024" });
      await card.getByRole("heading", { name: "Progress · overdue" }).waitFor();
      await card.getByText("CNY 210 billion, 30% of the target").waitFor();
      const months = await card.locator(".breakdown").first().locator(".funnel-bar").allInnerTexts();
      expect(months.map((text) => text.replace(/\s+/g, " ").trim())).toEqual([
        "Jan 2024 CNY 70 billion",
        "Feb 2024 CNY 140 billion",
      ]);
    });

    const schemeName = async () => {
      const { appraisalScheme } = await call<{ appraisalScheme: { name: string } }>(
        `{ appraisalScheme(code: "${SCHEME}") { name } }`,
      );
      return appraisalScheme.name;
    };
  },
  provider.settings,
);
