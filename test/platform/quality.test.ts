import { answer } from "../support/answer";
import { onEachSeededDatabase } from "../support/harness";

onEachSeededDatabase("the quality of the data", (db) => {
  it("shows a finding on the record that it is about, in both languages", async () => {
    const query = `{ eventOutcome(code: "EO-003") { findings { rule state stated computed message subject { id } } } }`;
    const { eventOutcome } = await answer<{ eventOutcome: { findings: { message: string }[] } }>(db, query);
    expect(eventOutcome.findings).toEqual([
      {
        rule: "RATE_NOT_OF_PARTS",
        state: "OPEN",
        stated: "12.64 %",
        computed: "12.97 %",
        message: expect.stringMatching(/第二十一届.*12\.64.*12\.97/),
        subject: { id: "EventOutcome:EO-003" },
      },
    ]);
    const english = await answer<{ eventOutcome: { findings: { message: string }[] } }>(
      db,
      query,
      {},
      { locale: "en" },
    );
    expect(english.eventOutcome.findings[0]?.message).toMatch(/21st .*12\.64.*12\.97/);
  });

  it("reads the findings of a page of records in one statement", async () => {
    const cost = async (ask: typeof db.ask, first: number) =>
      (await ask.call(db, `{ indicators(first: ${first}) { nodes { findings { code } } } }`)).statements.length;
    expect([await cost(db.askReference, 1), await cost(db.askReference, 50)]).toEqual([2, 2]);
    expect([await cost(db.ask, 1), await cost(db.ask, 50)]).toEqual([1, 1]);
  });

  it("counts the records of every type in one statement", async () => {
    const { data, statements } = await db.ask<{ dataQuality: { types: { type: string; total: number }[] } }>(
      `{ dataQuality { types { type total synthetic withoutSource undated } } }`,
    );
    expect(statements).toHaveLength(1);
    expect(
      Object.fromEntries(data.dataQuality.types.flatMap(({ type, total }) => (total > 0 ? [[type, total]] : []))),
    ).toEqual({
      Chain: 14,
      ChainSegment: 168,
      Enterprise: 428,
      EventOutcome: 4,
      Fund: 35,
      FundInvestment: 4,
      Indicator: 180,
      Opportunity: 141,
      Organization: 49,
      Policy: 62,
      Project: 124,
      PromotionEvent: 96,
      Region: 184,
      RegionStatistic: 103,
      Resource: 256,
      SegmentSupply: 234,
      Task: 27,
    });
  });
});
