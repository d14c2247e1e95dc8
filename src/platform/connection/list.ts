import { type ClassType, Field, InputType, registerEnumType } from "type-graphql";
import { type EntityClass, tableOf } from "../database";
import { bilingual } from "../graphql/bilingual";
import type { Facet } from "./facet";
import type { FilterField } from "./filter";
import { dateField, textField } from "./filter-fields";
import { OrderDirection, type OrderKey, type OrderStep } from "./order";
import type { RelationField } from "./reference-fields";
import type { Relation } from "./relation";

/** What every listed row has. */
export interface ListedRow {
  id: number;
  code: string;
}

/** What of a list is in the search index. */
export interface ListSearch {
  /** Number of the type in the index, never changed once given. */
  readonly number: number;
  /** The bilingual field that is searched as title, in pinyin too. */
  readonly title: string;
  /** The bilingual fields that are searched as text. */
  readonly texts: readonly string[];
}

/** What a room says of its list. */
export interface ListOptions {
  entity: EntityClass<ListedRow>;
  /** Name of the root field, such as `opportunities`. */
  plural: string;
  /** What one of its records is called in Chinese; in English it is the name of the type. */
  label: string;
  /** What the list holds, for its description in the schema. */
  description: string;
  fields: Record<string, FilterField>;
  orders?: Record<string, OrderKey>;
  /** Newest first when left out. */
  defaultOrder?: OrderStep[];
  facets?: Record<string, Facet>;
  /** Left out: nothing of it is searched. */
  search?: ListSearch;
  /** False for rows that carry no date of their own. */
  isDated?: boolean;
}

/**
 * One list of the catalog, described once: the filter, the orders, the facets, the connections below other records,
 * the search and the tests are all read from here.
 */
export class List {
  readonly name: string;
  readonly table: string;
  readonly entity: EntityClass<ListedRow>;
  readonly plural: string;
  readonly label: string;
  readonly description: string;
  readonly fields = new Map<string, FilterField>();
  readonly orders = new Map<string, OrderKey>();
  readonly facets = new Map<string, Facet>();
  readonly defaultOrder: readonly OrderStep[];
  /** Whether its own order is the date that records speak of, the newest first. */
  readonly isNewestFirst: boolean;
  readonly search: ListSearch | null;
  /** The GraphQL input of the filter, `<Name>Filter`. */
  readonly filterType: ClassType;
  /** The GraphQL input of one order step, `<Name>Order`. */
  readonly orderType: ClassType;

  constructor(options: ListOptions) {
    this.entity = options.entity;
    this.name = options.entity.name;
    this.table = tableOf(options.entity);
    this.plural = options.plural;
    this.label = options.label;
    this.description = options.description;
    this.search = options.search ?? null;
    const isDated = options.isDated ?? true;
    this.isNewestFirst = isDated && options.defaultOrder === undefined;
    this.defaultOrder = options.defaultOrder ?? [
      { field: isDated ? "AS_OF" : "CODE", direction: isDated ? OrderDirection.DESC : OrderDirection.ASC },
    ];
    this.filterType = makeFilterType(this);
    this.extend({
      code: textField("code", bilingual("业务代码。", "Business key.")),
      ...(isDated && { asOf: dateField("as_of", bilingual("信息时点。", "The date the record speaks of.")) }),
      ...options.fields,
    });
    const code: OrderKey = {
      column: "code",
      kind: "text",
      nullable: false,
      description: bilingual("业务代码。", "Business key."),
    };
    const asOf: OrderKey = {
      column: "as_of",
      kind: "text",
      nullable: true,
      description: bilingual("信息时点。", "The date the record speaks of."),
    };
    for (const [name, key] of Object.entries({ ...(isDated && { AS_OF: asOf }), CODE: code, ...options.orders })) {
      this.orders.set(name, key);
    }
    for (const [name, facet] of Object.entries(options.facets ?? {})) this.facets.set(name, facet);
    this.orderType = makeOrderType(this);
  }

  /** Adds filter fields. Rooms above the list's own use it for relations that they own. */
  extend(fields: Record<string, FilterField>): void {
    for (const [name, field] of Object.entries(fields)) {
      this.fields.set(name, field);
      Field(field.type as () => never, { nullable: true, description: field.description })(
        this.filterType.prototype,
        name,
      );
    }
  }

  /** Adds facets. Rooms above the list's own use it for relations that they own. */
  extendFacets(facets: Record<string, Facet>): void {
    for (const [name, facet] of Object.entries(facets)) this.facets.set(name, facet);
  }

  /**
   * The relation behind a filter field.
   *
   * @throws {TypeError} when the field follows none.
   */
  relation(field: string): Relation {
    const relation = (this.fields.get(field) as RelationField | undefined)?.relation;
    if (!relation) throw new TypeError(`${this.name} has no relation ${field}`);
    return relation;
  }
}

function makeFilterType(list: List): ClassType {
  class Filter {}
  InputType(`${list.name}Filter`, {
    description: bilingual("筛选条件;各条件须同时满足。", `Conditions on a ${list.name}; all of them must hold.`),
  })(Filter);
  const add = (name: string, type: () => unknown, description: string) =>
    Field(type as () => never, { nullable: true, description })(Filter.prototype, name);
  add("and", () => [Filter], bilingual("全部满足。", "All of these."));
  add(
    "or",
    () => [Filter],
    bilingual("至少满足其一;空列表:无。", "At least one of these; an empty list lets nothing through."),
  );
  add("not", () => Filter, bilingual("不满足。", "Not this."));
  if (list.search) {
    add(
      "text",
      () => String,
      bilingual(
        "全文检索:中文(含两字词)、拼音及首字母、英文;至多200字符。",
        "Full text: Chinese (two characters are enough), pinyin and its initials, English; at most 200 characters.",
      ),
    );
  }
  return Filter;
}

function makeOrderType(list: List): ClassType {
  const values = Object.fromEntries([...list.orders.keys()].map((name) => [name, name]));
  registerEnumType(values, {
    name: `${list.name}OrderField`,
    description: bilingual("排序依据。", `What a list of type ${list.name} can be ordered by.`),
    valuesConfig: Object.fromEntries([...list.orders].map(([name, { description }]) => [name, { description }])),
  });
  class Order {}
  InputType(`${list.name}Order`, {
    description: bilingual(
      "排序;无值的记录排在最后,同值按标识。",
      "An order; rows without a value come last, ties go by id.",
    ),
  })(Order);
  Field(() => values as never, { description: bilingual("依据。", "By what.") })(Order.prototype, "field");
  Field(() => OrderDirection, {
    defaultValue: OrderDirection.ASC,
    description: bilingual("方向。", "In which direction."),
  })(Order.prototype, "direction");
  return Order;
}

registerEnumType(OrderDirection, {
  name: "OrderDirection",
  description: bilingual("排序方向。", "Direction of an order."),
  valuesConfig: {
    ASC: { description: bilingual("升序。", "Ascending.") },
    DESC: { description: bilingual("降序。", "Descending.") },
  },
});
