import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { Pool } from "pg";
import { SqliteFile } from "../../machine/sqlite-file";
import { searchExpression } from "../../workload/search-expression";
import type { QueryName, Variant } from "../../workload/variant";
import { environment } from "../peer-process";
import { type Statements, statementsFor } from "./statements";

type Read = (query: keyof Statements, values: readonly unknown[]) => Promise<Buffer | string | null>;

const { databaseUrl, port } = environment();
const dialect = process.env.DIALECT === "postgres" ? "postgres" : "sqlite";
const statements = statementsFor(dialect);

async function readerOfSqlite(): Promise<Read> {
  const prepared = new Map<string, ((values: readonly unknown[]) => Promise<{ json: Buffer } | undefined>)[]>();
  // Two connections, as the product has.
  const files = [await SqliteFile.open(databaseUrl), await SqliteFile.open(databaseUrl)];
  for (const [query, text] of Object.entries(statements)) {
    prepared.set(
      query,
      files.map((file) => file.prepare<{ json: Buffer }>(text as string)),
    );
  }
  let turn = 0;
  return async (query, values) => {
    turn = (turn + 1) % files.length;
    return (await prepared.get(query)?.[turn]?.(values))?.json ?? null;
  };
}

function readerOfPostgres(): Promise<Read> {
  const pool = new Pool({ connectionString: databaseUrl, max: 10 });
  return Promise.resolve(async (query, values) => {
    const { rows } = await pool.query<{ json: string }>({ name: query, text: statements[query], values: [...values] });
    return rows[0]?.json ?? null;
  });
}

function valuesOf(query: QueryName, { code, chain, leastWan, stage, text }: Variant): unknown[] {
  if (query === "Q2") return [code];
  if (query === "Q5") return [stage, leastWan];
  return query === "Q6" ? [searchExpression(dialect, text)] : [chain, leastWan];
}

function bodyOf(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    request.setEncoding("utf8");
    request.on("data", (chunk: string) => (text += chunk));
    request.on("end", () => resolve(text));
    request.on("error", reject);
  });
}

const HEAD = Buffer.from('{"data":');
const TAIL = Buffer.from("}");

async function answer(read: Read, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const query = (request.url ?? "").slice(1) as QueryName;
  const body = await bodyOf(request);
  const json = query === "Q1" ? '"Query"' : await read(query, valuesOf(query, JSON.parse(body) as Variant));
  const middle = json === null ? Buffer.from("null") : typeof json === "string" ? Buffer.from(json) : json;
  response.writeHead(200, {
    "content-type": "application/json",
    "content-length": HEAD.length + middle.length + TAIL.length,
  });
  response.end(Buffer.concat([HEAD, middle, TAIL]));
}

async function main(): Promise<void> {
  const read = await (dialect === "sqlite" ? readerOfSqlite() : readerOfPostgres());
  createServer((request, response) => {
    if (request.method !== "POST") return void response.writeHead(404).end();
    answer(read, request, response).catch((error: unknown) => {
      console.error(error);
      response.writeHead(500).end();
    });
  }).listen(port, "127.0.0.1");
}

void main();
