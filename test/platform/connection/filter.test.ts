import "../../../ormconfig";
import fc from "fast-check";
import { compileFilter } from "../../../src/platform/connection/filter";
import { sql } from "../../../src/platform/database";
import { MoneyUnit } from "../../../src/platform/values";
import { enterpriseList } from "../../../src/targets/enterprise";
import { insertEnterprises, type EnterpriseRow } from "../../support/enterprise-rows";
import { onEachDatabase } from "../../support/harness";

const OWNERSHIPS = ["PRIVATE", "FOREIGN", "CENTRAL_SOE"];
const DATES = ["2019", "2024", "2024-05", "2024-05-28", "2024-06-01"];
const NAMES = ["金川集团", "金川 Nickel", "nickel_100%", "光伏'逆变器"];

const ROWS: EnterpriseRow[] = Array.from({ length: 60 }, (_, index) => ({
  id: index + 1,
  code: `E-${index + 1}`,
  name_zh: NAMES[index % 4] ?? "",
  name_en: [null, "Jinchuan Group", "NICKEL Works"][index % 3] ?? null,
  ownership: OWNERSHIPS[index % 3] ?? "",
  role: index % 2 ? "TARGET" : "LOCAL_ANCHOR",
  revenue_wan: index % 5 === 0 ? null : (index % 7) * 10_000,
  revenue_year: index % 4 === 0 ? null : 2018 + (index % 6),
  as_of: index % 6 === 0 ? null : (DATES[index % 5] ?? null),
  is_synthetic: index % 10 === 0,
}));

type Filter = Record<string, unknown>;
type Test = (row: EnterpriseRow) => boolean;

const fold = (text: string) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
const some = <T>(arbitrary: fc.Arbitrary<T>) => arbitrary.map((operand) => operand);

/** A condition of the grammar together with what it means in plain JavaScript, written without looking at the SQL. */
const leaf: fc.Arbitrary<[Filter, Test]> = fc.oneof(
  some(fc.constantFrom(...OWNERSHIPS)).chain((value) =>
    fc.constantFrom<[Filter, Test]>(
      [{ ownership: { eq: value } }, (row) => row.ownership === value],
      [{ ownership: { ne: value } }, (row) => row.ownership !== value],
      [{ ownership: { in: [value, "FOREIGN"] } }, (row) => [value, "FOREIGN"].includes(row.ownership)],
      [{ ownership: { in: [] } }, () => false],
    ),
  ),
  fc
    .integer({ min: 0, max: 6 })
    .chain((amount) =>
      fc.constantFrom<[Filter, Test]>(
        [
          { revenue: { gte: String(amount), unit: MoneyUnit.HUNDRED_MILLION } },
          (row) => row.revenue_wan !== null && row.revenue_wan >= amount * 10_000,
        ],
        [
          { revenue: { lte: String(amount * 10_000), unit: MoneyUnit.TEN_THOUSAND } },
          (row) => row.revenue_wan !== null && row.revenue_wan <= amount * 10_000,
        ],
        [
          { revenue: { ne: String(amount), unit: MoneyUnit.HUNDRED_MILLION } },
          (row) => row.revenue_wan !== amount * 10_000,
        ],
        [
          { revenue: { isNull: amount % 2 === 0, unit: MoneyUnit.HUNDRED_MILLION } },
          (row) => (row.revenue_wan === null) === (amount % 2 === 0),
        ],
      ),
    ),
  fc
    .integer({ min: 2017, max: 2024 })
    .chain((year) =>
      fc.constantFrom<[Filter, Test]>(
        [{ revenueYear: { eq: year } }, (row) => row.revenue_year === year],
        [
          { revenueYear: { gte: year, lte: year + 2 } },
          (row) => row.revenue_year !== null && row.revenue_year >= year && row.revenue_year <= year + 2,
        ],
        [{ revenueYear: { isNull: true } }, (row) => row.revenue_year === null],
      ),
    ),
  fc
    .constantFrom(...DATES)
    .chain((date) =>
      fc.constantFrom<[Filter, Test]>(
        [{ asOf: { eq: date } }, (row) => row.as_of !== null && row.as_of.startsWith(date)],
        [{ asOf: { gte: date } }, (row) => row.as_of !== null && row.as_of >= date],
        [{ asOf: { lte: date } }, (row) => row.as_of !== null && (row.as_of <= date || row.as_of.startsWith(date))],
      ),
    ),
  fc
    .constantFrom("金川", "nickel", "NICKEL", "_", "%", "'", "group", "伏'逆", "")
    .chain((text) =>
      fc.constantFrom<[Filter, Test]>(
        [
          { name: { contains: text } },
          (row) => [row.name_zh, row.name_en].some((name) => name !== null && fold(name).includes(fold(text))),
        ],
        [
          { name: { startsWith: text } },
          (row) => [row.name_zh, row.name_en].some((name) => name !== null && fold(name).startsWith(fold(text))),
        ],
        [{ code: { contains: text } }, (row) => fold(row.code).includes(fold(text))],
      ),
    ),
  fc.boolean().map((value): [Filter, Test] => [{ isSynthetic: { eq: value } }, (row) => row.is_synthetic === value]),
);

