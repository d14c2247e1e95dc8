import { createHash } from "node:crypto";
import { type Dialect, join, type Sql, sql } from "../database";
import { message } from "../graphql/bilingual";
import { BadInputError } from "../graphql/errors";
import type { OrderTerm } from "./order";

const SEPARATOR = "\u001f";
const CURSOR = /^([0-9a-f]{12})\.((?:[0-9a-f]{2}){1,2000})$/;

/** What a cursor is only good for: a list, under one filter, in one order. Twelve hexadecimal digits. */
export function fingerprint(parts: unknown): string {
  return createHash("sha256").update(canonical(parts)).digest("hex").slice(0, 12);
}

/**
 * The place of a row in an order: its values in the order's terms, the id last. Plain hexadecimal behind the
 * fingerprint, because SQLite has `hex` and no base64, and a statement must be able to make cursors too.
 */
export function encodeCursor(print: string, values: readonly (string | number)[]): string {
  return `${print}.${Buffer.from(values.join(SEPARATOR), "utf8").toString("hex")}`;
}

/** `encodeCursor` of the row under `t`, inside a statement. */
export function cursorSql(print: string, terms: readonly OrderTerm[], dialect: Dialect): Sql {
  const values = join(
    terms.map(({ expression }) => sql`CAST(${expression} AS TEXT)`),
    ` || ${dialect === "sqlite" ? "char" : "chr"}(${SEPARATOR.charCodeAt(0)}) || `,
  );
  const hexadecimal =
    dialect === "sqlite" ? sql`lower(hex(${values}))` : sql`encode(convert_to(${values}, 'UTF8'), 'hex')`;
  return sql`${`${print}.`} || ${hexadecimal}`;
}

/**
 * The values of a cursor.
 *
 * @throws {BadInputError} when it is no cursor, or one of another list, filter or order.
 */
export function decodeCursor(
  cursor: string,
  print: string,
  terms: readonly Pick<OrderTerm, "kind">[],
  argument: string,
): (string | number)[] {
  const match = CURSOR.exec(cursor);
  const shown = cursor.slice(0, 60);
  if (!match) {
    throw new BadInputError(message(`“${shown}”不是有效的游标。`, `"${shown}" is not a cursor.`), { argument });
  }
  if (match[1] !== print) {
    throw new BadInputError(
      message(
        "该游标属于另一种筛选或排序,请从第一页重新开始。",
        "This cursor belongs to another filter or order; start from the first page.",
      ),
      { argument },
    );
  }
  const texts = Buffer.from(match[2] ?? "", "hex")
    .toString("utf8")
    .split(SEPARATOR);
  const values = texts.map((text, position) => (terms[position]?.kind === "integer" ? integer(text) : text));
  if (values.length !== terms.length || values.some((value) => Number.isNaN(value))) {
    throw new BadInputError(message(`“${shown}”不是有效的游标。`, `"${shown}" is not a cursor.`), { argument });
  }
  return values;
}

function integer(text: string): number {
  return /^-?\d{1,16}$/.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : Number.NaN;
}

/** JSON with sorted keys and without undefined or null members: the same filter gives the same text. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) => {
    if (member === null) return undefined;
    if (typeof member !== "object" || Array.isArray(member)) return member;
    return Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
