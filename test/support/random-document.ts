import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";

/** A valid document with its variables. */
export interface RandomDocument {
  readonly text: string;
  readonly variables: Record<string, unknown>;
  /** Variables that take a cursor, with the name under which the answer shows the connection and the cursor to use. */
  readonly cursors: readonly { variable: string; alias: string; cursor: "endCursor" | "startCursor" }[];
}

/** Codes of records by type, to ask for. */
export type Codes = Readonly<Record<string, readonly string[]>>;

const DEEPEST = 5;
const WORDS = ["甘", "项目", "光伏", "a", "Lanzhou", "兰州", "new", "_", "%", "zhongyi", "2024"];
const DATES = ["2019", "2024", "2024-05", "2023-07-06", "2030-12-31"];
const DECIMALS = ["0", "1", "12.5", "100", "5000"];
/** What arguments of these names stand for. */
const CODES_OF: Readonly<Record<string, string>> = { region: "Region", chain: "Chain", event: "PromotionEvent" };

/** A stream of numbers that a seed decides (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A random document over the whole schema, decided by its seed: depth 5, aliases, fragments, directives, filters, cursors. */
export function randomDocument(schema: GraphQLSchema, codes: Codes, seed: number): RandomDocument {
  return new DocumentMaker(schema, codes, numbers(seed)).make();
}

/** A random value of an input type, such as a filter, decided by its seed. */
export function randomInput(schema: GraphQLSchema, codes: Codes, type: string, seed: number): unknown {
  const input = schema.getType(type);
  if (!isInputObjectType(input)) throw new TypeError(`${type} is no input type`);
  return new DocumentMaker(schema, codes, numbers(seed)).input(input);
}

