import "../../src/app/schema";
import { declaredLists, type List } from "../../src/platform/connection";
import { attach } from "../../src/platform/connection/relation";
import { sql, identifier } from "../../src/platform/database";
import { answer } from "../support/answer";
import { onEachSeededDatabase } from "../support/harness";
import { WRITTEN_LISTS } from "../support/written-lists";

const lists = declaredLists();
const single = ({ name }: List) => (name[0] ?? "").toLowerCase() + name.slice(1);
const titled = lists.map((list) => [list.name, list] as const);
const seeded = titled.filter(([name]) => !WRITTEN_LISTS.has(name));

onEachSeededDatabase("every list", (db) => {
  it("is there: 22 that the seeds fill", () => {
    expect(seeded.map(([name]) => name).sort()).toHaveLength(22);
  });

  it.each(seeded)("%s: a record is found by code, by id, by node and by nodes", async (_, list) => {
    const first = await answer<Record<string, { nodes: { id: string; code: string }[] }>>(
      db,
      `{ ${list.plural}(first: 1) { nodes { id code } } }`,
    );
    const record = first[list.plural]?.nodes[0];
    expect(record?.id).toBe(`${list.name}:${record?.code}`);
    const found = await answer<Record<string, unknown>>(
      db,
      `query ($id: ID!, $code: String!) { byCode: ${single(list)}(code: $code) { id } byId: ${single(list)}(id: $id) { id }
         missing: ${single(list)}(code: "no such code") { id } node(id: $id) { id } nodes(ids: [$id, "${list.name}:none", $id]) { id } }`,
      record,
    );
    const id = { id: record?.id };
    expect(found).toEqual({ byCode: id, byId: id, missing: null, node: id, nodes: [id, null, id] });
  });

  it.each(titled)("%s: an unknown, foreign or doubled address is refused", async (_, list) => {
    for (const given of [`id: "x"`, `id: "Nothing:1"`, ``, `code: "a", id: "${list.name}:a"`]) {
      const { errors } = await db.ask(`{ ${single(list)}${given && `(${given})`} { id } }`);
      expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT" });
    }
  });

  it.each(titled)("%s: rows cost one statement, the total another, each only when asked for", async (_, list) => {
    const cost = async (selection: string) =>
      (await db.askReference(`{ ${list.plural}(first: 2) { ${selection} } }`)).statements.length;
    expect(await cost("nodes { code } edges { cursor } pageInfo { hasNextPage }")).toBe(1);
    expect(await cost("totalCount")).toBe(1);
    expect(await cost("totalCount nodes { code }")).toBe(2);
    expect(await cost("__typename")).toBe(0);
  });

  const facets = lists.flatMap((list) =>
    [...list.facets].map(([name, facet]) => [`${list.name}.${name}`, list, name, facet] as const),
  );

  it.each(facets)("%s counts as plain JavaScript does", async (_, list, name, facet) => {
    // given: each row's values, read row by row
    const { reader } = db.database;
    const table = identifier(list.table);
    const valuesOf = async (): Promise<(string | null)[]> => {
      if (facet.kind === "column" || facet.kind === "year" || facet.kind === "band") {
        const rows = await reader.rows<{ value: string | number | null }>(
          sql`SELECT ${identifier(facet.column)} AS value FROM ${table}`,
        );
        return rows.map(({ value }) => {
          if (value === null) return null;
          if (facet.kind === "year") return String(value).slice(0, 4);
          return facet.kind === "band"
            ? String([0, ...facet.bounds].filter((bound) => Number(value) >= bound).at(-1))
            : String(value);
        });
      }
      const { join, parent } = attach(list.relation(facet.field), "t", null);
      const pairs = await reader.rows<{ child: number; code: string; level?: string }>(
        sql`SELECT t.id AS child, target.* FROM ${table} AS t ${join} JOIN ${identifier(facet.list().table)} AS target ON target.id = ${parent}`,
      );
      if (facet.kind === "tree") return pairs.filter(({ level }) => level === facet.level).map(({ code }) => code);
      const all = await reader.rows<{ id: number }>(sql`SELECT id FROM ${table}`);
      const linked = new Set(pairs.map(({ child }) => child));
      return [...pairs.map(({ code }) => code), ...all.filter(({ id }) => !linked.has(id)).map(() => null)];
    };
    const expected = new Map<string | null, number>();
    for (const value of await valuesOf()) expected.set(value, (expected.get(value) ?? 0) + 1);
    // when
    const data = await answer<
      Record<string, { facets: Record<string, { value: string | null; label: string; count: number }[]> }>
    >(db, `{ ${list.plural} { facets { ${name}(first: 250) { value label count } } } }`);
    const counted = data[list.plural]?.facets[name] ?? [];
    // then
    expect(new Map(counted.map(({ value, count }) => [value, count]))).toEqual(expected);
    expect(counted.map(({ count }) => count)).toEqual([...counted.map(({ count }) => count)].sort((a, b) => b - a));
    expect(counted.every(({ label }) => label !== "")).toBe(true);
  });

  const FILTERED: [plural: string, type: string, filter: object][] = [
    ["opportunities", "Opportunity", { region: { eq: "620900" } }],
    ["opportunities", "Opportunity", { chain: { eq: "new-energy" } }],
    [
      "opportunities",
      "Opportunity",
      { chain: { in: ["new-energy", "new-materials"] }, not: { stage: { eq: "OPEN" } } },
    ],
    ["policies", "Policy", { chain: { eq: "new-energy" } }],
    ["enterprises", "Enterprise", { chain: { eq: "new-energy" } }],
    ["resources", "Resource", { region: { eq: "620900" } }],
    ["projects", "Project", { chain: { ne: "new-energy" } }],
    ["tasks", "Task", { kind: { eq: "TARGET" } }],
    ["funds", "Fund", { kind: { ne: "OTHER" } }],
  ];

  it.each(FILTERED)(
    "%s: total and facets under a filter count the very rows that its pages show (%s %j)",
    async (plural, type, filter) => {
      interface Page {
        nodes: { code: string }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      }
      const list = lists.find(({ name }) => name === type);
      const codes: string[] = [];
      let after: string | null = null;
      do {
        const data: Record<string, Page> = await answer(
          db,
          `query ($filter: ${type}Filter, $after: String) { ${plural}(first: 40, after: $after, filter: $filter) { nodes { code } pageInfo { hasNextPage endCursor } } }`,
          { filter, after },
        );
        codes.push(...(data[plural]?.nodes ?? []).map(({ code }) => code));
        after = data[plural]?.pageInfo.hasNextPage ? data[plural].pageInfo.endCursor : null;
      } while (after);
      expect(codes.length).toBeGreaterThan(0);
      const names = [...(list?.facets.keys() ?? [])];
      const counts = `totalCount facets { ${names.map((name) => `${name}(first: 250) { value count }`).join(" ")} }`;
      // The same rows once more, told one by one: what a filter counts must not depend on how it was written. 250 codes at most.
      expect(codes.length).toBeLessThanOrEqual(250);
      const data = await answer<Record<"filtered" | "listed", { totalCount: number }>>(
        db,
        `query ($filter: ${type}Filter, $codes: [String!]) { filtered: ${plural}(filter: $filter) { ${counts} } listed: ${plural}(filter: { code: { in: $codes } }) { ${counts} } }`,
        { filter, codes },
      );
      expect(data.filtered.totalCount).toBe(codes.length);
      expect(data.filtered).toEqual(data.listed);
    },
  );

  it("refuses 101 ids", async () => {
    const ids = Array.from({ length: 101 }, (_, index) => `Region:${index}`);
    const { errors } = await db.ask("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids }, { locale: "en" });
    expect(errors?.[0]).toMatchObject({
      message: "nodes takes at most 100 ids, not 101.",
      extensions: { code: "BAD_USER_INPUT", argument: "ids" },
    });
  });

  it("takes in everything below a region, and a chain by segments too", async () => {
    const { reader } = db.database;
    const rows = await reader.rows<{ code: string; region: string; chain: string | null; id: number }>(
      sql`SELECT o.id, o.code, r.code AS region, c.code AS chain FROM opportunity AS o JOIN region AS r ON r.id = o.region_id
          LEFT JOIN chain AS c ON c.id = o.chain_id`,
    );
    const bySegment = await reader.rows<{ id: number; chain: string }>(
      sql`SELECT l.opportunity_id AS id, c.code AS chain FROM opportunity_segment AS l JOIN chain_segment AS s ON s.id = l.segment_id JOIN chain AS c ON c.id = s.chain_id`,
    );
    const ask = async (filter: object) =>
      (
        await answer<{ opportunities: { totalCount: number; nodes: { code: string }[] } }>(
          db,
          `query ($filter: OpportunityFilter) { opportunities(first: 100, filter: $filter) { totalCount nodes { code } } }`,
          { filter },
        )
      ).opportunities;
    // The codes of GB/T 2260 nest: what is in Jinchang begins with 6203.
    const jinchang = await ask({ region: { eq: "620300" } });
    expect(jinchang.nodes.map(({ code }) => code).sort()).toEqual(
      rows
        .filter(({ region }) => region.startsWith("6203"))
        .map(({ code }) => code)
        .sort(),
    );
    const chain = await ask({ chain: { eq: "new-materials" } });
    const expected = rows.filter(
      (row) =>
        row.chain === "new-materials" || bySegment.some(({ id, chain: of }) => id === row.id && of === "new-materials"),
    );
    expect(chain.nodes.map(({ code }) => code).sort()).toEqual(expected.map(({ code }) => code).sort());
    expect(expected.some((row) => row.chain !== "new-materials")).toBe(true);
    const { errors } = await db.ask(
      `{ opportunities(filter: { region: { in: ["620300", "620399"] } }) { nodes { code } } }`,
      {},
      { locale: "en" },
    );
    expect(errors?.[0]).toMatchObject({
      message: "Region 620399 does not exist.",
      extensions: { argument: "filter.region.in" },
    });
  });
});
