import { sql } from "../../src/platform/database";
import type { Application } from "./application";
import { Desk, done, type Payload } from "./desk";
import type { TestDatabase } from "./harness";
import type { Writer, Writers } from "./writers";

/** How the investor of these tests is reached. */
export const CONTACT = "buyer@investor.example";
/** What is asked of a receipt. */
export const RECEIPT =
  "code status submittedAt answer opportunity { code } clock { dueOn answeredOn isLate workingDaysLate }";

interface Coded {
  code: string;
}

/** Where investors ask and the people of `writersOf` answer. */
export class InquiryDesk {
  private number = 0;

  private constructor(
    private readonly db: TestDatabase,
    private readonly desk: Desk,
    /** Codes of published opportunities, of the chain of department A and of the government's region alone, and of a draft. */
    readonly opportunities: Readonly<Record<"ofChain" | "ofRegion" | "draft", string>>,
  ) {}

  static async open(db: TestDatabase): Promise<InquiryDesk> {
    const { reader } = db.database;
    const desk = await Desk.open(db, { RESPONSE_CACHE_BYTES: "10000000", RATE_INQUIRIES: "0" });
    const { ground } = desk;
    const record = { type: "opportunity" };
    const draft = async (chain: number, region: number) => {
      const [inChain] = await reader.rows<Coded>(sql`SELECT code FROM chain WHERE id = ${chain}`);
      const [inRegion] = await reader.rows<Coded>(sql`SELECT code FROM region WHERE id = ${region}`);
      const input = {
        title: { zh: "供咨询的机会" },
        summary: { zh: "供咨询。" },
        region: inRegion?.code,
        chain: inChain?.code,
        segments: [],
        cooperationMode: "ANY",
        stage: "OPEN",
        isPool: false,
      };
      return done(await desk.call("office", "createOpportunity", input, record)).code;
    };
    const published = async (chain: number, region: number) => {
      const code = await draft(chain, region);
      done(await desk.call("office", "publishOpportunity", { code, expectedVersion: 1 }, record));
      return code;
    };
    return new InquiryDesk(db, desk, {
      ofChain: await published(ground.chains[0].id, ground.otherRegion),
      ofRegion: await published(ground.otherChain.id, ground.region),
      draft: await draft(ground.chains[0].id, ground.region),
    });
  }

  get application(): Application {
    return this.desk.application;
  }

  get writers(): Writers {
    return this.desk.writers;
  }

  close(): Promise<void> {
    return this.desk.close();
  }

  /** What an investor sends, of the opportunity of department A's chain; its message is a new one each time. */
  input(changes: object = {}): object {
    return {
      opportunity: this.opportunities.ofChain,
      company: "某某新能源公司",
      contact: CONTACT,
      message: `请问供地条件?\n第${++this.number}问。`,
      ...changes,
    };
  }

  submit(changes: object = {}, writer: Writer = "anonymous", locale?: "zh" | "en"): Promise<Payload<Coded>> {
    const told = { type: "receipt", fields: RECEIPT, locale };
    return this.desk.call<Coded>(writer, "submitInquiry", this.input(changes), told);
  }

  /** Code of an inquiry that must not be refused. */
  async submitted(changes: object = {}): Promise<string> {
    const told = { type: "receipt", fields: "code" };
    return done(await this.desk.call<Coded>("anonymous", "submitInquiry", this.input(changes), told)).code;
  }

  answer(writer: Writer, code: string, expectedVersion: number, answer: string): Promise<Payload<object>> {
    const told = { type: "inquiry", fields: "code version answer status clock { answeredOn isLate }" };
    return this.desk.call(writer, "answerInquiry", { code, expectedVersion, answer }, told);
  }

  async receipt(code: string, writer: Writer = "anonymous"): Promise<object | null> {
    const query = `query ($code: String!) { inquiryReceipt(code: $code) { ${RECEIPT} } }`;
    return (await this.desk.ask<{ inquiryReceipt: object | null }>(writer, query, { code })).inquiryReceipt;
  }

  /** Makes an inquiry one of more than a day ago. */
  async age(code: string): Promise<void> {
    const then = new Date(Date.now() - 86_401_000).toISOString();
    await this.db.database.writer.transaction((tx) =>
      tx.run(sql`UPDATE inquiry SET submitted_at = ${then} WHERE code = ${code}`),
    );
  }

  /** How many inquiries and audit entries there are. */
  async counts(): Promise<object | undefined> {
    const [row] = await this.db.database.reader.rows<object>(
      sql`SELECT (SELECT count(*) FROM inquiry) AS inquiries, (SELECT count(*) FROM audit_entry) AS entries`,
    );
    return row;
  }
}
