import "../../src/app/schema";
import { declaredConnections, declaredLists, type List } from "../../src/platform/connection";
import type { Answer } from "../support/application";
import { onEachSeededDatabase, type TestDatabase } from "../support/harness";
import { WRITTEN_LISTS } from "../support/written-lists";

/** Connections that hang on a record of a list that the seed fills, and the list of that record. */
const related = declaredConnections().flatMap(({ parent, name, list, relation }) => {
  const parents = declaredLists().find((candidate) => candidate.entity === parent());
  return parents && relation && !WRITTEN_LISTS.has(parents.name)
    ? [{ title: `${parents.name}.${name}`, parents, name, list, relation }]
    : [];
});

interface Parent {
  code: string;
  children: { totalCount: number; nodes: { code: string }[] };
}

interface PageOf<Row> {
  nodes: Row[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

interface Listed {
  nodes: { code: string }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string; startCursor: string };
}

/** All records of a list, page by page, each with what stands below `selection`. */
async function all<Row>(db: TestDatabase, list: List, selection: string): Promise<Row[]> {
  const rows: Row[] = [];
  let after: string | null = null;
  do {
    const { data, errors }: Answer<Record<string, PageOf<Row>>> = await db.ask<Record<string, PageOf<Row>>>(
      `query ($after: String) { ${list.plural}(first: 50, after: $after) { nodes { ${selection} } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    expect(errors).toBeUndefined();
    const page: PageOf<Row> | undefined = data[list.plural];
    if (!page) throw new Error(`No page of ${list.plural}`);
    rows.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  return rows;
}

/** The filter on the children that means "belongs to this parent", as the relation's field has it. */
function filterFor(list: List, relation: string, code: string): object {
  const isToMany = String((list.fields.get(relation)?.type() as { name: string }).name) === "ListFilter";
  return { [relation]: isToMany ? { some: { code: { eq: code } } } : { eq: code } };
}

onEachSeededDatabase("every relation over the seed", (db) => {
  it("there are at least 40 of them, and each list is reached", () => {
    expect(related.length).toBeGreaterThanOrEqual(40);
  });

  it.each(related.map((one) => [one.title, one] as const))(
    "%s gives the same children as the filter on them",
    async (_, one) => {
      const parents = await all<Parent>(
        db,
        one.parents,
        `code children: ${one.name}(first: 100) { totalCount nodes { code } }`,
      );
      const withChildren = parents.filter((parent) => parent.children.totalCount > 0).slice(0, 12);
      for (const parent of withChildren) {
        const { data, errors } = await db.ask<{ list: { totalCount: number; nodes: { code: string }[] } }>(
          `query ($filter: ${one.list.name}Filter) { list: ${one.list.plural}(first: 100, filter: $filter) { totalCount nodes { code } } }`,
          { filter: filterFor(one.list, one.relation, parent.code) },
        );
        expect(errors).toBeUndefined();
        expect(data.list).toEqual(parent.children);
      }
    },
  );

  it.each(related.map((one) => [one.title, one] as const))(
    "%s costs the same number of statements for 1 parent and for 50",
    async (_, one) => {
      const cost = async (ask: typeof db.ask, first: number) => {
        const { statements, errors } = await ask.call(
          db,
          `query ($first: Int) { ${one.parents.plural}(first: $first) { nodes { ${one.name}(first: 3) { totalCount nodes { code } } } } }`,
          { first },
        );
        expect(errors).toBeUndefined();
        return statements.length;
      };
      for (const parents of [1, 50]) {
        expect(await cost(db.ask, parents)).toBe(1);
        // One for the parents, one for the pages of all of them, one for the counts.
        expect(await cost(db.askReference, parents)).toBe(3);
      }
    },
  );

  it.each([
    ["forward", { first: 7 }, "after", "endCursor", "hasNextPage"],
    ["backward", { last: 7 }, "before", "startCursor", "hasPreviousPage"],
  ] as const)(
    "the opportunities below places are the same page by page, %s, as the filter gives",
    async (_, size, place, cursor, more) => {
      for (const filter of [{}, { stage: { ne: "OPEN" } }]) {
        for (const code of ["620000", "620300", "620900", "620102"]) {
          const selection = "totalCount nodes { code } pageInfo { endCursor startCursor hasNextPage hasPreviousPage }";
          const declared = "$first: Int, $last: Int, $after: String, $before: String, $filter: OpportunityFilter";
          const given = "first: $first, last: $last, after: $after, before: $before, filter: $filter";
          const walk = async (query: string, under: object) => {
            const codes: string[][] = [];
            let from: string | null = null;
            do {
              const { data, errors }: Answer<{ list: Listed; region?: { list: Listed } }> = await db.ask(query, {
                ...size,
                [place]: from,
                filter: under,
              });
              expect(errors).toBeUndefined();
              const page: Listed = data.region?.list ?? data.list;
              codes.push(page.nodes.map((node) => node.code));
              from = page.pageInfo[more] ? page.pageInfo[cursor] : null;
            } while (from);
            return codes;
          };
          const below = await walk(
            `query (${declared}) { region(code: "${code}") { list: opportunities(${given}) { ${selection} } } }`,
            filter,
          );
          const filtered = await walk(`query (${declared}) { list: opportunities(${given}) { ${selection} } }`, {
            ...filter,
            region: { eq: code },
          });
          expect(below).toEqual(filtered);
          if (code === "620000") expect(below.length).toBeGreaterThan(3);
        }
      }
    },
  );
});
