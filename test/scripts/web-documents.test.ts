import { webDocuments } from "../../scripts/web-documents";
import { hashOf } from "../../src/app/persisted-documents";

const SDL = "scalar Decimal\ntype Query { amount(of: ID!): Decimal }\n";

describe("the atlas's types of the trusted documents", () => {
  it("are the variables and the answer of each, with its name and hash", async () => {
    const text = "query AmountOf($of: ID!) { amount(of: $of) }\n";
    const module = await webDocuments(SDL, [{ name: "amount-of", hash: hashOf(text), text }]);
    expect(module).toContain("export type AmountOfQueryVariables = Exact<{\n  of: string | number;\n}>;");
    expect(module).toContain("export type AmountOfQuery = { readonly amount: string | null };");
    expect(module).toContain(
      `export const amountOf: TypedDocument<AmountOfQuery, AmountOfQueryVariables> = {\n  name: "amount-of",\n  id: "${hashOf(text)}",\n};`,
    );
  });

  it("cannot be had of a document that the schema does not know", async () => {
    const text = "query AmountOf { weight }\n";
    await expect(webDocuments(SDL, [{ name: "amount-of", hash: hashOf(text), text }])).rejects.toThrow(/weight/);
  });

  it("cannot be had of a query without a name", async () => {
    const text = '{ amount(of: "a") }\n';
    await expect(webDocuments(SDL, [{ name: "amount-of", hash: hashOf(text), text }])).rejects.toThrow(
      "amount-of.graphql has no named operation",
    );
  });
});
