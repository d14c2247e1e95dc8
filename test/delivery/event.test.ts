import { answer } from "../support/answer";
import { onEachSeededDatabase } from "../support/harness";

const RATES = `startRate completionRate arrivalRate statedStartRate statedCompletionRate statedArrivalRate`;

onEachSeededDatabase("promotion events", (db) => {
  it("computes the rates of the 19th fair from their parts", async () => {
    expect(
      await answer(
        db,
        `{ eventOutcome(code: "EO-001") { ${RATES} contracts signed { amount } fundsInPlace { amount } region { code } } }`,
      ),
    ).toEqual({
      eventOutcome: {
        startRate: "82.98",
        completionRate: "36.69",
        arrivalRate: "45.59",
        statedStartRate: "82.98",
        statedCompletionRate: "36.69",
        statedArrivalRate: "45.59",
        contracts: 1093,
        signed: { amount: "6129.09" },
        fundsInPlace: { amount: "2794.49" },
        region: null,
      },
    });
  });

  it("shows the printed rate of the 21st fair beside the one that follows, and no rate without its parts", async () => {
    expect(await answer(db, `{ eventOutcome(code: "EO-003") { ${RATES} completed } }`)).toEqual({
      eventOutcome: {
        startRate: "56.73",
        completionRate: null,
        arrivalRate: "12.97",
        statedStartRate: "56.73",
        statedCompletionRate: null,
        statedArrivalRate: "12.64",
        completed: null,
      },
    });
  });

  it("walks from an event to its parts and outcomes and back", async () => {
    expect(
      await answer(
        db,
        `{ whole: promotionEvent(code: "E-011") { parts(orderBy: {field: CODE}) { nodes { code parent { code } } } }
          fair: promotionEvent(code: "E-006") { outcomes(orderBy: {field: CODE}) { nodes { code event { code } } } }
          region(code: "620000") { eventOutcomes { nodes { code region { code } } } } }`,
      ),
    ).toEqual({
      whole: { parts: { nodes: ["E-064", "E-070"].map((code) => ({ code, parent: { code: "E-011" } })) } },
      fair: { outcomes: { nodes: ["EO-001", "EO-004"].map((code) => ({ code, event: { code: "E-006" } })) } },
      region: { eventOutcomes: { nodes: [{ code: "EO-004", region: { code: "620100" } }] } },
    });
  });

  it("counts events by direction and leaves none out", async () => {
    const { promotionEvents } = await answer<{
      promotionEvents: { totalCount: number; facets: Record<string, { value: string | null; count: number }[]> };
    }>(db, `{ promotionEvents { totalCount facets { direction { value count } year { value count } } } }`);
    expect(promotionEvents.totalCount).toBe(96);
    expect(promotionEvents.facets.direction).toEqual([
      { value: "PLATFORM", count: 61 },
      { value: "OUTBOUND", count: 22 },
      { value: "INBOUND", count: 8 },
      { value: "OVERSEAS", count: 5 },
    ]);
    expect(promotionEvents.facets.year?.reduce((sum, { count }) => sum + count, 0)).toBe(96);
  });
});
