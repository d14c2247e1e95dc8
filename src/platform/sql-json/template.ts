import { Sql, type SqlValue } from "../database";

/** A part of a statement that is only known when the values of a request are. */
export type Slot<Bind> = (bind: Bind) => Sql;

/**
 * SQL with slots. What does not depend on a request is joined once, when a plan is made; a request only fills the slots and
 * joins what lies between them. Immutable.
 */
export class Template<Bind> {
  constructor(readonly pieces: readonly (Sql | Slot<Bind>)[]) {}

  /** The statement for the values of one request. */
  fill(bind: Bind): Sql {
    const texts = [""];
    const values: SqlValue[] = [];
    for (const piece of this.pieces) {
      const part = piece instanceof Sql ? piece : piece(bind);
      texts[texts.length - 1] += part.texts[0] ?? "";
      for (let position = 0; position < part.values.length; position++) {
        values.push(part.values[position] as SqlValue);
        texts.push(part.texts[position + 1] ?? "");
      }
    }
    return new Sql(texts, values);
  }
}

/** Tag for templates: a template and `Sql` are spliced in, a function becomes a slot. Values are bound by `sql` inside them. */
export function template<Bind>(
  strings: TemplateStringsArray,
  ...parts: (Sql | Slot<Bind> | Template<Bind>)[]
): Template<Bind> {
  return concatenate(
    strings.flatMap((text, position) => {
      const part = parts[position];
      return part === undefined ? [raw(text)] : [raw(text), part];
    }),
  );
}

/** The parts one after the other, neighbours without a slot between them joined. */
export function concatenate<Bind>(parts: readonly (Sql | Slot<Bind> | Template<Bind>)[]): Template<Bind> {
  const pieces: (Sql | Slot<Bind>)[] = [];
  for (const part of parts) {
    for (const piece of part instanceof Template ? part.pieces : [part]) {
      const last = pieces.at(-1);
      if (piece instanceof Sql && last instanceof Sql) pieces[pieces.length - 1] = append(last, piece);
      else pieces.push(piece);
    }
  }
  return new Template(pieces);
}

/** The parts with a separator between them. */
export function separated<Bind>(
  parts: readonly (Sql | Slot<Bind> | Template<Bind>)[],
  separator: string,
): Template<Bind> {
  return concatenate(parts.flatMap((part, position) => (position === 0 ? [part] : [raw(separator), part])));
}

/** Text that the code made, as SQL; never anything of a request. */
export function raw(text: string): Sql {
  return new Sql([text], []);
}

/** A text literal. */
export function quoted(text: string): Sql {
  return raw(`'${text.replaceAll("'", "''")}'`);
}

function append(one: Sql, other: Sql): Sql {
  const texts = [...one.texts];
  texts[texts.length - 1] += other.texts[0] ?? "";
  return new Sql([...texts, ...other.texts.slice(1)], [...one.values, ...other.values]);
}
