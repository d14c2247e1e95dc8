import { buildSchema, graphqlSync, parse, validate } from "graphql";
import { isPartOf, SHAPES, unseenOperations, withoutAliases } from "../../bench/workload/unseen";

const schema = buildSchema(
  "type Query { list(first: Int!): [Item!]! } type Item { code: String name: String list: [Item!]! }",
);
const operation = {
  query: "query Q($first: Int!) { list(first: $first) { code name list { code name } } }",
  variables: { first: 2 },
};
const leaf = { code: "a", name: "b", list: [] };
const rootValue = { list: [{ ...leaf, list: [leaf] }, leaf] };

function answer({ query, variables }: ReturnType<ReturnType<typeof unseenOperations>>): unknown {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const { data, errors } = graphqlSync({ schema, source: query, variableValues: { ...variables }, rootValue });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
}

describe.each(SHAPES)("unseen documents with %s", (shape) => {
  const make = unseenOperations(operation, shape);
  const operations = Array.from({ length: 150 }, make);

  it("are valid, each another text, and ask for nothing new", () => {
    const whole = answer(operation);
    for (const one of operations) expect(isPartOf(withoutAliases(answer(one)), whole)).toBe(true);
    expect(new Set(operations.map(({ query }) => query)).size).toBe(operations.length);
  });
});

describe("isPartOf", () => {
  it.each([
    ["another value", { a: 1 }, { a: 2 }],
    ["a shorter list", [1], [1, 2]],
    ["a field of its own", { b: null }, { a: 1 }],
    ["an object for null", { a: {} }, { a: null }],
  ])("finds %s", (_, part, whole) => {
    expect(isPartOf(part, whole)).toBe(false);
  });
});
