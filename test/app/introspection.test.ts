import { getIntrospectionQuery } from "graphql";
import { onEachDatabase } from "../support/harness";

const repeat = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => part(index)).join(" ");

const WHOLE = getIntrospectionQuery({
  specifiedByUrl: true,
  directiveIsRepeatable: true,
  schemaDescription: true,
  inputValueDeprecation: true,
  oneOf: true,
});
/** The options that the query editor asks with. */
const EDITOR = getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true });

onEachDatabase("the schema as data", (db) => {
  it("is given whole, once, without a statement", async () => {
    const { extensions, errors, statements } = await db.ask(WHOLE);
    expect(errors).toBeUndefined();
    expect(extensions).toEqual({ cost: { requested: 6_000, limit: 10_000 } });
    expect(statements).toEqual([]);
  });

  it("is given to the query editor", async () => {
    const { data, errors } = await db.ask<{ __schema: { types: unknown[] } }>(EDITOR);
    expect(errors).toBeUndefined();
    expect(data.__schema.types.length).toBeGreaterThan(100);
  });

  it("costs little for a look at one type", async () => {
    const { extensions } = await db.ask(`{ __type(name: "Region") { fields { name type { name } } } }`);
    expect((extensions?.cost as { requested: number }).requested).toBeLessThan(100);
  });

  // Without a price that grows with the document these were 5 to 15 MB each and held everybody else up for half a second.
  it.each([
    [
      "a hundred times its fields",
      `{ __schema { types { ${repeat(100, (i) => `a${i}: fields { name description }`)} } } }`,
    ],
    [
      "fields of types of fields, under many names",
      `{ __schema { types { ${repeat(20, (i) => `a${i}: fields { type { ${repeat(5, (j) => `b${j}: fields { name }`)} } }`)} } } }`,
    ],
    [
      "fields of types of fields, behind fragments",
      `{ __schema { types { ${repeat(20, (i) => `a${i}: fields { type { ...F } }`)} } } } fragment F on __Type { ${repeat(5, (j) => `b${j}: fields { name }`)} }`,
    ],
    ["the whole of it twice", WHOLE.replace("{", "{ again: __schema { types { ...FullType } }")],
  ])("is refused when a document asks for %s", async (_, query) => {
    const { errors, statements } = await db.ask(query);
    expect(errors?.[0]?.extensions).toMatchObject({ code: "QUERY_TOO_EXPENSIVE", what: "cost", limit: 10_000 });
    expect(statements).toEqual([]);
  });
});
