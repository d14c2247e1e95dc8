import { type ClassType, InputType } from "type-graphql";
import { allOf, anyOf, identifier, list, type Sql, sql } from "../database";
import { bilingual, message } from "../graphql/bilingual";
import { BadInputError } from "../graphql/errors";
import { MICRO, type MoneyUnit, endOf, scaledInteger, wanOf } from "../values";
import { type Condition, operatorsOf } from "./condition";
import type { FilterField, FilterScope, ScalarColumn } from "./filter";
import {
  BooleanFilter,
  DateFilter,
  DecimalFilter,
  declareOperators,
  IntFilter,
  MoneyFilter,
  StringFilter,
} from "./filter-operators";

/** A condition on a text column. */
export const textField = (column: string, description: string): FilterField => ({
  description,
  type: () => StringFilter,
  toSql: (condition, scope) => textCondition(condition, [columnOf(scope, column)], scope),
});

/** A condition on a bilingual pair of columns: it holds when either language meets it. */
export const localizedField = (name: string, description: string): FilterField => ({
  description,
  type: () => StringFilter,
  toSql: (condition, scope) =>
    textCondition(condition, [columnOf(scope, `${name}_zh`), columnOf(scope, `${name}_en`)], scope),
});

/** A condition on an integer column. */
export const integerField = (column: string, description: string): FilterField =>
  scalarField({ column, kind: "number", stored: (operand) => operand as number }, description, () => IntFilter);

/** A condition on a column of millionths. */
export const decimalField = (column: string, description: string): FilterField =>
  scalarField(
    { column, kind: "number", stored: (operand) => scaledInteger(String(operand), MICRO) },
    description,
    () => DecimalFilter,
  );

/** A condition on a column of 万元. */
export const moneyField = (column: string, description: string): FilterField =>
  scalarField(
    { column, kind: "number", stored: (operand, { unit }) => wanOf(String(operand), unit as MoneyUnit) },
    description,
    () => MoneyFilter,
  );

/** A condition on a yes-or-no column. */
export const booleanField = (column: string, description: string): FilterField =>
  scalarField({ column, kind: "word", stored: (operand) => operand as boolean }, description, () => BooleanFilter);

function scalarField(scalar: ScalarColumn, description: string, type: () => unknown): FilterField {
  return { description, type, scalar, toSql: (condition, scope) => scalarCondition(condition, scalar, scope) };
}

/** A condition on a column of dates of reduced precision. */
export const dateField = (column: string, description: string): FilterField => ({
  description,
  type: () => DateFilter,
  scalar: { column, kind: "date", stored: (operand) => operand as string },
  toSql: (condition, scope) => {
    const value = columnOf(scope, column);
    return allOf(
      operatorsOf(condition, scope.path).map(([operator, operand]) => {
        const date = operand as string;
        if (operator === "isNull") return isNull(value, operand);
        if (operator === "gte") return sql`${value} >= ${date}`;
        if (operator === "lte") return sql`${value} <= ${endOf(date)}`;
        return sql`${value} >= ${date} AND ${value} <= ${endOf(date)}`;
      }),
    );
  },
});

/** A condition on a column that holds one value of an enum. `name` is the enum's name in the schema. */
export const enumField = (column: string, enumeration: object, name: string, description: string): FilterField =>
  scalarField({ column, kind: "word", stored: (operand) => operand as string }, description, () =>
    enumFilter(enumeration, name),
  );

const enumFilters = new Map<string, ClassType>();

function enumFilter(enumeration: object, name: string): ClassType {
  const known = enumFilters.get(name);
  if (known) return known;
  class EnumFilter {}
  InputType(`${name}Filter`, { description: bilingual("枚举值条件。", `Condition on a ${name}.`) })(EnumFilter);
  declareOperators(EnumFilter, () => enumeration, ["eq", "ne", "in", "isNull"]);
  enumFilters.set(name, EnumFilter);
  return EnumFilter;
}

const columnOf = (scope: FilterScope, column: string) => identifier(`${scope.alias}.${column}`);

const isNull = (value: Sql, operand: unknown) => (operand ? sql`${value} IS NULL` : sql`${value} IS NOT NULL`);

/** The operators of a condition on a stored value: `unit` says how the others are meant. */
export function scalarOperators(condition: Condition, path: string): [operator: string, operand: unknown][] {
  return operatorsOf(condition, path).filter(([operator]) => operator !== "unit");
}

function scalarCondition(condition: Condition, { column, stored: store }: ScalarColumn, scope: FilterScope): Sql {
  const value = columnOf(scope, column);
  const converted = (operand: unknown, operator: string) => {
    const stored = store(operand, condition);
    if (stored !== null) return stored;
    const at = `${scope.path}.${operator}`;
    throw new BadInputError(
      message(
        `${at}:“${String(operand).slice(0, 100)}”超出可精确表示的范围。`,
        `${at}: ${String(operand).slice(0, 100)} cannot be held exactly in the stored unit.`,
      ),
      { argument: at },
    );
  };
  return allOf(
    scalarOperators(condition, scope.path).map(([operator, operand]) => {
      switch (operator) {
        case "isNull":
          return isNull(value, operand);
        case "in":
          return sql`${value} IN (${list((operand as unknown[]).map((one) => converted(one, operator)))})`;
        case "ne":
          return sql`${value} IS DISTINCT FROM ${converted(operand, operator)}`;
        case "gte":
          return sql`${value} >= ${converted(operand, operator)}`;
        case "lte":
          return sql`${value} <= ${converted(operand, operator)}`;
        default:
          return sql`${value} = ${converted(operand, operator)}`;
      }
    }),
  );
}

/** ASCII letters fold on both databases: `lower` knows no others on SQLite, nor on PostgreSQL in collation "C". */
function textCondition(condition: Condition, columns: Sql[], scope: FilterScope): Sql {
  const position = scope.dialect === "sqlite" ? sql`instr` : sql`strpos`;
  const eitherIs = (test: (folded: Sql) => Sql) => anyOf(columns.map((column) => test(sql`lower(${column})`)));
  return allOf(
    operatorsOf(condition, scope.path).map(([operator, operand]) => {
      const text = Array.isArray(operand) ? "" : foldAscii(String(operand));
      switch (operator) {
        case "isNull":
          return operand
            ? allOf(columns.map((column) => sql`${column} IS NULL`))
            : anyOf(columns.map((column) => sql`${column} IS NOT NULL`));
        case "in":
          return eitherIs((folded) => sql`${folded} IN (${list((operand as string[]).map(foldAscii))})`);
        case "ne":
          return sql`${eitherIs((folded) => sql`${folded} = ${text}`)} IS NOT TRUE`;
        case "contains":
          return eitherIs((folded) => sql`${position}(${folded}, ${text}) > 0`);
        case "startsWith":
          return eitherIs((folded) => sql`substr(${folded}, 1, ${[...text].length}) = ${text}`);
        default:
          return eitherIs((folded) => sql`${folded} = ${text}`);
      }
    }),
  );
}

/** Lower case of ASCII letters only. */
export function foldAscii(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