const { filter } = fc.letrec<{ filter: [Filter, Test] }>((tie) => ({
  filter: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    leaf,
    fc
      .array(tie("filter"), { maxLength: 3 })
      .map((parts): [Filter, Test] => [
        { and: parts.map(([one]) => one) },
        (row) => parts.every(([, test]) => test(row)),
      ]),
    fc
      .array(tie("filter"), { maxLength: 3 })
      .map((parts): [Filter, Test] => [
        { or: parts.map(([one]) => one) },
        (row) => parts.some(([, test]) => test(row)),
      ]),
    tie("filter").map(([one, test]): [Filter, Test] => [{ not: one }, (row) => !test(row)]),
    fc
      .tuple(leaf, leaf)
      .map(([[one, oneTest], [two, twoTest]]): [Filter, Test] => [
        { and: [one], or: [two] },
        (row) => oneTest(row) && twoTest(row),
      ]),
  ),
}));

onEachDatabase("a filter", (db) => {
  beforeAll(() => insertEnterprises(db.database, ROWS));

  it("lets through what the same conditions in plain JavaScript let through", async () => {
    await fc.assert(
      fc.asyncProperty(filter, async ([given, test]) => {
        const { condition, countCondition } = compileFilter(enterpriseList, given, db.dialect);
        for (const form of [condition, countCondition]) {
          const found = await db.database.reader.rows<{ id: number }>(
            sql`SELECT id FROM enterprise AS t WHERE ${form} ORDER BY id`,
          );
          expect(found.map(({ id }) => id)).toEqual(ROWS.filter(test).map(({ id }) => id));
        }
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ["an operand that is null", { ownership: { eq: null } }, "filter.ownership.eq"],
    ["a list with null in it", { revenueYear: { in: [2020, null] } }, "filter.revenueYear.in"],
    ["251 values", { code: { in: Array.from({ length: 251 }, String) } }, "filter.code.in"],
    ["an amount finer than 万元", { revenue: { eq: "0.00001", unit: MoneyUnit.HUNDRED_MILLION } }, "filter.revenue.eq"],
    [
      "an amount too large to be exact",
      { revenue: { gte: "9999999999999999", unit: MoneyUnit.BILLION } },
      "filter.revenue.gte",
    ],
    ["101 conditions", { and: Array.from({ length: 100 }, () => ({ code: { eq: "x" } })) }, "filter.and"],
  ])("refuses %s and names the place", (_, given, argument) => {
    expect(() => compileFilter(enterpriseList, given, db.dialect)).toThrow(
      expect.objectContaining({ extensions: { code: "BAD_USER_INPUT", argument } }),
    );
  });

  it("takes 8 levels of nesting and refuses the 9th", () => {
    const nested = (levels: number): Filter => (levels === 1 ? { code: { eq: "x" } } : { not: nested(levels - 1) });
    expect(() => compileFilter(enterpriseList, nested(8), db.dialect)).not.toThrow();
    expect(() => compileFilter(enterpriseList, nested(9), db.dialect)).toThrow(/8/);
  });

  it("takes 250 values", async () => {
    const { condition } = compileFilter(
      enterpriseList,
      { code: { in: Array.from({ length: 250 }, (_, n) => `E-${n}`) } },
      db.dialect,
    );
    expect(
      await db.database.reader.rows(sql`SELECT COUNT(*) AS count FROM enterprise AS t WHERE ${condition}`),
    ).toEqual([{ count: 60 }]);
  });
});
