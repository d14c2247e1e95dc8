import { sql } from "../../src/platform/database";
import { type Application, openApplication } from "../support/application";
import { readGround } from "../support/canaries";
import { onEachSeededDatabase } from "../support/harness";
import { type Writer, type Writers, writersOf } from "../support/writers";

const RECEIPT = "code status answer clock { dueOn answeredOn isLate workingDaysLate }";
const SUBMIT = `mutation ($input: SubmitInquiryInput!) { submitInquiry(input: $input) { receipt { ${RECEIPT} } userErrors { code } } }`;
const ANSWER = `mutation ($input: AnswerInquiryInput!) { answerInquiry(input: $input) { inquiry { code } userErrors { code } } }`;

interface Receipt {
  code: string;
  status: string;
  answer: string | null;
  clock: { dueOn: string; answeredOn: string | null; isLate: boolean; workingDaysLate: number };
}

onEachSeededDatabase("an investor who asks and is answered late", (db) => {
  let writers: Writers;
  let application: Application;
  let chain = "";
  /** A Thursday. */
  let today = "2026-11-19";

  beforeAll(async () => {
    const ground = await readGround(db.database);
    writers = await writersOf(db.database, ground);
    application = await openApplication(
      db.database,
      "compiled",
      { ...writers.settings, RESPONSE_CACHE_BYTES: "10000000", INQUIRY_REPLY_WORKING_DAYS: "2" },
      () => today,
    );
    const rows = await db.database.reader.rows<{ code: string }>(
      sql`SELECT code FROM chain WHERE id = ${ground.chains[0].id}`,
    );
    chain = rows[0]?.code ?? "";
  });
  afterAll(() => application.close());

  const ask = async <Data>(writer: Writer, query: string, variables: object = {}): Promise<Data> => {
    const { data, errors } = await application.ask<Data>(query, { ...variables }, writers.as(writer));
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  const receipt = async (code: string) =>
    (
      await ask<{ inquiryReceipt: Receipt | null }>(
        "anonymous",
        `query ($code: String!) { inquiryReceipt(code: $code) { ${RECEIPT} } }`,
        { code },
      )
    ).inquiryReceipt;

  it("sees the clock run out, stand still at the answer, and stay when the answer is mended", async () => {
    // She finds an opportunity of a chain that the department leads, and reads until when she would be answered.
    const { opportunities, inquiryTerms } = await ask<{
      opportunities: { nodes: { code: string }[] };
      inquiryTerms: { workingDays: number; dueOn: string };
    }>(
      "anonymous",
      `query ($chain: String!) { inquiryTerms { workingDays dueOn }
         opportunities(first: 1, filter: { chain: { eq: $chain } }) { nodes { code } } }`,
      { chain },
    );
    expect(inquiryTerms).toEqual({ workingDays: 2, dueOn: "2026-11-23" });
    const opportunity = opportunities.nodes[0]?.code;
    expect(opportunity).toBeDefined();

    // She asks; a timeout makes her send the same again, and it is one inquiry.
    const input = {
      opportunity,
      company: "Acme Inverters",
      contact: "+49 30 1234567",
      message: "Is the site connected to the grid?\nWhen could we build?",
      amount: { amount: "5" },
      idempotencyKey: "1f0c2a",
    };
    const sent = await ask<{ submitInquiry: { receipt: Receipt; userErrors: [] } }>("anonymous", SUBMIT, { input });
    const again = await ask<{ submitInquiry: { receipt: Receipt } }>("anonymous", SUBMIT, { input });
    const { code } = sent.submitInquiry.receipt;
    expect(sent.submitInquiry.userErrors).toEqual([]);
    expect(again.submitInquiry.receipt).toEqual(sent.submitInquiry.receipt);
    const waiting = { code, status: "OPEN", answer: null };
    const clock = { dueOn: "2026-11-23", answeredOn: null };
    expect(await receipt(code)).toEqual({ ...waiting, clock: { ...clock, isLate: false, workingDaysLate: 0 } });

    // The weekend does not count, the last day is in time, and then it is late by the day.
    for (const [day, late] of [
      ["2026-11-22", 0],
      ["2026-11-23", 0],
      ["2026-11-24", 1],
      ["2026-11-30", 5],
    ] as const) {
      today = day;
      const told = { ...waiting, clock: { ...clock, isLate: late > 0, workingDaysLate: late } };
      expect({ day, ...(await receipt(code)) }).toEqual({ day, ...told });
    }

    // The department finds what is overdue, how to reach her, and answers; another department finds nothing.
    today = "2026-12-01";
    const overdue = `query ($yesterday: PartialDate!) { inquiries(filter: { status: { eq: OPEN }, dueOn: { lte: $yesterday } }, orderBy: [{ field: DUE_ON }]) {
      nodes { code version company contact message amount { amount } clock { workingDaysLate } } } }`;
    const found = await ask<{ inquiries: { nodes: object[] } }>("departmentA", overdue, { yesterday: "2026-11-30" });
    expect(found.inquiries.nodes).toEqual([
      {
        code,
        version: 1,
        company: "Acme Inverters",
        contact: "+49301234567",
        message: input.message,
        amount: { amount: "5" },
        clock: { workingDaysLate: 6 },
      },
    ]);
    expect((await ask<typeof found>("departmentB", overdue, { yesterday: "2026-11-30" })).inquiries.nodes).toEqual([]);
    const answer = async (writer: Writer, expectedVersion: number, text: string) =>
      (
        await ask<{ answerInquiry: { inquiry: object | null; userErrors: { code: string }[] } }>(writer, ANSWER, {
          input: { code, expectedVersion, answer: text },
        })
      ).answerInquiry;
    expect(await answer("departmentB", 1, "Not ours.")).toEqual({ inquiry: null, userErrors: [{ code: "NOT_FOUND" }] });
    expect((await answer("departmentA", 1, "It is connected.")).userErrors).toEqual([]);

    // She sees the answer, and that it was late; days later, and after a correction, the clock still says so.
    const told = { dueOn: "2026-11-23", answeredOn: "2026-12-01", isLate: true, workingDaysLate: 6 };
    expect(await receipt(code)).toEqual({ code, status: "ANSWERED", answer: "It is connected.", clock: told });
    today = "2026-12-10";
    expect((await answer("departmentA", 2, "It will be connected in May.")).userErrors).toEqual([]);
    expect(await receipt(code)).toEqual({
      code,
      status: "ANSWERED",
      answer: "It will be connected in May.",
      clock: told,
    });
    expect((await ask<typeof found>("departmentA", overdue, { yesterday: "2026-11-30" })).inquiries.nodes).toEqual([]);
  });
});
