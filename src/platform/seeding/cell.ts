import type { SqlValue } from "../database";
import { message } from "../graphql/bilingual";
import { decimalText, isPartialDate, MICRO, scaledInteger } from "../values";
import { Problem } from "./complaint";
import {
  dateInput,
  decimalInput,
  degreesInput,
  enumInput,
  type InputKind,
  integerInput,
  moneyInput,
  textInput,
  truthInput,
} from "./input-kind";
import { textProblem } from "./text-problem";

/** What a cell holds, for files that tell kinds of cells apart. */
export type CellForm = "text" | "number" | "truth";

/** How the cells of a column are read and written, and where what they say goes. */
export interface Cell {
  readonly form: CellForm;
  /** The column of the table that it fills. Null: the CSV column's own name. */
  readonly column: string | null;
  /** Whether an empty cell is a mistake; otherwise it is null. */
  readonly isRequired: boolean;
  /** Table whose code stands in the cell; the id of that row is stored. Null: the cell is a value itself. */
  readonly refersTo: string | null;
  /** The value of a cell that is not empty; of a reference: the code. */
  readonly read: (text: string) => SqlValue | Problem;
  /** The way back: the text of a stored value, which is not null. `row` has the columns of the table that the file has; of a reference: the code as it is. */
  readonly show: (value: SqlValue, row: StoredRow) => string;
  /** How the same is said in the graph. */
  readonly input: InputKind;
}

/** Columns of a row as they are stored. */
export type StoredRow = Readonly<Record<string, SqlValue>>;

/** Bounds of a number, in the unit of its cells. */
export interface Bounds {
  /** Least value allowed. */
  readonly min?: number;
  /** Greatest value allowed. */
  readonly max?: number;
  /** Every value must be greater than this. */
  readonly above?: number;
}

/** Longest name or title, in characters. */
export const LONGEST_NAME = 300;
/** Longest summary or note, in characters. */
const LONGEST_TEXT = 10_000;
/** Longest web address, in characters. */
const LONGEST_ADDRESS = 2_000;
/** Largest value of a 32-bit column. */
const LARGEST_INTEGER = 2_147_483_647;
/** 亿元 are stored as 万元: four digits. */
const WAN_DIGITS = 4;
/** Places behind the point of a coordinate. */
const DEGREE_DIGITS = 12;

/** The same cell, which may be empty. */
export function optional(cell: Cell): Cell {
  return { ...cell, isRequired: false };
}

/** Text in one line. `longest` in characters. */
export function text(longest = LONGEST_TEXT): Cell {
  return cellOf(null, (cell) => textProblem(cell, longest) ?? cell);
}

/** A pair of columns `<name>_zh`, which must be filled, and `<name>_en`, which may be empty. */
export function localized(name: string, longest = LONGEST_TEXT): Record<string, Cell> {
  return { [`${name}_zh`]: text(longest), [`${name}_en`]: optional(text(longest)) };
}

/** A pair of columns `<name>_zh` and `<name>_en` that may both be empty; English alone is refused. */
export function optionalLocalized(name: string, longest = LONGEST_TEXT): Record<string, Cell> {
  return { [`${name}_zh`]: optional(text(longest)), [`${name}_en`]: optional(text(longest)) };
}

/** A whole number of at most 32 bits. */
export function integer(bounds: Bounds = {}): Cell {
  return cellOf(
    null,
    (cell) => {
      const value = scaledInteger(cell, 0);
      if (value === null || Math.abs(value) > LARGEST_INTEGER) {
        return new Problem(message("不是整数。", "Not a whole number."));
      }
      return outOfBounds(value, bounds) ?? value;
    },
    { form: "number", input: integerInput },
  );
}

/** A year of the range that the catalog knows. */
export function year(): Cell {
  return integer({ min: 1900, max: 2100 });
}

/** Money in 亿元, stored in `column` as a whole number of 万元. */
export function money(column: string, bounds: Bounds = { min: 0 }): Cell {
  return scaled(
    column,
    moneyInput,
    WAN_DIGITS,
    bounds,
    message("不是以亿元计、精确到万元的数。", "Not a number of 100 million CNY that is whole in 10,000 CNY."),
  );
}

/** A decimal number of at most six places, stored in `column` as a whole number of millionths. */
export function micro(column: string, bounds: Bounds = {}): Cell {
  return scaled(
    column,
    decimalInput,
    MICRO,
    bounds,
    message("不是小数不超过6位的数。", "Not a number of at most six decimal places."),
  );
}

