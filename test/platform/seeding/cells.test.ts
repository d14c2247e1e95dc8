import fc from "fast-check";
import {
  type Cell,
  Complaints,
  date,
  degrees,
  integer,
  micro,
  money,
  oneOf,
  Problem,
  text,
  truth,
  unit,
  webAddress,
  year,
} from "../../../src/platform/seeding";
import { Pace } from "../../../src/platform/seeding";
import { readCsv } from "../../../src/platform/seeding/csv-file";
import { textProblem } from "../../../src/platform/seeding/text-problem";
import { decimalText } from "../../../src/platform/values";

/** What a cell says, or the English reason why it says nothing. */
function read(cell: Cell, content: string): unknown {
  const value = cell.read(content);
  return value instanceof Problem ? value.reason.en : value;
}

describe("cells", () => {
  it.each([
    [money("x_wan"), "11508.97", 115_089_700],
    [money("x_wan"), "0.0001", 1],
    [money("x_wan"), "12.3400000", 123_400],
    [money("x_wan"), "0", 0],
    [money("x_wan"), "0.00001", "Not a number of 100 million CNY that is whole in 10,000 CNY."],
    [money("x_wan"), "1,000", "Not a number of 100 million CNY that is whole in 10,000 CNY."],
    [money("x_wan"), "-1", "Less than 0."],
    [money("x_wan", { above: 0 }), "0", "Must be greater than 0."],
    [micro("x_micro"), "-0.000001", -1],
    [micro("x_micro"), "0.1", 100_000],
    [micro("x_micro"), "0.0000001", "Not a number of at most six decimal places."],
    [micro("x_micro"), "Infinity", "Not a number of at most six decimal places."],
    [integer(), "2147483647", 2_147_483_647],
    [integer(), "2147483648", "Not a whole number."],
    [integer({ min: 1 }), "0", "Less than 1."],
    [year(), "1900", 1900],
    [year(), "1899", "Less than 1900."],
    [degrees(90), "-35.861", -35.861],
    [degrees(90), "90.1", "Greater than 90."],
    [degrees(90), "0x10", "Not a number."],
    [truth(), "true", true],
    [truth(), "TRUE", "Must be true or false."],
    [date(), "2024-02-29", "2024-02-29"],
    [date(), "2023-02-29", "Not a date of 1900 to 2100 such as 2024, 2024-05 or 2024-05-28."],
    [oneOf({ yi: "wan" }), "yi", "wan"],
    [oneOf({ yi: "wan" }), "constructor", "Unknown value; known are: yi."],
    [unit(["kt", "t"]), "t", "t"],
    [unit(["kt", "t"]), "kt t", "Unknown unit; known are: kt t."],
    [webAddress(), "https://a.example/?q=1", "https://a.example/?q=1"],
    [webAddress(), "//a.example", "Not an http or https address."],
    [webAddress(), "https:// a.example", "Not an http or https address."],
    [text(3), "甲乙丙", "甲乙丙"],
    [text(3), "甲乙丙丁", "Longer than 3 characters (4)."],
  ])("%# reads %j as %j", (cell, content, value) => {
    expect(read(cell, content)).toBe(value);
  });

  it("read back what an amount is written as", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), (wan) => {
        expect(read(money("x_wan"), decimalText(wan, 4))).toBe(wan);
      }),
    );
  });
});

describe("text", () => {
  it.each([
    ["a\u0000b", "Holds the control character U+0000."],
    ["a\tb", "Holds the control character U+0009."],
    ["a\nb", "Holds the control character U+000A."],
    ["a\u007fb", "Holds the control character U+007F."],
    ["a\u0085b", "Holds the control character U+0085."],
    ["a\ud800b", "Holds the lone surrogate U+D800."],
    ["a\udc00", "Holds the lone surrogate U+DC00."],
    ["a\u202eb", "Holds the writing direction mark U+202E."],
    ["a\u2066b", "Holds the writing direction mark U+2066."],
    ["a\ufffdb", "Holds the replacement character U+FFFD: the text is damaged."],
    [" ab", "Has white space at its beginning or end."],
    ["ab\u3000", "Has white space at its beginning or end."],
    ["𠮷野家 བོད་ ئۇيغۇر 😀", null],
    ["", null],
  ])("%j: %s", (content, reason) => {
    expect(textProblem(content, 100)?.reason.en ?? null).toBe(reason);
  });

  it("that passes has no character that a terminal or a database would choke on", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 50 }), (content) => {
        const isBad = /[\p{Cc}\p{Cs}\ufffd\u202a-\u202e\u2066-\u2069]/u.test(content) || content !== content.trim();
        expect(textProblem(content, 200) !== null).toBe(isBad);
      }),
    );
  });
});

describe("CSV", () => {
  async function parse(content: string | Buffer) {
    const complaints = new Complaints();
    const csv = await readCsv("x.csv", Buffer.from(content as string), complaints, new Pace());
    const rows = csv && [...csv.rows];
    return { csv: csv && { ...csv, rows }, complaints: complaints.sorted().map(({ row, reason }) => [row, reason.en]) };
  }

  it.each([
    ["a byte order mark", "\ufeffa,b\n1,2\n"],
    ["Windows line ends", "a,b\r\n1,2\r\n"],
    ["old Macintosh line ends", "a,b\r1,2\r"],
    ["no line end at the end", "a,b\n1,2"],
    ["quotes", '"a","b"\n"1","2"\n'],
  ])("is read with %s", async (_, content) => {
    expect(await parse(content)).toEqual({
      csv: { file: "x.csv", header: ["a", "b"], rows: [{ row: 2, cells: ["1", "2"] }], brokenRows: [] },
      complaints: [],
    });
  });

  it("gives back what was written, with commas, quotes and line breaks in it", async () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "甲", ",", '"', "\n", "\r", " ", ";") });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1 }), async (rows) => {
        const quoted = [["a", "b"], ...rows].map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(","));
        const { csv, complaints } = await parse(quoted.join("\r\n"));
        expect(complaints).toEqual([]);
        const wanted = rows
          .map((cells, index) => ({ row: index + 2, cells }))
          .filter(({ cells }) => cells.some((one) => one !== ""));
        expect(csv?.rows).toEqual(wanted);
      }),
    );
  });

  it("with a quote that is never closed is refused soon, however long it is", async () => {
    const begin = Date.now();
    const { csv, complaints } = await parse(`a,b\n1,2\n"${"x".repeat(10_000_000)}`);
    expect(Date.now() - begin).toBeLessThan(2_000);
    expect(csv).toBeNull();
    expect(complaints).toHaveLength(1);
    expect(complaints[0]?.[0]).toBe(3);
  });
});
