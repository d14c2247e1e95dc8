import { getIntrospectionQuery } from "graphql";
import { readConfig } from "../../src/app/config";
import { checkDocument } from "../../src/platform/graphql/limits";
import { onEachDatabase } from "../support/harness";

const config = readConfig({});
const LIMITS = {
  bytes: config.LIMIT_DOCUMENT_BYTES,
  tokens: config.LIMIT_TOKENS,
  depth: config.LIMIT_DEPTH,
  aliases: config.LIMIT_ALIASES,
  fields: config.LIMIT_FIELDS,
  fragments: config.LIMIT_FRAGMENTS,
  directives: config.LIMIT_DIRECTIVES,
};

const repeat = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => part(index)).join(" ");

/** Documents by what they are large in, of any size. Each is valid in the catalog. */
const DOCUMENTS: Record<string, (size: number) => string> = {
  bytes: (size) => "{ __typename }".padEnd(size, " "),
  depth: (size) => `{ region(code: "1") { ${repeat(size - 2, () => "parent {")} code ${"}".repeat(size - 2)} } }`,
  aliases: (size) => `{ ${repeat(size, (index) => `a${index}: __typename`)} }`,
  fragments: (size) => `{ ${repeat(size, () => "... { __typename }")} }`,
  directives: (size) => `{ ${repeat(size, () => "__typename @include(if: true)")} }`,
};

