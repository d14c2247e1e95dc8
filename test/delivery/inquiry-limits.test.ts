import { openApplication } from "../support/application";
import { sql } from "../../src/platform/database";
import { onEachSeededDatabase } from "../support/harness";
import { CONTACT, InquiryDesk } from "../support/inquiry-desk";

onEachSeededDatabase("inquiries that cannot be, that come again, that are too many", (db) => {
  let desk: InquiryDesk;
  beforeAll(async () => {
    desk = await InquiryDesk.open(db);
  });
  afterAll(() => desk.close());

  it("complain of everything that is wrong at once, in the language of whoever asks, and store nothing", async () => {
    const before = await desk.counts();
    const refused = await desk.submit({
      opportunity: "nowhere",
      company: " ",
      contact: "call me",
      message: "x".repeat(4_001),
      amount: { amount: "-1" },
    });
    expect(refused.record).toBeNull();
    expect(refused.userErrors.map(({ code, path }) => `${code} ${path.join(".")}`).sort()).toEqual([
      "INVALID input.amount",
      "INVALID input.company",
      "INVALID input.contact",
      "INVALID input.message",
      "UNKNOWN_REFERENCE input.opportunity",
    ]);
    expect(refused.userErrors.find(({ path }) => path[1] === "contact")?.message).toContain('"call me"');
    const [told] = (await desk.submit({ contact: "call me" }, "anonymous", "zh")).userErrors;
    expect(told?.message).toContain("既不是邮箱");
    expect(await desk.counts()).toEqual(before);
  });

  it.each([
    ["a company of two lines", { company: "一\n二" }, "company"],
    ["a company too long", { company: "长".repeat(301) }, "company"],
    ["a tab in the message", { message: "a\tb" }, "message"],
    ["an empty message", { message: "\r\n " }, "message"],
    ["a damaged message", { message: "a\ufffdb" }, "message"],
    ["an amount of nothing", { amount: { amount: "0" } }, "amount"],
    ["an amount in part of 10,000 yuan", { amount: { amount: "1", unit: "YUAN" } }, "amount"],
    ["a key too long", { idempotencyKey: "k".repeat(101) }, "idempotencyKey"],
  ])("refuse %s", async (_, changes, path) => {
    const before = await desk.counts();
    for (const writer of ["anonymous", "office"] as const) {
      const { record, userErrors } = await desk.submit(changes, writer);
      expect(record).toBeNull();
      expect(userErrors).toMatchObject([{ path: ["input", path] }]);
    }
    expect(await desk.counts()).toEqual(before);
  });

  it("know no opportunity that is a draft, whoever asks", async () => {
    const { draft } = desk.opportunities;
    for (const writer of ["anonymous", "office"] as const) {
      const { userErrors } = await desk.submit({ opportunity: draft }, writer);
      expect(userErrors).toMatchObject([{ code: "UNKNOWN_REFERENCE", path: ["input", "opportunity"] }]);
      expect(userErrors[0]?.message).toBe(`There is no published opportunity ${draft}.`);
    }
  });

  it("refuse control characters and direction marks before anything else", async () => {
    const before = await desk.counts();
    for (const message of ["a\u0000b", "a\u001bb", "a\u202eb"]) {
      expect((await desk.submit({ message })).errors).toEqual(["BAD_USER_INPUT"]);
    }
    expect(await desk.counts()).toEqual(before);
  });

  it("are the same when the same words come again within a day, and of each investor their own", async () => {
    const message = "同一份内容";
    const first = await desk.submitted({ message });
    const before = await desk.counts();
    expect(await desk.submitted({ message: `${message}\r\n`, contact: CONTACT.toUpperCase() })).toBe(first);
    expect(await desk.counts()).toEqual(before);
    expect(await desk.submitted({ message, contact: "+8609311234567" })).not.toBe(first);
    expect(await desk.submitted({ message, opportunity: null })).not.toBe(first);
    await desk.age(first);
    expect(await desk.submitted({ message })).not.toBe(first);
  });

  it("take the key of a call from the caller alone: nobody is answered with another's inquiry", async () => {
    const idempotencyKey = "1";
    const call = { message: "带键", idempotencyKey };
    const first = await desk.submitted(call);
    await desk.age(first);
    expect(await desk.submitted(call)).toBe(first);
    const other = await desk.submit({ ...call, contact: "other@investor.example" });
    expect(other.userErrors).toEqual([]);
    expect(other.record?.code).not.toBe(first);
    const kept = await db.database.reader.rows(sql`SELECT caller FROM idempotent_call`);
    expect(JSON.stringify(kept)).not.toContain("investor");
  });

  it("come one in a request without credentials, however they are written", async () => {
    const before = await desk.counts();
    const variables = { input: desk.input() };
    const one = (alias: string) => `${alias}: submitInquiry(input: $input) { receipt { code } }`;
    const documents = {
      two: `mutation ($input: SubmitInquiryInput!) { ${one("a")} ${one("b")} }`,
      fragments: `mutation ($input: SubmitInquiryInput!) { ...F ... on Mutation { ${one("b")} } } fragment F on Mutation { ${one("a")} }`,
    };
    for (const document of Object.values(documents)) {
      const { errors, status, data } = await desk.application.ask(document, variables, {
        locale: "en",
        headers: { accept: "application/graphql-response+json" },
      });
      expect({ status, data }).toEqual({ status: 400, data: undefined });
      expect(errors).toMatchObject([
        {
          message: "One submission per request, not 2; none of them was made.",
          extensions: { code: "BAD_USER_INPUT" },
        },
      ]);
    }
    const thousand = Array.from({ length: 1_000 }, (_, index) => one(`a${index}`)).join(" ");
    const many = await desk.application.ask(`mutation ($input: SubmitInquiryInput!) { ${thousand} }`, variables);
    expect(many.data).toBeUndefined();
    expect(many.errors).toMatchObject([{ extensions: { code: "QUERY_TOO_EXPENSIVE" } }]);
    expect(await desk.counts()).toEqual(before);
  });

  it("are limited by address and hour", async () => {
    const limited = await openApplication(db.database, "compiled", { RATE_INQUIRIES: "2" });
    try {
      const send = () =>
        limited.ask<{ submitInquiry: object }>(
          `mutation ($input: SubmitInquiryInput!) { submitInquiry(input: $input) { receipt { code } userErrors { code } } }`,
          { input: desk.input() },
          { locale: "en" },
        );
      expect([(await send()).errors, (await send()).errors]).toEqual([undefined, undefined]);
      const before = await desk.counts();
      const refused = await send();
      expect(refused.status).toBe(429);
      expect(refused.errors?.[0]?.extensions).toMatchObject({ code: "RATE_LIMITED" });
      expect(Number(refused.headers["retry-after"])).toBeGreaterThan(60);
      expect(await desk.counts()).toEqual(before);
      expect((await limited.ask("{ inquiryTerms { workingDays } }")).errors).toBeUndefined();
    } finally {
      await limited.close();
    }
  });

  it("are kept by nobody: neither by those between nor by the service", async () => {
    const code = await desk.submitted();
    const get = (query: string) =>
      desk.application.inject({
        method: "GET",
        url: `/graphql?query=${encodeURIComponent(query)}`,
        headers: { "apollo-require-preflight": "1" },
      });
    const terms = await get("{ inquiryTerms { workingDays dueOn } }");
    expect(terms.headers["cache-control"]).toBe("public, max-age=60");
    expect(terms.body).toContain('{"workingDays":3,"dueOn":"2026-11-26"}');
    for (const query of [
      `{ inquiryReceipt(code: "${code}") { status } }`,
      `{ inquiryReceipt(code: "nothing") { status } regions(first: 1) { totalCount } }`,
      "{ inquiries { totalCount } }",
      `{ node(id: "Inquiry:${code}") { id } }`,
    ]) {
      for (const time of ["first", "second"]) {
        const { headers, statusCode } = await get(query);
        expect({ query, time, statusCode, kept: headers["cache-control"], etag: headers.etag }).toEqual({
          query,
          time,
          statusCode: 200,
          kept: "private, no-store",
          etag: undefined,
        });
      }
    }
  });
});
