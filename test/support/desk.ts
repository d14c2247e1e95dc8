import { type Sql, sql, type SqlValue } from "../../src/platform/database";
import { type Application, openApplication } from "./application";
import { type Ground, readGround } from "./canaries";
import type { TestDatabase } from "./harness";
import { type Writer, type Writers, writersOf } from "./writers";

/** What a mutation answers, its record under the name that it has. */
export interface Payload<Record = { code: string; version: number }> {
  readonly record: Record | null;
  readonly userErrors: readonly { code: string; path: string[]; message: string }[];
  /** Codes of the errors of the whole request. */
  readonly errors: readonly unknown[];
}

/** The record of a call that must not be refused. */
export function done<Record>({ record, userErrors, errors }: Payload<Record>): Record {
  if (!record) throw new Error(JSON.stringify([userErrors, errors]));
  return record;
}

/** Codes and paths of what was complained of. */
export function complaintsOf({ userErrors }: Pick<Payload, "userErrors">): string[] {
  return userErrors.map(({ code, path }) => `${code} ${path.slice(1).join(".")}`);
}

/** Where the people of `writersOf` write, and codes of what is theirs. */
export class Desk {
  private constructor(
    private readonly db: TestDatabase,
    readonly application: Application,
    readonly writers: Writers,
    readonly ground: Ground,
    /** Codes of a region of the government, of another one, of the chain of department A and of a segment of it. */
    readonly codes: Readonly<Record<"region" | "otherRegion" | "chain" | "segment" | "enterprise", string>>,
  ) {}

  static async open(db: TestDatabase, settings: Record<string, string> = {}): Promise<Desk> {
    const ground = await readGround(db.database);
    const writers = await writersOf(db.database, ground);
    const application = await openApplication(db.database, "compiled", { ...writers.settings, ...settings });
    const codeOf = async (table: Sql, id: number) => {
      const [row] = await db.database.reader.rows<{ code: string }>(sql`SELECT code FROM ${table} WHERE id = ${id}`);
      return row?.code ?? "";
    };
    return new Desk(db, application, writers, ground, {
      region: await codeOf(sql`region`, ground.region),
      otherRegion: await codeOf(sql`region`, ground.otherRegion),
      chain: await codeOf(sql`chain`, ground.chains[0].id),
      segment: await codeOf(sql`chain_segment`, ground.chains[0].segment),
      enterprise: await codeOf(sql`enterprise`, ground.models.enterprise ?? 0),
    });
  }

  close(): Promise<void> {
    return this.application.close();
  }

  /** Calls a mutation. `type`: the name of the record in the payload, such as `task`; `fields`: what is wanted of it. */
  async call<Record = { code: string; version: number }>(
    writer: Writer,
    mutation: string,
    input: object,
    { type, fields = "code version", locale }: { type: string; fields?: string; locale?: "zh" | "en" },
  ): Promise<Payload<Record>> {
    const inputType = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const document = `mutation ($input: ${inputType}!) { answer: ${mutation}(input: $input) {
      record: ${type} { ${fields} } userErrors { code path message } } }`;
    const { data, errors } = await this.application.ask<{ answer: Payload<Record> | null } | null>(
      document,
      { input },
      this.writers.as(writer, locale),
    );
    const codes = (errors ?? []).map(({ extensions }) => extensions?.code);
    return { record: data?.answer?.record ?? null, userErrors: data?.answer?.userErrors ?? [], errors: codes };
  }

  /** Asks what a query answers to somebody. */
  async ask<Data>(writer: Writer, query: string, variables: object = {}): Promise<Data> {
    const { data, errors } = await this.application.ask<Data>(query, { ...variables }, this.writers.as(writer));
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  }

  /** How many rows tables have. */
  async counts(...tables: Sql[]): Promise<number[]> {
    const counts: number[] = [];
    for (const table of tables) {
      const [row] = await this.db.database.reader.rows<{ n: SqlValue }>(sql`SELECT count(*) AS n FROM ${table}`);
      counts.push(Number(row?.n));
    }
    return counts;
  }

  /** The inputs of a project of the government's region and department A's chain. */
  project(changes: object = {}): object {
    return {
      name: { zh: "镍盐深加工" },
      investor: { zh: "某某新材料公司" },
      investors: [],
      region: this.codes.region,
      chain: this.codes.chain,
      segments: [],
      contract: { amount: "2" },
      statusOn: "2026-03-10",
      ...changes,
    };
  }
}