/** A coordinate in degrees: the only number that is stored as a fraction. */
export function degrees(limit: number): Cell {
  return cellOf(
    null,
    (cell) => {
      if (scaledInteger(cell, DEGREE_DIGITS) === null) return new Problem(message("不是数。", "Not a number."));
      return outOfBounds(Number(cell), { min: -limit, max: limit }) ?? Number(cell);
    },
    { form: "number", show: (value) => fraction(Number(value)), input: degreesInput },
  );
}

/** `true` or `false`. */
export function truth(): Cell {
  return cellOf(
    null,
    (cell) => {
      if (cell === "true" || cell === "false") return cell === "true";
      return new Problem(message("应为 true 或 false。", "Must be true or false."));
    },
    { form: "truth", show: (value) => (value ? "true" : "false"), input: truthInput },
  );
}

/** A date of ISO 8601, of full or reduced precision. */
export function date(): Cell {
  return cellOf(
    null,
    (cell) => {
      if (isPartialDate(cell)) return cell;
      return new Problem(
        message(
          "不是1900至2100年间的日期(如2024、2024-05或2024-05-28)。",
          "Not a date of 1900 to 2100 such as 2024, 2024-05 or 2024-05-28.",
        ),
      );
    },
    { input: dateInput },
  );
}

/** One of the values of an enum; of a map, the value that a word of the file stands for, `type` being the enum. */
export function oneOf(values: Readonly<Record<string, string>>, type = values): Cell {
  const words = new Map(Object.entries(values).map(([word, value]) => [value, word]));
  return cellOf(
    null,
    (cell) => {
      if (Object.hasOwn(values, cell)) return values[cell] as string;
      const known = Object.keys(values).join(" ");
      return new Problem(message(`未知的值,应为:${known}。`, `Unknown value; known are: ${known}.`));
    },
    { show: (value) => words.get(String(value)) ?? String(value), input: enumInput(type, words) },
  );
}

/** An address of the web: the only kind that may become a link. */
export function webAddress(): Cell {
  return cellOf(null, (cell) => {
    if (/^https?:\/\/[^\s/]/.test(cell)) return textProblem(cell, LONGEST_ADDRESS) ?? cell;
    return new Problem(message("不是http或https网址。", "Not an http or https address."));
  });
}

/** One of the units known. */
export function unit(units: readonly string[]): Cell {
  return cellOf(null, (cell) => {
    if (units.includes(cell)) return cell;
    const known = units.join(" ");
    return new Problem(message(`未知的单位,应为:${known}。`, `Unknown unit; known are: ${known}.`));
  });
}

/** Code of a row of `table`, stored as its id in `column`, by default `<CSV column>_id`. */
export function reference(table: string, column: string | null = null): Cell {
  const code = cellOf(column, (cell) => textProblem(cell, LONGEST_NAME) ?? cell);
  return { ...code, refersTo: table };
}

function cellOf(
  column: string | null,
  read: Cell["read"],
  { form = "text", show = String, input = textInput }: Partial<Pick<Cell, "form" | "show" | "input">> = {},
): Cell {
  return { column, isRequired: true, refersTo: null, read, form, show, input };
}

/** A number that was read from at most twelve places, without an exponent. */
function fraction(value: number): string {
  return value.toFixed(DEGREE_DIGITS).replace(/\.?0+$/, "");
}

function scaled(
  column: string,
  input: InputKind,
  digits: number,
  bounds: Bounds,
  reason: ReturnType<typeof message>,
): Cell {
  return cellOf(
    column,
    (cell) => {
      const value = scaledInteger(cell, digits);
      if (value === null) return new Problem(reason);
      const factor = 10 ** digits;
      return outOfBounds(value, times(bounds, factor), bounds) ?? value;
    },
    { form: "number", show: (value) => decimalText(Number(value), digits), input },
  );
}

function times({ min, max, above }: Bounds, factor: number): Bounds {
  const scale = (bound: number | undefined) => (bound === undefined ? undefined : bound * factor);
  return { min: scale(min), max: scale(max), above: scale(above) };
}

/** `told`: the bounds in the unit of the cell, for the message. */
function outOfBounds(value: number, { min, max, above }: Bounds, told: Bounds = { min, max, above }): Problem | null {
  if (min !== undefined && value < min) {
    return new Problem(message(`小于${told.min}。`, `Less than ${told.min}.`));
  }
  if (max !== undefined && value > max) {
    return new Problem(message(`大于${told.max}。`, `Greater than ${told.max}.`));
  }
  if (above !== undefined && value <= above) {
    return new Problem(message(`应大于${told.above}。`, `Must be greater than ${told.above}.`));
  }
  return null;
}
