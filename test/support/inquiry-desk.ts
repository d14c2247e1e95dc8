import { sql } from "../../src/platform/database";
import { type Application, openApplication } from "./application";
import { readGround } from "./canaries";
import type { TestDatabase } from "./harness";
import { type MutationAnswer, Mutations } from "./mutations";
import { type Writer, type Writers, writersOf } from "./writers";

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
    readonly application: Application,
    readonly writers: Writers,
    readonly mutations: Mutations,
    /** Codes of published opportunities, of the chain of department A and of the government's region alone, and of a draft. */
    readonly opportunities: Readonly<Record<"ofChain" | "ofRegion" | "draft", string>>,
  ) {}

  static async open(db: TestDatabase): Promise<InquiryDesk> {
    const { reader } = db.database;
    const ground = await readGround(db.database);
    const writers = await writersOf(db.database, ground);
    const settings = { ...writers.settings, RESPONSE_CACHE_BYTES: "10000000", RATE_INQUIRIES: "0" };
    const application = await openApplication(db.database, "compiled", settings);
    const mutations = new Mutations(application, writers);
    const record = { record: "opportunity", fields: "code" };
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
      return (await mutations.made<Coded>("office", "createOpportunity", input, record)).code;
    };
    const published = async (chain: number, region: number) => {
      const code = await draft(chain, region);
      await mutations.made("office", "publishOpportunity", { code, expectedVersion: 1 }, record);
      return code;
    };
    return new InquiryDesk(db, application, writers, mutations, {
      ofChain: await published(ground.chains[0].id, ground.otherRegion),
      ofRegion: await published(ground.otherChain.id, ground.region),
      draft: await draft(ground.chains[0].id, ground.region),
    });
  }

  close(): Promise<void> {
    return this.application.close();
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

  submit(changes: object = {}, writer: Writer = "anonymous", locale?: "zh" | "en"): Promise<MutationAnswer<Coded>> {
    const told = { record: "receipt", fields: RECEIPT, locale };
    return this.mutations.call<Coded>(writer, "submitInquiry", this.input(changes), told);
  }

  /** Code of an inquiry that must not be refused. */
  async submitted(changes: object = {}): Promise<string> {
    const told = { record: "receipt", fields: "code" };
    return (await this.mutations.made<Coded>("anonymous", "submitInquiry", this.input(changes), told)).code;
  }

  answer(writer: Writer, code: string, expectedVersion: number, answer: string): Promise<MutationAnswer<object>> {
    const told = { record: "inquiry", fields: "code version answer status clock { answeredOn isLate }" };
    return this.mutations.call(writer, "answerInquiry", { code, expectedVersion, answer }, told);
  }

  async receipt(code: string, writer: Writer = "anonymous"): Promise<object | null> {
    const query = `query ($code: String!) { inquiryReceipt(code: $code) { ${RECEIPT} } }`;
    const { data } = await this.application.ask<{ inquiryReceipt: object | null }>(
      query,
      { code },
      this.writers.as(writer),
    );
    return data.inquiryReceipt;
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
