import type { Answer, Application } from "./application";
import type { Writer, Writers } from "./writers";

/** What a mutation answers, its record under the name that it has. */
export interface MutationAnswer<Record> {
  readonly record: Record | null;
  readonly userErrors: readonly { code: string; path: string[]; message: string }[];
  /** Of a request that was refused as a whole. */
  readonly errors: Answer["errors"];
}

/** Calls mutations as their writers do: `mutation`, its input, and what is wanted of its record. */
export class Mutations {
  constructor(
    private readonly application: Application,
    private readonly writers: Writers,
  ) {}

  /** `record`: the name of the record in the payload, such as `task`. */
  async call<Record>(
    writer: Writer,
    mutation: string,
    input: object,
    { record, fields, locale }: { record: string; fields: string; locale?: "zh" | "en" },
  ): Promise<MutationAnswer<Record>> {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const { data, errors } = await this.application.ask<{
      done: { record: Record | null; userErrors: [] } | null;
    } | null>(
      `mutation ($input: ${type}!) { done: ${mutation}(input: $input) { record: ${record} { ${fields} } userErrors { code path message } } }`,
      { input },
      this.writers.as(writer, locale),
    );
    return { record: data?.done?.record ?? null, userErrors: data?.done?.userErrors ?? [], errors };
  }

  /** The record of a call that must not be refused. */
  async made<Record>(...call: Parameters<Mutations["call"]>): Promise<Record> {
    const { record, userErrors, errors } = await this.call<Record>(...call);
    if (!record) throw new Error(JSON.stringify(errors ?? userErrors));
    return record;
  }
}
