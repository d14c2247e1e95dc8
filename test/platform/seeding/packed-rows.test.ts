import fc from "fast-check";
import { PackedRows } from "../../../src/platform/seeding/packed-rows";

function packed<T>(rows: readonly T[]): PackedRows<T> {
  const all = new PackedRows<T>();
  for (const row of rows) all.push(row);
  return all;
}

describe("packed rows", () => {
  it("are what was put in, in order and at every walk", () => {
    const value = fc.oneof(fc.string({ unit: "binary" }), fc.integer(), fc.boolean(), fc.constant(null));
    const row = fc.record({ row: fc.nat(), cells: fc.array(value, { maxLength: 3 }) });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 100 }), (rows) => {
        const all = packed(rows);
        expect(all).toHaveLength(rows.length);
        expect([...all]).toEqual(rows);
        expect([...all]).toEqual(rows);
      }),
    );
  });

  it("may be larger than the memory that is taken at once", () => {
    const rows = Array.from({ length: 45 }, (_, n) => [n, "某".repeat(n % 10 === 0 ? 400_000 : 7)]);
    expect([...packed(rows)]).toEqual(rows);
  });

  it("are made no further than they are looked at", () => {
    const parse = jest.spyOn(JSON, "parse");
    const [first] = packed(Array.from({ length: 1_000 }, (_, n) => n));
    expect(parse).toHaveBeenCalledTimes(1);
    parse.mockRestore();
    expect(first).toBe(0);
  });

  it("are not counted by the collector", () => {
    const before = process.memoryUsage();
    const all = packed(Array.from({ length: 20_000 }, (_, n) => ({ n, text: "x".repeat(1_000) })));
    const { external } = process.memoryUsage();
    expect(all).toHaveLength(20_000);
    expect(external - before.external).toBeLessThan(5_000_000);
  });
});