class DocumentMaker {
  private readonly declarations: string[] = [];
  private readonly variables: Record<string, unknown> = {};
  private readonly cursors: { variable: string; alias: string; cursor: "endCursor" | "startCursor" }[] = [];
  private readonly fragments: string[] = [];
  private names = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly codes: Codes,
    private readonly next: () => number,
  ) {}

  make(): RandomDocument {
    const root = this.schema.getQueryType();
    if (!root) throw new TypeError("A schema without queries");
    const selection = this.selection(root, 0, this.chance(0.3) ? 2 : 1);
    const declared = this.declarations.length > 0 ? `(${this.declarations.join(", ")})` : "";
    const text = [`query Q${declared} ${selection}`, ...this.fragments].join("\n");
    return { text, variables: this.variables, cursors: this.cursors };
  }

  input(type: GraphQLInputType): unknown {
    return this.value(type, "", 0);
  }

  private chance(probability: number): boolean {
    return this.next() < probability;
  }

  private whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  private pick<T>(from: readonly T[]): T {
    const picked = from[this.whole(0, from.length - 1)];
    if (picked === undefined) throw new RangeError("Nothing to pick from");
    return picked;
  }

  private selection(type: GraphQLObjectType, depth: number, size = this.whole(1, 4)): string {
    const all = Object.values(type.getFields());
    // Below the deepest level only what ends there can be asked for.
    const usable = all.filter((field) => depth < DEEPEST || isLeafType(getNamedType(field.type)));
    const parts = Array.from({ length: size }, () => this.part(type, usable, depth));
    if (usable.length === 0 || this.chance(0.1)) parts.push("__typename");
    return `{ ${parts.filter((part) => part !== "").join(" ")} }`;
  }

  private part(type: GraphQLObjectType, usable: readonly GraphQLField<unknown, unknown>[], depth: number): string {
    if (usable.length === 0) return "__typename";
    const shared = type.getInterfaces().find(({ name }) => name === "CatalogRecord");
    if (shared && this.chance(0.1)) {
      return `... on CatalogRecord { a${++this.names}: code freshness { state } source { publisher publishedOn } isSynthetic }`;
    }
    const field = this.field(this.pick(usable), type, depth);
    const isRoot = depth === 0;
    if (!isRoot && this.chance(0.1)) return `... on ${type.name} ${this.directive()} { ${field} }`;
    if (!isRoot && this.chance(0.1)) {
      const name = `F${++this.names}`;
      this.fragments.push(`fragment ${name} on ${type.name} { ${field} }`);
      return `...${name} ${this.directive()}`;
    }
    return field;
  }

  private directive(): string {
    if (!this.chance(0.4)) return "";
    const value = this.chance(0.7);
    const given = this.chance(0.5) ? this.variable("Boolean!", value) : String(value);
    return this.chance(0.5) ? `@include(if: ${given})` : `@skip(if: ${given})`;
  }

  private field(field: GraphQLField<unknown, unknown>, parent: GraphQLObjectType, depth: number): string {
    const type = getNamedType(field.type);
    const alias = `x${++this.names}`;
    const isConnection = field.args.some(({ name }) => name === "filter");
    const head = `${alias}: ${field.name}${isConnection ? this.paging(field, alias) : this.arguments(field, parent)} ${this.directive()}`;
    if (isLeafType(type)) return head;
    if (!isObjectType(type)) return `${head} { __typename id }`;
    const inner = this.selection(type, depth + 1);
    if (!isConnection) return `${head} ${inner}`;
    const listed = getNamedType(type.getFields().nodes?.type ?? type) as GraphQLObjectType;
    const nodes = depth < DEEPEST && this.chance(0.8) ? `nodes ${this.selection(listed, depth + 1)}` : "";
    return `${head} { pageInfo { endCursor startCursor hasNextPage } ${nodes} ${inner.slice(1)}`;
  }

  /** Arguments of a connection: a page in one of both directions, sometimes with a filter, an order and a cursor. */
  private paging(field: GraphQLField<unknown, unknown>, alias: string): string {
    const given: string[] = [];
    const isBackward = this.chance(0.25);
    const size = this.whole(1, 4);
    given.push(`${isBackward ? "last" : "first"}: ${this.chance(0.3) ? this.variable("Int", size) : size}`);
    if (this.chance(0.5)) {
      const name = this.variable("String", null);
      given.push(`${isBackward ? "before" : "after"}: ${name}`);
      this.cursors.push({ variable: name.slice(1), alias, cursor: isBackward ? "startCursor" : "endCursor" });
    }
    for (const name of ["filter", "orderBy"]) {
      const argument = field.args.find((one) => one.name === name);
      if (argument && this.chance(0.4)) given.push(this.argument(argument, field, null));
    }
    return `(${given.join(", ")})`;
  }

  private arguments(field: GraphQLField<unknown, unknown>, parent: GraphQLObjectType): string {
    const named = field.args.some(({ name }) => name === "code") && field.args.some(({ name }) => name === "id");
    const wanted = named
      ? field.args.filter(({ name }) => name === (this.chance(0.7) ? "code" : "id")).slice(0, 1)
      : field.args.filter(({ type }) => isNonNullType(type) || this.chance(0.4));
    const chosen = named && wanted.length === 0 ? field.args.slice(0, 1) : wanted;
    return chosen.length === 0 ? "" : `(${chosen.map((one) => this.argument(one, field, parent)).join(", ")})`;
  }

  private argument(argument: GraphQLArgument, field: GraphQLField<unknown, unknown>, parent: GraphQLObjectType | null) {
    const value = this.special(argument, field, parent) ?? this.value(argument.type, argument.name, 0);
    const given = this.chance(0.3) ? this.variable(String(argument.type), value) : this.print(value, argument.type);
    return `${argument.name}: ${given}`;
  }

  /** Arguments that want something that exists. */
  private special({ name, type }: GraphQLArgument, field: GraphQLField<unknown, unknown>, parent: unknown): unknown {
    const own = getNamedType(field.type).name;
    const typeName = name === "code" ? (field.name === "chainMap" ? "Chain" : own) : CODES_OF[name];
    if (typeName && this.codes[typeName]) return this.pick(this.codes[typeName]);
    const globalId = () => {
      const picked =
        parent === this.schema.getQueryType() && this.codes[own] ? own : this.pick(Object.keys(this.codes));
      return `${picked}:${this.pick(this.codes[picked] ?? [])}`;
    };
    if (name === "id") return globalId();
    if (name === "ids") return [globalId(), globalId()];
    if (name === "first" && getNullableType(type).toString() === "Int") return this.whole(1, 6);
    return undefined;
  }

  private value(type: GraphQLInputType, name: string, depth: number): unknown {
    if (isNonNullType(type)) return this.value(type.ofType as GraphQLInputType, name, depth);
    if (isListType(type)) {
      return Array.from({ length: this.whole(1, 2) }, () =>
        this.value(type.ofType as GraphQLInputType, name, depth + 1),
      );
    }
    if (isEnumType(type)) return this.pick(type.getValues()).name;
    if (isInputObjectType(type)) return this.object(type, depth);
    switch (type.name) {
      case "Boolean":
        return this.chance(0.5);
      case "Int":
        return this.whole(1, 2030);
      case "PartialDate":
        return this.pick(DATES);
      case "Decimal":
        return this.pick(DECIMALS);
      default:
        return this.pick(WORDS);
    }
  }

  private object(type: Extract<GraphQLInputType, { getFields(): unknown }>, depth: number): Record<string, unknown> {
    if (!isInputObjectType(type)) return {};
    const list = /^(.*)ReferenceFilter$/.exec(type.name)?.[1];
    const fields = Object.values(type.getFields());
    const usable = depth < 3 ? fields : fields.filter((field) => isLeafType(getNamedType(field.type)));
    const required = fields.filter((field) => isNonNullType(field.type) && field.defaultValue === undefined);
    const chosen = new Set([...required, ...(usable.length > 0 ? [this.pick(usable)] : [])]);
    return Object.fromEntries(
      [...chosen].map((field) => {
        const known = list ? this.codes[list] : undefined;
        const wantsCode = known && ["eq", "ne", "in"].includes(field.name);
        const code = wantsCode ? this.pick(known) : undefined;
        return [
          field.name,
          code === undefined ? this.value(field.type, field.name, depth + 1) : field.name === "in" ? [code] : code,
        ];
      }),
    );
  }

  private variable(type: string, value: unknown): string {
    const name = `v${++this.names}`;
    this.declarations.push(`$${name}: ${type}`);
    this.variables[name] = value;
    return `$${name}`;
  }

  private print(value: unknown, type: GraphQLInputType): string {
    if (isNonNullType(type)) return this.print(value, type.ofType as GraphQLInputType);
    if (Array.isArray(value) && isListType(type)) {
      return `[${value.map((one) => this.print(one, type.ofType as GraphQLInputType)).join(", ")}]`;
    }
    if (isEnumType(type)) return String(value);
    if (isInputObjectType(type)) {
      const fields = type.getFields();
      const members = Object.entries(value as object).map(([name, member]) => {
        const field = fields[name];
        return field ? `${name}: ${this.print(member, field.type)}` : "";
      });
      return `{ ${members.join(", ")} }`;
    }
    return JSON.stringify(value);
  }
}
