import "../../src/app/schema";
import { declaredConnections, declaredLists, type List } from "../../src/platform/connection";
import type { Answer } from "../support/application";
import { onEachSeededDatabase, type TestDatabase } from "../support/harness";

/** Connections that hang on a record of a list, and the list of that record. */
const related = declaredConnections().flatMap(({ parent, name, list, relation }) => {
  const parents = declaredLists().find((candidate) => candidate.entity === parent());
  return parents && relation ? [{ title: `${parents.name}.${name}`, parents, name, list, relation }] : [];
});

interface Parent {
  code: string;
  children: { totalCount: number; nodes: { code: string }[] };
}

interface PageOf<Row> {
  nodes: Row[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
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
      const cost = async (first: number) => {
        const { statements, errors } = await db.ask(
          `query ($first: Int) { ${one.parents.plural}(first: $first) { nodes { ${one.name}(first: 3) { totalCount nodes { code } } } } }`,
          { first },
        );
        expect(errors).toBeUndefined();
        return statements.length;
      };
      expect(await cost(50)).toBe(await cost(1));
      expect(await cost(50)).toBe(3);
    },
  );
});
