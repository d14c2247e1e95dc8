import type { GraphQLField, GraphQLObjectType } from "graphql";
import { countedRows, cursorSql, type ListQuery, pageOf } from "../connection";
import { identifier, join, type Sql, sql } from "../database";
import type { PlanBind } from "../graphql/sql-forms";
import { concatenate, type JsonValue, jsonValue, raw, type Slot, type Template, template } from "../sql-json";
import { type Compiled, NotCompilable } from "./compiled";
import type { Compiler } from "./compiler";
import { facetsValue } from "./facet-compiler";
import { type ListPlace, PlacedQuery } from "./placed-query";
import type { Row } from "./row";
import { collectFields, type FieldGroup, selectionsOf } from "./selection";
import type { Shape } from "./shape";

type Value = JsonValue<PlanBind>;

/** A connection as one object: page, page info, count and facets as far as they are asked for. */
export function connectionValue(
  compiler: Compiler,
  place: ListPlace,
  field: GraphQLField<unknown, unknown>,
  group: FieldGroup,
): Compiled {
  const mayGoBack = group[0].arguments?.some(({ name }) => name.value === "last") ?? false;
  const query = new PlacedQuery(compiler, place, field, group);
  return new ConnectionMaker(compiler, place, query, mayGoBack).compile(compiler.objectType(field), group);
}

class ConnectionMaker {
  private readonly row: Row;
  private readonly shapes = new Map<string, Shape>();
  private usesPage = false;
  private usesCursor = false;
  /** Whether rows need their positions: to look beyond the page, or to turn it round. */
  private usesPositions: boolean;
  private looksBeyond = false;

  constructor(
    private readonly compiler: Compiler,
    private readonly place: ListPlace,
    private readonly query: PlacedQuery,
    mayGoBack: boolean,
  ) {
    this.row = compiler.row();
    this.usesPositions = mayGoBack;
  }

  compile(type: GraphQLObjectType, group: FieldGroup): Compiled {
    const selections = selectionsOf(group);
    const names = [...collectFields(type, selections, this.compiler.scope).values()].map(([{ name }]) => name.value);
    // Known before the members are made, since each of them depends on it.
    this.looksBeyond = names.includes("pageInfo");
    this.usesPositions ||= this.looksBeyond;
    const value = this.compiler.object(type, selections, (name, inner, key) => this.member(type, name, inner, key));
    // An answer without a page would otherwise be an aggregate over no table.
    const sql = this.usesPage
      ? template<PlanBind>`(SELECT ${value.sql} FROM (${this.page()}) AS ${this.alias})`
      : value.sql;
    return {
      value: jsonValue("json", sql),
      shape: this.shapes.size > 0 ? { members: this.shapes, graft: null } : null,
    };
  }

  private get alias(): Sql {
    return identifier(this.row.alias);
  }

  private member(type: GraphQLObjectType, name: string, group: FieldGroup, key: string): Value {
    const { field } = this.compiler.field(type, group);
    switch (name) {
      case "nodes":
        return this.rows(this.node(this.compiler.objectType(field), group, key));
      case "edges":
        return this.rows(this.edge(this.compiler.objectType(field), group, key));
      case "pageInfo":
        return this.compiler.object(this.compiler.objectType(field), selectionsOf(group), (one) => this.pageInfo(one));
      case "totalCount":
        return jsonValue("integer", concatenate([this.count()]));
      case "facets":
        return facetsValue(this.compiler, this.place, this.query, this.compiler.objectType(field), group);
      default:
        throw new NotCompilable(`${type.name}.${name} has no SQL form`);
    }
  }

  private node(type: GraphQLObjectType, group: FieldGroup, key: string): Value {
    const { value, shape } = this.compiler.record(type, selectionsOf(group), this.row);
    if (shape) this.shapes.set(key, shape);
    return value;
  }

