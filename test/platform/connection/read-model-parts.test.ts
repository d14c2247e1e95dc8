import {
  array,
  assert,
  asyncProperty,
  boolean,
  constantFrom,
  integer,
  option,
  property,
  uniqueArray,
} from "fast-check";
import { add, type Bitmap, complement, countOf, has, noRows } from "../../../src/platform/connection/read-model/bitmap";
import { sortNumbers } from "../../../src/platform/connection/read-model/columns";
import { dateNumber, endNumber } from "../../../src/platform/connection/read-model/date-number";
import { Grouping, LinkGroups, ValueGroups } from "../../../src/platform/connection/read-model/grouping";
import { RowSet } from "../../../src/platform/connection/read-model/row-set";
import { endOf } from "../../../src/platform/values";

/** Numbers of rows on both sides of a word's end. */
const chosen = array(boolean(), { maxLength: 200 });

function bitmapOf(isIn: readonly boolean[]): Bitmap {
  const rows = noRows(isIn.length);
  isIn.forEach((one, position) => one && add(rows, position));
  return rows;
}

function positionsOf(rows: Bitmap, count: number): number[] {
  return Array.from({ length: count }, (_, position) => position).filter((position) => has(rows, position));
}

describe("sets of rows", () => {
  it("have as many others as there are rows left", () => {
    assert(
      property(chosen, (isIn) => {
        const rows = bitmapOf(isIn);
        const some = isIn.filter(Boolean).length;
        expect(countOf(rows)).toBe(some);
        expect(countOf(complement(rows, isIn.length))).toBe(isIn.length - some);
      }),
    );
  });

  it("hold the same rows whether few or many", () => {
    assert(
      property(integer({ min: 1, max: 500 }), uniqueArray(integer({ min: 0, max: 499 })), (count, given) => {
        const positions = given.filter((position) => position < count);
        const set = new RowSet(positions.length, count);
        for (const position of positions) set.add(position);
        expect(positionsOf(set.toBitmap(), count)).toEqual(positions.sort((a, b) => a - b));
        expect(set.bytes).toBeLessThanOrEqual(4 * Math.ceil(count / 32));
      }),
    );
  });
});

describe("groups of rows", () => {
  const rowsWithGroups = array(uniqueArray(integer({ min: 1, max: 5 }), { maxLength: 3 }), { maxLength: 150 });

  it("count the links of the rows that are asked for, none as a group too", () => {
    assert(
      property(rowsWithGroups, integer(), (groups, seed) => {
        const links = new LinkGroups(groups.length, 5);
        for (const some of groups) links.add(some);
        const isIn = groups.map((_, position) => ((position * 7 + seed) & 3) !== 0);
        const wanted = [0, 1, 2, 3, 4, 5].map(
          (group) =>
            groups.filter((some, at) => isIn[at] && (group === 0 ? some.length === 0 : some.includes(group))).length,
        );
        expect([...links.finish().countsOf(bitmapOf(isIn))]).toEqual(wanted);
      }),
    );
  });

  it("count values, few rows, most rows, all and none of them", () => {
    assert(
      property(
        array(option(constantFrom("a", "b", "c")), { maxLength: 150 }),
        integer({ min: 0, max: 9 }),
        (all, tenths) => {
          const made = new ValueGroups(all.length);
          all.forEach((value, position) => made.add(position, value));
          const { grouping, values } = made.finish();
          const isIn = all.map((_, position) => tenths === 9 || position % 9 < tenths);
          const counts = grouping.countsOf(bitmapOf(isIn));
          [null, ...values].forEach((value, group) =>
            expect(counts[group]).toBe(all.filter((one, position) => isIn[position] && one === value).length),
          );
        },
      ),
    );
  });

  it("do not change by being counted", () => {
    const grouping = new Grouping(3, 2, Uint16Array.of(1, 2, 2), null);
    const first = [...grouping.countsOf(bitmapOf([true, true, false]))];
    expect(first).toEqual([0, 1, 1]);
    expect([...grouping.countsOf(bitmapOf([true, true, false]))]).toEqual(first);
  });
});

describe("sorted numbers", () => {
  it("tell the rows of a range, without those that have no number", async () => {
    const numbers = array(option(integer({ min: -20, max: 20 })), { maxLength: 300 });
    const bound = integer({ min: -25, max: 25 });
    await assert(
      asyncProperty(numbers, bound, bound, async (all, from, to) => {
        const none = bitmapOf(all.map((value) => value === null));
        const sorted = await sortNumbers(
          Float64Array.from(all, (value) => value ?? 0),
          none,
        );
        const where = (test: (value: number) => boolean) =>
          all.flatMap((value, position) => (value !== null && test(value) ? [position] : []));
        expect(positionsOf(sorted.atLeast(from), all.length)).toEqual(where((value) => value >= from));
        expect(positionsOf(sorted.atMost(to), all.length)).toEqual(where((value) => value <= to));
        expect(positionsOf(sorted.equal(from), all.length)).toEqual(where((value) => value === from));
        if (from <= to) {
          const within = where((value) => value >= from && value <= to);
          expect(positionsOf(sorted.range(from, to), all.length)).toEqual(within);
        }
      }),
    );
  });
});

describe("dates as numbers", () => {
  const dates = ["1999", "2013", "2013-01", "2013-01-01", "2013-05", "2013-05-28", "2013-12-31", "2014", "2014-01-01"];

  it("are ordered as their texts are, ends of periods too", () => {
    for (const one of dates) {
      for (const other of dates) {
        expect([one, other, Number(dateNumber(one)) >= Number(dateNumber(other))]).toEqual([one, other, one >= other]);
        expect([one, other, Number(dateNumber(one)) <= Number(endNumber(other))]).toEqual([
          one,
          other,
          one <= endOf(other),
        ]);
      }
    }
  });

  it.each(["", "13", "2013-5", "2013~", "2013-05-28T00:00"])("are none of %j", (text) => {
    expect(dateNumber(text)).toBeUndefined();
    expect(endNumber(text)).toBeUndefined();
  });
});
