import { GraphQLError, GraphQLScalarType, Kind } from "graphql";
import { type Sql, sql } from "../database";
import { bilingual } from "../graphql/bilingual";
import { raw } from "../sql-json";

/** What a scaled integer may hold: beyond it a JavaScript number is no longer exact. */
const LARGEST = BigInt(Number.MAX_SAFE_INTEGER);
const DECIMAL = /^([+-]?)(\d{1,16})(?:\.(\d{1,12}))?$/;

/** Digits behind the point of a stored quantity: integers in millionths. */
export const MICRO = 6;

/**
 * The integer `text × 10^digits`, exactly. Null when the text is no plain decimal number, has more digits behind the
 * point than `digits` (zeros excepted), or leaves the range in which numbers are exact.
 */
export function scaledInteger(text: string, digits: number): number | null {
  const match = DECIMAL.exec(text.trim());
  if (!match) return null;
  const fraction = (match[3] ?? "").replace(/0+$/, "");
  if (fraction.length > digits) return null;
  const scaled = BigInt((match[2] ?? "") + fraction.padEnd(digits, "0"));
  if (scaled > LARGEST) return null;
  return Number(match[1] === "-" ? -scaled : scaled);
}

/** `scaled / 10^digits` as decimal text without trailing zeros: (115089700, 4) is "11508.97". */
export function decimalText(scaled: number | bigint, digits: number): string {
  const sign = scaled < 0 ? "-" : "";
  const all = String(scaled < 0 ? -BigInt(scaled) : BigInt(scaled)).padStart(digits + 1, "0");
  const whole = all.slice(0, all.length - digits);
  const fraction = digits === 0 ? "" : all.slice(-digits).replace(/0+$/, "");
  return sign + whole + (fraction ? `.${fraction}` : "");
}

/** The same inside a statement: NULL for NULL. */
export function decimalSql(scaled: Sql, digits: number): Sql {
  if (digits === 0) return sql`CAST(${scaled} AS TEXT)`;
  const one = raw(String(10 ** digits));
  // The leading 1 keeps the zeros in front of the fraction.
  const fraction = sql`substr(CAST(${one} + abs(${scaled}) % ${one} AS TEXT), 2)`;
  return sql`CASE WHEN ${scaled} < 0 THEN '-' ELSE '' END || CAST(abs(${scaled}) / ${one} AS TEXT) || rtrim(rtrim('.' || ${fraction}, '0'), '.')`;
}

/**
 * `part / whole` in percent, rounded half up to two places, as decimal text: (907, 1093) is "82.98".
 * Null when the whole is zero. Both are non-negative integers.
 */
export function percentText(part: number, whole: number): string | null {
  if (whole === 0) return null;
  const hundredths = (BigInt(part) * 10_000n * 2n + BigInt(whole)) / (BigInt(whole) * 2n);
  return decimalText(Number(hundredths), 2);
}

/** GraphQL scalar of exact decimal numbers: text on the way out; text, integer or decimal literal on the way in. */
export const Decimal = new GraphQLScalarType<string, string>({
  name: "Decimal",
  description: bilingual(
    '精确的十进制数,以文本给出,例如 "11508.97";小数点后最多 6 位。',
    'An exact decimal number as text, such as "11508.97"; at most 6 digits behind the point.',
  ),
  serialize: (value) => String(value),
  parseValue: (value) => checked(typeof value === "number" ? String(value) : value),
  parseLiteral: (node) =>
    checked(node.kind === Kind.INT || node.kind === Kind.FLOAT || node.kind === Kind.STRING ? node.value : null),
});

function checked(value: unknown): string {
  if (typeof value === "string" && scaledInteger(value, MICRO) !== null) return value.trim();
  throw new GraphQLError(
    `Decimal cannot represent ${JSON.stringify(value)?.slice(0, 100)}: a number of at most 6 digits behind the point is wanted`,
  );
}
