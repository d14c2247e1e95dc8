import "../../../ormconfig";
import fc from "fast-check";
import { listQuery } from "../../../src/platform/connection/list-query";
import { loadPages, WHOLE } from "../../../src/platform/connection/pages";
import { OrderDirection, type OrderStep } from "../../../src/platform/connection/order";
import { enterpriseList } from "../../../src/targets/enterprise";
import { clearEnterprises, type EnterpriseRow, insertEnterprises } from "../../support/enterprise-rows";
import { onEachDatabase, type TestDatabase } from "../../support/harness";

const FIELDS = ["AS_OF", "REVENUE", "CODE"] as const;
const step = fc.record({
  field: fc.constantFrom(...FIELDS),
  direction: fc.constantFrom(OrderDirection.ASC, OrderDirection.DESC),
});
const order = fc.uniqueArray(step, { minLength: 1, maxLength: 3, selector: ({ field }) => field });

/** Few different values, many nulls: ties and the place of nulls are what goes wrong. */
const row = (id: number) =>
  fc.record({
    id: fc.constant(id),
    code: fc.constant(`E-${String(id).padStart(3, "0")}`),
    name_zh: fc.constant("企业"),
    name_en: fc.constant(null),
    ownership: fc.constant("PRIVATE"),
    role: fc.constant("TARGET"),
    revenue_wan: fc.option(fc.integer({ min: 0, max: 3 }), { nil: null }),
    revenue_year: fc.constant(null),
    as_of: fc.option(fc.constantFrom("2024", "2024-05", "2024-05-28", "2019-12-31"), { nil: null }),
    is_synthetic: fc.constant(false),
  });
const rows = fc
  .integer({ min: 0, max: 25 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, id) => row(id * 2 + 2))));

async function walk(
  db: TestDatabase,
  steps: OrderStep[],
  size: number,
  isBackward: boolean,
  between: (page: number, codes: string[]) => Promise<void>,
) {
  const codes: string[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < 100; page++) {
    const given = isBackward ? { last: size, before: cursor } : { first: size, after: cursor };
    const query = listQuery(enterpriseList, null, { orderBy: steps, ...given }, db.dialect);
    const found = (await loadPages(db.database.reader, query, [WHOLE])).get(WHOLE);
    if (!found) break;
    const page_codes = found.rows.map(({ node }) => node.code);
    if (isBackward) codes.unshift(...page_codes);
    else codes.push(...page_codes);
    cursor = (isBackward ? found.rows[0] : found.rows.at(-1))?.cursor ?? null;
    if (!(isBackward ? found.hasPrevious : found.hasNext)) break;
    await between(page, codes);
  }
  return codes;
}

/** The order in plain JavaScript: nulls last in both directions, ties by id the way of the last step. */
function sorted(all: readonly EnterpriseRow[], steps: readonly OrderStep[]): string[] {
  const valueOf = {
    AS_OF: (r: EnterpriseRow) => r.as_of,
    REVENUE: (r: EnterpriseRow) => r.revenue_wan,
    CODE: (r: EnterpriseRow) => r.code,
  };
  const compare = (a: string | number | null, b: string | number | null, direction: OrderDirection) => {
    if (a === b) return 0;
    if (a === null || b === null) return a === null ? 1 : -1;
    return (a < b ? -1 : 1) * (direction === OrderDirection.DESC ? -1 : 1);
  };
  return [...all]
    .sort((a, b) => {
      for (const { field, direction } of steps) {
        const value = valueOf[field as (typeof FIELDS)[number]];
        const result = compare(value(a), value(b), direction);
        if (result !== 0) return result;
      }
      return compare(a.id, b.id, steps.at(-1)?.direction ?? OrderDirection.ASC);
    })
    .map(({ code }) => code);
}

onEachDatabase("a walk by cursors", (db) => {
  it("gives each row once and in order, for every order, page size and direction", async () => {
    await fc.assert(
      fc.asyncProperty(
        rows,
        order,
        fc.integer({ min: 1, max: 7 }),
        fc.boolean(),
        async (all, steps, size, isBackward) => {
          await clearEnterprises(db.database);
          await insertEnterprises(db.database, all);
          expect(await walk(db, steps, size, isBackward, async () => {})).toEqual(sorted(all, steps));
        },
      ),
      { numRuns: 60 },
    );
  });

  it("gives each row that was there once and in order while others come in before and behind", async () => {
    const added = fc.array(row(0), { minLength: 4, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(rows, added, order, fc.integer({ min: 1, max: 4 }), async (all, late, steps, size) => {
        await clearEnterprises(db.database);
        await insertEnterprises(db.database, all);
        const codes = await walk(db, steps, size, false, async (page) => {
          const newcomer = late[page];
          if (newcomer) await insertEnterprises(db.database, [{ ...newcomer, id: page * 2 + 1, code: `L-${page}` }]);
        });
        expect(codes.filter((code) => code.startsWith("E-"))).toEqual(sorted(all, steps));
        expect(new Set(codes).size).toBe(codes.length);
      }),
      { numRuns: 40 },
    );
  });

  it("refuses a cursor of another order, another filter or another list, and what is none", async () => {
    // given
    await clearEnterprises(db.database);
    await insertEnterprises(db.database, fc.sample(fc.tuple(row(1), row(2)), 1)[0] ?? []);
    const query = listQuery(enterpriseList, null, { first: 1 }, db.dialect);
    const cursor = (await loadPages(db.database.reader, query, [WHOLE])).get(WHOLE)?.rows[0]?.cursor ?? "";
    const attempts = [
      { after: cursor, orderBy: [{ field: "CODE", direction: OrderDirection.ASC }] },
      { after: cursor, filter: { code: { eq: "E-001" } } },
      { after: `${cursor}00` },
      { after: "" + Buffer.from("1").toString("base64") },
      { after: cursor.replace(/\..*/, ".zz") },
      { after: cursor.replace(/\..*/, `.${Buffer.from("2024\u001fnine").toString("hex")}`) },
    ];
    // then
    expect(() => listQuery(enterpriseList, null, { first: 1, after: cursor }, db.dialect)).not.toThrow();
    for (const attempt of attempts) {
      expect(() => listQuery(enterpriseList, null, { first: 1, ...attempt }, db.dialect)).toThrow(
        expect.objectContaining({ extensions: expect.objectContaining({ code: "BAD_USER_INPUT", argument: "after" }) }),
      );
    }
  });
});
