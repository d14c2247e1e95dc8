import { revokeKey, Scope } from "../../src/platform/access";
import { sql } from "../../src/platform/database";
import { onAtlas } from "../support/atlas";
import { identityProvider } from "../support/identity-provider";
import { bearer } from "../support/keys";
import type { Visit } from "../support/visit";

const provider = identityProvider();

onAtlas(
  "signing in",
  (atlas) => {
    beforeAll(() =>
      atlas.database.writer.transaction(async (transaction) => {
        await transaction.rows(sql`UPDATE opportunity SET publication = ${"DRAFT"} WHERE code = ${"O-113"}`);
        await transaction.bump("Opportunity");
      }),
    );

    const countIs = ({ page }: Visit, count: number) =>
      page
        .locator("#opportunity-count")
        .filter({ hasText: new RegExp(`^${count} `) })
        .waitFor();
    const signIn = async ({ page }: Visit, credential: string) => {
      await page.getByRole("button", { name: "Sign in" }).click();
      await page.getByLabel("Token or key", { exact: true }).fill(credential);
      await page.getByRole("dialog").getByRole("button", { name: "Sign in" }).click();
    };
    const kept = ({ page }: Visit) =>
      page.evaluate<unknown[]>("[sessionStorage.length, localStorage.length, document.cookie, location.search]");

    it("shows a person what the person may see, by keyboard alone, and nothing of it afterwards", async () => {
      const token = provider.token();
      const addresses: string[] = [];
      const visit = await atlas.visit("/opportunities?lang=en");
      const { page } = visit;
      page.on("request", (request) => addresses.push(request.url()));
      await countIs(visit, 140);
      await page.getByRole("button", { name: "Sign in" }).focus();
      await page.keyboard.press("Enter");
      expect(await visit.focused()).toMatch(/^input/);
      expect(await visit.barriers()).toEqual([]);
      await page.keyboard.insertText(`Bearer ${token} `);
      await page.keyboard.press("Enter");
      await page.getByText("zhang · promotion office", { exact: true }).waitFor();
      await countIs(visit, 141);
      expect(await visit.focused()).toMatch(/^main/);
      expect(await kept(visit)).toEqual([1, 0, "", "?lang=en"]);
      expect(addresses.filter((address) => address.includes(token))).toEqual([]);

      await page.reload();
      await countIs(visit, 141);
      await page.goto(`${atlas.address}/opportunities?open=O-113&lang=en`);
      await page.getByRole("dialog").getByText("Source and date").waitFor();

      await page.getByRole("dialog").getByRole("button", { name: "Close" }).click();
      await page.getByRole("button", { name: "Sign out" }).click();
      await countIs(visit, 140);
      expect(await kept(visit)).toEqual([0, 0, "", "?lang=en"]);
      await page.goBack();
      await page.getByText("There is no opportunity with the code “O-113”").waitFor();
    });

    it("is for one tab: another is anonymous", async () => {
      const visit = await atlas.visit("/opportunities?lang=en");
      await signIn(visit, provider.token());
      await countIs(visit, 141);
      const other = await visit.page.context().newPage();
      await other.goto(`${atlas.address}/opportunities?lang=en`);
      await other.getByRole("button", { name: "Sign in" }).waitFor();
      await other.locator("#opportunity-count").filter({ hasText: /^140 / }).waitFor();
    });

    it("names a department with its organization, and an application by its key", async () => {
      const visit = await atlas.visit("/about?lang=en");
      const [organization] = await atlas.database.reader.rows<{ code: string }>(
        sql`SELECT code FROM organization LIMIT 1`,
      );
      const code = organization?.code ?? "";
      await signIn(visit, provider.token({ claims: { longtu_role: "DEPARTMENT", longtu_organization: code } }));
      await visit.page.getByText(`zhang · chain department · ${code}`, { exact: true }).waitFor();
      await visit.page.getByRole("button", { name: "Sign out" }).click();
      const key = (await bearer(atlas.database, [Scope.READ_INTERNAL])).replace("Bearer ", "");
      await signIn(visit, key);
      await visit.page.getByText(/^Application /).waitFor();
      await visit.page.goto(`${atlas.address}/opportunities?lang=en`);
      await countIs(visit, 141);
    });

    it.each([
      ["words", "not a token", "This is no token or key"],
      ["Chinese", "令牌", "This is no token or key"],
      ["an expired token", provider.token({ claims: { exp: 1 } }), "This token or key is not valid"],
      ["a key that there is not", "no-such-key", "This token or key is not valid"],
      ["markup", "<script>window.ran=1</script>", "This token or key is not valid"],
    ])("does not take %s, says so, and keeps nothing", async (_what, credential, sentence) => {
      const visit = await atlas.visit("/opportunities?lang=en", { tolerate: /Failed to load resource/ });
      await countIs(visit, 140);
      await signIn(visit, credential);
      await visit.page.getByRole("alert").getByText(sentence).waitFor();
      expect(await visit.barriers()).toEqual([]);
      expect(await kept(visit)).toEqual([0, 0, "", "?lang=en"]);
      await visit.page.keyboard.press("Escape");
      await visit.page.getByRole("dialog").waitFor({ state: "detached" });
      expect(await visit.focused()).toBe("button Sign in");
      await countIs(visit, 140);
    });

    it.each([390, 1440])("signs out whoever's key was revoked, says so, and goes on at %d px", async (width) => {
      const key = (await bearer(atlas.database, [Scope.READ_INTERNAL])).replace("Bearer ", "");
      const visit = await atlas.visit("/opportunities?lang=en", { width, tolerate: /Failed to load resource/ });
      await signIn(visit, key);
      await countIs(visit, 141);
      expect(await visit.cutOff()).toEqual([]);
      const prefix = /Application (\S+)/.exec(await visit.page.getByText(/^Application /).innerText())?.[1] ?? "";
      expect(await revokeKey(atlas.database, prefix, new Date())).toBe(true);
      await visit.page.getByRole("searchbox").fill("铝用");
      await visit.page.getByText("Your token or key is not valid any more").waitFor();
      await visit.page.getByRole("button", { name: "Sign in" }).waitFor();
      expect(new URL(visit.page.url()).searchParams.get("q")).toBe("铝用");
      expect((await kept(visit)).slice(0, 2)).toEqual([0, 0]);
      expect(await visit.barriers()).toEqual([]);
      expect(await visit.cutOff()).toEqual([]);
      await visit.page.getByRole("button", { name: "Understood" }).click();
      await visit.page.getByText("Your token or key is not valid any more").waitFor({ state: "detached" });
    });

    it("names the province of the data in its header", async () => {
      const { regions } = await atlas.ask<{ regions: { nodes: { name: string }[] } }>(
        "{ regions(filter: { side: { eq: HOME }, level: { eq: PROVINCE } }) { nodes { name } } }",
      );
      const visit = await atlas.visit("/about");
      await visit.page.getByRole("banner").getByText(`${regions.nodes[0]?.name}招商引资图谱`).waitFor();
    });
  },
  provider.settings,
);