  private edge(type: GraphQLObjectType, group: FieldGroup, key: string): Value {
    const shapes = new Map<string, Shape>();
    const value = this.compiler.object(type, selectionsOf(group), (name, inner, innerKey) => {
      if (name === "cursor") return jsonValue("text", this.cursor());
      const { value: record, shape } = this.compiler.record(
        this.compiler.objectType(this.compiler.field(type, inner).field),
        selectionsOf(inner),
        this.row,
      );
      if (shape) shapes.set(innerKey, shape);
      return record;
    });
    if (shapes.size > 0) this.shapes.set(key, { members: shapes, graft: null });
    return value;
  }

  /** One element for each row of the page, in the order asked for. */
  private rows(element: Value): Value {
    this.usesPage = true;
    const position = identifier(`${this.row.alias}.page_position`);
    return this.compiler.scope.json.array(
      element,
      this.usesPositions
        ? {
            order: this.query.part(({ isBackward }) => (isBackward ? sql`${position} DESC` : position)),
            ...(this.looksBeyond && { filter: this.query.part(({ size }) => sql`${position} <= ${number(size)}`) }),
          }
        : {},
    );
  }

  private cursor(): Sql {
    this.usesPage = true;
    this.usesCursor = true;
    return identifier(`${this.row.alias}.page_cursor`);
  }

  private pageInfo(name: string): Value {
    this.usesPage = true;
    const [position, found] = [
      identifier(`${this.row.alias}.page_position`),
      identifier(`${this.row.alias}.page_found`),
    ];
    const hasMore = ({ size }: ListQuery) => sql`COUNT(*) > ${number(size)}`;
    const hasBeyond = ({ place }: ListQuery) => (place === null ? sql`FALSE` : sql`TRUE`);
    switch (name) {
      case "hasNextPage":
      case "hasPreviousPage": {
        const isNext = name === "hasNextPage";
        const has = this.query.part((query) => (query.isBackward === isNext ? hasBeyond(query) : hasMore(query)));
        return jsonValue("boolean", concatenate([has]));
      }
      case "startCursor":
      case "endCursor": {
        const cursor = this.cursor();
        const at = this.query.part(({ size, isBackward }) => {
          const last = sql`CASE WHEN ${found} > ${number(size)} THEN ${number(size)} ELSE ${found} END`;
          return (name === "startCursor") === isBackward ? last : number(1);
        });
        return jsonValue("text", template`MAX(CASE WHEN ${position} = ${at} THEN ${cursor} END)`);
      }
      default:
        throw new NotCompilable(`PageInfo.${name} has no SQL form`);
    }
  }

  private page(): Template<PlanBind> {
    const used = [...this.row.used].map((name) => identifier(`t.${name}`));
    const { usesCursor } = this;
    const { dialect } = this.compiler.scope;
    const rows = this.query.part((query) => {
      const cursor = usesCursor ? [sql`${cursorSql(query.fingerprint, query.terms, dialect)} AS page_cursor`] : [];
      const columns = join(used.length + cursor.length > 0 ? [...used, ...cursor] : [sql`t.id`], ", ");
      return pageOf(query, this.place.parent, columns, query.size + (this.looksBeyond ? 1 : 0), dialect);
    });
    return this.usesPositions
      ? template`SELECT page.*, ROW_NUMBER() OVER () AS page_position, COUNT(*) OVER () AS page_found FROM (${rows}) AS page`
      : template`${rows}`;
  }

  private count(): Sql | Slot<PlanBind> {
    return this.query.whole(
      (counts, { list, filter }) => {
        const held = counts.count(list, filter);
        return held === null ? null : sql`${held}`;
      },
      (query, parent) => {
        const { from, where } = countedRows(query, parent, this.compiler.scope.dialect);
        return sql`(SELECT COUNT(*) FROM ${from} WHERE ${where})`;
      },
    );
  }
}

/** An SQL literal of a whole number that the code made. */
function number(value: number): Sql {
  return raw(String(Math.trunc(value)));
}
