import {
  getArgumentValues,
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  isEnumType,
  isObjectType,
  type SelectionSetNode,
} from "graphql";
import type { Mention } from "../connection";
import { type Dialect, type EntityClass, identifier, join, type Sql, sql } from "../database";
import type { Locale } from "../graphql/locale";
import type { FormScope, PlanBind, SqlForm } from "../graphql/sql-forms";
import { type JsonValue, jsonValue, type JsonWriter, quoted, template } from "../sql-json";
import { type Compiled, complete, NotCompilable, NULL } from "./compiled";
import { graftOf } from "./graft";
import type { ListPlace, PlacedQuery } from "./placed-query";
import type { ColumnModel, RecordModel, Records } from "./record-model";
import { Row } from "./row";
import { collectFields, type FieldGroup, type SelectionScope, selectionsOf } from "./selection";
import type { Shape } from "./shape";

/** What a document is compiled for. */
export interface CompilerScope extends SelectionScope {
  readonly records: Records;
  readonly dialect: Dialect;
  readonly json: JsonWriter;
  readonly locale: Locale;
}

/** Makes the SQL of a connection. */
export type ConnectionCompiler = (
  compiler: Compiler,
  place: ListPlace,
  field: GraphQLField<unknown, unknown>,
  group: FieldGroup,
) => Compiled;

/** Makes the SQL of one document's selections. Each table gets an alias of its own. */
export class Compiler {
  /** Codes that filters without variables mention. */
  readonly mentions: Mention[] = [];
  /** Queries over whole lists whose rows are counted. */
  readonly counted = new Set<PlacedQuery>();
  private aliases = 0;

  /** `connections` makes the SQL of connections, which in turn asks this compiler for their records. */
  constructor(
    readonly scope: CompilerScope,
    private readonly connections: ConnectionCompiler,
  ) {}

  /** A row under a new alias. */
  row(): Row {
    return new Row(`r${++this.aliases}`);
  }

  /** The type, which must be one of objects, that a field answers with. */
  objectType(field: GraphQLField<unknown, unknown>): GraphQLObjectType {
    const type = getNamedType(field.type);
    if (!isObjectType(type)) throw new NotCompilable(`${type.name} is no type of objects`);
    return type;
  }

  /** The definition of a field and its arguments, which are part of what a plan is kept under. */
  field(
    type: GraphQLObjectType,
    [node]: FieldGroup,
  ): { field: GraphQLField<unknown, unknown>; args: Record<string, unknown> } {
    const field = type.getFields()[node.name.value];
    if (!field) throw new NotCompilable(`${type.name} has no field ${node.name.value}`);
    return { field, args: getArgumentValues(field, node, this.scope.variables) };
  }

  /** The model of the records of a type. */
  model(name: string): RecordModel {
    const model = this.scope.records.get(name);
    if (!model) throw new NotCompilable(`${name} is no type of records`);
    return model;
  }

  /** What selections ask of a record, as an object. Fields without an SQL form are grafted on by their resolvers. */
  record(type: GraphQLObjectType, selections: readonly SelectionSetNode[], row: Row): Compiled {
    const model = this.model(type.name);
    const members: [string, JsonValue<PlanBind>][] = [];
    const shapes = new Map<string, Shape>();
    const code = new Map<string, FieldGroup>();
    for (const [key, group] of collectFields(type, selections, this.scope)) {
      try {
        const { value, shape } = this.recordField(model, type, group, row);
        members.push([key, value]);
        if (shape) shapes.set(key, shape);
      } catch (error) {
        if (!(error instanceof NotCompilable)) throw error;
        members.push([key, code.size === 0 ? this.wholeRow(model, row) : NULL]);
        code.set(key, group);
      }
    }
    const graft = code.size === 0 ? null : graftOf(type, model, code);
    return {
      value: this.scope.json.object(members),
      shape: graft || shapes.size > 0 ? { members: shapes, graft } : null,
    };
  }

  /** Values of selections on an object that is made of plain members. */
  object(
    type: GraphQLObjectType,
    selections: readonly SelectionSetNode[],
    member: (name: string, group: FieldGroup, key: string) => JsonValue<PlanBind>,
  ): JsonValue<PlanBind> {
    const members = [...collectFields(type, selections, this.scope)].map(
      ([key, group]): [string, JsonValue<PlanBind>] => {
        const name = group[0].name.value;
        return [key, name === "__typename" ? jsonValue("text", quoted(type.name)) : member(name, group, key)];
      },
    );
    return this.scope.json.object(members);
  }

  /** The record whose id an expression is, as an object; null when there is none. */
  recordById(type: GraphQLObjectType, selections: readonly SelectionSetNode[], id: Sql): Compiled {
    const row = this.row();
    const { value, shape } = this.record(type, selections, row);
    const table = identifier(this.model(type.name).table);
    const one = template<PlanBind>`(SELECT ${value.sql} FROM ${table} AS ${identifier(row.alias)} WHERE ${row.column("id")} = ${id})`;
    return { value: jsonValue("json", one), shape };
  }

