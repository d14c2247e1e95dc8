import { onEachSeededDatabase } from "../support/harness";

/** The start page of an application inside the agency: what is new in every list, with totals, in one document. */
const START_PAGE = `query ($first: Int!) {
  opportunities(first: $first) { totalCount nodes { code title region { name } chain { name } } facets { stage { value count } } }
  policies(first: $first) { totalCount nodes { code title region { name } } }
  tasks(first: $first) { totalCount nodes { code title organization { name } } }
  projects(first: $first) { totalCount nodes { code name region { name } chain { name } } }
  funds(first: $first) { totalCount nodes { code name region { name } } }
  resources(first: $first) { totalCount nodes { code name region { name } } }
  enterprises(first: $first) { totalCount nodes { code name homeRegion { name } } }
}`;

/**
 * Seven pages, seven totals, one facet, and one look-up for each of the nine fields that name another record. Lists whose rows
 * arrive at the same time share a look-up, so it may be fewer; the number of rows never makes it more.
 */
const MOST_STATEMENTS = 7 + 7 + 1 + 9;

onEachSeededDatabase("the start page of an internal application", (db) => {
  it(`costs at most ${MOST_STATEMENTS} statements, for 2 rows a list and for 20`, async () => {
    const cost = async (first: number) => {
      const { data, errors, statements } = await db.ask<Record<string, { totalCount: number; nodes: unknown[] }>>(
        START_PAGE,
        { first },
      );
      expect(errors).toBeUndefined();
      for (const { totalCount, nodes } of Object.values(data)) expect(nodes).toHaveLength(Math.min(first, totalCount));
      return statements.length;
    };
    for (const first of [2, 20]) expect(await cost(first)).toBeLessThanOrEqual(MOST_STATEMENTS);
  });
});
