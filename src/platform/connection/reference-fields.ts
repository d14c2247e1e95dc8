import { type ClassType, Field, InputType } from "type-graphql";
import { allOf, identifier, list as values, type Sql, sql } from "../database";
import { bilingual } from "../graphql/bilingual";
import { type Condition, operatorsOf } from "./condition";
import { type FilterField, type FilterScope, idsOf } from "./filter";
import type { List } from "./list";
import { belongsTo, belongsToNone, type Relation } from "./relation";

/** A filter field that follows a relation; the relation also carries connections and facets. */
export interface RelationField extends FilterField {
  readonly relation: Relation;
  /** Whether it compares the codes of the one record that a row belongs to. */
  readonly isByCode: boolean;
}

/**
 * A condition on the one record that a row belongs to, by code or by its own filter. In a tree a code stands for itself
 * and everything below it; `is` looks at the very record.
 */
export function toOneField(relation: Relation, description: string): RelationField {
  return {
    description,
    relation,
    isByCode: true,
    type: () => referenceFilter(relation.target()),
    toSql: (condition, scope) => referenceCondition(relation, condition, scope),
  };
}

/** A condition on the records that a row belongs to, of which there may be many: `some` or `none` pass a filter. */
export function toManyField(relation: Relation, description: string): RelationField {
  return {
    description,
    relation,
    isByCode: false,
    type: () => listFilter(relation.target()),
    toSql: (condition, scope) =>
      allOf(
        operatorsOf(condition, scope.path).map(([operator, operand]) => {
          const some = belongsTo(
            relation,
            scope.alias,
            idsOf(relation.target(), operand as Condition, scope),
            scope.isCounting,
          );
          return operator === "none" ? sql`NOT (${some})` : some;
        }),
      ),
  };
}

function referenceCondition(relation: Relation, condition: Condition, scope: FilterScope): Sql {
  const target = relation.target();
  const withCode = (codes: readonly string[], operator: string) => {
    for (const code of codes) scope.mentions.push({ list: target, code, path: `${scope.path}.${operator}` });
    const ids = sql`SELECT id FROM ${identifier(target.table)} WHERE code IN (${values(codes)})`;
    return belongsTo(relation, scope.alias, ids, scope.isCounting);
  };
  return allOf(
    operatorsOf(condition, scope.path).map(([operator, operand]) => {
      switch (operator) {
        case "in":
          return withCode(operand as string[], operator);
        case "ne":
          return sql`(${withCode([operand as string], operator)}) IS NOT TRUE`;
        case "isNull": {
          const none = belongsToNone(relation, scope.alias);
          return operand ? none : sql`NOT (${none})`;
        }
        case "is": {
          const direct: Relation =
            relation.kind === "tree" ? { kind: "column", column: relation.column, target: relation.target } : relation;
          return belongsTo(direct, scope.alias, idsOf(target, operand as Condition, scope), scope.isCounting);
        }
        default:
          return withCode([operand as string], operator);
      }
    }),
  );
}

const referenceFilters = new Map<string, ClassType>();
const listFilters = new Map<string, ClassType>();

function referenceFilter(target: List): ClassType {
  return remembered(referenceFilters, target, () => {
    class ReferenceFilter {}
    InputType(`${target.name}ReferenceFilter`, {
      description: bilingual(
        "对所属记录的条件;代码在树中含其全部下级。",
        `Condition on the ${target.name} a record belongs to; in a tree a code takes in everything below it.`,
      ),
    })(ReferenceFilter);
    const field = (name: string, type: () => unknown, description: string) =>
      Field(type as () => never, { nullable: true, description })(ReferenceFilter.prototype, name);
    field("eq", () => String, bilingual("代码等于;未知代码报错。", "The code; an unknown one is an error."));
    field(
      "ne",
      () => String,
      bilingual("不属于该代码(含无值的记录)。", "Does not belong to this code; rows that belong to none are included."),
    );
    field("in", () => [String], bilingual("代码为其中之一,至多250个。", "One of these codes, at most 250."));
    field("isNull", () => Boolean, bilingual("是否不属于任何一个。", "Whether it belongs to none."));
    field(
      "is",
      () => target.filterType,
      bilingual("所属记录本身满足条件。", "The record it belongs to passes this filter."),
    );
    return ReferenceFilter;
  });
}

function listFilter(target: List): ClassType {
  return remembered(listFilters, target, () => {
    class ListFilter {}
    InputType(`${target.name}ListFilter`, {
      description: bilingual("对多个相关记录的条件。", `Condition on the related records of type ${target.name}.`),
    })(ListFilter);
    const type = () => target.filterType as never;
    Field(type, { nullable: true, description: bilingual("至少一个满足。", "At least one passes.") })(
      ListFilter.prototype,
      "some",
    );
    Field(type, { nullable: true, description: bilingual("没有一个满足。", "Not one passes.") })(
      ListFilter.prototype,
      "none",
    );
    return ListFilter;
  });
}

function remembered(known: Map<string, ClassType>, target: List, make: () => ClassType): ClassType {
  const made = known.get(target.name) ?? make();
  known.set(target.name, made);
  return made;
}
