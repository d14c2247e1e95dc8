import { type Condition, operatorsOf } from "../condition";
import { DEEPEST_FILTER, type FilterField, type ScalarColumn } from "../filter";
import { scalarOperators } from "../filter-fields";
import type { RelationField } from "../reference-fields";
import { allRows, type Bitmap, both, complement, either, noRows } from "./bitmap";
import type { ListModel, RelationModel } from "./list-model";

/**
 * The rows that pass a filter, by the same rules as its SQL: NULL counts as false, and `not` is the complement. Null: the filter
 * asks for what the model does not hold. Faults of the filter are not told here: its SQL has been made before.
 */
export function foldRows(model: ListModel, filter: Condition, depth = 0): Bitmap | null {
  if (depth > DEEPEST_FILTER) return null;
  let rows: Bitmap | null = null;
  for (const [name, condition] of Object.entries(filter)) {
    if (condition === undefined || condition === null) continue;
    const some = rowsOf(model, name, condition, depth);
    if (!some) return null;
    rows = rows ? both(rows, some) : some;
  }
  return rows ?? allRows(model.rowCount);
}

function rowsOf(model: ListModel, name: string, condition: unknown, depth: number): Bitmap | null {
  switch (name) {
    case "and":
      return merged(model, condition as Condition[], depth, allRows(model.rowCount), both);
    case "or":
      return merged(model, condition as Condition[], depth, noRows(model.rowCount), either);
    case "not": {
      const rows = foldRows(model, condition as Condition, depth + 1);
      return rows && complement(rows, model.rowCount);
    }
    case "text":
      return null;
    default: {
      const field = model.list.fields.get(name);
      return field ? fieldRows(model, name, field, condition as Condition) : null;
    }
  }
}

function merged(
  model: ListModel,
  parts: readonly Condition[],
  depth: number,
  start: Bitmap,
  merge: (one: Bitmap, other: Bitmap) => Bitmap,
): Bitmap | null {
  let rows = start;
  for (const part of parts) {
    const some = foldRows(model, part, depth + 1);
    if (!some) return null;
    rows = merge(rows, some);
  }
  return rows;
}

function fieldRows(model: ListModel, name: string, field: FilterField, condition: Condition): Bitmap | null {
  const relation = model.relations.get(name);
  const isReference = (field as Partial<RelationField>).relation !== undefined;
  const { scalar } = field;
  const compare = isReference
    ? relation && ((operator: string, operand: unknown) => referenceRows(model, relation, operator, operand))
    : scalar && ((operator: string, operand: unknown) => scalarRows(model, scalar, condition, operator, operand));
  if (!compare) return null;
  let rows = allRows(model.rowCount);
  for (const [operator, operand] of isReference ? operatorsOf(condition, name) : scalarOperators(condition, name)) {
    const some = compare(operator, operand);
    if (!some) return null;
    rows = both(rows, some);
  }
  return rows;
}

function referenceRows(model: ListModel, relation: RelationModel, operator: string, operand: unknown): Bitmap | null {
  const ofCode = (code: unknown) => relation.targets.get(String(code))?.rows ?? noRows(model.rowCount);
  switch (operator) {
    case "eq":
      return ofCode(operand);
    case "ne":
      return complement(ofCode(operand), model.rowCount);
    case "in":
      return (operand as unknown[]).map(ofCode).reduce(either, noRows(model.rowCount));
    case "isNull":
      return operand ? relation.none : complement(relation.none, model.rowCount);
    default:
      return null;
  }
}

function scalarRows(
  model: ListModel,
  scalar: ScalarColumn,
  condition: Condition,
  operator: string,
  operand: unknown,
): Bitmap | null {
  const sets = model.values.get(scalar.column);
  const numbers = model.numbers.get(scalar.column);
  const none = sets?.none ?? numbers?.none;
  if (!none) return null;
  if (operator === "isNull") return operand ? none : complement(none, model.rowCount);
  const equal = (given: unknown): Bitmap | null => {
    const value = scalar.stored(given, condition);
    if (value === null) return null;
    const key = typeof value === "boolean" ? Number(value) : value;
    return numbers ? numbers.equal(Number(key)) : (sets?.sets.get(key) ?? noRows(model.rowCount));
  };
  switch (operator) {
    case "eq":
      return equal(operand);
    case "ne": {
      const rows = equal(operand);
      return rows && complement(rows, model.rowCount);
    }
    case "in": {
      let rows = noRows(model.rowCount);
      for (const one of operand as unknown[]) {
        const some = equal(one);
        if (!some) return null;
        rows = either(rows, some);
      }
      return rows;
    }
    case "gte":
    case "lte": {
      const value = scalar.stored(operand, condition);
      if (!numbers || typeof value !== "number") return null;
      return operator === "gte" ? numbers.atLeast(value) : numbers.atMost(value);
    }
    default:
      return null;
  }
}
