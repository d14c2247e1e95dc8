/**
 * SQL as a value: text and bound parameters travel together, so that no text of a user can become SQL.
 *
 * Only the `sql` tag and `identifier` make one. Whatever is interpolated is bound as a parameter, unless it is
 * itself an `Sql`, which is spliced in.
 */

/** The two databases that Longtu speaks. */
export type Dialect = "sqlite" | "postgres";

/** What a driver binds. Booleans, numbers and text are the same on both databases; null is SQL NULL. */
export type SqlValue = string | number | boolean | null;

/** A piece of SQL with its parameters in place. Immutable. */
export class Sql {
  /** `texts` has one element more than `values`; a value stands between two texts. */
  constructor(
    readonly texts: readonly string[],
    readonly values: readonly SqlValue[],
  ) {}

  /** The statement as the driver of `dialect` wants it: `?` on SQLite, `$1 …` on PostgreSQL, or from behind the first `bound`. */
  render(dialect: Dialect, bound = 0): { text: string; parameters: SqlValue[] } {
    let text = this.texts[0] ?? "";
    for (let position = 1; position < this.texts.length; position++) {
      text += (dialect === "sqlite" ? "?" : `$${bound + position}`) + this.texts[position];
    }
    return { text, parameters: [...this.values] };
  }
}

/** Tag for SQL text; interpolated `Sql` is spliced in, everything else becomes a bound parameter. */
export function sql(strings: TemplateStringsArray, ...interpolated: (Sql | SqlValue)[]): Sql {
  const texts = [strings[0] ?? ""];
  const values: SqlValue[] = [];
  const append = (text: string) => {
    texts[texts.length - 1] += text;
  };
  interpolated.forEach((part, index) => {
    if (part instanceof Sql) {
      append(part.texts[0] ?? "");
      part.values.forEach((value, position) => {
        values.push(value);
        texts.push(part.texts[position + 1] ?? "");
      });
    } else {
      values.push(part);
      texts.push("");
    }
    append(strings[index + 1] ?? "");
  });
  return new Sql(texts, values);
}

/** No SQL at all: the neutral element of splicing. */
export const nothing = new Sql([""], []);

/**
 * A name of a table, column or alias, dotted if need be. Names come from metadata and code, never from a request.
 *
 * @throws {TypeError} when the name is not made of lower-case letters, digits, `_` and dots.
 */
export function identifier(name: string): Sql {
  if (!/^[a-z_][a-z0-9_]*(\.([a-z_][a-z0-9_]*|\*))?$/.test(name)) throw new TypeError(`Not an SQL name: ${name}`);
  return new Sql([name], []);
}

/** The parts one after the other with a separator between; `nothing` for an empty list. */
export function join(parts: readonly Sql[], separator: string): Sql {
  const first = parts[0];
  if (!first) return nothing;
  const texts = [...first.texts];
  const values = [...first.values];
  for (const part of parts.slice(1)) {
    texts[texts.length - 1] += separator + (part.texts[0] ?? "");
    part.values.forEach((value, position) => {
      values.push(value);
      texts.push(part.texts[position + 1] ?? "");
    });
  }
  return new Sql(texts, values);
}

/** Bound values with commas between, for `IN (…)`. An empty list gives `NULL`, which nothing equals. */
export function list(values: readonly SqlValue[]): Sql {
  return values.length === 0
    ? sql`NULL`
    : join(
        values.map((value) => sql`${value}`),
        ", ",
      );
}

/** All conditions together, `TRUE` for none. Each is put in brackets. */
export function allOf(conditions: readonly Sql[]): Sql {
  return conditions.length === 0
    ? sql`TRUE`
    : join(
        conditions.map((one) => sql`(${one})`),
        " AND ",
      );
}

/** Any one of the conditions, `FALSE` for none. In brackets, each and all of them: it may stand beside an `AND`. */
export function anyOf(conditions: readonly Sql[]): Sql {
  if (conditions.length === 0) return sql`FALSE`;
  const alternatives = conditions.map((one) => sql`(${one})`);
  return sql`(${join(alternatives, " OR ")})`;
}
