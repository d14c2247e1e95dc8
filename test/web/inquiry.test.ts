import { sql } from "../../src/platform/database";
import { onAtlas } from "../support/atlas";
import type { Visit } from "../support/visit";

const SHEET = "/opportunities?open=O-132";

onAtlas("an inquiry", (atlas) => {
  const fill = async (visit: Visit, contact: string) => {
    const { page } = visit;
    await page.getByText("咨询这个机会").click();
    await page.getByLabel("企业名称").fill("某某新能源公司");
    await page.getByLabel("邮箱或电话").fill(contact);
    await page.getByLabel("拟投资额").fill("2.5");
    await page.getByLabel("您的问题").fill("供地条件?\n何时可以开工?");
  };
  const send = (visit: Visit) => visit.page.getByRole("button", { name: "提交咨询" }).click();
  const inquiries = () =>
    atlas.database.reader.rows<{ code: string; contact: string; message: string; amount_wan: number }>(
      sql`SELECT code, contact, message, amount_wan FROM inquiry ORDER BY id`,
    );

  it("says within what time it is answered, shows complaints at their fields, and then its clock, at an address that stays", async () => {
    const { inquiryTerms } = await atlas.ask<{ inquiryTerms: { workingDays: number; dueOn: string } }>(
      "{ inquiryTerms { workingDays dueOn } }",
    );
    expect(inquiryTerms).toEqual({ workingDays: 3, dueOn: "2026-11-26" });
    const visit = await atlas.visit(SHEET);
    const { page } = visit;
    await fill(visit, "请联系我");
    await page.getByText("3 个工作日内答复:今天提交,最迟 2026年11月26日").waitFor();
    await send(visit);
    const contact = page.getByLabel("邮箱或电话");
    await page.getByText("“请联系我”既不是邮箱").waitFor();
    expect(await contact.getAttribute("aria-invalid")).toBe("true");
    expect(await visit.focused()).toMatch(/^input/);
    expect(await page.getByLabel("您的问题").inputValue()).toBe("供地条件?\n何时可以开工?");
    expect(await visit.barriers()).toEqual([]);
    expect(await inquiries()).toEqual([]);
    await contact.fill("buyer@investor.example");
    await send(visit);
    await page.getByRole("heading", { name: "您的咨询" }).waitFor();
    const [stored] = await inquiries();
    expect(stored).toMatchObject({
      contact: "buyer@investor.example",
      message: "供地条件?\n何时可以开工?",
      amount_wan: 25_000,
    });
    const code = stored?.code ?? "";
    for (const text of ["待答复", "2026年11月26日", code]) await page.getByText(text, { exact: true }).waitFor();
    expect(new URL(page.url()).searchParams.get("inquiry")).toBe(code);
    expect(await visit.focused()).toBe("h3 您的咨询");
    expect(await visit.barriers()).toEqual([]);
    await page.reload();
    await page.getByText(code, { exact: true }).waitFor();
    await page.goBack();
    await page.getByText("咨询这个机会").waitFor();
    expect(await page.getByText(code, { exact: true }).count()).toBe(0);
  });

  it("tells lateness in words, in both languages, on a phone, on paper, and the answer in its lines", async () => {
    const code = `inq-${"1".repeat(32)}`;
    await atlas.database.writer.transaction((tx) =>
      tx.run(sql`INSERT INTO inquiry (id, code, opportunity_id, company, contact, message, locale, status, submitted_at, due_on)
        VALUES (900, ${code}, (SELECT id FROM opportunity WHERE code = 'O-132'), 'a', 'a@b.example', 'a', 'zh', 'OPEN',
        '2026-11-12T08:00:00.000Z', '2026-11-17')`),
    );
    for (const [width, lang, words] of [
      [390, "zh", "待答复,已逾期 4 个工作日"],
      [1440, "en", "Waiting, 4 working day(s) late"],
    ] as const) {
      const visit = await atlas.visit(`${SHEET}&inquiry=${code}&lang=${lang}`, { width });
      await visit.page.getByText(words).waitFor();
      expect(await visit.barriers()).toEqual([]);
      expect(await visit.cutOff()).toEqual([]);
    }
    await atlas.database.writer.transaction((tx) =>
      tx.run(
        sql`UPDATE inquiry SET status = 'ANSWERED', answered_on = '2026-11-20', answer = ${"一\n二"}, version = 2 WHERE code = ${code}`,
      ),
    );
    const visit = await atlas.visit(`${SHEET}&inquiry=${code}`);
    await visit.page.getByText("2026年11月20日 答复,逾期 3 个工作日").waitFor();
    expect(await visit.page.locator(".lines").innerText()).toBe("一\n二");
    await visit.page.emulateMedia({ media: "print" });
    expect(await visit.page.locator(".lines").isVisible()).toBe(true);
    expect(await visit.page.getByRole("button", { name: "再问一个" }).isVisible()).toBe(false);
  });

  it.each([
    ["zh", "拟投资额", "提交咨询", "1e5", "“1e5”不是数额:须为大于0的数,单位亿元,小数点后最多4位。"],
    ["zh", "拟投资额", "提交咨询", "0.00", "“0.00”不是数额"],
    ["en", "Amount", "Send", "2,5", "“2,5” is no amount: a number above 0 is wanted, in CNY 100 million"],
    ["en", "Amount", "Send", "0.00001", "“0.00001” is no amount"],
    ["en", "Amount", "Send", "-3", "“-3” is no amount"],
    ["en", "Amount", "Send", "9".repeat(40), `“${"9".repeat(40)}” is no amount`],
  ])(
    "names a wrong amount and the cause at its field, and sends nothing (%s, %s, %s, %s)",
    async (lang, name, button, amount, sentence) => {
      const before = await inquiries();
      const visit = await atlas.visit(`${SHEET}&lang=${lang}`, { width: 390 });
      const { page } = visit;
      await page.locator("details.inquiry summary").click();
      const boxes = page.locator("details.inquiry :is(input, textarea)");
      for (const [index, text] of ["公司", "buyer@investor.example", amount, "?"].entries())
        await boxes.nth(index).fill(text);
      await page.getByRole("button", { name: button, exact: true }).click();
      const box = page.getByRole("textbox", { name });
      const complaint = page.locator(`[id="${await box.getAttribute("aria-describedby")}"]`);
      await complaint.getByText(sentence).waitFor();
      expect([await box.getAttribute("aria-invalid"), await box.inputValue()]).toEqual(["true", amount]);
      expect(await box.evaluate((one) => one === document.activeElement)).toBe(true);
      expect(await visit.cutOff()).toEqual([]);
      expect(await visit.barriers()).toEqual([]);
      expect(await inquiries()).toEqual(before);
    },
  );

  it("says that there is none with a code", async () => {
    const visit = await atlas.visit(`${SHEET}&inquiry=inq-none`);
    await visit.page.getByRole("alert").getByText("没有代码为“inq-none”的咨询。").waitFor();
    await visit.page.getByRole("button", { name: "再问一个" }).click();
    await visit.page.getByText("咨询这个机会").waitFor();
  });

  it("loses nothing that was typed when it cannot be sent, nor when the sheet closes, and is sent by the keyboard alone", async () => {
    const before = (await inquiries()).length;
    const visit = await atlas.visit(SHEET, {
      tolerate: /ERR_FAILED|ERR_INTERNET_DISCONNECTED|Failed to load resource/,
    });
    const { page } = visit;
    await fill(visit, "+86 931 1234567");
    await page.route("**/graphql", (route) => route.abort());
    await send(visit);
    await page.getByText("没有收到服务的答复").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.goBack();
    await page.getByText("咨询这个机会").focus();
    await page.keyboard.press("Enter");
    expect(await page.getByLabel("您的问题").inputValue()).toBe("供地条件?\n何时可以开工?");
    await page.unroute("**/graphql");
    for (const name of ["企业名称", "邮箱或电话", "拟投资额", "您的问题"]) {
      await page.keyboard.press("Tab");
      expect(await page.getByLabel(name).evaluate((box) => box === document.activeElement)).toBe(true);
    }
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "您的咨询" }).waitFor();
    expect(await inquiries()).toHaveLength(before + 1);
    expect((await inquiries()).at(-1)?.contact).toBe("+869311234567");
  });

  it("shows what the service says when too much was sent, and is not cut off with its form open", async () => {
    const refused = { errors: [{ message: "该地址一小时内提交过多。", extensions: { code: "RATE_LIMITED" } }] };
    for (const width of [390, 1440]) {
      const visit = await atlas.visit(SHEET, {
        width,
        tolerate: /429/,
        before: (page) =>
          page.route("**/graphql", (route) => route.fulfill({ status: 429, body: JSON.stringify(refused) })),
      });
      await fill(visit, "buyer@investor.example");
      await send(visit);
      await visit.page.getByRole("alert").getByText("该地址一小时内提交过多。").waitFor();
      expect(await visit.cutOff()).toEqual([]);
      expect(await visit.barriers()).toEqual([]);
    }
  });
});
