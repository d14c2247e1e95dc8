import type { FastifyRequest } from "fastify";
import { loggedError, loggedRequest } from "../../src/app/log";
import { contactOf, dueDay, workingDaysLate } from "../../src/delivery/inquiry/inquiry.rules";
import { sql } from "../../src/platform/database";
import { onEachSeededDatabase } from "../support/harness";
import { CONTACT, InquiryDesk } from "../support/inquiry-desk";
import type { Writer } from "../support/writers";

describe("the clock of an answer", () => {
  it.each([
    ["2026-11-23", 3, "2026-11-26"],
    ["2026-11-26", 3, "2026-12-01"],
    ["2026-11-28", 1, "2026-11-30"],
    ["2026-11-29", 5, "2026-12-04"],
    ["2026-12-31", 1, "2027-01-01"],
  ])("asked on %s, due after %i working days, on %s", (day, count, due) => expect(dueDay(day, count)).toBe(due));

  it.each([
    ["2026-11-26", "2026-11-23", 0],
    ["2026-11-26", "2026-11-26", 0],
    ["2026-11-26", "2026-11-27", 1],
    ["2026-11-27", "2026-11-28", 1],
    ["2026-11-27", "2026-11-30", 1],
    ["2026-11-27", "2026-12-04", 5],
  ])("due on %s, on %s it is %i late", (due, day, late) => expect(workingDaysLate(due, day)).toBe(late));

  it.each([
    [" Buyer@Investor.example ", CONTACT],
    ["+86 (0931) 123-4567", "+8609311234567"],
    ["1234", null],
    ["buyer@", null],
    ["a b@c.example", null],
    ["+86 931 call me", null],
    [`${"a".repeat(250)}@b.example`, null],
    ["", null],
  ])("a contact %j is stored as %j", (text, stored) => expect(contactOf(text)).toBe(stored));
});

it("an error is logged without the values of the statement that failed", () => {
  const error = Object.assign(new Error("CHECK constraint failed"), {
    code: "23514",
    parameters: [CONTACT],
    detail: `Failing row contains (${CONTACT})`,
    driverError: new Error(CONTACT),
  });
  const logged = JSON.stringify(loggedError(error));
  expect(logged).not.toContain(CONTACT);
  expect(logged).toContain("CHECK constraint failed");
  expect(logged).toContain("23514");
});

it.each([
  ["/opportunities?inquiry=CODE&open=O-132", "/opportunities?inquiry=inq-…&open=O-132"],
  ["/graphql?variables=%7B%22code%22%3A%22CODE%22%7D", "/graphql?variables=%7B%22code%22%3A%22inq-…%22%7D"],
])("a request is logged without the code of an inquiry: %s", (url, logged) => {
  const code = `inq-${"0f".repeat(16)}`;
  const request = { method: "GET", url: url.replace("CODE", code), host: "a", ip: "b", socket: {} };
  expect(loggedRequest(request as FastifyRequest)).toMatchObject({ method: "GET", url: logged });
});

