import { setTimeout as sleep } from "node:timers/promises";
import type { FastifyInstance } from "fastify";
import type { GraphQLSchema } from "graphql";
import { README_DAY } from "../../scripts/readme-queries";
import { readConfig } from "../../src/app/config";
import { buildCatalogSchema } from "../../src/app/schema";
import { createServer } from "../../src/app/server";
import { identifier, join, type Sql, sql } from "../../src/platform/database";
import { listQuestions, type Question, writtenQuestions } from "../support/documents";
import { onEachSeededDatabase } from "../support/harness";

/** Links that only a list below a record shows. */
const LINKS: Question[] = [
  "{ enterprises(first: 100) { nodes { rankings { ranking rank } } } }",
  "{ projects(first: 100) { nodes { investors { totalCount } } } }",
  "{ tasks(first: 100) { nodes { targetRegions { totalCount } } } }",
].map((query) => ({ name: query, query, variables: {} }));

onEachSeededDatabase("kept answers", (db) => {
  let schema: GraphQLSchema;
  let keeping: FastifyInstance;
  let plain: FastifyInstance;
  let questions: Question[];

  beforeAll(async () => {
    schema = await buildCatalogSchema();
    const serve = (bytes: string) =>
      createServer({
        config: readConfig({
          LOG_LEVEL: "silent",
          OVERLOAD_DELAY_MS: "0",
          RESPONSE_CACHE_BYTES: bytes,
          READ_MODEL_BYTES: bytes,
          LIMIT_VALUES: "1000000",
          RATE_ANONYMOUS: "0",
        }),
        database: db.database,
        schema,
        today: () => README_DAY,
      });
    keeping = await serve("100000000");
    plain = await serve("0");
    questions = [...writtenQuestions(), ...listQuestions(schema, 5), ...LINKS];
  });

  afterAll(async () => {
    await keeping.close();
    await plain.close();
  });

  const ask = async (server: FastifyInstance, { query, variables }: Pick<Question, "query" | "variables">) => {
    const headers = { "content-type": "application/json" };
    const payload = JSON.stringify({ query, variables });
    const answer = await server.inject({ method: "POST", url: "/graphql", headers, payload });
    if (answer.statusCode !== 200) throw new Error(`${answer.statusCode} ${answer.body}`);
    return answer.body;
  };

  const askAll = async (server: FastifyInstance, asked = questions): Promise<string[]> => {
    const answers: string[] = [];
    for (const question of asked) answers.push(await ask(server, question));
    return answers;
  };

  it("come without a statement, for every question", async () => {
    // Inquiries are told to whoever holds their code, and no answer of them is kept.
    const kept = questions.filter(({ query }) => !query.includes("inquir"));
    expect(questions.length - kept.length).toBeGreaterThan(0);
    const first = await askAll(keeping, kept);
    // Lists that are counted in memory are read beside the first answers.
    await sleep(3_000);
    const { result: second, statements } = await db.statements(() => askAll(keeping, kept));
    expect(second).toEqual(first);
    expect(second.filter((answer) => answer.includes('"errors"'))).toEqual([]);
    expect(statements).toEqual([]);
  });

  it("are never those of before a write, whatever table is written", async () => {
    const { reader, writer } = db.database;
    const unseen: string[] = [];
    const read = await statementsOfAll();
    const before = await askAll(keeping);
    for (const { table, columns } of await tablesOf(reader)) {
      const [row] = await reader.rows(sql`SELECT 1 AS one FROM ${identifier(table)} LIMIT 1`);
      // Nothing can be changed of what the seeds leave empty.
      if (!row) continue;
      // when
      await writer.transaction((transaction) => transaction.run(changeOf(table, columns)));
      // then: an answer whose statements do not as much as mention the table is asked for at the end
      let isSeen = false;
      for (const [index, question] of questions.entries()) {
        if (!read[index]?.has(table)) continue;
        const after = await ask(keeping, question);
        expect(after).toEqual(await ask(plain, question));
        isSeen ||= after !== before[index];
        before[index] = after;
      }
      if (!isSeen) unseen.push(table);
    }
    // Every table is seen by some question: none of the comparisons above was for nothing.
    expect(unseen).toEqual([]);
    expect(await askAll(keeping)).toEqual(await askAll(plain));
  }, 240_000);

  /** The words of the statements that answer each question where nothing is kept: the names of its tables are among them. */
  async function statementsOfAll(): Promise<Set<string>[]> {
    const words: Set<string>[] = [];
    for (const question of questions) {
      const { statements } = await db.statements(() => ask(plain, question));
      words.push(new Set(statements.join(" ").match(/\w+/g)));
    }
    return words;
  }

  it("are never those of before a write that was acknowledged, while others read", async () => {
    const { writer } = db.database;
    const question = { query: '{ region(code: "620000") { name } }', variables: {} };
    let isWriting = true;
    const others = Array.from({ length: 8 }, async () => {
      while (isWriting) await ask(keeping, question);
    });
    try {
      for (let round = 0; round < 100; round++) {
        const name = `甘肃 ${round}`;
        await writer.transaction((to) => to.run(sql`UPDATE region SET name_zh = ${name} WHERE code = '620000'`));
        expect(JSON.parse(await ask(keeping, question))).toMatchObject({ data: { region: { name } } });
      }
    } finally {
      isWriting = false;
      await Promise.all(others);
    }
  });

  /** Every table that answers are made of, with its columns; the index, which has no plain columns, comes with none. */
  async function tablesOf(reader: typeof db.database.reader): Promise<{ table: string; columns: string[] }[]> {
    const rows = await reader.rows<{ table: string; column: string }>(
      db.dialect === "sqlite"
        ? sql`SELECT t.name AS "table", c.name AS "column" FROM sqlite_master AS t, pragma_table_info(t.name) AS c WHERE t.type = 'table' ORDER BY 1, c.cid`
        : sql`SELECT table_name AS "table", column_name AS "column" FROM information_schema.columns
              WHERE table_schema = current_schema() ORDER BY 1, ordinal_position`,
    );
    const byTable = new Map<string, string[]>();
    for (const { table, column } of rows) byTable.set(table, [...(byTable.get(table) ?? []), column]);
    return [...byTable]
      .filter(
        ([table]) =>
          !/^(revision|migrations|sqlite_sequence|api_key|rate_limit|search_index_\w+|search_place)$/.test(table),
      )
      .map(([table, columns]) => ({ table, columns }));
  }
});

/** A write that changes what every record says, or takes all links away. */
function changeOf(table: string, columns: readonly string[]): Sql {
  const name = identifier(table);
  const texts = columns.filter((column) => column.endsWith("_zh") && table !== "search_index").map(identifier);
  const numbers = columns.filter((column) => /^(value_micro|signed_wan)$/.test(column)).map(identifier);
  const changes = [
    ...texts.map((column) => sql`${column} = ${column} || '改'`),
    ...numbers.map((column) => sql`${column} = ${column} + 10000`),
  ];
  return changes.length > 0 ? sql`UPDATE ${name} SET ${join(changes, ", ")}` : sql`DELETE FROM ${name}`;
}
