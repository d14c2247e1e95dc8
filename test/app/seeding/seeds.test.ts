import { catalogSeeds } from "../../../src/app/seeding/seeds";
import { searchableTypes } from "../../../src/matching/search/searchable";

describe("the seeds of the catalog", () => {
  it("put each type into the search index under the number that its list looks it up by", () => {
    const numbers = catalogSeeds.flatMap((seed) =>
      seed.kind === "table" && seed.search ? [[seed.table, seed.search.number]] : [],
    );
    const wanted = searchableTypes.map(({ list }) => [list.table, list.search?.number]);
    expect(new Map(numbers as [string, number][])).toEqual(new Map(wanted as [string, number][]));
  });

  it("have a file, a table and a type of their own", () => {
    const files = catalogSeeds.map(({ file }) => file);
    const tables = catalogSeeds.flatMap((seed) =>
      seed.kind === "table" ? [seed.table, seed.type] : [seed.link.table],
    );
    expect(new Set(files).size).toBe(files.length);
    expect(new Set(tables).size).toBe(tables.length);
  });
});