onEachSeededDatabase("inquiries", (db) => {
  let desk: InquiryDesk;
  beforeAll(async () => {
    desk = await InquiryDesk.open(db);
  });
  afterAll(() => desk.close());

  const seen = async (writer: Writer, code: string) => {
    const { data } = await desk.application.ask<{
      inquiry: object | null;
      node: object | null;
      inquiries: { totalCount: number };
    }>(
      `query ($code: String!, $id: ID!) { inquiry(code: $code) { code company contact message amount { amount } opportunity { code } }
        node(id: $id) { id } inquiries(filter: { code: { eq: $code } }) { totalCount nodes { contact } facets { status { count } } } }`,
      { code, id: `Inquiry:${code}` },
      desk.writers.as(writer),
    );
    return data;
  };

  it("answer with a code that is a receipt, and show nothing else to whoever holds it", async () => {
    const sent = await desk.submit({ company: " 某某新能源公司 ", amount: { amount: "2.5" }, message: "一\r\n二\n" });
    const code = sent.record?.code ?? "";
    expect(sent.userErrors).toEqual([]);
    expect(code).toMatch(/^inq-[0-9a-f]{32}$/);
    const told = {
      code,
      status: "OPEN",
      answer: null,
      opportunity: { code: desk.opportunities.ofChain },
      clock: { dueOn: "2026-11-26", answeredOn: null, isLate: false, workingDaysLate: 0 },
    };
    expect(sent.record).toMatchObject(told);
    for (const writer of ["anonymous", "departmentB", "office"] as const) {
      expect(await desk.receipt(code, writer)).toMatchObject(told);
    }
    expect(await desk.receipt(`inq-${"0".repeat(32)}`)).toBeNull();
    expect((await seen("office", code)).inquiry).toEqual({
      code,
      company: "某某新能源公司",
      contact: CONTACT,
      message: "一\n二",
      amount: { amount: "2.5" },
      opportunity: { code: desk.opportunities.ofChain },
    });
  });

  it("are seen by those responsible, answered by them, and not there for anybody else", async () => {
    const codes = {
      chain: await desk.submitted(),
      region: await desk.submitted({ opportunity: desk.opportunities.ofRegion }),
      free: await desk.submitted({ opportunity: null }),
    };
    const sees: Record<string, (keyof typeof codes)[]> = {
      anonymous: [],
      reader: [],
      departmentA: ["chain"],
      departmentB: [],
      government: ["region"],
      office: ["chain", "region", "free"],
      app: ["chain", "region", "free"],
    };
    for (const [writer, kinds] of Object.entries(sees)) {
      for (const [kind, code] of Object.entries(codes)) {
        const found = await seen(writer as Writer, code);
        const isSeen = kinds.some((one) => one === kind);
        expect({ writer, kind, isSeen: found.inquiry !== null }).toEqual({ writer, kind, isSeen });
        expect(found.inquiries.totalCount).toBe(isSeen ? 1 : 0);
        expect(found.node === null).toBe(!isSeen);
        if (!isSeen) expect(JSON.stringify(found)).not.toContain(CONTACT);
        const file = await desk.application.inject({
          method: "GET",
          url: `/export/inquiries.csv?filter=${encodeURIComponent(JSON.stringify({ code: { eq: code } }))}`,
          headers: desk.writers.as(writer as Writer).headers ?? {},
        });
        expect(file.body.includes(CONTACT)).toBe(isSeen);
      }
    }
    const before = await desk.counts();
    const answer = (writer: Writer, code: string) => desk.answer(writer, code, 1, "可以。");
    const missing = `inq-${"0".repeat(32)}`;
    const [foreign, never] = [await answer("departmentB", codes.chain), await answer("departmentB", missing)];
    expect(JSON.stringify(foreign).replaceAll(codes.chain, missing)).toBe(JSON.stringify(never));
    expect(foreign).toMatchObject({ record: null, userErrors: [{ code: "NOT_FOUND", path: ["input", "code"] }] });
    expect((await answer("government", codes.free)).userErrors).toMatchObject([{ code: "NOT_FOUND" }]);
    expect((await answer("anonymous", codes.chain)).errors).toEqual(["UNAUTHENTICATED"]);
    expect((await answer("reader", codes.chain)).errors).toEqual(["FORBIDDEN"]);
    expect(await desk.counts()).toEqual(before);
    expect((await answer("departmentA", codes.chain)).record).toMatchObject({ version: 2, status: "ANSWERED" });
    expect((await answer("government", codes.region)).record).toMatchObject({ version: 2 });
  });

  it("are answered once, corrected by new versions, and the audit knows all but the contact", async () => {
    const code = await desk.submitted();
    const answer = (version: number, text: string) => desk.answer("departmentA", code, version, text);
    expect((await answer(1, "第一行\r\n第二行\n")).record).toMatchObject({ version: 2, answer: "第一行\n第二行" });
    expect((await answer(1, "冲突")).userErrors).toMatchObject([{ code: "VERSION_CONFLICT" }]);
    expect((await answer(2, "更正")).record).toMatchObject({
      version: 3,
      clock: { answeredOn: "2026-11-23", isLate: false },
    });
    expect(await desk.receipt(code)).toMatchObject({
      status: "ANSWERED",
      answer: "更正",
      clock: { answeredOn: "2026-11-23" },
    });
    for (const text of ["", " \n", "一\t二", "长".repeat(4_001)]) {
      expect((await answer(3, text)).userErrors).toMatchObject([{ code: "INVALID", path: ["input", "answer"] }]);
    }
    const entries = await db.database.reader.rows<{
      action: string;
      actor_kind: string;
      before: string | null;
      after: string;
    }>(sql`SELECT action, actor_kind, before, after FROM audit_entry WHERE subject_code = ${code} ORDER BY id`);
    expect(entries.map(({ action, actor_kind: kind }) => `${action} ${kind}`)).toEqual([
      "submitInquiry anonymous",
      "answerInquiry person",
      "answerInquiry person",
    ]);
    expect(JSON.stringify(entries)).not.toContain(CONTACT);
    expect(entries[2]?.before).toContain("第一行");
    expect(entries[2]?.after).toContain("更正");
  });

  it("of several answers to one version take one", async () => {
    const code = await desk.submitted();
    const answers = await Promise.all(
      ["一", "二", "三", "四"].map((answer) => desk.answer("departmentA", code, 1, answer)),
    );
    expect(answers.filter(({ record }) => record !== null)).toHaveLength(1);
    expect(answers.flatMap(({ userErrors }) => userErrors.map((one) => one.code))).toEqual(
      Array(3).fill("VERSION_CONFLICT"),
    );
  });
});
