import fc from "fast-check";
import { sql } from "../../../src/platform/database";
import { idAt, integer, isPlace, placeOf, typeAt } from "../../../src/platform/search/place";
import { onEachDatabase } from "../../support/harness";

const LARGEST_ID = 2 ** 31 - 1;
const id = fc.oneof(fc.integer({ min: 0, max: LARGEST_ID }), fc.constantFrom(0, 1, LARGEST_ID));
const day = fc
  .date({ min: new Date("1900-01-01T00:00:00Z"), max: new Date("2100-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const date = fc.oneof(
  day,
  day.map((text) => text.slice(0, 7)),
  day.map((text) => text.slice(0, 4)),
  fc.constant(null),
);
const record = fc.record({ id, date });

describe("the place of a record in the index", () => {
  it("comes before that of an older record, and of one with the same date and a smaller id", () => {
    fc.assert(
      fc.property(record, record, (one, other) => {
        const [text, otherText] = [one.date ?? "", other.date ?? ""];
        const isBefore = text === otherText ? one.id > other.id : text > otherText;
        expect(placeOf(4, one.id, one.date) < placeOf(4, other.id, other.date)).toBe(isBefore);
      }),
      { numRuns: 2_000 },
    );
  });

  it("comes before that of a larger id where no date orders the list", () => {
    expect([0, 1, LARGEST_ID].map((one) => placeOf(9, one) - placeOf(9, 0))).toEqual([0n, 1n, BigInt(LARGEST_ID)]);
  });

  it("is within the range of its type", () => {
    for (const type of [1, 4, 1_023]) {
      const places = [placeOf(type, 0), placeOf(type, 0, null), placeOf(type, LARGEST_ID, "2100-12-31")];
      expect(places.map((place) => place >> 53n)).toEqual([type, type, type].map(BigInt));
    }
  });

  it.each([
    [0, 1],
    [1.5, 1],
    [1_024, 1],
    [1, -1],
    [1, 0.5],
    [1, 2 ** 31],
    [1, Number.NaN],
  ])("is refused for type %p with id %p", (type, one) => {
    expect(() => placeOf(type, one)).toThrow(RangeError);
  });

  it.each([["2024-13"], ["2024-02-30"], ["24"], ["1899"], ["氢"], ["2024-05-28T00:00:00Z"]])(
    "is refused for the date %p",
    (text) => {
      expect(isPlace(1, text)).toBe(false);
      expect(() => placeOf(1, 1, text)).toThrow(`Not a date: ${text}`);
    },
  );
});

onEachDatabase("the place of a record", (db) => {
  it("tells type and id in SQL", async () => {
    const records = fc.sample(
      fc.record({ type: fc.integer({ min: 1, max: 1_023 }), id, date: fc.oneof(date, fc.constant(undefined)) }),
      {
        numRuns: 200,
        seed: 1,
      },
    );
    for (const { type, id: one, date: dated } of records) {
      const place = sql`CAST(${integer(placeOf(type, one, dated))} AS BIGINT)`;
      const [row] = await db.database.reader.rows(sql`SELECT ${typeAt(place)} AS type, ${idAt(place)} AS id`);
      expect(row).toEqual({ type, id: one });
    }
  });
});