describe("limits of a document", () => {
  it.each([
    ["bytes", LIMITS.bytes],
    ["depth", LIMITS.depth],
    ["aliases", LIMITS.aliases],
    ["fragments", LIMITS.fragments],
    ["directives", LIMITS.directives],
  ] as const)("%s: %i is taken, one more is refused and told", (what, limit) => {
    const document = DOCUMENTS[what];
    if (!document) throw new Error(what);
    expect(checkDocument(document(limit), LIMITS)).toBeNull();
    expect(checkDocument(document(limit + 1), LIMITS)?.extensions).toMatchObject({
      code: "QUERY_TOO_EXPENSIVE",
      what,
      cost: limit + 1,
      limit,
    });
  });

  it("tokens: 5,000 are taken, one more is refused", () => {
    const limits = { ...LIMITS, fields: 100_000 };
    const document = (tokens: number) => `{ ${repeat(tokens - 2, () => "__typename")} }`;
    expect(checkDocument(document(5_000), limits)).toBeNull();
    expect(checkDocument(document(5_001), limits)?.extensions).toMatchObject({ what: "tokens", limit: 5_000 });
  });

  it("fields: 1,000 are taken, one more is refused, fragments expanded", () => {
    const document = (spreads: number, more: number) =>
      `{ ${repeat(spreads, () => "...F")} ${repeat(more, () => "__typename")} } fragment F on Query { ${repeat(100, () => "__typename")} }`;
    expect(checkDocument(document(10, 0), LIMITS)).toBeNull();
    expect(checkDocument(document(10, 1), LIMITS)?.extensions).toMatchObject({
      what: "fields",
      cost: 1_001,
      limit: 1_000,
    });
  });

  it("counts aliases behind fragments", () => {
    const document = `{ ...A ...A ...A } fragment A on Query { ${repeat(67, (index) => `a${index}: __typename`)} }`;
    expect(checkDocument(document, LIMITS)?.extensions).toMatchObject({ what: "aliases", cost: 201 });
  });

  it("measures fragments that double each other without expanding them", () => {
    const doubling = repeat(200, (index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`);
    const document = `{ ...F0 } ${doubling} fragment F200 on Query { a: __typename }`;
    const before = process.hrtime.bigint();
    expect(checkDocument(document, LIMITS)?.extensions).toMatchObject({ code: "QUERY_TOO_EXPENSIVE" });
    expect(Number(process.hrtime.bigint() - before) / 1e6).toBeLessThan(100);
  });

  it.each([
    [
      "400 inline fragments with the same fields",
      `{ ${repeat(400, () => "... on Query { regions { nodes { code } } }")} }`,
    ],
    [
      "300 times the same field with arguments",
      `{ ${repeat(300, () => "regions(first: 5) { nodes { code name } }")} }`,
    ],
    [
      "fragments that spread all that follow",
      `{ ...F0 } ${repeat(60, (i) => `fragment F${i} on Query { __typename ${repeat(59 - i, (j) => `...F${i + j + 1}`)} }`)}`,
    ],
  ])("refuses what would keep validation busy: %s", (_, document) => {
    expect(checkDocument(document, LIMITS)?.extensions).toMatchObject({ code: "QUERY_TOO_EXPENSIVE" });
  });

  it("brackets: 100 levels are taken, one more is refused, before the parser goes down", () => {
    const document = (levels: number) => `{ regions(x: ${"[".repeat(levels - 2)}${"]".repeat(levels - 2)}) { code } }`;
    expect(checkDocument(document(100), LIMITS)).toBeNull();
    expect(checkDocument(document(101), LIMITS)?.extensions).toMatchObject({ what: "brackets", cost: 101, limit: 100 });
    expect(checkDocument(document(2_400), LIMITS)?.extensions).toMatchObject({ what: "brackets" });
  });

  it("leaves fragments in a circle to validation", () => {
    expect(checkDocument("{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }", LIMITS)).toBeNull();
  });

  it("takes the whole introspection query", () => {
    const query = getIntrospectionQuery({
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    });
    expect(checkDocument(query, LIMITS)).toBeNull();
  });
});

onEachDatabase("limits of a request", (db) => {
  const page = (first: number | string) => `{ opportunities(first: ${first}) { nodes { code } } }`;

  it.each([
    ["a document too large", () => ({ query: DOCUMENTS.bytes?.(100_001) }), "QUERY_TOO_EXPENSIVE"],
    ["too deep", () => ({ query: DOCUMENTS.depth?.(16) }), "QUERY_TOO_EXPENSIVE"],
    ["1,000 aliases", () => ({ query: DOCUMENTS.aliases?.(1_000) }), "QUERY_TOO_EXPENSIVE"],
    [
      "2,000 directives",
      () => ({ query: `{ __typename ${repeat(2_000, () => "@include(if: true)")} }` }),
      "QUERY_TOO_EXPENSIVE",
    ],
    ["first: 0", () => ({ query: page(0) }), "BAD_USER_INPUT"],
    ["first: 101", () => ({ query: page(101) }), "BAD_USER_INPUT"],
    ["last: 101", () => ({ query: `{ opportunities(last: 101) { nodes { code } } }` }), "BAD_USER_INPUT"],
    [
      "first: 101 as a variable",
      () => ({ query: `query ($n: Int) { opportunities(first: $n) { nodes { code } } }`, variables: { n: 101 } }),
      "BAD_USER_INPUT",
    ],
    [
      "first: 101 as a default",
      () => ({ query: `query ($n: Int = 101) { opportunities(first: $n) { nodes { code } } }` }),
      "BAD_USER_INPUT",
    ],
    [
      "a list of 251",
      () => ({ query: `{ regions(filter: { code: { in: [${repeat(251, (n) => `"${n}"`)}] } }) { nodes { code } } }` }),
      "BAD_USER_INPUT",
    ],
    [
      "a list of 251 as a variable",
      () => ({
        query: `query ($in: [String!]) { regions(filter: { code: { in: $in } }) { nodes { code } } }`,
        variables: { in: Array(251).fill("x") },
      }),
      "BAD_USER_INPUT",
    ],
    [
      "a cost above 10,000",
      () => ({ query: `{ opportunities(first: 100) { nodes { segments(first: 100) { nodes { code } } } } }` }),
      "QUERY_TOO_EXPENSIVE",
    ],
    [
      "values above 20,000",
      () => ({ query: `{ opportunities(first: 100) { nodes { ${repeat(201, () => "code")} } } }` }),
      "QUERY_TOO_EXPENSIVE",
    ],
    [
      "last: 101 beside a first",
      () => ({ query: `{ opportunities(first: 1, last: 101) { nodes { code } } }` }),
      "BAD_USER_INPUT",
    ],
    [
      "variables of 5,001 names and values",
      () => ({ query: "{ __typename }", variables: { x: Array(20).fill(Array(250).fill(0)) } }),
      "QUERY_TOO_EXPENSIVE",
    ],
  ])("%s is refused before anything is executed", async (_, request, code) => {
    const application = await db.application();
    const { result, statements } = await db.statements(() =>
      application.inject({
        method: "POST",
        url: "/graphql",
        headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
        payload: JSON.stringify(request()),
      }),
    );
    expect(statements).toEqual([]);
    expect(result.statusCode).toBe(400);
    expect(JSON.parse(result.body)).toMatchObject({ errors: [{ extensions: { code } }] });
    expect(result.body.length).toBeLessThan(1_000);
  });

  it.each([
    ["first: 100", page(100)],
    ["last: 100", `{ opportunities(last: 100) { nodes { code } } }`],
    ["a list of 250", `{ regions(filter: { code: { in: [${repeat(250, (n) => `"${n}"`)}] } }) { nodes { code } } }`],
    ["20,000 values", `{ opportunities(first: 100) { nodes { ${repeat(200, () => "code")} } } }`],
    ["15 levels", DOCUMENTS.depth?.(15) ?? ""],
    ["200 aliases", DOCUMENTS.aliases?.(200) ?? ""],
  ])("%s is taken", async (_, query) => {
    const { errors } = await db.ask(query);
    expect(errors).toBeUndefined();
  });

  it("tells the cost of what it takes: objects, multiplied along nested connections", async () => {
    const { extensions } = await db.ask(
      `{ opportunities(first: 10) { nodes { region { name } segments(first: 5) { nodes { chain { name } } } } } }`,
    );
    // One connection, ten opportunities, each with a region, a connection and five segments with their chains.
    expect(extensions).toEqual({ cost: { requested: 1 + 10 * (1 + 1 + (1 + 5 * (1 + 1))), limit: 10_000 } });
  });

  it("takes a cost of exactly the limit", async () => {
    const cost = (first: number) =>
      `{ opportunities(first: ${first}) { nodes { segments(first: 98) { totalCount nodes { code } } } } }`;
    const { extensions, errors } = await db.ask(cost(99));
    expect(errors).toBeUndefined();
    expect(extensions).toMatchObject({ cost: { requested: 1 + 99 * (1 + 1 + 98) } });
    const { errors: refused } = await db.ask(cost(100));
    expect(refused?.[0]?.extensions).toMatchObject({
      code: "QUERY_TOO_EXPENSIVE",
      what: "cost",
      cost: 10_001,
      limit: 10_000,
    });
  });
});
