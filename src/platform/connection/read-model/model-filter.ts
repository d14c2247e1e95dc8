import { type Condition, operatorsOf } from "../condition";
import { DEEPEST_FILTER, type FilterField, type ScalarColumn } from "../filter";
import { scalarOperators } from "../filter-fields";
import { allRows, type Bitmap, both, complement, either, noRows } from "./bitmap";
import type { SortedNumbers } from "./columns";
import { dateNumber, endNumber } from "./date-number";
import type { ListModel, RelationModel } from "./list-model";

/** What a filter is folded with. */
export interface Folding {
  readonly model: ListModel;
  /** The rows that contain a text; null: not known. */
  readonly found: (text: string) => Bitmap | null;
}

/**
 * The rows that pass a filter, by the same rules as its SQL: NULL counts as false, and `not` is the complement. Null: the filter
 * asks for what the model does not hold. Faults of the filter are not told here: its SQL has been made before.
 */
export function foldRows(folding: Folding, filter: Condition, depth = 0): Bitmap | null {
  if (depth > DEEPEST_FILTER) return null;
  let rows: Bitmap | null = null;
  for (const [name, condition] of Object.entries(filter)) {
    if (condition === undefined || condition === null) continue;
    const some = rowsOf(folding, name, condition, depth);
    if (!some) return null;
    rows = rows ? both(rows, some) : some;
  }
  return rows ?? allRows(folding.model.rowCount);
}

function rowsOf(folding: Folding, name: string, condition: unknown, depth: number): Bitmap | null {
  const { model, found } = folding;
  switch (name) {
    case "and":
      return merged(folding, condition as Condition[], depth, allRows(model.rowCount), both);
    case "or":
      return merged(folding, condition as Condition[], depth, noRows(model.rowCount), either);
    case "not": {
      const rows = foldRows(folding, condition as Condition, depth + 1);
      return rows && complement(rows, model.rowCount);
    }
    case "text":
      return found(condition as string);
    default: {
      const field = model.list.fields.get(name);
      return field ? fieldRows(model, name, field, condition as Condition) : null;
    }
  }
}

/** The texts that a filter wants, of the list itself: of what other lists' filters ask, nothing is held. */
export function textsOf(filter: Condition): string[] {
  return Object.entries(filter).flatMap(([name, condition]) => {
    if (name === "text" && typeof condition === "string") return [condition];
    if (name === "not" && condition) return textsOf(condition as Condition);
    return (name === "and" || name === "or") && condition ? (condition as Condition[]).flatMap(textsOf) : [];
  });
}

function merged(
  folding: Folding,
  parts: readonly Condition[],
  depth: number,
  start: Bitmap,
  merge: (one: Bitmap, other: Bitmap) => Bitmap,
): Bitmap | null {
  let rows = start;
  for (const part of parts) {
    const some = foldRows(folding, part, depth + 1);
    if (!some) return null;
    rows = merge(rows, some);
  }
  return rows;
}

function fieldRows(model: ListModel, name: string, field: FilterField, condition: Condition): Bitmap | null {
  const relation = model.relations.get(name);
  const { scalar } = field;
  let operators: [operator: string, operand: unknown][];
  let compare: (operator: string, operand: unknown) => Bitmap | null;
  if (relation) {
    operators = operatorsOf(condition, name);
    compare = (operator, operand) => referenceRows(model, relation, operator, operand);
  } else if (scalar) {
    operators = scalarOperators(condition, name);
    compare = (operator, operand) => scalarRows(model, scalar, condition, operator, operand);
  } else {
    return null;
  }
  let rows: Bitmap | null = null;
  for (const [operator, operand] of operators) {
    const some = compare(operator, operand);
    if (!some) return null;
    rows = rows ? both(rows, some) : some;
  }
  return rows ?? allRows(model.rowCount);
}

function referenceRows(model: ListModel, relation: RelationModel, operator: string, operand: unknown): Bitmap | null {
  const ofCode = (code: unknown) => relation.rows.get(String(code))?.toBitmap() ?? noRows(model.rowCount);
  switch (operator) {
    case "eq":
      return ofCode(operand);
    case "ne":
      return complement(ofCode(operand), model.rowCount);
    case "in":
      return (operand as unknown[]).map(ofCode).reduce(either, noRows(model.rowCount));
    case "isNull":
      return missing(model, relation.none.toBitmap(), operand);
    default:
      return null;
  }
}

function scalarRows(
  model: ListModel,
  { column, kind, stored }: ScalarColumn,
  condition: Condition,
  operator: string,
  operand: unknown,
): Bitmap | null {
  const sets = model.values.get(column);
  const numbers = model.numbers.get(column);
  const none = kind === "word" ? sets?.none : numbers?.none;
  if (!none) return null;
  if (operator === "isNull") return missing(model, none, operand);
  if (kind === "date") return numbers ? dateRows(numbers, operator, operand as string) : null;
  const equal = (given: unknown): Bitmap | null => {
    const value = stored(given, condition);
    if (value === null) return null;
    const key = typeof value === "boolean" ? Number(value) : value;
    return kind === "word" ? (sets?.sets.get(key) ?? noRows(model.rowCount)) : (numbers?.equal(Number(key)) ?? null);
  };
  switch (operator) {
    case "eq":
      return equal(operand);
    case "ne": {
      const rows = equal(operand);
      return rows && complement(rows, model.rowCount);
    }
    case "in": {
      const some = (operand as unknown[]).map(equal);
      return some.reduce((rows, one) => rows && one && either(rows, one), noRows(model.rowCount));
    }
    case "gte":
    case "lte": {
      const value = stored(operand, condition);
      if (!numbers || typeof value !== "number") return null;
      return operator === "gte" ? numbers.atLeast(value) : numbers.atMost(value);
    }
    default:
      return null;
  }
}

/** Dates within, from or up to the end of the period that a date names. */
function dateRows(dates: SortedNumbers, operator: string, date: string): Bitmap | null {
  const [first, last] = [dateNumber(date), endNumber(date)];
  if (first === undefined || last === undefined) return null;
  switch (operator) {
    case "eq":
      return dates.range(first, last);
    case "gte":
      return dates.atLeast(first);
    case "lte":
      return dates.atMost(last);
    default:
      return null;
  }
}

function missing(model: ListModel, none: Bitmap, isMissing: unknown): Bitmap {
  return isMissing ? none : complement(none, model.rowCount);
}
