import { type Dialect, identifier, Sql } from "../database";
import { concatenate, quoted, raw, separated, type Slot, template, Template } from "./template";

/** How a value of SQL becomes JSON. `json` is JSON already; SQL NULL becomes `null` in each. */
export type JsonType = "text" | "integer" | "real" | "boolean" | "json";

/** A value of a statement on its way into JSON. */
export interface JsonValue<Bind> {
  readonly type: JsonType;
  readonly sql: Template<Bind>;
}

/** A value from SQL or a template. */
export function jsonValue<Bind>(type: JsonType, sql: Sql | Template<Bind>): JsonValue<Bind> {
  return { type, sql: sql instanceof Sql ? concatenate<Bind>([sql]) : sql };
}

/** What an array is made of beside its elements: their order, and which rows are left out. Both may depend on the request. */
export interface ArrayOptions<Bind> {
  readonly order?: Sql | Slot<Bind>;
  readonly filter?: Sql | Slot<Bind>;
}

/** Makes JSON inside a statement, byte for byte what `JSON.stringify` makes of the same values. */
export interface JsonWriter {
  object<Bind>(members: readonly (readonly [string, JsonValue<Bind>])[]): JsonValue<Bind>;
  /** The aggregate of one element for each row. */
  array<Bind>(element: JsonValue<Bind>, options?: ArrayOptions<Bind>): JsonValue<Bind>;
  /** Some values as an array, for whoever reads the row afterwards: numbers and texts as the driver would give them. */
  tuple<Bind>(values: readonly JsonValue<Bind>[]): JsonValue<Bind>;
  /** A text that is JSON, as JSON. */
  parsed<Bind>(text: Sql | Slot<Bind>): JsonValue<Bind>;
  /** The whole answer as the one column of a row. */
  document<Bind>(value: JsonValue<Bind>): Template<Bind>;
}

/** Most arguments of one call on either database. */
const MOST_ARGUMENTS = 90;

/** SQLite makes JSON by its own functions, which keep track of what is JSON already. */
const sqlite: JsonWriter = {
  object: (members) => {
    // A call takes a limited number of arguments: more members are merged behind the first.
    const parts = chunks(members, MOST_ARGUMENTS / 2).map((part) =>
      call(
        "json_object",
        part.flatMap(([key, value]) => [concatenate([quoted(key)]), inSqlite(value)]),
      ),
    );
    return jsonValue("json", parts.length === 1 ? (parts[0] as (typeof parts)[0]) : merged(parts));
  },
  array: (element, { order, filter } = {}) =>
    jsonValue(
      "json",
      template`json_group_array(${inSqlite(element)}${order ? template` ORDER BY ${order}` : raw("")})${filter ? template` FILTER (WHERE ${filter})` : raw("")}`,
    ),
  tuple: (values) => {
    const parts = chunks(values, MOST_ARGUMENTS).map((part) =>
      call(
        "json_array",
        part.map(({ sql }) => sql),
      ),
    );
    if (parts.length > 1) throw new RangeError("A row with more columns than a call takes");
    return jsonValue("json", parts[0] ?? raw("json_array()"));
  },
  parsed: (text) => jsonValue("json", template`json(${text})`),
  document: ({ sql }) => template`CAST(${sql} AS BLOB)`,
};

/** `json_patch` would drop nulls, so objects are put together as text: `{a` and `b}` with a comma between. */
function merged<Bind>(parts: readonly Template<Bind>[]): Template<Bind> {
  const inner = parts.map((part) => template<Bind>`substr(${part}, 2, length(${part}) - 2)`);
  return template`json('{' || ${separated(inner, " || ',' || ")} || '}')`;
}

function inSqlite<Bind>({ type, sql }: JsonValue<Bind>): Template<Bind> {
  if (type === "boolean") return template`json(CASE WHEN ${sql} THEN 'true' WHEN NOT ${sql} THEN 'false' END)`;
  // JSON of SQLite has 17 digits and `.0`; a text of at most 15 is what JavaScript writes for anything measured.
  if (type === "real") return template`json(rtrim(rtrim(printf('%.10f', ${sql}), '0'), '.'))`;
  return sql;
}

/**
 * PostgreSQL's JSON functions put blanks around colons and take twice the time of plain text, so objects are texts that are put
 * together, and only their texts go through `to_json`.
 */
const postgres: JsonWriter = {
  object: (members) => {
    const pieces = members.flatMap(([key, value], position) => [
      concatenate([quoted(`${position === 0 ? "{" : ","}"${key}":`)]),
      inPostgres(value),
    ]);
    return jsonValue("json", joined([...pieces, concatenate([quoted(members.length === 0 ? "{}" : "}")])]));
  },
  array: (element, { order, filter } = {}) => {
    const all = template`string_agg(${inPostgres(element)}, ','${order ? template` ORDER BY ${order}` : raw("")})${filter ? template` FILTER (WHERE ${filter})` : raw("")}`;
    return jsonValue("json", template`concat('[', ${all}, ']')`);
  },
  tuple: (values) => {
    const pieces = values.flatMap((value, position) => [
      concatenate([quoted(position === 0 ? "[" : ",")]),
      inPostgres(value),
    ]);
    return jsonValue("json", joined([...pieces, concatenate([quoted("]")])]));
  },
  parsed: (text) => jsonValue("json", concatenate([text])),
  document: ({ sql }) => sql,
};

function inPostgres<Bind>({ type, sql }: JsonValue<Bind>): Template<Bind> {
  switch (type) {
    case "text":
      return template`COALESCE(to_json(${sql}::text)::text, 'null')`;
    case "boolean":
      return template`CASE WHEN ${sql} THEN 'true' WHEN NOT ${sql} THEN 'false' ELSE 'null' END`;
    case "real":
      return template`COALESCE(to_json(${sql})::text, 'null')`;
    default:
      return template`COALESCE((${sql})::text, 'null')`;
  }
}

function joined<Bind>(pieces: readonly Template<Bind>[]): Template<Bind> {
  const parts = chunks(pieces, MOST_ARGUMENTS).map((part) => call("concat", part));
  return parts.length === 1 ? (parts[0] as Template<Bind>) : joined(parts);
}

function call<Bind>(name: string, operands: readonly Template<Bind>[]): Template<Bind> {
  return template`${identifier(name)}(${separated(operands, ", ")})`;
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  const parts: T[][] = [];
  for (let start = 0; start < Math.max(1, items.length); start += size) parts.push(items.slice(start, start + size));
  return parts;
}

/** The writer of a database. */
export function jsonWriter(dialect: Dialect): JsonWriter {
  return dialect === "sqlite" ? sqlite : postgres;
}