  /** A connection of a list, as a field of a type. */
  connection(place: ListPlace, type: GraphQLObjectType, group: FieldGroup): Compiled {
    const field = type.getFields()[group[0].name.value];
    if (!field) throw new NotCompilable(`${type.name} has no field ${group[0].name.value}`);
    return this.connections(this, place, field, group);
  }

  private recordField(model: RecordModel, type: GraphQLObjectType, group: FieldGroup, row: Row): Compiled {
    const name = group[0].name.value;
    if (name === "__typename") return complete(jsonValue("text", quoted(type.name)));
    const form = model.field(name);
    if (!form) throw new NotCompilable(`${type.name}.${name} has no SQL form`);
    if (form.kind === "column") return complete(columnValue(form.column, type.getFields()[name], row));
    if (form.kind === "connection") {
      const { list, relation } = form.connection;
      return this.connection({ list, relation, parent: row.column("id") }, type, group);
    }
    return this.formed(form, model.entity, type, group, row);
  }

  private formed(form: SqlForm, entity: EntityClass, type: GraphQLObjectType, group: FieldGroup, row: Row): Compiled {
    const { field, args } = this.field(type, group);
    const scope = this.formScope(entity, args);
    const selections = selectionsOf(group);
    switch (form.kind) {
      case "scalar":
        return complete(form.value(row, scope));
      case "record":
        return this.recordById(this.objectType(field), selections, row.column(form.key));
      case "object": {
        const made = this.objectType(field);
        const value = this.object(made, selections, (name, inner) => {
          const member = form.fields[name];
          if (!member) throw new NotCompilable(`${made.name}.${name} has no SQL form`);
          return member(row, this.formScope(entity, this.field(made, inner).args));
        });
        if (!form.isNull) return complete(value);
        return complete(jsonValue("json", template`CASE WHEN ${form.isNull(row)} THEN NULL ELSE ${value.sql} END`));
      }
      case "joined":
        return this.joined(form, entity, this.objectType(field), selections, row);
      case "records": {
        const page = this.row();
        const { value, shape } = this.record(this.objectType(field), selections, page);
        const all = template<PlanBind>`(SELECT ${this.scope.json.array(value).sql} FROM (${form.rows(row, scope)}) AS ${identifier(page.alias)})`;
        return { value: jsonValue("json", all), shape };
      }
    }
  }

  private joined(
    form: Extract<SqlForm, { kind: "joined" }>,
    entity: EntityClass,
    type: GraphQLObjectType,
    selections: readonly SelectionSetNode[],
    row: Row,
  ): Compiled {
    const other = this.row();
    const shapes = new Map<string, Shape>();
    const value = this.object(type, selections, (name, group, key) => {
      const { field, args } = this.field(type, group);
      if (name === form.record) {
        const record = this.record(this.objectType(field), selectionsOf(group), other);
        if (record.shape) shapes.set(key, record.shape);
        return record.value;
      }
      const member = form.fields[name];
      if (!member) throw new NotCompilable(`${type.name}.${name} has no SQL form`);
      return member(other, row, this.formScope(entity, args));
    });
    const table = identifier(this.model(form.target().name).table);
    const one = template<PlanBind>`(SELECT ${value.sql} FROM ${table} AS ${identifier(other.alias)} WHERE ${other.column("id")} = ${row.column(form.key)})`;
    return { value: jsonValue("json", one), shape: shapes.size > 0 ? { members: shapes, graft: null } : null };
  }

  /** All columns of a row, for the resolvers that are grafted on it. */
  private wholeRow(model: RecordModel, row: Row): JsonValue<PlanBind> {
    const isSqlite = this.scope.dialect === "sqlite";
    return this.scope.json.tuple(
      // Raw, as the driver would give them: SQLite has no yes and no.
      model.columns.map(({ name, type }) =>
        jsonValue(isSqlite && type === "boolean" ? "integer" : type, row.column(name)),
      ),
    );
  }

  private formScope(entity: EntityClass, args: Readonly<Record<string, unknown>>): FormScope {
    const { dialect, json, locale } = this.scope;
    return { dialect, json, locale, entity, args };
  }
}

/** A column as the field of its name shows it: an enum by the names of its values, which may be stored otherwise. */
function columnValue(
  { name, type }: ColumnModel,
  field: GraphQLField<unknown, unknown> | undefined,
  row: Row,
): JsonValue<PlanBind> {
  const column = row.column(name);
  const shown = field && getNamedType(field.type);
  const renamed = isEnumType(shown) ? shown.getValues().filter((one) => one.value !== one.name) : [];
  if (renamed.length === 0) return jsonValue(type, column);
  const cases = renamed.map((one) => sql`WHEN ${quoted(String(one.value))} THEN ${quoted(one.name)}`);
  return jsonValue("text", sql`CASE ${column} ${join(cases, " ")} ELSE ${column} END`);
}
