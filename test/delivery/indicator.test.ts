import { answer } from "../support/answer";
import { onEachSeededDatabase } from "../support/harness";

const YEAR_2024 = `region: {is: {code: {eq: "620000"}}}, periodStart: {eq: "2024-01"}, periodEnd: {eq: "2024-12"}, basis: {eq: CURRENT}`;
/** Seven rows, two of them with growth: nine figures. */
const ROWS = `["I-001", "I-002", "I-003", "I-004", "I-005", "I-006", "I-007"]`;

onEachSeededDatabase("indicators", (db) => {
  it("gives the nine figures of 2024 as they were published", async () => {
    const { indicators } = await answer<{ indicators: { nodes: Record<string, unknown>[] } }>(
      db,
      `{ indicators(filter: {${YEAR_2024}, code: {in: ${ROWS}}}, orderBy: {field: CODE}) {
          nodes { metric { code } value unit growth amount { amount(unit: BILLION) } } } }`,
    );
    const figure = (code: string, unit: string, value: string, growth: string | null = null, billion?: string) => ({
      metric: { code },
      value,
      unit,
      growth,
      amount: billion === undefined ? null : { amount: billion },
    });
    expect(indicators.nodes).toEqual([
      figure("CONTRACTS_SIGNED", "COUNT", "4440"),
      figure("SIGNED_AMOUNT", "HUNDRED_MILLION_CNY", "11508.97", "13.09", "1150.897"),
      figure("PROJECTS_IMPLEMENTED", "COUNT", "5431"),
      figure("FUNDS_IN_PLACE", "HUNDRED_MILLION_CNY", "7969.9", "33.69", "796.99"),
      figure("SHARE_OF_FAI", "PERCENT", "36.9"),
      figure("SHARE_OF_FAI_CHANGE", "PERCENTAGE_POINT", "6.3"),
      figure("GROWTH_CONTRIBUTION", "PERCENTAGE_POINT", "7.5"),
    ]);
  });

  it("keeps figures of another basis apart", async () => {
    expect(
      await answer(
        db,
        `{ indicators { totalCount facets { basis { value count } } }
          old: indicators(filter: {basis: {eq: OLD_BASIS}, periodEnd: {gte: "2019"}}) { totalCount } }`,
      ),
    ).toEqual({
      indicators: {
        totalCount: 180,
        facets: {
          basis: [
            { value: "CURRENT", count: 144 },
            { value: "OLD_BASIS", count: 27 },
            { value: "TARGET", count: 7 },
            { value: "FORECAST", count: 1 },
            { value: "SUPERSEDED", count: 1 },
          ],
        },
      },
      old: { totalCount: 0 },
    });
  });

  it("walks from a metric and from a region to their figures and tasks", async () => {
    expect(
      await answer(
        db,
        `{ metric(code: "SHARE_OF_FAI_CHANGE") { indicators { nodes { code region { code } } } }
          coverage: metric(code: "REGIONS_COVERED") { tasks { nodes { code } } }
          region(code: "620000") { all: indicators { totalCount } own: indicators(filter: {${YEAR_2024}}) { totalCount } } }`,
      ),
    ).toEqual({
      metric: { indicators: { nodes: [{ code: "I-006", region: { code: "620000" } }] } },
      coverage: { tasks: { nodes: [{ code: "T-GS-2024-COVERAGE" }] } },
      region: { all: { totalCount: 180 }, own: { totalCount: 12 } },
    });
  });
});
